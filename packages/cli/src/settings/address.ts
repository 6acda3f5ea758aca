import type { Service, Variable } from '../generated/services.ts'

/** Tells the value of a variable, wherever it comes from. */
export type Read = (variable: Variable) => string | undefined

/** Whether it holds the whole address and not a part of it. */
export const isAddress = ({ placeholder }: Variable): boolean => placeholder === undefined

/** The address of a service, as the SDK puts it together; `undefined` where too little is said. */
export function addressOf({ url, variables }: Service, read: Read): string | undefined {
  const whole = variables.find(isAddress)
  const own = whole && read(whole)
  if (own !== undefined) return plain(own)
  const values = Object.fromEntries(variables.map((variable) => [variable.placeholder ?? '', read(variable)]))
  const names = [...url.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name)
  if (names.some((name) => values[name] === undefined)) return undefined
  return plain(url.replace(/\{([^}]+)\}/g, (_, name: string) => values[name] ?? ''))
}

/** What a credential is bound to. */
export const originOf = (address: string | undefined): string | undefined =>
  address !== undefined && URL.canParse(address) ? new URL(address).origin : undefined

const plain = (text: string): string => (URL.canParse(text) ? new URL(text).href.replace(/\/$/, '') : text)

/** An address to be shown: it may hold a password, or anything in its query. */
export function withoutSecrets(address: string): string {
  if (!URL.canParse(address)) return address
  const url = new URL(address)
  return [
    url.origin === 'null' ? `${url.protocol}//${url.host}` : url.origin,
    url.pathname.replace(/\/$/, ''),
  ].join('')
}
