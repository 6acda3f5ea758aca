// The entry of the bundle. oclif finds commands and help class here, in the file that is loaded already.
export { COMMANDS } from './commands.ts'
export { MoleculeHelp } from './help.ts'
export { main } from './main.ts'
