import { catalogue } from '@molecule-ai/spec'
import type { APIRoute } from 'astro'
import { link } from '../link.ts'
import { toTable } from '../to-table.ts'

export const GET: APIRoute = () =>
  new Response(JSON.stringify(toTable(catalogue).map((row) => ({ ...row, page: link(row.page) }))))
