import { expect, it } from 'vitest'
import { runWithin as run } from './testing/run-within.ts'

const env = {
  MOLECULE_API_URL: 'http://127.0.0.1:1',
  MOLECULE_CP_URL: 'http://127.0.0.1:2',
  MOLECULE_API_TOKEN: 'canary-key',
  MOLECULE_ORG_ID: 'canary-org',
}
const setSecret = ['workspace', 'secret', 'set', '1', '--key', 'A', '--value-from']

it('names the variable that holds a credential, a former one too, and what is missing', async () => {
  const { code, stdout, stderr } = await run(
    ['workspace', 'migrate-provider', 'w 1', '--to', 'gcp', '--curl'],
    env,
  )
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toBe(`FROM=$(curl --fail-with-body \\
  http://127.0.0.1:1/workspaces/w%201 \\
  --header 'Accept: application/json' \\
  --header "Authorization: Bearer $MOLECULE_API_TOKEN" \\
  --header "X-Molecule-Org-Id: $MOLECULE_ORG_ID" |
  jq --raw-output '.compute.provider // .provider // .compute_provider')
curl --fail-with-body --request POST \\
  http://127.0.0.1:2/api/v1/admin/workspaces/w%201/migrate-provider \\
  --header 'Accept: application/json' \\
  --header 'Content-Type: application/json' \\
  --header "Authorization: Bearer $MOLECULE_CP_ADMIN_TOKEN" \\
  --data @- <<JSON
{"from":"$FROM","to":"gcp","confirm":true}
JSON
`)
})

it.each([
  ['env:MY_OWN', '"value":"$MY_OWN"'],
  ['env:not/one', '"value":"$MOLECULE_SECRET_VALUE"'],
  ['file:/no/such/file', '"value":"$MOLECULE_SECRET_VALUE"'],
  ['-', '"value":"$MOLECULE_SECRET_VALUE"'],
])('reads no secret from %s', async (source, expected) => {
  const { code, stdout } = await run([...setSecret, source, '--curl'], { ...env, MY_OWN: 'canary' })
  expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining(expected) })
  expect(stdout).not.toContain('canary')
})

it('asks nobody, and leaves what has to be typed to whoever runs the command', async () => {
  const { code, stdout } = await run(['workspace', 'delete', '1', '--curl', '--json'], env)
  const { commands } = JSON.parse(stdout) as { commands: string[] }
  expect({ code, count: commands.length }).toEqual({ code: 0, count: 1 })
  expect(commands[0]).toContain('--request DELETE')
  expect(commands[0]).toContain('"X-Confirm-Name: $CONFIRM_NAME"')
})

it('writes the name of an organisation that is not known as a variable', async () => {
  const { stdout } = await run(['workspace', 'list', '--curl'])
  expect(stdout).toContain('"https://$MOLECULE_ORG_SLUG.moleculesai.app/workspaces"')
  expect(stdout).toContain('Bearer $MOLECULE_ORG_API_KEY')
})

it.each([
  [
    { ...env, MOLECULE_API_URL: 'http://elsewhere.example' },
    'credentials are sent over http to this machine only',
  ],
  [{ ...env, MOLECULE_API_URL: 'https://api.moleculesai.app' }, 'are not sent there'],
])('refuses an address that the command would refuse', async (own, message) => {
  const { code, stdout, stderr } = await run(['workspace', 'list', '--curl'], own)
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toContain(message)
})
