// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CommandData } from '../../command-data.ts'

export const bundles: Readonly<Record<string, () => CommandData>> = {
  "bundle:export": () => ({
    "operation": "exportBundle",
    "words": [
      "bundle",
      "export"
    ],
    "summary": "Export a workspace as a bundle",
    "description": "Writes a workspace and everything below it as one document, which an import makes workspaces from again, here or on another tenant. It holds names, roles, prompts and skills. Secrets, memories, schedules and the model are not in it. When the machine is not running, the configuration is taken from a template instead, which need not be the workspace's own.",
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
      "columns": [
        "name",
        "description",
        "tier",
        "skills",
        "sub_workspaces"
      ],
      "fields": [
        "schema",
        "id",
        "name",
        "description",
        "tier",
        "model",
        "system_prompt",
        "skills",
        "tools",
        "prompts",
        "sub_workspaces",
        "agent_card",
        "author",
        "version"
      ]
    },
    "examples": [
      {
        "summary": "Export a workspace as a bundle",
        "command": "molecule bundle export 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47"
      }
    ]
  }),
  "bundle:import": () => ({
    "operation": "importBundle",
    "words": [
      "bundle",
      "import"
    ],
    "summary": "Make workspaces from a bundle",
    "description": "Creates a workspace from a bundle, and one for each bundle inside it. Every import makes new workspaces with new ids. The answer is 201 even when that failed, for example because the name is taken: look at `status` of the result and of each of its `children`. Of the bundle only name, description, tier, id, system prompt, `config.yaml`, skills and sub-workspaces are used. The imported workspaces have no secrets, memories or schedules. On a hosted tenant, restart a workspace that stays `provisioning`.",
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
        "summary": "The workspace's name.",
        "required": true
      },
      {
        "name": "schema",
        "path": [
          "schema"
        ],
        "kind": "string",
        "summary": "The version of the format."
      },
      {
        "name": "id",
        "path": [
          "id"
        ],
        "kind": "string",
        "summary": "The id of the workspace that it was exported from."
      },
      {
        "name": "description",
        "path": [
          "description"
        ],
        "kind": "string",
        "summary": "What the workspace is there for."
      },
      {
        "name": "tier",
        "path": [
          "tier"
        ],
        "kind": "integer",
        "summary": "How much it may do: 1 sandboxed, 2 standard, 3 privileged, 4 full access."
      },
      {
        "name": "model",
        "path": [
          "model"
        ],
        "kind": "string",
        "summary": "Always empty in an export, and not used by an import."
      },
      {
        "name": "system-prompt",
        "path": [
          "system_prompt"
        ],
        "kind": "string",
        "summary": "What the agent is told at all times."
      },
      {
        "name": "skills",
        "path": [
          "skills"
        ],
        "kind": "json",
        "summary": "What the agent has learnt."
      },
      {
        "name": "tools",
        "path": [
          "tools"
        ],
        "kind": "json",
        "summary": "Always empty in an export, and not used by an import."
      },
      {
        "name": "prompts",
        "path": [
          "prompts"
        ],
        "kind": "map",
        "item": "string",
        "summary": "Files by name. Only `config.yaml` is exported and used."
      },
      {
        "name": "sub-workspaces",
        "path": [
          "sub_workspaces"
        ],
        "kind": "json",
        "summary": "The workspaces below it, each as a bundle."
      },
      {
        "name": "agent-card",
        "path": [
          "agent_card"
        ],
        "kind": "json",
        "summary": "What the agent says about itself. Null when it has said nothing; not used by an import."
      },
      {
        "name": "author",
        "path": [
          "author"
        ],
        "kind": "string",
        "summary": "Always empty in an export, and not used by an import."
      },
      {
        "name": "field-version",
        "path": [
          "version"
        ],
        "kind": "string",
        "summary": "The bundle's own version, not used by an import."
      }
    ],
    "fields": {
      "schema": "schema",
      "id": "id",
      "name": "name",
      "description": "description",
      "tier": "tier",
      "model": "model",
      "system_prompt": "system_prompt",
      "skills": "skills",
      "tools": "tools",
      "prompts": "prompts",
      "sub_workspaces": "sub_workspaces",
      "agent_card": "agent_card",
      "author": "author",
      "version": "version"
    },
    "nullable": [],
    "table": {
      "columns": [
        "workspace_id",
        "name",
        "status",
        "error",
        "children"
      ],
      "fields": [
        "workspace_id",
        "name",
        "status",
        "error",
        "children"
      ]
    },
    "examples": [
      {
        "summary": "One workspace",
        "command": "molecule bundle import --name Invoices --schema 1.0 --description 'Writes invoices' --tier 2 --system-prompt 'You write invoices.'"
      },
      {
        "summary": "A workspace with one below it",
        "command": "molecule bundle import --name 'Back office' --description 'Hands out paperwork' --tier 2 --skills '[{\"id\":\"filing\",\"name\":\"Filing\",\"description\":\"Puts papers where they belong.\",\"files\":{\"SKILL.md\":\"File by date.\"}}]' --prompts 'config.yaml=name: Back office\nruntime: claude-code\n' --sub-workspaces '[{\"name\":\"Letters\",\"description\":\"Answers letters\",\"tier\":2}]'"
      }
    ]
  }),
}
