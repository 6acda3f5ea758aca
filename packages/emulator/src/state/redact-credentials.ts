/** What credentials of well-known services look like. */
const patterns: Readonly<Record<string, RegExp>> = {
  API_KEY: /\b(sk|pk|rk)-[\w-]{16,}/g,
  GITHUB_TOKEN: /\b(gh[pousr]_\w{20,}|github_pat_\w{20,})/g,
  AWS_KEY: /\bAKIA[0-9A-Z]{16}\b/g,
  BEARER: /\bBearer [\w.~+/-]{16,}=*/g,
}

/** Blacks out what looks like a credential, as the real service does before it stores a memory. */
export const redactCredentials = (text: string): string =>
  Object.entries(patterns).reduce(
    (redacted, [name, pattern]) => redacted.replace(pattern, `[REDACTED:${name}]`),
    text,
  )
