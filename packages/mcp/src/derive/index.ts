// For packages that derive from the catalogue themselves: docs, parity tests. It is not part of what is published.
export { toTool } from './to-tool.ts'
export { toArguments } from './to-arguments.ts'
export { generate } from './generate.ts'
