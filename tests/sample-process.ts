// The other side of sample-runner.ts.
import { rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

let count = 0

process.on('message', (code: string) => {
  // Below this folder, so that the sample finds the SDK as a user's program would.
  const file = new URL(`sample-${process.pid}-${++count}.mts`, import.meta.url)
  writeFileSync(file, code)
  import(file.href)
    .then(
      () => null,
      (error: unknown) => String(error),
    )
    .finally(() => rmSync(fileURLToPath(file)))
    .then((failure) => process.send?.(failure))
    .catch((error: unknown) => process.send?.(String(error)))
})
