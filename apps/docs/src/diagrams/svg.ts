/** A box with a line of text in it. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly text: string
  /** A second, smaller line. */
  readonly note?: string
  readonly tone?: string
}

export const height = (box: Pick<Box, 'note'>): number => (box.note === undefined ? 30 : 46)

/** Wide enough for a text in the font of code, at 13 pixels. */
export const widthOf = (text: string, note = ''): number =>
  Math.ceil(Math.max(text.length * 7.9, note.length * 6.2)) + 26

export function drawBox(box: Box): string {
  const { x, y, width, text, note, tone = 'plain' } = box
  const middle = x + width / 2
  return [
    `<g class="box ${tone}">`,
    `<rect x="${x}" y="${y}" width="${width}" height="${height(box)}" rx="6"/>`,
    `<text x="${middle}" y="${y + 20}" text-anchor="middle">${escapeXml(text)}</text>`,
    note === undefined
      ? ''
      : `<text class="note" x="${middle}" y="${y + 37}" text-anchor="middle">${escapeXml(note)}</text>`,
    '</g>',
  ].join('')
}

/** A line through points, with an arrow at its end. */
export const drawArrow = (points: readonly (readonly [number, number])[], dashed = false): string => {
  const [end, before] = [points.at(-1)!, points.at(-2)!]
  const path = points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join(' ')
  return `<path class="line${dashed ? ' dashed' : ''}" d="${path}"/>${head(before, end)}`
}

function head([fromX, fromY]: readonly [number, number], [x, y]: readonly [number, number]): string {
  const [dx, dy] = [Math.sign(x - fromX), Math.sign(y - fromY)]
  const corners = [
    [x, y],
    [x - 7 * dx - 4 * dy, y - 7 * dy - 4 * dx],
    [x - 7 * dx + 4 * dy, y - 7 * dy + 4 * dx],
  ]
  return `<path class="head" d="M${corners.map((corner) => corner.join(' ')).join('L')}Z"/>`
}

export const drawLabel = (x: number, y: number, text: string, anchor = 'start'): string =>
  `<text class="note" x="${x}" y="${y}" text-anchor="${anchor}">${escapeXml(text)}</text>`

/** The drawing with its name and, for who cannot see it, what it shows. */
export function drawing(
  { id, width, height: tall, title, description }: Drawing,
  parts: readonly string[],
): string {
  return [
    `<svg class="diagram" viewBox="0 0 ${width} ${tall}" width="${width}" height="${tall}" role="img" aria-labelledby="${id}-title ${id}-description">`,
    `<title id="${id}-title">${escapeXml(title)}</title><desc id="${id}-description">${escapeXml(description)}</desc>`,
    ...parts,
    '</svg>',
  ].join('')
}

export interface Drawing {
  readonly id: string
  readonly width: number
  readonly height: number
  readonly title: string
  readonly description: string
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeXml = (text: string): string =>
  text.replaceAll(/[&<>"]/g, (character) => escapes[character] ?? '')
