import { mergeConfig } from 'vitest/config'

// @boundaries-ignore every package is tested with the same settings
import base from '../../vitest.base.ts'

export default mergeConfig(base, {
  test: {
    isolate: false,
    projects: [
      { extends: true, test: { name: 'contract', include: ['{src,diff}/**/*.test.ts'] } },
      // The tests of a file begin at once, so that the documents of a rule are linted together (`rules/lint.ts`).
      {
        extends: true,
        test: {
          name: 'rules',
          include: ['rules/**/*.test.ts'],
          sequence: { concurrent: true },
          maxConcurrency: 100,
        },
      },
    ],
  },
})
