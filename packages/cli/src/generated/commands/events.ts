// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CommandData } from '../../command-data.ts'

export const events: Readonly<Record<string, () => CommandData>> = {
  "event:list": () => ({
    "operation": "listEvents",
    "words": [
      "event",
      "list"
    ],
    "summary": "List events of the organisation",
    "description": "Lists the latest 100 entries of the structure log, newest first: what was created, started, paused, removed, approved or delegated, in any workspace. There are no pages and no filters; ask for the events of one workspace to look further back there.",
    "aliases": [
      "events"
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
        "created_at",
        "event_type",
        "workspace_id",
        "payload"
      ],
      "fields": [
        "id",
        "event_type",
        "workspace_id",
        "payload",
        "created_at"
      ]
    },
    "examples": [
      {
        "summary": "List events of the organisation",
        "command": "molecule event list"
      }
    ]
  }),
  "workspace:event:list": () => ({
    "operation": "listWorkspaceEvents",
    "words": [
      "workspace",
      "event",
      "list"
    ],
    "summary": "List events of a workspace",
    "description": "Lists the latest 100 entries of the structure log that are about one workspace, newest first. A workspace that never existed has none, and that is no error.",
    "aliases": [],
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
    "table": {
      "rows": "",
      "columns": [
        "created_at",
        "event_type",
        "workspace_id",
        "payload"
      ],
      "fields": [
        "id",
        "event_type",
        "workspace_id",
        "payload",
        "created_at"
      ]
    },
    "examples": [
      {
        "summary": "List events of a workspace",
        "command": "molecule workspace event list 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47"
      }
    ]
  }),
}
