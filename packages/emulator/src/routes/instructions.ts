import { Refusal, type Handlers } from '../call.ts'
import { timestamp } from '../clock.ts'
import {
  addInstruction,
  changeInstruction,
  deleteInstruction,
  listInstructions,
  listInstructionsFor,
} from '../state/instructions.ts'

export const instructions = {
  async listInstructions({ query, org }, { sql }) {
    const found = query.workspace_id
      ? await listInstructionsFor(sql, org.id, query.workspace_id)
      : await listInstructions(sql, org.id, query.scope || undefined)
    return {
      status: 200,
      body: found.map((instruction) => ({
        ...instruction,
        enabled: instruction.enabled === 1,
        created_at: timestamp(instruction.created_at),
        updated_at: timestamp(instruction.updated_at),
      })),
    }
  },

  async createInstruction({ body, org }, { sql, clock }) {
    checkLengths(body)
    const { scope, scope_target = null, title, content, priority } = body
    const instruction = { scope, scope_target, title, content, priority }
    return { status: 201, body: { id: await addInstruction(sql, clock, org.id, instruction) } }
  },

  async updateInstruction({ path, body, org }, { sql, clock }) {
    checkLengths(body)
    const { enabled, ...change } = body
    const switched = enabled === undefined ? {} : { enabled: enabled ? (1 as const) : (0 as const) }
    if (!(await changeInstruction(sql, clock, org.id, path.instruction_id, { ...change, ...switched })))
      throw new Refusal(404, 'instruction not found')
    return { status: 200, body: { status: 'updated' } }
  },

  async deleteInstruction({ path, org }, { sql }) {
    if (!(await deleteInstruction(sql, org.id, path.instruction_id)))
      throw new Refusal(404, 'instruction not found')
    return { status: 200, body: { status: 'deleted' } }
  },

  async resolveInstructions({ path, org }, { sql }) {
    const found = await listInstructionsFor(sql, org.id, path.workspace_id.toLowerCase())
    // An unknown workspace is not a 404 in the real service either: it gets what everybody gets.
    const text = found.map(({ title, content }) => `## ${title}\n\n${content}`).join('\n\n')
    return { status: 200, body: { workspace_id: path.workspace_id, instructions: text } }
  },
} satisfies Partial<Handlers>

/** The limits are in bytes although their texts say characters. */
function checkLengths({ title = '', content = '' }: { readonly title?: string; readonly content?: string }) {
  if (Buffer.byteLength(content) > 8192) throw new Refusal(400, 'content exceeds 8192 chars')
  if (Buffer.byteLength(title) > 200) throw new Refusal(400, 'title exceeds 200 chars')
}
