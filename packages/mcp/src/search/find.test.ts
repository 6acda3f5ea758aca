import { describe, expect, it } from 'vitest'
import { entries } from '../generated/index.ts'
import { find } from './find.ts'

describe('what people ask for is among the first three', () => {
  it.each([
    ['move a workspace to another cloud', 'migrate_workspace_provider'],
    ['is the migration finished yet', 'get_workspace_migration_status'],
    ['rotate key', 'mint_org_token'],
    ['how much budget is left', 'get_workspace_budget'],
    ['who talked to the agent', 'list_activity'],
    ['send the agent a question', 'send_message'],
    ['give an api key to a workspace as a secret', 'set_workspace_secret'],
    ['run a prompt every morning', 'create_schedule'],
    ['shut down a workspace for the night', 'hibernate_workspace'],
    ['change which model an agent uses', 'set_workspace_model'],
    ['upload a file to a workspace', 'write_file'],
    ['what does the agent remember', 'list_memories'],
    ['connect a Telegram bot', 'create_channel'],
    ['which plugins are there', 'list_plugins'],
    ['approve what an agent asked for', 'list_pending_approvals'],
    ['delete an organisation and its machine', 'delete_tenant'],
    ['why did the machine not boot', 'list_tenant_boot_events'],
    ['environment variables of a container', 'update_workspace_env'],
    ['hand a task to another agent', 'delegate_task'],
    ['is the platform healthy', 'get_health'],
    ['roll out a new image to every tenant', 'redeploy_fleet'],
    ['make a copy of a workspace', 'export_bundle'],
    ['make a new workspace', 'create_workspace'],
    ['who changed what, the audit log', 'list_audit_events'],
    // With slips of the finger.
    ['migrte worksapce', 'migrate_workspace_provider'],
    ['shedule a promt', 'create_schedule'],
  ])('%s', (question, name) => {
    expect(find(question).slice(0, 3)).toContain(name)
  })
})

it('finds every operation by its title, and by each of its names', () => {
  const missed = entries.flatMap(({ tool, call }) =>
    [tool.title, tool.name, ...call.aliases]
      .filter((query) => !find(query).slice(0, 3).includes(tool.name))
      .map((query) => `${query} does not find ${tool.name}`),
  )
  expect(missed).toEqual([])
})

it('finds nothing where there is nothing', () => {
  expect(find('')).toEqual([])
  expect(find('what is the')).toEqual([])
})
