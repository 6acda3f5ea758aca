import { asNode } from '../src/document.ts'
import { Document, type Path } from './document.ts'
import { problemsOf } from './vocabulary.ts'

/** Reports a finding; `at` leads from the root of the document to what is wrong. */
export type Report = (at: Path, message: string) => void

/** A Redocly rule, as far as ours go. The CLI is bundled and publishes no types. */
export type Rule = () => { Root(root: unknown, context: Context): void }

interface Context {
  readonly location: Location
  report(problem: { message: string; location: Location }): void
}

interface Location {
  child(path: Path): Location
}

/**
 * Makes a Redocly rule of a check that sees the whole document. Where a key has the wrong shape only
 * `extension-known` speaks, so the other rules can rely on the shapes of the vocabulary.
 */
export function rule(check: (document: Document, report: Report) => void): Rule {
  return () => ({
    Root(root, context) {
      if (problemsOf(root).some(({ known }) => known)) return
      check(new Document(asNode(root)), reportTo(context))
    },
  })
}

/** Operations share parameters and schemas: what is wrong in one place is said once. */
export function reportTo(context: Context): Report {
  const said = new Set<string>()
  return (at, message) => {
    const finding = JSON.stringify([at, message])
    if (said.has(finding)) return
    said.add(finding)
    context.report({ message, location: context.location.child(at) })
  }
}
