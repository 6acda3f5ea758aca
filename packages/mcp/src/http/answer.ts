import type { ServerResponse } from 'node:http'

/** What is answered without asking the protocol. */
export interface Answer {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** A request that goes no further. Its message is for the client. */
export class Refused extends Error {
  override readonly name = 'Refused'
  readonly answer: Answer

  constructor(
    status: number,
    message: string,
    headers: Readonly<Record<string, string>> = {},
    code = -32_000,
  ) {
    super(message)
    this.answer = { status, headers, body: { jsonrpc: '2.0', error: { code, message }, id: null } }
  }
}

export function send(response: ServerResponse, { status, body, headers = {} }: Answer): void {
  if (response.headersSent || response.destroyed) return void response.end()
  response
    .writeHead(status, { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers })
    .end(body === undefined ? undefined : JSON.stringify(body))
}
