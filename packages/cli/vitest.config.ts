import { mergeConfig } from 'vitest/config'

// @boundaries-ignore every package is tested with the same settings
import base from '../../vitest.base.ts'

/** What tests load is loaded once, not once for each file. */
export default mergeConfig(base, { test: { isolate: false } })
