/**
 * What a terminal printed keeps its columns, also where the page is narrower than the terminal was: a table is pushed
 * sideways, and what is too long for the second of two columns goes on below its beginning.
 */
export const shapeOutput = (html: string): string =>
  html.replaceAll(/<pre data-language="text"[^]*?<\/pre>/g, (block) => {
    const shaped = block.replaceAll(
      /<div class="ec-line"><div class="code">(<span style="[^"]*">)([^<]*)(?=<\/span>)/g,
      (_, open: string, text: string) => shapeLine(open, text),
    )
    // Not the `pre`: that one would be made a landmark without a name.
    return shaped.includes('code row')
      ? shaped.replace('<code>', '<code class="sideways" tabindex="0">')
      : shaped
  })

function shapeLine(open: string, text: string): string {
  const plain = text.replaceAll(/&#?\w+;/g, '?')
  const isTable = plain.trimEnd().split(/ {2,}/).length > 2
  // The name of a value, or the time of a line of progress.
  const [before = ''] = isTable ? [] : (plain.match(/^(?:\S.*? {2,}|\[\d\d:\d\d\] )(?=\S)/) ?? [])
  const indent = before === '' ? '' : ` style="--ecIndent:${before.length}ch"`
  return `<div class="ec-line"${indent}><div class="code${isTable ? ' row' : ''}">${open}${isTable ? text : keepIds(text)}`
}

/** Browsers break a line after any hyphen, and an id has four. */
const keepIds = (text: string): string =>
  text.replaceAll(/[\w/.-]*[a-z\d]-[\w/.-]+/g, (word) =>
    word.length > 40 ? word : `<span class="word">${word}</span>`,
  )
