import { aboutOf, type About } from './about.ts'
import type { Context } from './call-tool.ts'
import { completionMs, maxCompletions } from './limits.ts'
import { splitHeld } from './selection/pins.ts'
import { redact } from './secrets/redact.ts'
import { ownPaths } from './resources/resources.ts'
import { valueAt } from './results/results.ts'
import type { Entry } from './tool.ts'
import { toUri } from './resources/uri.ts'
import { validateInputs } from './arguments/validate.ts'

/** Something that a person is filling in. */
export interface Unfinished {
  /** What it is an argument of: a prompt by its name, or resources by their URI template. */
  readonly of: { readonly prompt: string } | { readonly template: string }
  readonly name: string
  /** What was typed so far. */
  readonly value: string
  /** What was filled in already. */
  readonly given: Readonly<Record<string, string>>
}

export interface Completion {
  readonly values: string[]
  readonly total: number
  readonly hasMore: boolean
}

/** A value, and what people call it. */
interface Candidate {
  readonly value: string
  readonly label?: string
}

/** Where the values come from, and what is known of what else that takes. */
interface Source {
  readonly entry: Entry
  readonly input: string
  readonly given: Readonly<Record<string, string>>
}

/** Suggests values. There being none is never an error: people can type. */
export class Completions {
  readonly #context: Context
  readonly #lists = new Map<string, { readonly since: number; readonly list: Promise<Candidate[]> }>()
  readonly #now: () => number

  constructor(context: Context, now: () => number = Date.now) {
    this.#context = context
    this.#now = now
  }

  async complete(unfinished: Unfinished): Promise<Completion> {
    const candidates = await this.#candidates(unfinished).catch((): Candidate[] => [])
    const found = [...new Set(rank(candidates, unfinished.value))]
    return {
      values: found.slice(0, maxCompletions),
      total: found.length,
      hasMore: found.length > maxCompletions,
    }
  }

  async #candidates(unfinished: Unfinished): Promise<Candidate[]> {
    const { entries } = this.#context.selection
    if ('template' in unfinished.of && unfinished.of.template === toUri(ownPaths.operation))
      return entries.map(({ tool }) => ({ value: tool.name, label: tool.title }))
    const source = await this.#sourceOf(unfinished)
    if (!source) return []
    const choices = (await aboutOf(source.entry.call)).choices[source.input]
    if (choices?.kind === 'values') return choices.values.map((value) => ({ value }))
    return choices ? this.#list(choices, source.given) : []
  }

  async #sourceOf({ of, name, given }: Unfinished): Promise<Source | undefined> {
    const { entries } = this.#context.selection
    if ('template' in of) {
      const entry = entries.find(
        ({ call }) => call.resource !== undefined && toUri(call.resource) === of.template,
      )
      return entry && { entry, input: name, given }
    }
    const { prompts } = await import('./generated/prompts/texts.ts')
    const all = prompts.find((prompt) => prompt.name === of.prompt)?.arguments ?? []
    const argument = all.find((each) => each.name === name)
    const entry = entries.find(({ call }) => call.operationId === argument?.input.operationId)
    // What the other arguments stand for is what the list may have to know.
    const known = all.flatMap((each) =>
      given[each.name] ? [[each.input.name, given[each.name]!] as const] : [],
    )
    return entry && argument && { entry, input: argument.input.name, given: Object.fromEntries(known) }
  }

  async #list(choices: Listed, given: Readonly<Record<string, string>>): Promise<Candidate[]> {
    const { client, pins, secrets, remembered, selection } = this.#context
    const { operationId, parameters } = choices
    // Only what is offered as a tool is looked at, and only as far as the tool would: what is switched off stays off.
    const call = selection.listed.find((entry) => entry.call.operationId === operationId)?.call
    if (call?.effect.kind !== 'read') return []
    const values = Object.entries(parameters).flatMap(([name, from]) =>
      given[from] ? [[name, given[from]] as const] : [],
    )
    const { free, held } = splitHeld(call, Object.fromEntries(values), pins)
    const input = { ...free, ...held }
    if (Object.keys(parameters).some((name) => input[name] === undefined)) return []
    await validateInputs(call, input)
    return this.#remember(JSON.stringify([operationId, input]), async () => {
      const body = await client.call(operationId, input, { signal: AbortSignal.timeout(completionMs) })
      return toCandidates(redact(body, [...secrets, ...remembered]), choices)
    })
  }

  /** People type letter by letter: for a few seconds the list is the same. */
  #remember(key: string, load: () => Promise<Candidate[]>): Promise<Candidate[]> {
    for (const [each, { since }] of this.#lists)
      if (since + keptMs <= this.#now() || this.#lists.size > mostKept) this.#lists.delete(each)
    const kept = this.#lists.get(key)
    if (kept) return kept.list
    const list = load()
    this.#lists.set(key, { since: this.#now(), list })
    return list
  }
}

type Listed = Extract<About['choices'][string], { kind: 'listed' }>

const keptMs = 5000
const mostKept = 50

function toCandidates(body: unknown, { items, value, label }: Listed): Candidate[] {
  const list = valueAt(body, items)
  return (Array.isArray(list) ? list : []).flatMap((item: unknown) => {
    const [own, name] = [value, label].map((key) => key && valueAt(item, `/${key}`))
    if (typeof own !== 'string' && typeof own !== 'number') return []
    return [{ value: String(own), ...(typeof name === 'string' && { label: name }) }]
  })
}

/** What begins with the text, then what contains it; by its name as well as by its value. */
function rank(candidates: readonly Candidate[], typed: string): string[] {
  const text = typed.toLowerCase()
  const places = candidates.flatMap(({ value, label = '' }) => {
    const found = [value, label].map((each) => each.toLowerCase().indexOf(text)).filter((place) => place >= 0)
    // A name that could not be shown on its line is not one to fill in.
    return found.length === 0 || /[\p{Cc}\p{Cf}]/u.test(value) ? [] : [{ value, place: Math.min(...found) }]
  })
  return [...places.filter(({ place }) => place === 0), ...places.filter(({ place }) => place > 0)].map(
    ({ value }) => value,
  )
}
