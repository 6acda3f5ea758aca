/** How a secret may come back: as it is or quoted as JSON inside JSON, each of them on one line, in a URL, or inside base64. */
export function spellings(secret: string): string[] {
  const quoted = quote(secret)
  const again = [quote(quoted), quote(quote(quoted)), quote(quote(quote(quoted)))]
  const plain = [secret, quoted, ...again, secret.replace(/[\p{Cc}\p{Cf}]+/gu, ' ')]
  return [...new Set([...plain, ...plain.flatMap(inUrl), ...[secret, quoted].flatMap(inBase64)])]
}

const quote = (text: string): string => JSON.stringify(text).slice(1, -1)

function inUrl(text: string): string[] {
  const encoded = encodeURIComponent(text.toWellFormed())
  return [
    encoded,
    encoded.replace(/%../g, (code) => code.toLowerCase()),
    new URLSearchParams([['', text]]).toString().slice(1),
  ]
}

/** Every three bytes become four characters, so what is inside a longer text has three forms, as in `Basic user:secret`. */
function inBase64(text: string): string[] {
  const bytes = Buffer.from(text)
  return [0, 1, 2].flatMap((before) => {
    const encoded = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64')
    // The characters at both ends hold bits of what is around it.
    const inner = encoded.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6))
    return [inner, inner.replaceAll('+', '-').replaceAll('/', '_')]
  })
}
