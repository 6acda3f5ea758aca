// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CommandData } from '../../command-data.ts'

export const orgs: Readonly<Record<string, () => CommandData>> = {
  "org:list": () => ({
    "operation": "listOrgs",
    "words": [
      "org",
      "list"
    ],
    "summary": "List organisations",
    "description": "Lists the organisations on this control plane, newest first. A row tells how the organisation's machine is doing in `instance_status`; the key is missing while there is no machine. There is no look-up of a single organisation for operators: list, then pick by slug.",
    "aliases": [],
    "effect": "read",
    "services": [
      "controlPlane"
    ],
    "credentials": [
      "cpAdminToken"
    ],
    "otherCredentials": [],
    "args": [],
    "flags": [
      {
        "name": "limit",
        "path": [
          "limit"
        ],
        "kind": "integer",
        "summary": "How many organisations to return at most.",
        "minimum": 1
      },
      {
        "name": "offset",
        "path": [
          "offset"
        ],
        "kind": "integer",
        "summary": "How many organisations to skip. The newest come first.",
        "minimum": 0
      }
    ],
    "nullable": [],
    "table": {
      "rows": "/orgs",
      "columns": [
        "slug",
        "name",
        "plan",
        "instance_status",
        "member_count"
      ],
      "fields": [
        "id",
        "slug",
        "name",
        "plan",
        "member_count",
        "instance_status",
        "last_error",
        "created_at",
        "updated_at"
      ]
    },
    "examples": [
      {
        "summary": "List organisations",
        "command": "molecule org list"
      }
    ]
  }),
  "org:create": () => ({
    "operation": "createOrg",
    "words": [
      "org",
      "create"
    ],
    "summary": "Create an organisation",
    "description": "Creates an organisation for a given owner and starts building its tenant, which takes 7 to 20 minutes. Terms, quota and billing are not checked for operators. With `dry_run` the request is only validated. The body is read strictly: a key that the control plane does not know is refused, so that a mistyped option cannot create a real organisation. Follow `instance_status` in the list of organisations.",
    "aliases": [],
    "effect": "write",
    "services": [
      "controlPlane"
    ],
    "credentials": [
      "cpAdminToken"
    ],
    "otherCredentials": [],
    "args": [],
    "flags": [
      {
        "name": "slug",
        "path": [
          "slug"
        ],
        "kind": "string",
        "summary": "The first part of its host name; it can never be changed. Lower-case letters, digits and hyphens.",
        "required": true
      },
      {
        "name": "name",
        "path": [
          "name"
        ],
        "kind": "string",
        "summary": "The name that people see.",
        "required": true
      },
      {
        "name": "owner-user-id",
        "path": [
          "owner_user_id"
        ],
        "kind": "string",
        "summary": "The user id of its owner.",
        "required": true
      },
      {
        "name": "dry-run",
        "path": [
          "dry_run"
        ],
        "kind": "boolean",
        "summary": "Only validate; nothing is created."
      }
    ],
    "fields": {
      "slug": "slug",
      "name": "name",
      "owner_user_id": "owner_user_id"
    },
    "nullable": [],
    "confirm": {
      "message": "Create the organisation {slug} ({name}) for owner {owner_user_id} and build its tenant?",
      "consent": {},
      "preview": [
        "dry_run"
      ]
    },
    "table": {
      "columns": [
        "dry_run",
        "slug",
        "name",
        "owner_user_id"
      ],
      "fields": [
        "dry_run",
        "slug",
        "name",
        "owner_user_id"
      ]
    },
    "examples": [
      {
        "summary": "Check a new organisation without creating it",
        "command": "molecule org create --slug initech --name Initech --owner-user-id user_example_owner --dry-run"
      },
      {
        "summary": "Create it",
        "command": "molecule org create --slug initech --name Initech --owner-user-id user_example_owner --no-dry-run --yes"
      }
    ]
  }),
  "org:workspace:list": () => ({
    "operation": "listOrgWorkspaces",
    "words": [
      "org",
      "workspace",
      "list"
    ],
    "summary": "List the workspaces of an organisation",
    "description": "Shows an organisation's workspaces and their health to an operator, without any credential of the tenant. The control plane passes on what it finds and promises no fixed set of keys, so read the answer leniently.",
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
        "input": "slug",
        "description": "Its slug. It is the first part of the organisation's host name.",
        "values": {
          "operation": "listOrgs",
          "parameters": {},
          "rows": "/orgs",
          "field": "slug",
          "label": "name"
        }
      }
    ],
    "flags": [],
    "nullable": [],
    "table": {
      "columns": []
    },
    "examples": [
      {
        "summary": "List the workspaces of an organisation",
        "command": "molecule org workspace list acme"
      }
    ]
  }),
}
