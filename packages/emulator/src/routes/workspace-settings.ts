import type { Handlers } from '../call.ts'
import { abilities } from './workspace-settings/abilities.ts'
import { billingMode } from './workspace-settings/billing-mode.ts'
import { budget } from './workspace-settings/budget.ts'
import { config } from './workspace-settings/config.ts'
import { model } from './workspace-settings/model.ts'

export const workspaceSettings = {
  ...budget,
  ...model,
  ...config,
  ...abilities,
  ...billingMode,
} satisfies Partial<Handlers>
