import { describe, expect, it } from 'vitest'
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

it('has a space between a name and what is said of it', () => {
  expect(
    finishHtml(
      '<dt id="a"><a href="#a"><code>to</code></a><span>string</span><span>required</span></dt>',
      '/',
    ),
  ).toBe('<dt id="a"><a href="#a"><code>to</code></a> <span>string</span> <span>required</span></dt>')
})

it('keeps a word of a block of code on one line', () => {
  const address = 'https://api.moleculesai.app/api/v1/admin-orgs'
  const token = (text: string): string => `<span style="--0:#fff;--1:#000">${text}</span>`
  expect(finishHtml(token('molecule') + token('--all-of') + token('"a - b"') + token(address), '/')).toBe(
    `${token('molecule')}<span style="--0:#fff;--1:#000"><span class="word">--all-of</span></span>${token('"a - b"')}${token(address)}`,
  )
})

describe('what a terminal printed', () => {
  const open = '<span style="--0:#fff;--1:#000">'
  const output = (...lines: string[]): string =>
    `<pre data-language="text" class="wrap"><code>${lines.map((line) => `<div class="ec-line"><div class="code">${open}${line}</span></div></div>`).join('')}</code></pre>`

  it('has its tables pushed sideways, with the keyboard too', () => {
    const html = finishHtml(output('NAME     STATUS  PROVIDER', 'Reports  online  a-b'), '/')
    expect(html).toContain('<pre data-language="text" class="wrap"><code class="sideways" tabindex="0">')
    expect(html.match(/class="code row"/g)).toHaveLength(2)
    expect(html).not.toContain('class="word"')
  })

  it('goes on below the beginning of a value', () => {
    expect(finishHtml(output('migration.detail  the target was removed'), '/')).toContain(
      `<div class="ec-line" style="--ecIndent:18ch"><div class="code">${open}migration.detail  the`,
    )
    expect(finishHtml(output('[00:02] move: on its way'), '/')).toContain('style="--ecIndent:8ch"')
  })

  it('has its ids whole', () => {
    const id = '7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47'
    expect(finishHtml(output(`Follow ${id} - or not`), '/')).toContain(
      `Follow <span class="word">${id}</span> - or not`,
    )
  })
})
