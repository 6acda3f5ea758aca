import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { toLargest, toRow, type Tool } from './mcp-tokens.ts'

const program = fileURLToPath(new URL('../packages/mcp/dist/molecule-mcp.js', import.meta.url))

const env = {
  PATH: process.env.PATH,
  MOLECULE_ORG_API_KEY: 'bench-org-api-key',
  MOLECULE_ORG_ID: 'bench',
  MOLECULE_CP_ADMIN_TOKEN: 'bench-admin-token',
}

const list = (toolsets: string): Tool[] =>
  (
    JSON.parse(
      execFileSync(process.execPath, [program, '--print-tools', `--toolsets=${toolsets}`], {
        env,
        encoding: 'utf8',
      }),
    ) as { tools: Tool[] }
  ).tools

const help = execFileSync(process.execPath, [program, '--help'], { env, encoding: 'utf8' })
const [, sizes = ''] = /--toolsets[^]*?\):\s([^]*?)\n {2}--/.exec(help) ?? []
const toolsets = [...sizes.matchAll(/([a-z_]+) \d+/g)].flatMap(([, name]) => name ?? [])

const all = list('all')
console.table(['default', ...toolsets, 'all'].map((name) => toRow(name, list(name))))
console.table(toLargest(all, 10))
