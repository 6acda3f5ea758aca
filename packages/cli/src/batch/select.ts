import type { Molecule } from '@molecule-ai/sdk'
import type { CommandData, LookUpData } from '../command-data.ts'
import { UsageError } from '../errors.ts'
import type { Input } from '../inputs.ts'
import { rowsOf } from '../output.ts'
import { atPointer } from '../pointer.ts'
import { compile } from '../query.ts'
import { asText } from '../text.ts'
import { valueAt } from '../table.ts'
import type { Batch } from './batch.ts'
import { eachOf } from './each-of.ts'
import type { Item } from './plan.ts'

export interface Selection {
  readonly data: CommandData
  readonly batch: Batch
  /** What was given for all. A value that can be looked up also says which ones are meant. */
  readonly input: Input
  readonly filter: string | undefined
}

/** How many look-ups are under way at a time. */
const lookUpsAtATime = 4

/** Lists those that are meant, with the input of each. Nothing is changed. */
export async function select(molecule: Molecule, selection: Selection): Promise<Item[]> {
  const { data, batch, input, filter } = selection
  const lookUps = data.lookUps ?? []
  if (lookUps.length > 0 && filter === undefined && lookUps.every((each) => input[each.input] === undefined))
    throw new UsageError(
      '--all does not say which ones.',
      `Choose them with ${[...lookUps.map((each) => `--${each.input.replaceAll('_', '-')}`), '--filter'].join(' or ')}.`,
    )
  const fits = filter === undefined ? () => true : toTest(filter)
  const { operation, rows, field, label } = batch.values
  const found: unknown[] = []
  for await (const page of molecule.pages(operation).pages())
    found.push(...(rowsOf(page, { rows, columns: [field] })?.items ?? []).filter(fits))
  const items: Item[] = []
  await eachOf(found, lookUpsAtATime, async (row, index) => {
    const id = valueAt(row, field)
    if (typeof id !== 'string' && typeof id !== 'number') return
    const own = await inputOf(molecule, selection, String(id), row)
    const name = label === undefined ? undefined : valueAt(row, label)
    if (own !== undefined)
      items[index] = { id: String(id), ...(typeof name === 'string' ? { name } : {}), input: own }
  })
  return items.filter((item) => item !== undefined)
}

/** What is sent for one; `undefined` when it is not one of those that are meant. */
async function inputOf(
  molecule: Molecule,
  { data, batch, input }: Selection,
  id: string,
  row: unknown,
): Promise<Input | undefined> {
  const told = (data.lookUps ?? []).map((lookUp) => ({ lookUp, value: toldBy(row, lookUp) }))
  const silent = told.filter(({ value }) => value === undefined)
  const asked: Input = {}
  if (silent.length > 0) {
    const open = Object.fromEntries(
      Object.entries(input).filter(([name]) => silent.every(({ lookUp }) => lookUp.input !== name)),
    )
    const { input: found } = await molecule.resolve(data.operation, { ...open, [batch.argument]: id })
    for (const { lookUp } of silent) asked[lookUp.input] = found[lookUp.input]
  }
  const known: Input = {
    ...asked,
    ...Object.fromEntries(
      told.flatMap(({ lookUp, value }) => (value === undefined ? [] : [[lookUp.input, value]])),
    ),
  }
  const meant = Object.entries(known).every(
    ([name, value]) => input[name] === undefined || input[name] === value,
  )
  return meant ? { ...known, ...input } : undefined
}

/** What a row of the list says of a value that would have to be looked up otherwise. */
const toldBy = (row: unknown, { pointers }: LookUpData): unknown =>
  pointers
    .map((pointer) => atPointer(row, pointer))
    .find((value) => value !== undefined && value !== null && value !== '')

function toTest(filter: string): (row: unknown) => boolean {
  const evaluate = compile(filter, '--filter')
  return (row) => isTrue(evaluate(row))
}

/** As JMESPath has it: nothing, an empty text, an empty list and an empty object are false. */
const isTrue = (value: unknown): boolean =>
  value !== false && value !== null && value !== '' && asText(value) !== '[]' && asText(value) !== '{}'
