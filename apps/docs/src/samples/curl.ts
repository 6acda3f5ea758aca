import { inShell, toCurlCommand, type Catalogue, type Example, type Operation } from '@molecule-ai/spec'
import { toCurlRequest } from './curl-request.ts'
import { isSecret, replaceInside, replaceSecret } from './secrets.ts'

/** Writes an example as a curl command for a POSIX shell, with host, credentials and secrets taken from the environment. */
export function toCurl(operation: Operation, example: Pick<Example, 'input'>, catalogue: Catalogue): string {
  const input = Object.fromEntries(
    operation.inputs
      .filter(({ name }) => example.input[name] !== undefined)
      .map((each): [string, unknown] => {
        const value = example.input[each.name]
        const replace = isSecret(each) ? replaceSecret : replaceInside
        return [each.name, replace(each, value, (name) => inShell(`$${name}`))]
      }),
  )
  return toCurlCommand(toCurlRequest(operation, { input }, printedEnvironment(catalogue), catalogue))
}

/** Every variable stands for itself; a service's URL falls back to the public host. */
function printedEnvironment({ services, credentials }: Catalogue): Record<string, string> {
  const hosts = services.flatMap(({ url, env, variables }) => {
    const filled = variables.reduce(
      (text, { name, env: names }) => text.replace(`{${name}}`, `$${names[0] ?? name}`),
      url,
    )
    return env[0] === undefined ? [] : [[env[0], inShell(`\${${env[0]}:-${filled}}`)]]
  })
  const secrets = credentials.flatMap(({ env }) =>
    env[0] === undefined ? [] : [[env[0], inShell(`$${env[0]}`)]],
  )
  return Object.fromEntries([...hosts, ...secrets]) as Record<string, string>
}
