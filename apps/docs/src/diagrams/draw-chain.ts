import type { Catalogue, Operation, Surface } from '@molecule-ai/spec'
import { drawArrow, drawBox, drawing, widthOf, type Box } from './svg.ts'

const surfaces: readonly { readonly surface: Surface; readonly text: string }[] = [
  { surface: 'sdk', text: 'SDK' },
  { surface: 'cli', text: 'CLI' },
  { surface: 'mcp', text: 'MCP' },
  { surface: 'docs', text: 'Docs' },
]

/** Draws how one document becomes every surface, and which service each request reaches; the numbers are the contract's. */
export function drawChain(id: string, catalogue: Catalogue): string {
  const { operations, services } = catalogue
  const counts = countsOf(operations)
  const [between, width] = [20, 132]
  const whole = counts.length * width + (counts.length - 1) * between + 2
  const centre = whole / 2
  const source: Box = {
    ...centred(centre, 1, 'management.yaml', `${operations.length} operations`),
    tone: 'source',
  }
  const row = counts.map(({ text, count }, index): Box => ({
    x: 1 + index * (width + between),
    y: 97,
    width,
    text,
    note: `${count} operations`,
  }))
  const hosts = services.map(({ name, url }, index): Box => {
    const text = url.replace('https://', '')
    const count = operations.filter(({ service }) => service === name).length
    return centred((whole * (index * 2 + 1)) / (services.length * 2), 193, text, `${count} operations`)
  })
  const callers = row.slice(0, -1)
  return drawing(
    {
      id,
      width: whole,
      height: 241,
      title: 'One contract, every surface',
      description: describeChain(catalogue),
    },
    [
      ...row.map((box) => elbow(centre, 47, 72, middle(box), 97)),
      ...callers.flatMap((box) => hosts.map((host) => elbow(middle(box), 143, 168, middle(host), 193))),
      ...[source, ...row, ...hosts].map(drawBox),
    ],
  )
}

/** The same in words. */
export const describeChain = ({ operations, services }: Catalogue): string =>
  `management.yaml describes ${operations.length} operations. Derived from it: ${countsOf(operations)
    .map(({ text, count }) => `${text} with ${count}`)
    .join(', ')}. Their requests go to ${services.map(({ url }) => url).join(' or ')}.`

const countsOf = (operations: readonly Operation[]): { text: string; count: number }[] =>
  surfaces.map(({ surface, text }) => ({
    text,
    count: operations.filter((operation) => operation.surfaces.includes(surface)).length,
  }))

const middle = ({ x, width }: Box): number => x + width / 2

const centred = (x: number, y: number, text: string, note: string): Box => {
  const width = widthOf(text, note)
  return { x: x - width / 2, y, width, text, note }
}

/** Down, across at one height for all, and down. */
const elbow = (fromX: number, fromY: number, turn: number, x: number, y: number): string =>
  drawArrow([
    [fromX, fromY],
    [fromX, turn],
    [x, turn],
    [x, y],
  ])
