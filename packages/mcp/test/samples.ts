import { catalogue, type Operation } from '@molecule-ai/spec'
import type { Entry } from '../src/tool.ts'

type Refer = (argument: string) => [name: string, value: unknown]

export function operationOf({ call }: Entry): Operation {
  const operation = catalogue.operations.find(({ id }) => id === call.operationId)
  if (!operation) throw new Error(`no operation ${call.operationId}`)
  return operation
}

/**
 * The arguments of the contract's example, but for what only a person may say. `refer` says under which name each
 * secret is given, and as what.
 */
export function sampleOf(entry: Entry, refer: Refer = byReference): Record<string, unknown> {
  const { call } = entry
  const input = operationOf(entry).examples[0]?.input ?? {}
  const given = call.inputs.flatMap(({ name, sensitive, secrets = [], json, guard }): [string, unknown][] => {
    const example = input[name] ?? (name === call.effect.confirm?.echo ? 'Reports' : undefined)
    // Every secret is given, whether or not the example has it.
    const value = example ?? (sensitive ? (json ? { EXAMPLE: '' } : '') : undefined)
    if (value === undefined || guard === 'consent' || guard === 'preview') return []
    if (!sensitive)
      return [[name, secrets.reduce<unknown>((inside, path) => replace(inside, path, refer), value)]]
    const [argument, referred] = refer(name)
    const each = isMap(value) && Object.fromEntries(Object.keys(value).map((key) => [key, referred]))
    return [[argument, each || referred]]
  })
  return Object.fromEntries(given)
}

const byReference: Refer = (argument) => [`${argument}_from`, 'env:MOLECULE_SECRET_ANY']

function replace(value: unknown, [key = '', ...rest]: readonly string[], refer: Refer): unknown {
  if (!isMap(value) || !(key in value)) return value
  const { [key]: own, ...others } = value
  const [name, referred] = rest.length > 0 ? [key, replace(own, rest, refer)] : refer(key)
  return { ...others, [name]: referred }
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
