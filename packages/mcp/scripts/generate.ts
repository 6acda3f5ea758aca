import { catalogue } from '@molecule-ai/spec'
import { writeGenerated } from '@molecule-ai/spec/generate'
import { generate } from '../src/derive/generate.ts'

await writeGenerated(import.meta.url, generate(catalogue), process.argv)
