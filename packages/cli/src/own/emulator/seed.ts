import type { OwnCommand } from '../own-command.ts'
import { sendDocument } from './send-document.ts'

/** `molecule emulator seed`: adds what a file describes. */
export const seed: OwnCommand = {
  description:
    'Adds organisations, workspaces with files, secrets and faults that a file describes to the local control plane that runs. What is there already is left alone: the same file again changes nothing. A file is taken as a whole or not at all.',
  examples: [{ summary: 'Add what a file describes', command: 'molecule emulator seed ./sandbox.json' }],
  ...sendDocument(
    'POST',
    'seed',
    'The file, - is standard input. Its format is in the docs, at the admin API of the emulator.',
  ),
}
