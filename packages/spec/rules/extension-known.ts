import { reportTo, type Rule } from './rule.ts'
import { problemsOf } from './vocabulary.ts'

/** Every x-molecule-* key is in the vocabulary, on the object it belongs to, with the shape that it says. */
export const extensionKnown: Rule = () => ({
  Root(root, context) {
    const report = reportTo(context)
    for (const { at, message } of problemsOf(root)) report(at, message)
  },
})
