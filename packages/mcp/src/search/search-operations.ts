import type { Context } from '../call-tool.ts'
import { askToSet, variablesOf } from '../credentials.ts'
import { Refusal } from '../results/refusal.ts'
import type { Structured } from '../results/results.ts'
import { firstSentence } from '../derive/sentences.ts'
import type { Entry, PortableSchema } from '../tool.ts'
import { describeArguments } from './describe-arguments.ts'
import { find } from './find.ts'
import { callerOf } from './next.ts'
import { defaultLimit, maxLimit } from './tools.ts'

/** What all schemas of an answer may take: more would crowd out what the model was about to do. */
const longestSchemas = 6000

/** Answers a search: what there is, what it does, what is in the way, and how the likeliest are called. */
export async function searchOperations(context: Context, { query, limit }: Structured): Promise<Structured> {
  const { selection } = context
  const text = String(query)
  // Who knows the name means that one.
  const exact = selection.byName.get(
    text
      .trim()
      .toLowerCase()
      .replaceAll(/[\s-]+/g, '_'),
  )?.tool.name
  const hits = [...new Set([...(exact === undefined ? [] : [exact]), ...find(text)])].slice(
    0,
    readLimit(limit),
  )
  const items: Structured[] = []
  let room = longestSchemas
  let left = false
  for (const name of hits) {
    const entry = selection.byName.get(name)
    if (!entry) continue
    const schema: PortableSchema = await describeArguments(entry)
    const { length } = JSON.stringify(schema)
    // The first is always shown: who searches for its name wants just that.
    const fits = items.length === 0 || length <= room
    if (fits) room -= length
    else left = true
    items.push(toItem(context, entry, fits ? schema : undefined))
  }
  return {
    ok: true,
    query: text,
    items,
    ...(left && { remedy: 'Search for one name to see its arguments.' }),
    ...(items.length === 0 && { remedy: 'Use other words: what is it about, and what should happen to it?' }),
  }
}

function toItem(
  { client, selection }: Context,
  entry: Entry,
  schema: PortableSchema | undefined,
): Structured {
  const { tool, call } = entry
  const hidden = selection.whyHidden(entry)
  const by = callerOf(selection, entry)
  const needs = variablesOf(client.missing(call.operationId))
  const obstacle = hidden && !by ? `${hidden.reason} ${hidden.remedy}` : needs.length > 0 && askToSet(needs)
  return {
    name: tool.name,
    title: tool.title,
    description: firstSentence(tool.description),
    effect: call.effect.kind,
    toolset: call.toolset,
    needs_consent: call.effect.confirm !== undefined,
    ...(obstacle ? { unavailable: obstacle } : { call_with: by ?? tool.name }),
    ...(schema && { arguments: schema }),
  }
}

function readLimit(value: unknown): number {
  if (value === undefined) return defaultLimit
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= maxLimit) return value
  throw new Refusal('INVALID_ARGUMENTS', `limit must be a whole number from 1 to ${maxLimit}.`)
}
