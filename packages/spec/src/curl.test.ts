import { expect, it } from 'vitest'
import { inJson, inShell, toCurlCommand } from './curl.ts'

it('quotes for a shell, and hands what holds a variable over on standard input', () => {
  const secrets = { note: 'it costs $5', key: inShell('$KEY'), env: inJson('$ENVIRONMENT') }
  expect(
    toCurlCommand({
      method: 'PUT',
      url: `https://${inShell('$SLUG')}.example/a?b=$c`,
      headers: { authorization: `Bearer ${inShell('$TOKEN')}`, 'x-note': "it's" },
      body: JSON.stringify(secrets),
    }),
  ).toBe(String.raw`curl --fail-with-body --request PUT \
  "https://$SLUG.example/a?b=\$c" \
  --header "Authorization: Bearer $TOKEN" \
  --header 'X-Note: it'\''s' \
  --data @- <<JSON
{
  "note": "it costs \$5",
  "key": "$KEY",
  "env": $ENVIRONMENT
}
JSON`)
})

it('gives a body without a variable as an argument', () => {
  const body = '{"note":"it costs $5"}'
  expect(toCurlCommand({ method: 'GET', url: 'https://a.example', headers: {}, body })).toBe(
    String.raw`curl --fail-with-body \
  https://a.example \
  --data '{"note":"it costs $5"}'`,
  )
})
