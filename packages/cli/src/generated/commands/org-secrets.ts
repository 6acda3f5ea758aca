// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CommandData } from '../../command-data.ts'

export const orgSecrets: Readonly<Record<string, () => CommandData>> = {
  "org:secret:list": () => ({
    "operation": "listOrgSecrets",
    "words": [
      "org",
      "secret",
      "list"
    ],
    "summary": "List the organisation's secrets",
    "description": "Lists the names of the secrets that all workspaces inherit, sorted by name. Values are never shown.",
    "aliases": [
      "secret org list"
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
      "adminToken"
    ],
    "args": [],
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
        "summary": "List the organisation's secrets",
        "command": "molecule org secret list"
      }
    ]
  }),
  "org:secret:set": () => ({
    "operation": "setOrgSecret",
    "words": [
      "org",
      "secret",
      "set"
    ],
    "summary": "Set a secret of the organisation",
    "description": "Creates a secret that all workspaces inherit, or replaces its value. Every running workspace without a secret of the same name restarts to see it. A POST on this path does the same.",
    "aliases": [
      "secret org set"
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
      "adminToken"
    ],
    "args": [],
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
        "key",
        "scope"
      ],
      "fields": [
        "status",
        "key",
        "scope"
      ]
    },
    "examples": [
      {
        "summary": "An address for error reports",
        "command": "molecule org secret set --key SENTRY_DSN --value-from env:MOLECULE_SECRET_VALUE"
      }
    ]
  }),
  "org:secret:delete": () => ({
    "operation": "deleteOrgSecret",
    "words": [
      "org",
      "secret",
      "delete"
    ],
    "summary": "Delete a secret of the organisation",
    "description": "Deletes a secret that workspaces inherit. Every running workspace without a secret of the same name restarts. The value cannot be brought back.",
    "aliases": [
      "secret org delete"
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
      "adminToken"
    ],
    "args": [
      {
        "input": "key",
        "description": "The secret's name.",
        "values": {
          "operation": "listOrgSecrets",
          "parameters": {},
          "rows": "",
          "field": "key"
        }
      }
    ],
    "flags": [],
    "nullable": [],
    "confirm": {
      "message": "Delete the organisation's secret {key}? The value is lost and workspaces that inherit it restart.",
      "consent": {},
      "preview": []
    },
    "table": {
      "columns": [
        "status",
        "key",
        "scope"
      ],
      "fields": [
        "status",
        "key",
        "scope"
      ]
    },
    "examples": [
      {
        "summary": "Delete a secret of the organisation",
        "command": "molecule org secret delete GITHUB_TOKEN --yes"
      }
    ]
  }),
}
