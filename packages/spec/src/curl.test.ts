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

it('encodes in the shell what it fills in to a form', () => {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  const form = { method: 'POST', url: 'https://a.example', headers }
  const head = String.raw`curl --fail-with-body --request POST \
  https://a.example \
  --header 'Content-Type: application/x-www-form-urlencoded' \
`
  expect(toCurlCommand({ ...form, body: 'a=b%20c&d=e' })).toBe(`${head}  --data 'a=b%20c&d=e'`)
  expect(toCurlCommand({ ...form, body: `a=b&key=${inShell('$KEY')}` })).toBe(`${head}  --data @- <<FORM
a=b&key=$(printf %s "$KEY" | jq --slurp --raw-input --raw-output @uri)
FORM`)
})

it('asks for no body where none comes, and has curl encode who asks', () => {
  const request = { method: 'HEAD', url: 'https://a.example', headers: {}, user: inShell('$KEEPER') }
  expect(toCurlCommand(request)).toBe(String.raw`curl --fail-with-body --head \
  https://a.example \
  --user "$KEEPER"`)
})
