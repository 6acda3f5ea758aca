import { expect, it } from 'vitest'
import { toSources } from './to-source.ts'

const leaf = { type: 'string', 'x-molecule-schema': 'Leaf' }
const tree = { type: 'object', properties: { leaf }, 'x-molecule-schema': 'Tree' }

it('writes what is named and used twice once, below what it uses', () => {
  const other = { ...tree, description: 'Another.' }
  expect(toSources({ a: [tree, leaf], b: { tree, other, twin: other } })).toEqual({
    shared: [
      {
        name: 'LeafSchema',
        type: 'Schema',
        text: '{\n  "type": "string",\n  "x-molecule-schema": "Leaf"\n}',
      },
      {
        name: 'TreeSchema',
        type: 'Schema',
        text: '{\n  "type": "object",\n  "properties": {\n    "leaf": LeafSchema\n  },\n  "x-molecule-schema": "Tree"\n}',
      },
      {
        name: 'TreeSchema2',
        type: 'Schema',
        text: '{\n  "type": "object",\n  "properties": {\n    "leaf": LeafSchema\n  },\n  "x-molecule-schema": "Tree",\n  "description": "Another."\n}',
      },
    ],
    texts: {
      a: { text: '[\n  TreeSchema,\n  LeafSchema\n]', uses: ['LeafSchema', 'TreeSchema'] },
      b: {
        text: '{\n  "tree": TreeSchema,\n  "other": TreeSchema2,\n  "twin": TreeSchema2\n}',
        uses: ['TreeSchema', 'TreeSchema2'],
      },
    },
  })
})

it('writes what is used once where it is used', () => {
  expect(toSources({ a: [leaf], b: [] })).toEqual({
    shared: [],
    texts: {
      a: { text: '[\n  {\n    "type": "string",\n    "x-molecule-schema": "Leaf"\n  }\n]', uses: [] },
      b: { text: '[]', uses: [] },
    },
  })
})
