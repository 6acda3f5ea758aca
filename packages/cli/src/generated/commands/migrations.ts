// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CommandData } from '../../command-data.ts'

export const migrations: Readonly<Record<string, () => CommandData>> = {
  "workspace:migrate-provider": () => ({
    "operation": "migrateWorkspaceProvider",
    "words": [
      "workspace",
      "migrate-provider"
    ],
    "summary": "Move a workspace to another cloud provider",
    "description": "Starts moving a workspace to another cloud and answers at once; the move itself takes about 15 to 20 minutes. A snapshot is taken and verified, a machine is built on the target, the snapshot is restored there, and only when the new machine is healthy is the old one retired. `/workspace` and `/home/agent/.claude` are kept, `/configs` is not. The workspace's own tokens are revoked on the way. When a step fails, the old machine stays in service. One migration per workspace can run at a time. Follow it with the migration status.",
    "aliases": [],
    "effect": "destructive",
    "services": [
      "controlPlane",
      "tenant"
    ],
    "credentials": [
      "cpAdminToken",
      "orgApiKey",
      "orgId"
    ],
    "otherCredentials": [
      "workspaceToken"
    ],
    "args": [
      {
        "input": "workspace_id",
        "description": "The workspace's id.",
        "values": {
          "operation": "listWorkspaces",
          "parameters": {},
          "rows": "",
          "field": "id",
          "label": "name"
        }
      }
    ],
    "flags": [
      {
        "name": "to",
        "path": [
          "to"
        ],
        "kind": "string",
        "summary": "The provider to move to.",
        "required": true,
        "options": [
          "aws",
          "hetzner",
          "gcp"
        ]
      },
      {
        "name": "from",
        "path": [
          "from"
        ],
        "kind": "string",
        "summary": "The provider that the workspace is on now; clients look it up when it is left out.",
        "options": [
          "aws",
          "hetzner",
          "gcp"
        ]
      },
      {
        "name": "from-instance-id",
        "path": [
          "from_instance_id"
        ],
        "kind": "string",
        "summary": "The machine at the current provider, needed unless that is AWS. There it is found by its tags."
      },
      {
        "name": "org-id",
        "path": [
          "org_id"
        ],
        "kind": "string",
        "summary": "The organisation's id, found when it is left out. The control plane knows it."
      },
      {
        "name": "runtime",
        "path": [
          "runtime"
        ],
        "kind": "string",
        "summary": "The workspace's runtime. Found by the control plane when it is left out."
      }
    ],
    "fields": {
      "from": "from",
      "to": "to",
      "from_instance_id": "from_instance_id",
      "org_id": "org_id",
      "runtime": "runtime",
      "confirm": "confirm"
    },
    "nullable": [],
    "confirm": {
      "message": "Migrate workspace {workspace_id} from {from} to {to}? Its machine is replaced; /workspace and /home/agent/.claude are kept, /configs is not.",
      "consent": {
        "confirm": true
      },
      "preview": []
    },
    "needs": [
      {
        "when": "from",
        "values": [
          "aws"
        ],
        "input": "to",
        "not": "aws",
        "message": "The workspace is on aws already; choose hetzner or gcp."
      },
      {
        "when": "from",
        "values": [
          "hetzner"
        ],
        "input": "to",
        "not": "hetzner",
        "message": "The workspace is on hetzner already; choose aws or gcp."
      },
      {
        "when": "from",
        "values": [
          "gcp"
        ],
        "input": "to",
        "not": "gcp",
        "message": "The workspace is on gcp already; choose aws or hetzner."
      },
      {
        "when": "from",
        "values": [
          "hetzner",
          "gcp"
        ],
        "input": "from_instance_id",
        "message": "Coming from hetzner or gcp, name the current machine in from_instance_id."
      }
    ],
    "lookUps": [
      {
        "input": "from",
        "operation": "getWorkspace",
        "pointers": [
          "/compute/provider",
          "/provider",
          "/compute_provider"
        ]
      }
    ],
    "monitor": {
      "operation": "migrateWorkspaceProvider",
      "words": [
        "workspace",
        "migration-status"
      ],
      "args": [
        {
          "input": "workspace_id"
        }
      ],
      "state": "/migration/state",
      "outcome": {
        "snapshotting": "pending",
        "snapshotted": "pending",
        "provisioning_target": "pending",
        "target_healthy": "pending",
        "retiring_source": "pending",
        "completed": "success",
        "failed": "failure",
        "rolled_back": "failure"
      },
      "timeoutSeconds": 2700,
      "table": {
        "columns": [],
        "fields": [
          "migration",
          "migration.state",
          "migration.from_provider",
          "migration.to_provider",
          "migration.detail",
          "terminal"
        ]
      }
    },
    "table": {
      "columns": [
        "workspace_id",
        "status",
        "from",
        "to"
      ],
      "fields": [
        "status",
        "workspace_id",
        "from",
        "to",
        "note"
      ]
    },
    "examples": [
      {
        "summary": "From AWS to Hetzner",
        "command": "molecule workspace migrate-provider 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47 --to hetzner --from aws --yes"
      },
      {
        "summary": "From Hetzner to Google Cloud, naming the machine",
        "command": "molecule workspace migrate-provider 2b6d8f04-95e3-4a17-b0c8-3e7f1a5d9c62 --to gcp --from hetzner --from-instance-id 48151623 --yes"
      },
      {
        "summary": "From AWS to Hetzner, and stay until it has ended",
        "command": "molecule workspace migrate-provider 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47 --to hetzner --from aws --yes --wait"
      },
      {
        "summary": "From AWS to Hetzner, all of them, three at a time",
        "command": "molecule workspace migrate-provider --to hetzner --from aws --yes --all --max-parallel 3"
      }
    ]
  }),
  "workspace:migration-status": () => ({
    "operation": "getWorkspaceMigrationStatus",
    "words": [
      "workspace",
      "migration-status"
    ],
    "summary": "Show how a workspace's migration is going",
    "description": "Shows the latest migration of a workspace. `terminal` turns true when it has ended: `completed` on the new provider, `failed` before the switch with the old machine still running, or `rolled_back` with the new machine removed. Asking every 15 to 30 seconds is plenty. A GET on the `migrate-provider` path answers the same.",
    "aliases": [],
    "effect": "read",
    "services": [
      "controlPlane"
    ],
    "credentials": [
      "cpAdminToken"
    ],
    "otherCredentials": [],
    "args": [
      {
        "input": "workspace_id",
        "description": "The workspace's id.",
        "values": {
          "operation": "listWorkspaces",
          "parameters": {},
          "rows": "",
          "field": "id",
          "label": "name"
        }
      }
    ],
    "flags": [],
    "nullable": [],
    "monitor": {
      "operation": "migrateWorkspaceProvider",
      "words": [
        "workspace",
        "migration-status"
      ],
      "args": [
        {
          "input": "workspace_id"
        }
      ],
      "state": "/migration/state",
      "outcome": {
        "snapshotting": "pending",
        "snapshotted": "pending",
        "provisioning_target": "pending",
        "target_healthy": "pending",
        "retiring_source": "pending",
        "completed": "success",
        "failed": "failure",
        "rolled_back": "failure"
      },
      "timeoutSeconds": 2700,
      "table": {
        "columns": [],
        "fields": [
          "migration",
          "migration.state",
          "migration.from_provider",
          "migration.to_provider",
          "migration.detail",
          "terminal"
        ]
      }
    },
    "table": {
      "columns": [],
      "fields": [
        "migration",
        "migration.state",
        "migration.from_provider",
        "migration.to_provider",
        "migration.detail",
        "terminal"
      ]
    },
    "examples": [
      {
        "summary": "Show how a workspace's migration is going",
        "command": "molecule workspace migration-status 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47"
      }
    ]
  }),
}
