import type { Command } from '@oclif/core/command'
import { defineCommand } from './command.ts'
import { commands } from './generated/commands.ts'

/** The command classes by id. Getters, so that a run builds one of them; building the manifest builds all. */
export const COMMANDS: Record<string, Command.Class> = {}
for (const [id, load] of Object.entries(commands)) {
  let made: Command.Class | undefined
  Object.defineProperty(COMMANDS, id, { enumerable: true, get: () => (made ??= defineCommand(load())) })
}
