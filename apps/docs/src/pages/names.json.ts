import { catalogue } from '@molecule-ai/spec'
import type { APIRoute } from 'astro'
import { link } from '../link.ts'
import { toNames } from '../search/to-names.ts'

/** What the search knows by name. */
export const GET: APIRoute = async () =>
  new Response(
    JSON.stringify((await toNames(catalogue)).map((named) => ({ ...named, url: link(named.url) }))),
  )
