import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The licences of the packages whose code is in a bundle, which have to travel with it. */
export async function notices(root: string, inputs: readonly string[]): Promise<string> {
  const folders = inputs.flatMap((path) => path.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0] ?? [])
  const texts = await Promise.all(
    [...new Set(folders)].toSorted(byName).map((folder) => notice(join(root, folder))),
  )
  return `This program contains the following packages.\n\n${texts.join('\n')}`
}

async function notice(folder: string): Promise<string> {
  const { name, version, license } = JSON.parse(
    await readFile(join(folder, 'package.json'), 'utf8'),
  ) as Record<string, string>
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry))
  const text = file === undefined ? `License: ${license}` : await readFile(join(folder, file), 'utf8')
  return `--- ${name} ${version} ---\n\n${text.trim()}\n`
}

const byName = (a: string, b: string): number => nameOf(a).localeCompare(nameOf(b))

const nameOf = (folder: string): string => folder.slice(folder.lastIndexOf('node_modules/'))
