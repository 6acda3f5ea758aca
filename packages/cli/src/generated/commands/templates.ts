// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CommandData } from '../../command-data.ts'

export const templates: Readonly<Record<string, () => CommandData>> = {
  "template:list": () => ({
    "operation": "listTemplates",
    "words": [
      "template",
      "list"
    ],
    "summary": "List the templates of workspaces",
    "description": "Lists what a single workspace can be made from, with runtime, models and the secrets that each template needs. Templates for a runtime that this tenant does not know are left out. On hosted tenants every `tier` is 4.",
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
        "id",
        "name",
        "runtime",
        "model",
        "skill_count",
        "required_env"
      ],
      "fields": [
        "id",
        "name",
        "description",
        "runtime",
        "model",
        "tier",
        "models",
        "required_env",
        "recommended_env",
        "skills",
        "skill_count",
        "provision_timeout_seconds",
        "providers",
        "provider_registry",
        "registry_backed",
        "registry_providers",
        "registry_models",
        "displayable"
      ]
    },
    "examples": [
      {
        "summary": "List the templates of workspaces",
        "command": "molecule template list"
      }
    ]
  }),
  "template:import": () => ({
    "operation": "importTemplate",
    "words": [
      "template",
      "import"
    ],
    "summary": "Add a template",
    "description": "Stores a template for workspaces under an id that is made from its name: in lower case, with hyphens for blanks, and without other characters. A `config.yaml` is written when it is not among the files. There is no way to change or delete a template afterwards.",
    "aliases": [],
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
        "name": "name",
        "path": [
          "name"
        ],
        "kind": "string",
        "summary": "Its name, which its id is made from.",
        "required": true
      },
      {
        "name": "files",
        "path": [
          "files"
        ],
        "kind": "map",
        "item": "string",
        "summary": "Its files, by path; at most 200. Paths are relative and have no double dot. Give at least one.",
        "required": true
      }
    ],
    "fields": {
      "name": "name",
      "files": "files"
    },
    "nullable": [],
    "table": {
      "columns": [
        "status",
        "id",
        "name"
      ],
      "fields": [
        "status",
        "id",
        "name"
      ]
    },
    "examples": [
      {
        "summary": "A template of two files",
        "command": "molecule template import --name Translator --files 'config.yaml=name: Translator\ndescription: Translates letters.\nruntime: claude-code\nmodel: minimax/MiniMax-M2.7\n' --files 'system-prompt.md=Translate what you are given.'"
      }
    ]
  }),
}
