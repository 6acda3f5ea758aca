import document from '@molecule-ai/spec/management.yaml?raw'
import type { APIRoute } from 'astro'

export const GET: APIRoute = () => new Response(document)
