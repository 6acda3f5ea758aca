import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { catalogue, type Operation } from '@molecule-ai/spec'
import { describe, expect, it } from 'vitest'
import { fixture, operationOf } from '../../tests/fixture.ts'
import { replaceInside, toCurl, toCurlRequest, toSamples } from './index.ts'

const env = { PLANT_TOKEN: 'plant', GARDEN_KEY: 'key', GARDEN_ID: 'id', GARDEN: 'herbs' }
const exampleOf = (operation: Operation) => operation.examples[0]!

describe('the request of the curl sample', () => {
  it('goes to the host of the operation with its credential', () => {
    const operation = operationOf('movePot')
    expect(toCurlRequest(operation, exampleOf(operation), env, fixture)).toEqual({
      method: 'POST',
      url: 'https://plants.example/pots/p%2F1/move',
      headers: {
        accept: 'application/json',
        authorization: 'Bearer plant',
        'content-type': 'application/json',
      },
      body: '{"to":"sun","from":"shade","confirm":true,"care":{"water_ml":20,"labels":{"name":"it\'s"}}}',
    })
  })

  it('takes the first alternative whose credentials are there, and a former variable of the host', () => {
    const operation = operationOf('showPot')
    const some = { OLD_KEY: 'old', OLD_GARDEN_URL: 'http://127.0.0.1:1/' }
    expect(toCurlRequest(operation, exampleOf(operation), some, fixture)).toEqual({
      method: 'GET',
      url: 'http://127.0.0.1:1/pots/p%2F1?with=a%20b,c',
      headers: { accept: 'application/json', authorization: 'Bearer old' },
    })
  })

  it('says which variables are missing', () => {
    const operation = operationOf('showPot')
    expect(() => toCurlRequest(operation, exampleOf(operation), {}, fixture)).toThrow(
      'showPot needs GARDEN_KEY and GARDEN_ID, or GARDEN_KEY',
    )
  })
})

describe('the printed curl', () => {
  it.each(fixture.operations)('sends, run in a shell, the request of $id', async (operation) => {
    const requests: unknown[] = []
    const server = createServer((request, response) => {
      void text(request).then((body) => {
        const { host: _, 'user-agent': __, 'content-length': ___, ...headers } = request.headers
        requests.push({
          method: request.method,
          url: request.url,
          headers,
          ...(body === '' ? {} : { body: JSON.parse(body) }),
        })
        response.end('{}')
      })
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as { port: number }
    const origin = `http://127.0.0.1:${port}`
    const hosts = { PLANTS_URL: origin, GARDEN_URL: origin }
    const secrets = { MOLECULE_SECRET_VALUE: 'hidden', MOLECULE_SECRET_API_KEY: 'hidden too' }
    const sample = toCurl(operation, exampleOf(operation), fixture)
    await promisify(execFile)('bash', ['--norc', '-c', sample], {
      env: { PATH: process.env.PATH, ...env, ...hosts, ...secrets },
    })
    server.close()
    const { url, body, ...expected } = toCurlRequest(
      operation,
      exampleOf(operation),
      { ...env, ...hosts },
      fixture,
    )
    expect(requests).toEqual([
      {
        ...expected,
        url: url.slice(origin.length),
        ...(body === undefined ? {} : { body: JSON.parse(body) as unknown }),
      },
    ])
  })

  it('keeps a secret out of the arguments', () => {
    const operation = operationOf('setPotSecret')
    const sample = toCurl(operation, exampleOf(operation), fixture)
    expect(sample).not.toContain('hidden')
    expect(sample.slice(0, sample.indexOf('<<JSON'))).not.toContain('MOLECULE_SECRET')
  })
})

it('has four samples of every operation, and no secret in any', () => {
  for (const operation of catalogue.operations) {
    const samples = toSamples(operation, catalogue)
    expect(samples.map(({ kind }) => kind)).toEqual(['curl', 'typescript', 'cli', 'mcp'])
    for (const { code, reason } of samples) expect(code ?? reason).toBeTruthy()
    for (const input of operation.inputs.filter(({ sensitive }) => sensitive)) {
      const value = operation.examples[0]?.input[input.name]
      if (typeof value === 'string') expect(JSON.stringify(samples)).not.toContain(value)
    }
    for (const input of operation.inputs)
      replaceInside(input, operation.examples[0]?.input[input.name], (_, value) =>
        expect(JSON.stringify(samples)).not.toContain(value),
      )
  }
})

it.each([
  ['memory', 'memories'],
  ['gateway', 'gateways'],
  ['org token', 'orgTokens'],
])('calls the list of each %s %s', (noun, plural) => {
  const operation = { ...operationOf('showPot'), command: [...noun.split(' '), 'list'] }
  const sample = toSamples(operation, fixture).find(({ kind }) => kind === 'typescript')
  expect(sample?.code).toContain(`const ${plural} = await`)
})
