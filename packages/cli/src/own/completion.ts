import * as Args from '@oclif/core/args'
import { toShape } from '../shape.ts'
import { scripts } from './completion-scripts.ts'
import type { OwnCommand } from './own-command.ts'

const shells = Object.keys(scripts) as (keyof typeof scripts)[]

/** `molecule completion`: the script that a shell reads once, and that asks this program at every Tab. */
export const completion: OwnCommand = {
  description:
    'Prints a script that makes a shell complete topics, commands, flags and their values. It asks this program each time, so it fits every version and need not be printed again.',
  args: {
    shell: Args.string({
      description: 'The shell that reads it.',
      required: true,
      ignoreStdin: true,
      options: shells,
    }),
  },
  flags: {},
  writesText: () => true,
  examples: [
    { summary: 'In ~/.bashrc', command: 'source <(molecule completion bash)' },
    { summary: 'In ~/.zshrc, after compinit', command: 'source <(molecule completion zsh)' },
    {
      summary: 'For fish, once',
      command: 'molecule completion fish > ~/.config/fish/completions/molecule.fish',
    },
    { summary: 'In $PROFILE', command: 'molecule completion powershell | Out-String | Invoke-Expression' },
  ],
  async run({ args, flags, format, terminal }) {
    const script = scripts[args.shell as keyof typeof scripts]
    const shape = await toShape(flags, format, { columns: [] })
    // A script is written as it is: a table would take its line ends.
    const plain = format === 'table' && flags.query === undefined
    process.stdout.write(plain ? script : `${await shape({ shell: args.shell, script }, terminal)}\n`)
  },
}
