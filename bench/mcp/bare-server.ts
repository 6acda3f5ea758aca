// What a server on the MCP SDK costs at least: the low-level `Server`, the same list as ours, and nothing else.
import { Server } from '@modelcontextprotocol/sdk/server/index.js'
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import { ListToolsRequestSchema, type Tool } from '@modelcontextprotocol/sdk/types.js'

/** `build-bare-server.ts` puts the list here. */
declare const listedTools: Tool[]

const server = new Server({ name: 'bare', version: '1' }, { capabilities: { tools: {} } })
server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: listedTools }))
await server.connect(new StdioServerTransport())
