import { asNode, asText, asTexts } from '../src/document.ts'
import type { OperationAt } from './document.ts'
import { rule, type Report } from './rule.ts'

/** A resource is read with its URI alone, and each URI is one resource. */
export const resourceResolves = rule((document, report) => {
  const owners = new Map<string, string>()
  for (const operation of document.operations) {
    const resource = asText(asNode(operation.node['x-molecule-mcp']).resource)
    if (resource === '') continue
    const at = [...operation.at, 'x-molecule-mcp', 'resource']
    check(operation, resource, (message) => report(at, message))
    // What a variable is called does not tell two URIs apart.
    const shape = resource.replaceAll(/\{\w+\}/g, '{}')
    const owner = owners.get(shape)
    if (owner !== undefined) report(at, `The resource ${resource} is taken by ${owner}.`)
    owners.set(shape, owner ?? operation.id)
    if (own.includes(shape)) report(at, `The resource ${resource} is one of the MCP server's own.`)
  }
})

/** What the MCP server says about the contract itself. */
const own = ['spec', 'operations', 'operations/{}']

function check({ id, method, node, inputs }: OperationAt, resource: string, fail: Fail): void {
  if (method !== 'get') fail(`A resource is read with a GET, which ${id} is not.`)
  const { only } = asNode(node['x-molecule-surfaces'])
  if (only !== undefined && !asTexts(only).includes('mcp')) fail(`${id} is kept from the MCP server.`)
  const variables = [...resource.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!)
  for (const name of new Set(variables)) {
    const input = inputs.find((candidate) => candidate.name === name)
    if (!input) fail(`${id} has no input ${name}.`)
    if (input?.node['x-molecule-sensitive'] === true) fail(`${name} is a secret, and a URI is not.`)
    if (variables.indexOf(name) !== variables.lastIndexOf(name)) fail(`{${name}} is there twice.`)
  }
  for (const { name, required } of inputs)
    if (required && !variables.includes(name)) fail(`${id} requires ${name}, which is not in ${resource}.`)
}

type Fail = (message: string) => ReturnType<Report>
