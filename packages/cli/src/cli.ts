// The entry of the bundle. oclif finds the help class here, in the file that is loaded already.
export { MoleculeHelp } from './help.ts'
export { main } from './main.ts'
