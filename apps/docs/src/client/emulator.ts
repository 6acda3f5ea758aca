const key = 'molecule-docs-emulator'

/** Where the local control plane is and what opens it, by the names of the variables. */
export type Sandbox = Readonly<Record<string, string>>

/** What the address of a page said when this tab was opened, if it is about this machine and nothing else. */
export function readSandbox(): Sandbox | undefined {
  try {
    const text = sessionStorage.getItem(key)
    if (text === null) return undefined
    const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) =>
      character.charCodeAt(0),
    )
    const sandbox = JSON.parse(new TextDecoder().decode(bytes)) as Sandbox
    const addresses = Object.values(sandbox).filter((value) => /^\w+:\/\//.test(value))
    return addresses.every(isLocal) ? sandbox : undefined
  } catch {
    // Storage can be switched off, and anybody can write a link: there is no panel then.
    return undefined
  }
}

/** Nothing is ever sent elsewhere, whatever a link says. */
export const isLocal = (url: string): boolean =>
  ['127.0.0.1', 'localhost', '[::1]'].includes(URL.parse(url)?.hostname ?? '')
