import type { components } from '@molecule-ai/spec/types'

import { Refusal } from '../../call.ts'
import type { Sql } from '../../database.ts'
import { hasPin } from '../../state/image-pins.ts'
import { providers, type Provider } from '../../providers/cloud.ts'

type Provision = components['schemas']['MachineProvision']

/** Names that a tenant must not set on a machine. That there are such names is known, the list is ours. */
const privileged = /^(AWS_|HCLOUD_|GOOGLE_|CP_|PROVISION_|MOLECULE_CP_|MOLECULE_BOOT_|ADMIN_TOKEN$)/
const internalHost =
  /^(localhost|.*\.localhost|.*\.internal|10\..*|127\..*|169\.254\..*|172\.(1[6-9]|2\d|3[01])\..*|192\.168\..*|\[.*\])$/
const configBytes = 256 * 1024
const assetBytes = 16 * 1024 * 1024

/** An empty provider is AWS. */
export const toProvider = (name = ''): Provider => providers.find((each) => each === name) ?? 'aws'

/** Refuses a machine that the control plane would not build. */
export async function checkProvision(sql: Sql, body: Provision): Promise<void> {
  const {
    platform_url,
    env = {},
    config_files = {},
    template_assets = {},
    provider = '',
    kind,
    runtime,
  } = body
  if (internalHost.test(URL.parse(platform_url)?.hostname ?? 'localhost'))
    throw new Refusal(400, 'platform_url must not lead into an internal network')
  if (Object.keys(env).some((name) => privileged.test(name)))
    throw new Refusal(400, 'privileged_env_forbidden')
  if (sizeOf(config_files) > configBytes) throw new Refusal(400, 'config_files are larger than 256 KiB')
  if (sizeOf(template_assets) > assetBytes) throw new Refusal(400, 'template_assets are larger than 16 MiB')
  if (Object.keys(template_assets).some((path) => path !== 'config.yaml' && !path.startsWith('prompts/')))
    throw new Refusal(400, 'template_assets may only hold config.yaml and prompts')
  if (provider !== '' && !providers.some((each) => each === provider))
    throw new Refusal(422, `provider ${provider} is not configured`)
  // Which runtimes the platform's own agent can have is not known; one certainly can.
  if (kind === 'platform' && runtime !== 'claude-code')
    throw new Refusal(422, 'PLATFORM_AGENT_RUNTIME_UNSUPPORTED')
  if (!(await hasPin(sql, 'runtime', runtime))) throw new Refusal(422, 'RUNTIME_PIN_MISSING')
}

const sizeOf = (files: Readonly<Record<string, string>>): number =>
  Object.values(files).reduce((sum, text) => sum + Buffer.byteLength(text, 'base64'), 0)
