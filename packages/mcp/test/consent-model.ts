import * as fc from 'fast-check'
import type { Entry } from '../src/tool.ts'
import type { Outcome } from './raw-client.ts'
import { sampleOf } from './samples.ts'

export interface Server {
  call(name: string, args?: unknown): Promise<Outcome>
}

/** The name of a tool and its former ones. */
export const namesOf = ({ tool, call }: Entry): string[] => [tool.name, ...call.aliases]

export const tokenOf = ({ data }: Outcome): unknown => data.confirm_token

/** Every way to call a guarded operation with other arguments than those that were agreed to. */
export const otherArguments = ({ call }: Entry, args: Record<string, unknown>): Record<string, unknown>[] => {
  const changed = Object.keys(args).map((name) => ({ ...args, [name]: other(args[name]) }))
  const removed = Object.keys(args).map((name) =>
    Object.fromEntries(Object.entries(args).filter(([key]) => key !== name)),
  )
  const added = call.inputs
    .filter(
      ({ name, sensitive, guard }) =>
        !(name in args) && !sensitive && guard !== 'consent' && guard !== 'preview',
    )
    .flatMap(({ name }) => ['true', true, 1, 'x', ['x'], {}].map((value) => ({ ...args, [name]: value })))
  return [...changed, ...removed, ...added]
}

const other = (value: unknown): unknown => {
  if (typeof value === 'number') return value + 1
  if (typeof value === 'boolean') return !value
  if (Array.isArray(value))
    return [...(value as unknown[]), ...(value.length > 0 ? [other(value[0])] : ['x'])]
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([key, each], index) => [key, index === 0 ? other(each) : each]),
    )
  // An id stays one, so that it is the consent that refuses, not the shape.
  return String(value).replace(/.$/, (last) => (last === '7' ? '8' : '7'))
}

interface Step {
  readonly tool: number
  readonly name: number
  readonly variant: number
  /** Which of the tokens that were ever issued is shown; none, or one that is invented. */
  readonly token: number | 'none' | 'invented' | 'empty'
  /** The API's own confirmation, and other words that a model might hope for. */
  readonly pretence: Record<string, unknown>
}

const step: fc.Arbitrary<Step> = fc.record({
  tool: fc.nat({ max: 2 }),
  name: fc.nat(),
  variant: fc.nat({ max: 1 }),
  token: fc.oneof({ weight: 4, arbitrary: fc.nat({ max: 9 }) }, fc.constantFrom('none', 'invented', 'empty')),
  pretence: fc.constantFrom({}, {}, { confirm: true }, { confirm: 'true' }, { confirm_token: null }),
}) as fc.Arbitrary<Step>

/** Calls that race with each other. */
export const round = fc.array(step, { minLength: 1, maxLength: 4 })

interface Issued {
  readonly token: string
  readonly tool: Entry
  readonly variant: number
  used: boolean
}

/** Knows which calls may change something: those that show a token of the same plan for the first time. */
export class Model {
  allowed = 0
  readonly #server: Server
  readonly #issued: Issued[] = []

  readonly #tools: readonly Entry[]

  constructor(server: Server, tools: readonly Entry[]) {
    this.#server = server
    this.#tools = tools
  }

  async take({ tool, name, variant, token, pretence }: Step): Promise<void> {
    const entry = this.#tools[tool]!
    const names = namesOf(entry)
    const sample = sampleOf(entry)
    const [first] = Object.keys(sample)
    const shown =
      typeof token === 'number' ? this.#issued[token % Math.max(1, this.#issued.length)] : undefined
    const confirm_token =
      shown?.token ?? { none: undefined, invented: 'AAAAAAAAAAAAAAAA', empty: '' }[String(token)]
    const { confirm, ...rest } = pretence
    const takesConfirm = entry.call.inputs.some((each) => each.name === 'confirm' && each.guard === 'consent')
    const args = {
      ...sample,
      ...(variant === 1 && first !== undefined && { [first]: other(sample[first]) }),
      ...(takesConfirm && confirm !== undefined && { confirm }),
      ...(confirm_token === undefined ? rest : { confirm_token }),
    }
    const same = first === undefined || shown?.variant === variant
    const fits = shown !== undefined && !shown.used && shown.tool === entry && same
    // Before the call goes out: of those that race with one token, the model lets the first through.
    if (fits) {
      shown.used = true
      this.allowed += 1
    }
    const outcome = await this.#server.call(names[name % names.length]!, args)
    const issued = tokenOf(outcome)
    if (typeof issued === 'string') this.#issued.push({ token: issued, tool: entry, variant, used: false })
  }
}
