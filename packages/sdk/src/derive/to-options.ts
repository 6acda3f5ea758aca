import type { Catalogue, Service } from '@molecule-ai/spec'
import { runtimeOptions } from '../options.ts'
import { literal, propertyName } from './literal.ts'
import { toDoc } from './to-doc.ts'

/** The options of the client that follow from the contract: its credentials and its services. */
export function toOptions({ credentials, services }: Catalogue): string {
  const members = new Map<string, string>()
  const add = (name: string, paragraphs: readonly (string | undefined)[]): void => {
    if (runtimeOptions.some((own) => own === name))
      throw new Error(`the option ${name} is taken by the client itself: rename it in management.yaml`)
    // Two services may share a variable; it is one option.
    members.set(name, `${toDoc(paragraphs, '  ')}  readonly ${propertyName(name)}?: string | undefined\n`)
  }
  for (const { name, description, env } of credentials) add(name, [description, inEnv(env)])
  for (const service of services) {
    add(optionOf(service), [
      `The address of this service: ${lowerFirst(service.title)}`,
      usual(service),
      inEnv(service.env),
    ])
    for (const { name, description, env } of service.variables) add(name, [description, inEnv(env)])
  }
  const wire = services.map(({ name, url, env, variables }) => ({
    name,
    url,
    option: optionOf({ name }),
    env,
    variables: variables.map((variable) => ({
      name: variable.name,
      default: variable.default,
      env: variable.env,
    })),
  }))
  return [
    `import type { RuntimeOptions } from '../options.ts'`,
    `import type { Credential, WireService } from '../wire.ts'`,
    '',
    [
      '/**',
      ' * Where the services are and what opens them. All of it is optional: an operation asks for what it needs.',
      ' *',
      ' * @example',
      ` * import { Molecule, type MoleculeOptions } from '@molecule-ai/sdk'`,
      ' * const options: MoleculeOptions = { timeoutMs: 10_000, log: console.error }',
      ' * Molecule.fromEnv(undefined, options)',
      ' */',
    ].join('\n'),
    `export interface MoleculeOptions extends RuntimeOptions {\n${[...members.values()].join('')}}`,
    '',
    `export const credentials: readonly Credential[] = ${literal(credentials)}`,
    '',
    `export const services: readonly WireService[] = ${literal(wire)}`,
  ].join('\n')
}

const optionOf = ({ name }: Pick<Service, 'name'>): string => `${name}Url`
const usual = ({ url, variables }: Service): string =>
  `${url}${variables.length > 0 ? `, with ${variables.map(({ name }) => `\`${name}\``).join(' and ')} filled in,` : ''} unless given.`
const inEnv = (env: readonly string[]): string | undefined =>
  env.length === 0 ? undefined : `\`Molecule.fromEnv\` reads ${env.map((name) => `\`${name}\``).join(', ')}.`
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
