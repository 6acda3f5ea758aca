import { longestDescription } from '../limits.ts'
import type { PortableSchema, Tool } from '../tool.ts'

const keywords = new Set([
  'type',
  'description',
  'properties',
  'required',
  'items',
  'enum',
  'format',
  'default',
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
])
const types = new Set(['string', 'number', 'integer', 'boolean', 'object', 'array'])

/** Says what would keep one of the large clients from loading the tool; nothing when all of them do. */
export function lintTool(tool: Tool): string[] {
  const findings = [...lintSchema(tool.inputSchema, 'inputSchema', 0)]
  if (tool.outputSchema) findings.push(...lintSchema(tool.outputSchema, 'outputSchema', 0))
  if (!/^[a-z][a-z0-9_]{1,39}$/.test(tool.name))
    findings.push('name: not snake_case of at most 40 characters')
  if (!tool.title || !tool.description) findings.push('title, description: both are needed')
  if (tool.description.length > longestDescription)
    findings.push(`description: more than ${longestDescription} characters`)
  const { readOnlyHint, destructiveHint, openWorldHint } = tool.annotations
  // Left out, a client takes it for the worst.
  if ((readOnlyHint !== true && destructiveHint === undefined) || openWorldHint === undefined)
    findings.push('annotations: say whether it destroys, and whether it reaches outside')
  for (const [key, schema] of Object.entries({
    inputSchema: tool.inputSchema,
    outputSchema: tool.outputSchema,
  }))
    if (schema && schema.type !== 'object') findings.push(`${key}: the root is no object`)
  return findings.map((finding) => `${tool.name}: ${finding}`)
}

function lintSchema(schema: PortableSchema, at: string, depth: number): string[] {
  const findings = Object.keys(schema)
    .filter((keyword) => !keywords.has(keyword))
    .map((keyword) => `${at}: the keyword ${keyword} is not portable`)
  if (!types.has(schema.type)) findings.push(`${at}: one type is needed, not ${JSON.stringify(schema.type)}`)
  if (schema.type === 'array' && !schema.items) findings.push(`${at}: an array needs items`)
  if (
    schema.enum &&
    !(
      schema.enum.length > 0 &&
      schema.enum.every((value: unknown) => typeof value === 'string' && value !== '')
    )
  )
    findings.push(`${at}: an enum holds non-empty strings`)
  if (schema.format && schema.format !== 'date-time')
    findings.push(`${at}: the format ${String(schema.format)} is not portable`)
  if (typeof schema.default === 'object') findings.push(`${at}: only scalars have a default`)
  if (depth > 3) findings.push(`${at}: nested too deeply`)
  if ((schema.description ?? '').length > longestDescription)
    findings.push(`${at}: a description of more than ${longestDescription} characters`)
  const unknown = (schema.required ?? []).filter((name) => !schema.properties?.[name])
  findings.push(...unknown.map((name) => `${at}: ${name} is required and not described`))
  for (const [name, property] of Object.entries(schema.properties ?? {}))
    findings.push(...lintSchema(property, `${at}.${name}`, depth + 1))
  // A list and what is in it are one level: a message with its parts, each published without its own properties.
  if (schema.items) findings.push(...lintSchema(schema.items, `${at}[]`, depth))
  return findings
}
