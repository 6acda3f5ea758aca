import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { moveSecrets, prepareSecretFiles, stateDirectory } from './secret-files.ts'

let home: string
beforeEach(async () => void (home = await mkdtemp(join(tmpdir(), 'molecule-mcp-'))))
afterEach(() => rm(home, { recursive: true }))

it('moves every secret, wherever it is, and leaves the rest', async () => {
  const directory = join(home, 'secrets')
  await prepareSecretFiles(directory)
  const answer = { id: 'a', token: 'one', nested: [{ key: 'two', name: 'n' }, { key: '' }], list: ['three'] }
  const { body, secrets } = await moveSecrets(
    answer,
    [['token'], ['nested', '*', 'key'], ['list', '*'], ['absent', 'x']],
    directory,
    'mint',
  )
  const file = expect.stringMatching(/^.*\/secrets\/mint-[0-9a-f]{12}\.\w+$/) as string
  expect(body).toEqual({
    id: 'a',
    token: '[in a file]',
    token_file: file,
    nested: [{ key: '[in a file]', key_file: file, name: 'n' }, { key: '' }],
    list: [expect.stringMatching(/^\[in .*\/secrets\/mint-/)],
  })
  expect(secrets).toEqual(['one', 'two', 'three'])
  const { token_file } = body as { token_file: string }
  expect([await readFile(token_file, 'utf8'), (await stat(token_file)).mode & 0o777]).toEqual(['one', 0o600])
  expect((await stat(directory)).mode & 0o777).toBe(0o700)
})

it('keeps a secret that is read again in the same file, another one in another', async () => {
  const files = async (token: string) => (await moveSecrets({ token }, [['token']], home, 'get')).body
  expect(await files('one')).toEqual(await files('one'))
  expect(await files('one')).not.toEqual(await files('two'))
})

it('moves an answer that is a secret as a whole', async () => {
  const { body, secrets } = await moveSecrets('one', [[]], home, 'get')
  expect([body, secrets]).toEqual([expect.stringMatching(/^\[in .*\]$/), ['one']])
})

it('keeps state where the user keeps state', () => {
  expect(stateDirectory({ XDG_STATE_HOME: '/state', HOME: '/home/me' })).toBe('/state/molecule')
  expect(stateDirectory({ HOME: '/home/me' })).toBe('/home/me/.local/state/molecule')
})
