import { catalogue } from '@molecule-ai/spec'
import { toSchemas } from './to-schemas.ts'

/** The named schemas of the contract. */
export const schemas = toSchemas(catalogue)
