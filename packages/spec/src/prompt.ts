/** A guide for a person and a model, as the document words it. */
export interface Prompt {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly arguments: readonly PromptArgument[]
  /** `{operationId}` and `{argument}` stand for what is called so. */
  readonly messages: readonly { readonly role: 'user' | 'assistant'; readonly text: string }[]
  /** The ids of the operations that the messages name, each once. */
  readonly operations: readonly string[]
}

export interface PromptArgument {
  readonly name: string
  readonly description: string
  readonly required: boolean
  /** What it stands for: an input of an operation, by its name in the catalogue. */
  readonly input: { readonly operationId: string; readonly name: string }
}
