import type { State } from '../to-page.ts'
import { drawArrow, drawBox, drawing, drawLabel, height, widthOf, type Box } from './svg.ts'

const gap = 26
const aside = 116

/**
 * Draws the states of what runs on by itself: those on the way from top to bottom, then the good end, and the bad ends
 * beside them. The contract says which states end it and how, not from which state it can fail: a bracket stands for all.
 */
export function drawStates(id: string, states: readonly State[]): string {
  const way = states.filter(({ outcome }) => outcome === 'pending')
  const good = states.filter(({ outcome }) => outcome === 'success')
  const bad = states.filter(({ outcome }) => outcome === 'failure')
  const width = Math.max(...[...way, ...good].map(({ state }) => widthOf(state)))
  const stepped = 30 + gap
  const column = way.map(({ state }, index): Box => ({ x: 1, y: 1 + index * stepped, width, text: state }))
  const ends = good.map(({ state }, index): Box => ({
    x: 1,
    y: 1 + (way.length + index) * stepped,
    width,
    text: state,
    tone: 'success',
  }))
  const badWidth = Math.max(0, ...bad.map(({ state }) => widthOf(state)))
  const bracket = width + 24
  const last = column.at(-1)
  const top = (last === undefined ? 1 : (last.y + 30 + 1) / 2) - (bad.length * stepped - gap) / 2
  const failures = bad.map(({ state }, index): Box => ({
    x: bracket + aside,
    y: Math.max(1, top) + index * stepped,
    width: badWidth,
    text: state,
    tone: 'failure',
  }))
  const all = [...column, ...ends, ...failures]
  const centre = 1 + width / 2
  const main = [...column, ...ends].slice(1).map((box) =>
    drawArrow([
      [centre, box.y - gap],
      [centre, box.y],
    ]),
  )
  const leaves =
    failures.length === 0 || last === undefined ? [] : [drawBracket(bracket, 1, last.y + 30, failures)]
  return drawing(
    {
      id,
      width: Math.max(...all.map((box) => box.x + box.width)) + 1,
      height: Math.max(...all.map((box) => box.y + height(box))) + 1,
      title: 'The states and how it ends',
      description: describeStates(way, good, bad),
    },
    [...main, ...leaves, ...all.map(drawBox)],
  )
}

/** Everything on the way, held together, with an arrow to each bad end. */
function drawBracket(x: number, top: number, bottom: number, failures: readonly Box[]): string {
  const middle = (top + bottom) / 2
  const hook = `<path class="line dashed" d="M${x - 14} ${top + 15}H${x}V${bottom - 15}H${x - 14}"/>`
  const turn = x + aside - 28
  const arrows = failures.map((box) =>
    drawArrow(
      [
        [x, middle],
        [turn, middle],
        [turn, box.y + 15],
        [box.x, box.y + 15],
      ],
      true,
    ),
  )
  return [hook, ...arrows, drawLabel(x + 5, middle - 6, 'on failure')].join('')
}

function describeStates(way: readonly State[], good: readonly State[], bad: readonly State[]): string {
  const names = (states: readonly State[], word: string): string =>
    states.map(({ state }) => state).join(`, ${word} `)
  return [
    `It goes from ${names(way, 'then')}${good.length === 0 ? '' : `, and ends well as ${names(good, 'or')}`}.`,
    bad.length === 0 ? '' : `On failure it ends as ${names(bad, 'or')}.`,
  ]
    .join(' ')
    .trim()
}
