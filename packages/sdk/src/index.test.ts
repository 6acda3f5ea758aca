import { readdir, readFile } from 'node:fs/promises'
import { expect, expectTypeOf, it } from 'vitest'
import { operations } from './generated/index.ts'
import {
  Molecule,
  type CreateWorkspaceInput,
  type MigrateWorkspaceProviderInput,
  type MoleculeOptions,
  type OperationHandle,
  type OperationId,
  type WorkspaceList,
  type WorkspaceMigrationStarted,
  type WorkspaceMigrationStatus,
} from './index.ts'

it('has a method for every operation', () => {
  const molecule = new Molecule()
  for (const { at, id } of operations) {
    const method = at.reduce<unknown>((node, word) => (node as Record<string, unknown>)[word], molecule)
    expect(method, `${id} at ${at.join('.')}`).toBeTypeOf('function')
  }
})

it('runs where there is no Node: nothing that is published imports from it', async () => {
  const entries = await readdir(import.meta.dirname, { recursive: true, withFileTypes: true })
  const published = entries.filter(
    ({ name, parentPath }) =>
      name.endsWith('.ts') && !name.endsWith('.test.ts') && !/\/(derive|testing)$/.test(parentPath),
  )
  expect(published.length).toBeGreaterThan(20)
  for (const { name, parentPath } of published) {
    const imports = [
      ...(await readFile(`${parentPath}/${name}`, 'utf8')).matchAll(/^(?! \*).*(?:from|import) '([^']+)'/gm),
    ]
    for (const [, from] of imports)
      expect(from, `${name} imports ${from}`).toMatch(/^\.\.?\/(?!.*(?:derive|testing)\/)/)
  }
})

it('is typed from the contract', () => {
  type Workspace = Molecule['workspace']
  expectTypeOf<Workspace['list']>().returns.resolves.toEqualTypeOf<WorkspaceList>()
  expectTypeOf<Workspace['migrateProvider']>().returns.toEqualTypeOf<
    OperationHandle<WorkspaceMigrationStarted, WorkspaceMigrationStatus>
  >()
  expectTypeOf<Awaited<ReturnType<Workspace['migrateProvider']>>>().toEqualTypeOf<WorkspaceMigrationStatus>()
  // What is sent is closed, what comes is open.
  expectTypeOf<MigrateWorkspaceProviderInput['to']>().toEqualTypeOf<'aws' | 'hetzner' | 'gcp'>()
  expectTypeOf<'defrosting'>().toExtend<WorkspaceMigrationStatus['migration']['state']>()
  // Nobody confirms by leaving something out.
  expectTypeOf<{ to: 'aws' }>().not.toExtend<MigrateWorkspaceProviderInput>()
  expectTypeOf<{ to: 'aws'; confirm: boolean }>().not.toExtend<MigrateWorkspaceProviderInput>()
  expectTypeOf<{ to: 'aws'; confirm: true }>().toExtend<MigrateWorkspaceProviderInput>()
  expectTypeOf<CreateWorkspaceInput['parentId']>().toEqualTypeOf<string | null | undefined>()
  expectTypeOf<'listWorkspaces'>().toExtend<OperationId>()
  expectTypeOf<{ orgApiKey: string | undefined }>().toExtend<MoleculeOptions>()
  expectTypeOf<typeof globalThis.fetch>().toExtend<NonNullable<MoleculeOptions['fetch']>>()
})
