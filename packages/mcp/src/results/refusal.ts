/** Why a call was not carried out, in words that a model can act on. It becomes the tool's error result. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly code: string
  readonly details: Readonly<Record<string, unknown>>

  constructor(code: string, detail: string, details: Readonly<Record<string, unknown>> = {}) {
    super(detail)
    this.code = code
    this.details = details
  }
}
