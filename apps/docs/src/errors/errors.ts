import { catalogue } from '@molecule-ai/spec'
import { toErrors } from './to-errors.ts'

/** The errors of the contract. */
export const errors = toErrors(catalogue)
