import * as Flags from '@oclif/core/flags'
import type { FlagInput } from '@oclif/core/interfaces'
import { clients } from './clients.ts'

/** Whose configuration is meant. */
export const clientFlags: FlagInput = {
  client: Flags.string({
    summary: 'The program that starts the server.',
    options: Object.keys(clients),
    required: true,
  }),
  scope: Flags.string({
    summary: 'For this project, or for all of yours. [default: project, and user for Codex]',
    options: ['project', 'user'],
  }),
  yes: Flags.boolean({ char: 'y', summary: 'Do not ask, do it.', helpGroup: 'GLOBAL' }),
}
