import { createHash } from 'node:crypto'

import type { components } from '@molecule-ai/spec/types'

import type { Handlers } from '../call.ts'
import { timestamp } from '../clock.ts'
import { cpAdminToken } from '../sandbox.ts'
import { listPins, savePin } from '../state/image-pins.ts'

type Schemas = components['schemas']

export const images = {
  async promoteThinAmi({ body: { region, ami_id } }, { sql }) {
    const pin = { region, ami_id }
    await savePin(sql, 'thin-ami', region, pin)
    return { status: 200, body: pin }
  },

  async listThinAmis(_, { sql }) {
    return { status: 200, body: { pins: await listPins<Schemas['ThinAmiPin']>(sql, 'thin-ami') } }
  },

  async promoteRuntimeImage({ body }, { sql, clock }) {
    const { template_name, image_digest, git_sha = '', notes = '' } = body
    const pin: Schemas['RuntimeImagePin'] = {
      template_name,
      region: 'global',
      image_digest,
      git_sha,
      // Never what a caller says about themselves.
      promoted_by: `api-token-${createHash('sha256').update(cpAdminToken).digest('hex').slice(0, 8)}`,
      promoted_at: timestamp(clock.now()),
      notes,
    }
    await savePin(sql, 'runtime', template_name, pin)
    return { status: 200, body: pin }
  },

  async listRuntimeImages(_, { sql }) {
    return { status: 200, body: { pins: await listPins<Schemas['RuntimeImagePin']>(sql, 'runtime') } }
  },
} satisfies Partial<Handlers>
