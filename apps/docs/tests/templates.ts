import { catalogue } from '@molecule-ai/spec'
import { errors } from '../src/errors/errors.ts'
import { toToolsets } from '../src/mcp/to-toolsets.ts'
import { toPage } from '../src/to-page.ts'
import { credentialPath, errorPath, operationPath, schemaPath, tagPath, topicPath } from '../src/urls.ts'

/** The operation that most tests look at: it is long-running, destructive and has every kind of input. */
export const operation = catalogue.operations.find(({ id }) => id === 'migrateWorkspaceProvider')!
export const page = toPage(operation, catalogue)
export const guide = '/guides/migrate-a-workspace/'

const recursive = catalogue.operations.find(({ inputs }) => JSON.stringify(inputs).includes('"$ref"'))!
const restricted = catalogue.operations.find(({ surfaces }) => !surfaces.includes('cli'))!

/** A page of every kind, found by what it is about. */
export const templates: readonly string[] = [
  '/',
  page.path,
  guide,
  '/guides/tasks/tenants/',
  '/guides/emulator-admin-api/',
  operationPath(recursive),
  operationPath(restricted),
  tagPath('workspaces'),
  '/reference/',
  '/reference/schemas/',
  schemaPath('Workspace'),
  schemaPath('MigrationState'),
  '/reference/errors/',
  errorPath('409'),
  errors.codes[0]!.path,
  '/reference/credentials/',
  credentialPath(catalogue.credentials[0]!.name),
  '/reference/cli/',
  topicPath('schedule'),
  '/reference/mcp/',
  toToolsets()[0]!.path,
  '/reference/environment/',
  '/reference/exit-codes/',
  '/reference/coverage/',
  '/changelog/',
  '/404.html',
]
