import document from '@molecule-ai/spec/management.yaml?raw'
import type { APIRoute } from 'astro'
import { parse } from 'yaml'

export const GET: APIRoute = () => new Response(JSON.stringify(parse(document)))
