import { readFile, stat } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

/** The contract as it is written: beside the built program, or in its own package when this runs from source. */
const places = [
  () => new URL('./management.yaml', import.meta.url).href,
  () => import.meta.resolve('@molecule-ai/spec/management.yaml'),
]

export const readContract = async (): Promise<string> => readFile((await find()).path, 'utf8')

/** In bytes. */
export const contractSize = async (): Promise<number> => (await find()).size

async function find(): Promise<{ path: string; size: number }> {
  for (const place of places) {
    try {
      const path = fileURLToPath(place())
      return { path, size: (await stat(path)).size }
    } catch {
      // The other place.
    }
  }
  throw new Error('management.yaml is not there: install the package again')
}
