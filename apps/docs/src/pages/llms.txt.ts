import { catalogue } from '@molecule-ai/spec'
import type { APIRoute } from 'astro'
import { getCollection } from 'astro:content'
import { toIndex } from '../to-index.ts'

export const GET: APIRoute = async () => new Response(toIndex(catalogue, await getCollection('docs')))
