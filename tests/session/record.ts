import { startEmulator } from '@molecule-ai/emulator'
import { connect } from './client.ts'
import { Transcript } from './transcript.ts'

// Slow enough that the first state of a migration is still there when the next call asks for it.
const speed = 80

/** Runs sessions of a real client with the built server against the local control plane, and writes them as a page. */
export async function recordSession(): Promise<string> {
  const emulator = await startEmulator({ speed })
  try {
    const workspaces = await emulator.workspaces()
    const [first, second] = workspaces.filter(({ provider }) => provider === 'aws')
    if (first === undefined || second === undefined) throw new Error('the seeded workspaces are not there')
    const known = [...workspaces.map(({ id }) => id), ...emulator.tenants.map(({ orgId }) => orgId)]
    const transcript = new Transcript(known)
    const env = emulator.env()
    const parts = [
      head,
      await withoutForms(transcript, env, first.id),
      await withForms(transcript, env, second.id),
      await withSearch(transcript, env, first.id),
    ]
    return `${parts.join('\n\n')}\n`
  } finally {
    await emulator.close()
  }
}

type Env = Record<string, string>

async function withoutForms(transcript: Transcript, env: Env, workspace_id: string): Promise<string> {
  const client = await connect(transcript, env, { forms: false })
  const texts = ['## Connect', intro.connect, transcript.take()]
  texts.push(
    `${client.tools.length} tools are offered: ${client.tools.map((name) => `\`${name}\``).join(', ')}.`,
  )

  await client.call('list_workspaces', {}, firstOf)
  texts.push('## List', intro.list, transcript.take())

  const args = { workspace_id, to: 'hetzner' }
  const { confirm_token } = await client.call('migrate_workspace_provider', args)
  texts.push('## Migrate: consent by token', intro.token, transcript.take())

  await client.call('migrate_workspace_provider', { ...args, to: 'gcp', confirm_token })
  texts.push(
    'A token fits what the person saw and nothing else. To another cloud with the same one:',
    transcript.take(),
  )

  await client.call('migrate_workspace_provider', { ...args, confirm_token })
  texts.push('With what was agreed, it starts:', transcript.take())

  await client.call('migrate_workspace_provider', { ...args, confirm_token })
  texts.push('A token works once:', transcript.take())

  await client.follow('get_workspace_migration_status', { workspace_id, wait_seconds: 45 })
  texts.push('## Wait to the end', intro.wait, transcript.take())
  await client.close()
  return texts.join('\n\n')
}

async function withForms(transcript: Transcript, env: Env, workspace_id: string): Promise<string> {
  const client = await connect(transcript, env, { forms: true })
  transcript.take()
  const args = { workspace_id, to: 'gcp' }
  client.answers.push({ action: 'accept', content: { confirm: 'no' } })
  await client.call('migrate_workspace_provider', args)
  const texts = ['## Migrate: consent by form', intro.form, transcript.take()]

  client.answers.push({ action: 'accept', content: { confirm: 'yes' } })
  await client.call('migrate_workspace_provider', args)
  texts.push('Asked again, the person agrees:', transcript.take())
  await client.close()
  return texts.join('\n\n')
}

async function withSearch(transcript: Transcript, env: Env, workspace_id: string): Promise<string> {
  const client = await connect(transcript, env, { forms: false, args: ['--toolsets=search'] })
  transcript.take()
  await client.call('search_operations', { query: 'see what a workspace has spent', limit: 1 })
  const texts = ['## Find the rest', intro.search, transcript.take()]
  await client.call('call_read_operation', { operation: 'get_workspace_budget', arguments: { workspace_id } })
  texts.push('What was found is called by its name:', transcript.take())
  await client.close()
  return texts.join('\n\n')
}

/** Lists are long: one item shows what they are like. */
function firstOf(data: Record<string, unknown>): unknown {
  const entries = Object.entries(data).map(([name, value]) =>
    Array.isArray(value) && value.length > 1
      ? [name, [value[0], `and ${value.length - 1} more`]]
      : [name, value],
  )
  return Object.fromEntries(entries)
}

const head = `---
title: A session with an agent's client
description: What an MCP client and the server say to each other, word for word, from the list of workspaces to a migration's end.
---

This is a recording. A real client started \`molecule-mcp\` against the [local control plane](/guides/getting-started/) and
made these calls; \`tests/session/\` makes them again at each change of the repository. Ids of this run, times and tokens
are replaced by fixed ones, and of a long list one item is shown. How to connect a client of yours is in
[Use it from your MCP client](/guides/mcp-clients/).`

const intro = {
  connect: `The client says what it can do. This one has no forms to put before a person. What the server answers is meant
for the model.`,
  list: `Answers are JSON. The client gets the same as text and as structured content.`,
  token: `A migration replaces a machine, so a person has to agree. For a client without forms the first call changes nothing:
it tells what would happen, and which token stands for exactly that. The current cloud was looked up.`,
  wait: `The migration goes on whether or not somebody waits. A wait ends at the next change of state, and after 45 seconds
at the latest; until then the client is told that it goes on.`,
  form: `Another client, which has forms. The person types the answer, and the model has no part in it. Anything but what was
asked for changes nothing:`,
  search: `The tools above are the ones that most work needs. With \`--toolsets=search\` an agent finds all the others:`,
}
