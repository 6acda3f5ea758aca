// Generated from management.yaml by `pnpm generate`. Do not edit.

export const topics: Readonly<Record<string, { description: string }>> = {
  "org": {
    "description": "Organisations, as the operator of the control plane sees them."
  },
  "org:secret": {
    "description": "Secrets that every workspace of the organisation inherits."
  },
  "org:token": {
    "description": "Org API Keys, the credentials that manage an organisation's tenant."
  },
  "org:workspace": {
    "description": "List the workspaces of an organisation"
  },
  "workspace": {
    "description": "Moving a workspace to another cloud provider, and following the move until it ends."
  },
  "workspace:env": {
    "description": "Update a workspace's environment variables"
  },
  "workspace:secret": {
    "description": "Secrets of one workspace. Values go in and never come out."
  }
}
