// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CommandData } from '../../command-data.ts'

export const workspaceSecrets: Readonly<Record<string, () => CommandData>> = {
  "workspace:secret:list": () => ({
    "operation": "listWorkspaceSecrets",
    "words": [
      "workspace",
      "secret",
      "list"
    ],
    "summary": "List a workspace's secrets",
    "description": "Lists the names of the secrets that a workspace sees: its own first, then those of the organisation that it does not override. Values are never shown. A workspace that does not exist answers with the organisation's secrets only.",
    "aliases": [
      "secret ws list"
    ],
    "effect": "read",
    "services": [
      "tenant"
    ],
    "credentials": [
      "orgApiKey",
      "orgId"
    ],
    "otherCredentials": [
      "workspaceToken",
      "adminToken"
    ],
    "args": [
      {
        "input": "workspace_id",
        "description": "The workspace's id. It is in lower case.",
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
    "table": {
      "rows": "",
      "columns": [
        "key",
        "scope",
        "updated_at"
      ],
      "fields": [
        "key",
        "has_value",
        "scope",
        "created_at",
        "updated_at"
      ]
    },
    "examples": [
      {
        "summary": "List a workspace's secrets",
        "command": "molecule workspace secret list 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47"
      }
    ]
  }),
  "workspace:secret:set": () => ({
    "operation": "setWorkspaceSecret",
    "words": [
      "workspace",
      "secret",
      "set"
    ],
    "summary": "Set a workspace secret",
    "description": "Creates a secret of a workspace or replaces its value, then restarts the workspace so that the agent sees it, unless the workspace itself called. The key `MODEL` is the workspace's choice of model. Some tenants ask a person to approve first: the answer is then 202 and nothing has changed; send the same call again once it is approved. A PUT on this path does the same.",
    "aliases": [
      "secret ws set"
    ],
    "effect": "write",
    "services": [
      "tenant"
    ],
    "credentials": [
      "orgApiKey",
      "orgId"
    ],
    "otherCredentials": [
      "workspaceToken",
      "adminToken"
    ],
    "args": [
      {
        "input": "workspace_id",
        "description": "The workspace's id. It is in lower case.",
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
        "name": "key",
        "path": [
          "key"
        ],
        "kind": "string",
        "summary": "Its name, such as GITHUB_TOKEN. It is best written like an environment variable.",
        "required": true
      },
      {
        "name": "value",
        "path": [
          "value"
        ],
        "kind": "string",
        "summary": "Its value. It is stored encrypted and never shown again.",
        "required": true,
        "sensitive": true
      }
    ],
    "fields": {
      "key": "key",
      "value": "value"
    },
    "nullable": [],
    "table": {
      "columns": [
        "status",
        "key"
      ],
      "fields": [
        "status",
        "key"
      ]
    },
    "examples": [
      {
        "summary": "A token for GitHub",
        "command": "molecule workspace secret set 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47 --key GITHUB_TOKEN --value-from env:MOLECULE_SECRET_VALUE"
      }
    ]
  }),
  "workspace:secret:delete": () => ({
    "operation": "deleteWorkspaceSecret",
    "words": [
      "workspace",
      "secret",
      "delete"
    ],
    "summary": "Delete a workspace secret",
    "description": "Deletes a secret of a workspace and restarts the workspace. Its value cannot be brought back. A secret that the workspace only inherits from the organisation is not touched.",
    "aliases": [
      "secret ws delete"
    ],
    "effect": "destructive",
    "services": [
      "tenant"
    ],
    "credentials": [
      "orgApiKey",
      "orgId"
    ],
    "otherCredentials": [
      "workspaceToken",
      "adminToken"
    ],
    "args": [
      {
        "input": "workspace_id",
        "description": "The workspace's id. It is in lower case.",
        "values": {
          "operation": "listWorkspaces",
          "parameters": {},
          "rows": "",
          "field": "id",
          "label": "name"
        }
      },
      {
        "input": "key",
        "description": "The secret's name.",
        "values": {
          "operation": "listWorkspaceSecrets",
          "parameters": {
            "workspace_id": "workspace_id"
          },
          "rows": "",
          "field": "key"
        }
      }
    ],
    "flags": [],
    "nullable": [],
    "confirm": {
      "message": "Delete the secret {key} of workspace {workspace_id}? The value is lost and the workspace restarts.",
      "consent": {},
      "preview": []
    },
    "table": {
      "columns": [
        "status",
        "key"
      ],
      "fields": [
        "status",
        "key"
      ]
    },
    "examples": [
      {
        "summary": "Delete a workspace secret",
        "command": "molecule workspace secret delete 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47 GITHUB_TOKEN --yes"
      }
    ]
  }),
}
