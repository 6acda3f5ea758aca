import type { Operation, Schema } from '@molecule-ai/spec'
import type { NeedData } from './command-data.ts'

/**
 * What the contract says of values that go together: `if` one input has a value, `then` another one has to be there, or must
 * not have some value. The words are those of the contract; a rule without any has nothing to tell a person.
 */
export function toNeeds({ body, inputs }: Pick<Operation, 'body' | 'inputs'>): NeedData[] {
  if (body === undefined) return []
  const nameOf = (wireName: string): string | undefined =>
    inputs.find((input) => input.in === 'body' && input.wireName === wireName)?.name
  return [body.schema, ...(body.schema.allOf ?? [])].flatMap(({ if: when, then }) => {
    const [subject, ...others] = Object.entries(when?.properties ?? {})
    const values = subject && (subject[1].const === undefined ? subject[1].enum : [subject[1].const])
    const about = subject && nameOf(subject[0])
    if (about === undefined || others.length > 0 || values === undefined || then === undefined) return []
    return Object.entries(then.properties ?? {}).flatMap(([wireName, schema]): NeedData[] => {
      const name = nameOf(wireName)
      const rule = toRule(schema, then.required?.includes(wireName) === true)
      if (name === undefined || rule === undefined || schema.description === undefined) return []
      return [{ when: about, values, input: name, ...rule, message: schema.description }]
    })
  })
}

function toRule({ not }: Schema, required: boolean): Pick<NeedData, 'not'> | undefined {
  if (not?.const !== undefined) return { not: not.const }
  return required ? {} : undefined
}
