// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { About } from '../../about.ts'

export const abouts: Readonly<Record<string, About>> = {
  "migrateWorkspaceProvider": {
    "service": {
      "name": "controlPlane",
      "title": "The control plane, one for all organisations."
    },
    "method": "POST",
    "path": "/api/v1/admin/workspaces/{workspace_id}/migrate-provider",
    "description": "Starts moving a workspace to another cloud and answers at once; the move itself takes about 15 to 20 minutes. A snapshot is taken and verified, a machine is built on the target, the snapshot is restored there, and only when the new machine is healthy is the old one retired. `/workspace` and `/home/agent/.claude` are kept, `/configs` is not. The workspace's own tokens are revoked on the way. When a step fails, the old machine stays in service. One migration per workspace can run at a time. Follow it with the migration status.",
    "credentials": [
      [
        "MOLECULE_CP_ADMIN_TOKEN"
      ]
    ],
    "errors": [
      {
        "status": "400",
        "description": "The migration was refused before anything happened: the provider is unknown, source and target are the same, a source other than AWS came without `from_instance_id`, or `confirm` was not true. `error` says which; correct it and send it again."
      },
      {
        "status": "401",
        "description": "The credential was not accepted. The control plane takes its admin token (MOLECULE_CP_ADMIN_TOKEN); an Org API Key is refused here."
      },
      {
        "status": "409",
        "description": "A migration of this workspace is running already. Follow that one with the migration status and start another after it has ended."
      },
      {
        "status": "503",
        "description": "This control plane cannot migrate: its migrator or its storage for workspace data is not configured. Ask its operator to configure both."
      }
    ],
    "choices": {
      "workspace_id": {
        "kind": "listed",
        "operationId": "listWorkspaces",
        "parameters": {},
        "items": "",
        "value": "id",
        "label": "name"
      },
      "from": {
        "kind": "values",
        "values": [
          "aws",
          "hetzner",
          "gcp"
        ]
      },
      "to": {
        "kind": "values",
        "values": [
          "aws",
          "hetzner",
          "gcp"
        ]
      },
      "confirm": {
        "kind": "values",
        "values": [
          "true",
          "false"
        ]
      }
    }
  },
  "getWorkspaceMigrationStatus": {
    "service": {
      "name": "controlPlane",
      "title": "The control plane, one for all organisations."
    },
    "method": "GET",
    "path": "/api/v1/admin/workspaces/{workspace_id}/migration-status",
    "description": "Shows the latest migration of a workspace. `terminal` turns true when it has ended: `completed` on the new provider, `failed` before the switch with the old machine still running, or `rolled_back` with the new machine removed. Asking every 15 to 30 seconds is plenty. A GET on the `migrate-provider` path answers the same.",
    "credentials": [
      [
        "MOLECULE_CP_ADMIN_TOKEN"
      ]
    ],
    "errors": [
      {
        "status": "401",
        "description": "The credential was not accepted. The control plane takes its admin token (MOLECULE_CP_ADMIN_TOKEN); an Org API Key is refused here."
      },
      {
        "status": "404",
        "description": "This workspace was never migrated, or the id is wrong. Check the workspace id, or start a migration."
      }
    ],
    "choices": {
      "workspace_id": {
        "kind": "listed",
        "operationId": "listWorkspaces",
        "parameters": {},
        "items": "",
        "value": "id",
        "label": "name"
      }
    }
  }
}
