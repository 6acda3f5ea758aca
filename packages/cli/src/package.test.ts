import { readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import pjson from '../package.json' with { type: 'json' }

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
const bundles = ['dist/cli.cjs', 'dist/later.cjs'].map(read)

it('has no dependencies, and runs nothing when it is installed', () => {
  const { scripts } = pjson
  const atInstall = ['preinstall', 'install', 'postinstall', 'prepare'].filter((name) => name in scripts)
  const needed = ['dependencies', 'optionalDependencies', 'peerDependencies'].filter((name) => name in pjson)
  expect({ atInstall, needed, files: pjson.files }).toEqual({
    atInstall: [],
    needed: [],
    files: ['bin', 'dist'],
  })
})

it('takes no more than 250 kB', () => {
  const files = [
    ...bundles,
    ...['dist/THIRD-PARTY.txt', 'bin/run.cjs', 'README.md', 'package.json'].map(read),
  ]
  expect(gzipSync(files.join('\0')).length).toBeLessThan(250_000)
})

it('asks at run time for nothing but what Node.js has: one thing that cannot be loaded would end every command', () => {
  const asked = bundles.flatMap((text) =>
    [...text.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name = '']) => name),
  )
  // oclif would load typescript for sources, which there are none of.
  const own = new Set(['./cli.cjs', './later.cjs', 'typescript'])
  expect(asked.filter((name) => !isBuiltin(name) && !own.has(name))).toEqual([])
})

it('has oclif once, so that a class is the same class everywhere', () => {
  expect(bundles.join('').match(/Nonexistent flag/g)).toHaveLength(1)
})
