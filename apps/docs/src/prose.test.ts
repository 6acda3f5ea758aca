import { expect, it } from 'vitest'
import { toHtml, toPlainText } from './prose.ts'

it('renders what descriptions use, and everything else as text', () => {
  expect(
    toHtml(
      'One `a < b` and **two**\nlines with [a link](/reference/).\n\n- first\n- second\n  line\n\n<b>x</b>',
    ),
  ).toBe(
    [
      '<p>One <code>a &lt; b</code> and <strong>two</strong> lines with <a href="/reference/">a link</a>.</p>',
      '<ul><li>first</li><li>second line</li></ul>',
      '<p>&lt;b&gt;x&lt;/b&gt;</p>',
    ].join('\n'),
  )
})

it('never links to a script', () => {
  expect(toHtml('[x](javascript:alert(1))')).not.toContain('<a')
})

it('takes the first sentence for summaries', () => {
  expect(toPlainText('Moves `/a.b` to [there](/x/). Then more.')).toBe('Moves /a.b to there.')
})
