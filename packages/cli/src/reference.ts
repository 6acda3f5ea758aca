// For the docs, which show what the program says of itself. It is not part of what is published.
export { exitCodes } from './exit-codes.ts'
export { codeOfStatus } from './failure.ts'
export { topics } from './generated/topics.ts'
export { describe as describeCommands } from './own/commands.ts'
export type { CommandEntry, FlagEntry } from './own/manifest.ts'
export { variables } from './variables.ts'
