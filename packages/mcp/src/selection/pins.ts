import type { Scope } from '@molecule-ai/spec'
import { Refusal } from '../results/refusal.ts'
import type { Structured } from '../results/results.ts'
import type { Call, CallInput, Entry, Scopes } from '../tool.ts'

/** What the server is held to, whatever a caller says. */
export type Pins = Readonly<Partial<Record<Scope, string>>>

/** `workspace 7c0e… of organisation acme`; empty when nothing is held. */
export function describePins({ org, workspace }: Pins): string {
  const parts = [workspace && `workspace ${workspace}`, org && `organisation ${org}`]
  return parts.filter(Boolean).join(' of ')
}

/**
 * Whether a call stays within the pins. The narrowest decides: an id of a workspace says nothing about its organisation,
 * so under `--org` alone an operation has to name the organisation or be served by it.
 */
export function isWithin(within: readonly Scope[], { org, workspace }: Pins): boolean {
  if (workspace !== undefined) return within.includes('workspace')
  return org === undefined || within.includes('org')
}

/** The tool without what is held: nobody has to give it, and nobody can. */
export function hold(entry: Entry, pins: Pins): Entry {
  const { tool, call } = entry
  const gone = call.inputs.filter((input) => isHeld(input, pins))
  if (gone.length === 0) return entry
  const names = new Set(gone.map(({ name }) => name))
  const { properties = {}, required = [], ...schema } = tool.inputSchema
  const needed = required.filter((name) => !names.has(name))
  return {
    tool: {
      ...tool,
      inputSchema: {
        ...schema,
        properties: Object.fromEntries(Object.entries(properties).filter(([name]) => !names.has(name))),
        ...(needed.length > 0 && { required: needed }),
      },
    },
    call: {
      ...call,
      inputs: call.inputs.map((input) => (names.has(input.name) ? { ...input, required: false } : input)),
    },
  }
}

/**
 * Splits what a caller gave into what is free and what the pins fill in. Who names what is held, by whichever name, has to
 * name the same; the rest is refused before anything is sent.
 */
export function splitHeld(
  call: Call,
  given: Structured,
  pins: Pins,
): { free: Structured; held: Record<string, string> } {
  const free: Structured = { ...given }
  const held: Record<string, string> = {}
  for (const input of call.inputs) {
    if (!isHeld(input, pins)) continue
    const value = input.scope === 'beyond' ? undefined : pins[input.scope]
    for (const name of [input.name, ...input.aliases]) {
      if (free[name] !== undefined && free[name] !== value) throw refused(name, value, pins)
      delete free[name]
    }
    if (value !== undefined) held[input.name] = value
  }
  return { free, held }
}

/** The environment with the host of the organisation that the server is held to. */
export function withHost(env: NodeJS.ProcessEnv, { org }: Pins, scopes: Scopes): NodeJS.ProcessEnv {
  const [variable] = scopes.org?.host?.env ?? []
  return org === undefined || variable === undefined ? env : { ...env, [variable]: org }
}

function isHeld(
  input: CallInput,
  pins: Pins,
): input is CallInput & { readonly scope: NonNullable<CallInput['scope']> } {
  if (input.scope === undefined) return false
  return pins[input.scope === 'beyond' ? 'workspace' : input.scope] !== undefined
}

function refused(name: string, value: string | undefined, pins: Pins): Refusal {
  const what = value === undefined ? 'reaches further' : 'names another one'
  const detail = `This server is held to ${describePins(pins)}, and ${name} ${what}. Nothing was sent.`
  return new Refusal('OUT_OF_SCOPE', detail, { remedy: `Leave ${name} out.` })
}
