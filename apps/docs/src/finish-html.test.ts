import { expect, it } from 'vitest'
import { finishHtml, markdownWithBase } from './finish-html.ts'

it('puts the base before paths of the site that lack it, and before nothing else', () => {
  const html =
    '<a href="/a/">a</a><a href="/v1/b/">b</a><a href="#c">c</a><a href="//d">d</a><img src="/e.svg"><a href="https://f/">f</a>'
  expect(finishHtml(html, '/v1/')).toBe(
    '<a href="/v1/a/">a</a><a href="/v1/b/">b</a><a href="#c">c</a><a href="//d">d</a><img src="/v1/e.svg"><a href="https://f/">f</a>',
  )
  expect(finishHtml(html, '/')).toBe(html)
  expect(markdownWithBase('[a](/a.md) [b](/v1/b.md#x) [c](#c)', '/v1')).toBe(
    '[a](/v1/a.md) [b](/v1/b.md#x) [c](#c)',
  )
})

it('keeps a flag on one line', () => {
  expect(finishHtml('<p><code>molecule x --field-query a-b</code> <code>listed</code></p>', '/')).toBe(
    '<p><code>molecule x <span class="whole">--field-query</span> a-b</code> <code>listed</code></p>',
  )
})

it('keeps a word of a block of code on one line', () => {
  const id = '7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47'
  const token = (text: string): string => `<span style="--0:#fff;--1:#000">${text}</span>`
  expect(finishHtml(token('molecule') + token('--all-of') + token('"a - b"') + token(id), '/')).toBe(
    `${token('molecule')}<span style="--0:#fff;--1:#000"><span class="word">--all-of</span></span>${token('"a - b"')}${token(id)}`,
  )
})
