import { catalogue } from '@molecule-ai/spec'
import { writeGenerated } from '@molecule-ai/spec/generate'
import { toFiles } from '../src/derive/to-files.ts'

await writeGenerated(import.meta.url, toFiles(catalogue), process.argv)
