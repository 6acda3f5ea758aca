// Loaded at the first call only: the validator is a third of the program.
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { toCompilable, type Schema } from '@molecule-ai/spec'

/** Compiles a schema as it stands in the contract. It is not strict, since schemas carry our own `x-molecule-` keywords. */
export const compileSchema = (schema: Schema): ValidateFunction => ajv.compile(toCompilable(schema))

// A format that it does not know, it would tell of each time.
const ajv = new Ajv2020({ strict: false, allErrors: true, verbose: true, logger: false })
formats.default(ajv)
