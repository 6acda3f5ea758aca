import type { OwnCommand } from '../own-command.ts'
import { sendDocument } from './send-document.ts'

/** `molecule emulator restore`: puts a snapshot back. */
export const restore: OwnCommand = {
  description:
    'Puts a snapshot back in place of all that the local control plane that runs knows now. Its migrations go on from where they were. A snapshot of a newer emulator is refused.',
  examples: [{ summary: 'Put a state back', command: 'molecule emulator restore ./before.json' }],
  ...sendDocument('PUT', 'snapshot', 'What molecule emulator snapshot wrote, - is standard input.'),
}
