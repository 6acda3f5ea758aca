// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CommandData } from '../../command-data.ts'

export const orgTemplates: Readonly<Record<string, () => CommandData>> = {
  "org:template:list": () => ({
    "operation": "listOrgTemplates",
    "words": [
      "org",
      "template",
      "list"
    ],
    "summary": "List the templates of whole teams",
    "description": "Lists the templates that a team of workspaces can be made from, with the secrets that each needs. A template that cannot be read is left out without a word.",
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
    "args": [],
    "flags": [],
    "nullable": [],
    "table": {
      "rows": "",
      "columns": [
        "dir",
        "name",
        "workspaces",
        "required_env"
      ],
      "fields": [
        "dir",
        "name",
        "description",
        "workspaces",
        "required_env",
        "recommended_env"
      ]
    },
    "examples": [
      {
        "summary": "List the templates of whole teams",
        "command": "molecule org template list"
      }
    ]
  }),
  "org:import": () => ({
    "operation": "importOrg",
    "words": [
      "org",
      "import"
    ],
    "summary": "Make a team of workspaces from a template",
    "description": "Creates all workspaces of a template, with their memories, schedules, channels and secrets. Name a template of the tenant in `dir`, or give one in `template`. Workspaces that are there already, told by name and parent, are kept and marked `skipped`. The mode `reconcile` also removes workspaces of the same names that are elsewhere. The call takes about two seconds for each workspace and stops at the first that fails: then the answer is 207 with `error`, and what was created stays. On a hosted tenant, restart a workspace that stays `provisioning`.",
    "aliases": [],
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
    "args": [],
    "flags": [
      {
        "name": "dir",
        "path": [
          "dir"
        ],
        "kind": "string",
        "summary": "The template's directory. The list shows it. Needed unless `template` is given."
      },
      {
        "name": "template.name",
        "path": [
          "template",
          "name"
        ],
        "kind": "string",
        "summary": "The team's name."
      },
      {
        "name": "template.description",
        "path": [
          "template",
          "description"
        ],
        "kind": "string",
        "summary": "What the team is for."
      },
      {
        "name": "template.defaults",
        "path": [
          "template",
          "defaults"
        ],
        "kind": "json",
        "summary": "What the workspaces of the team have unless they say otherwise."
      },
      {
        "name": "template.workspaces",
        "path": [
          "template",
          "workspaces"
        ],
        "kind": "json",
        "summary": "The workspaces at the top. Each has a `name`, and may have `role`, `runtime`, `model`, `tier`, `system_prompt`, `plugins`, `schedules`, `channels`, `required_env`, and below it `children` of the same kind."
      },
      {
        "name": "template.global-memories",
        "path": [
          "template",
          "global_memories"
        ],
        "kind": "json",
        "summary": "What the whole organisation remembers. Kept by the first workspace that is created."
      },
      {
        "name": "template.required-env",
        "path": [
          "template",
          "required_env"
        ],
        "kind": "json",
        "summary": "The secrets of the organisation that have to be set before anything is created."
      },
      {
        "name": "template.recommended-env",
        "path": [
          "template",
          "recommended_env"
        ],
        "kind": "json",
        "summary": "The secrets that the team can do more with."
      },
      {
        "name": "mode",
        "path": [
          "mode"
        ],
        "kind": "string",
        "summary": "`merge` keeps everything that is there. `reconcile` also removes workspaces that have the name of one in the template and are not part of this import. [server default: merge]",
        "options": [
          "merge",
          "reconcile"
        ]
      }
    ],
    "fields": {
      "dir": "dir",
      "template": "template",
      "mode": "mode"
    },
    "nullable": [],
    "confirm": {
      "message": "Create the workspaces of this template (dir: {dir}, mode: {mode})? With the mode reconcile, workspaces that have the same names and are not part of it are removed.",
      "consent": {},
      "preview": []
    },
    "table": {
      "rows": "/workspaces",
      "columns": [
        "id",
        "name",
        "tier",
        "skipped",
        "channels"
      ],
      "fields": [
        "id",
        "name",
        "tier",
        "skipped",
        "channels",
        "channels_skipped"
      ]
    },
    "examples": [
      {
        "summary": "From a template of the tenant",
        "command": "molecule org import --dir review-team --yes"
      },
      {
        "summary": "From a template given along",
        "command": "molecule org import --template.name 'Help desk' --template.defaults '{\"runtime\":\"claude-code\",\"model\":\"minimax/MiniMax-M2.7\"}' --template.workspaces '[{\"name\":\"Desk\",\"role\":\"Hands out tickets\",\"children\":[{\"name\":\"First line\",\"role\":\"Answers tickets\"}]}]' --mode merge --yes"
      },
      {
        "summary": "Put the team back as the template has it",
        "command": "molecule org import --dir review-team --mode reconcile --yes"
      }
    ]
  }),
}
