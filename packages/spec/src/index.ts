export { catalogue } from './generated/catalogue.ts'
export { readCatalogue } from './catalogue.ts'
export { CatalogueError, type Problem } from './problems.ts'
export { inJson, inShell, toCurlCommand, type CurlRequest } from './curl.ts'
export {
  words,
  toCamelCase,
  toFlagName,
  toKebabCase,
  toPascalCase,
  toSnakeCase,
  toVariable,
} from './names.ts'
export { isAnything, schemaAt, toObject } from './schema.ts'
export { acceptOf, form, isJson } from './media.ts'
export { nextOf } from './links.ts'
export { mentions } from './prompts.ts'
export { toChoices, type Choices } from './choices.ts'
export { sample } from './sample.ts'
export { toCompilable } from './to-compilable.ts'
export type {
  Body,
  Catalogue,
  Confirm,
  Credential,
  Default,
  Effect,
  Example,
  Guard,
  Input,
  InputScope,
  Link,
  McpSettings,
  Method,
  Operation,
  Outcome,
  Response,
  Schema,
  SchemaType,
  Scope,
  Service,
  ServiceVariable,
  Surface,
  Tag,
  Untrusted,
} from './operation.ts'
export type { Prompt, PromptArgument } from './prompt.ts'
