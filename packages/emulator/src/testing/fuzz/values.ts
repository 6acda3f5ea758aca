import { sample, type Schema } from '@molecule-ai/spec'

import type { Random } from './random.ts'

/** Names that are something else in JavaScript. */
const treacherous = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf']
const texts = [
  '',
  'alpha',
  'Ünï ☃',
  '🧪',
  '-',
  ' ',
  '\u0000',
  "'; DROP TABLE orgs; --",
  '../../etc/passwd',
  '%00',
]

/** A value that a schema is likely to allow; with what only a pattern says, an example stands in. */
export function toValue(schema: Schema, random: Random, depth = 0): unknown {
  if (schema.const !== undefined) return schema.const
  if (schema.enum !== undefined) return random.pick(schema.enum)
  if (schema.examples !== undefined && schema.examples.length > 0 && random.chance(0.5))
    return random.pick(schema.examples)
  const choices = schema.anyOf ?? schema.oneOf
  if (choices !== undefined) return toValue(random.pick(choices), random, depth)
  switch (random.pick([schema.type ?? 'string'].flat())) {
    case 'null':
      return null
    case 'boolean':
      return random.chance(0.5)
    case 'integer':
      return (
        (schema.minimum ?? 0) +
        random.below(Math.min((schema.maximum ?? 1000) - (schema.minimum ?? 0) + 1, 1000))
      )
    case 'number':
      return (schema.minimum ?? 0) + random.next()
    case 'array': {
      const least = schema.minItems ?? 0
      const length = least + random.below(depth > 3 ? 1 : 3)
      return Array.from({ length }, () => toValue(schema.items ?? {}, random, depth + 1))
    }
    case 'object':
      return toObjectValue(schema, random, depth)
    default:
      return toText(schema, random)
  }
}

function toObjectValue(schema: Schema, random: Random, depth: number): Record<string, unknown> {
  const all = schema.allOf?.map((part) => toObjectValue(part, random, depth)) ?? []
  const own = Object.entries(schema.properties ?? {})
    .filter(([name]) => schema.required?.includes(name) || (depth < 4 && random.chance(0.5)))
    .map(([name, property]) => [name, toValue(property, random, depth + 1)])
  const open = schema.additionalProperties
  const more =
    typeof open === 'object' && random.chance(0.7) ? [['KEY', toValue(open, random, depth + 1)]] : []
  return Object.assign({}, ...all, Object.fromEntries([...own, ...more])) as Record<string, unknown>
}

function toText(schema: Schema, random: Random): unknown {
  if (schema.format !== undefined || schema.pattern !== undefined) return sample(schema)
  const text = random.pick(texts.slice(1, 4))
  return text.padEnd(schema.minLength ?? 0, 'x').slice(0, schema.maxLength ?? 1000)
}

/** What nobody who read the contract would send. */
export function toOddValue(random: Random): unknown {
  return random.pick<() => unknown>([
    () => null,
    () => random.pick(texts),
    () => random.pick([-1, 0, 1e308, -0.5, 2 ** 53, 1.5]),
    () => random.chance(0.5),
    () => [],
    () => ({}),
    () => Array.from({ length: 50 }, () => null),
    () => 'x'.repeat(random.pick([300, 5000, 70_000])),
    () => toNested(random.pick([5, 200])),
    () => ({ [random.pick(treacherous)]: { polluted: true } }),
    () => '\ud800',
  ])()
}

const toNested = (depth: number): unknown => (depth === 0 ? 1 : { a: [toNested(depth - 1)] })

/** A body with something wrong in it. */
export function spoil(body: unknown, random: Random): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body) || random.chance(0.1))
    return toOddValue(random)
  const names = Object.keys(body)
  const entries = Object.entries(body)
  const victim = names.length === 0 ? '' : random.pick(names)
  return random.pick<() => unknown>([
    () => Object.fromEntries(entries.filter(([name]) => name !== victim)),
    () => ({ ...body, [victim]: toOddValue(random) }),
    () => ({ ...body, [victim]: toOddValue(random) }),
    () => ({ ...body, unknown_field: toOddValue(random) }),
    () => toPolluting(entries, random),
  ])()
}

/** An own property named like something that objects inherit, as only a parser of JSON makes it. */
const toPolluting = (entries: readonly (readonly [string, unknown])[], random: Random): unknown =>
  JSON.parse(
    `{${[...entries.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`), `${JSON.stringify(random.pick(treacherous))}:{"polluted":true}`].join(',')}}`,
  )

/** Segments of a path that are no ids. */
export const oddSegments: readonly string[] = [
  ...treacherous,
  'nope',
  '00000000-0000-0000-0000-000000000000',
  'a4c7e913-08b2-4d5f-9e61-7f3b2c8d0a1',
  'A4C7E913-08B2-4D5F-9E61-7F3B2C8D0A15',
  '%00',
  '%2e%2e',
  '%2F',
  '%FF%FE',
  '%E0%A4%A',
  '☃',
  'x'.repeat(2000),
  '-1',
  '*',
  "'",
]

/** Bodies that are no JSON, or barely. */
export const oddBodies: readonly (string | Uint8Array)[] = [
  '',
  ' ',
  '{',
  '}',
  '[',
  'null',
  '0',
  '"text"',
  '[]',
  '{}',
  'NaN',
  "{'a':1}",
  '{"a":1}trailing',
  '{"a":1,"a":2}',
  '\ufeff{}',
  '['.repeat(20_000),
  `${'{"a":'.repeat(3000)}1${'}'.repeat(3000)}`,
  `{"name":"${'x'.repeat(1_000_000)}"}`,
  new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]),
  new Uint8Array([0xc3, 0x28]),
  new Uint8Array([0xed, 0xa0, 0x80]),
  new Uint8Array(64),
]
