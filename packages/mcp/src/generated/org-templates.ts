// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Entry } from '../tool.ts'

export const entries: readonly Entry[] = [
  {
    "tool": {
      "name": "list_org_templates",
      "title": "List the templates of whole teams",
      "description": "List the templates that import_org makes a whole team of workspaces from, with the secrets that each needs.",
      "inputSchema": {
        "type": "object",
        "properties": {}
      },
      "annotations": {
        "readOnlyHint": true,
        "openWorldHint": false
      }
    },
    "call": {
      "operationId": "listOrgTemplates",
      "tag": "org-templates",
      "aliases": [],
      "toolset": "org_templates",
      "core": false,
      "effect": {
        "kind": "read",
        "idempotent": true
      },
      "inputs": [],
      "secrets": []
    }
  },
  {
    "tool": {
      "name": "import_org",
      "title": "Make a team of workspaces from a template",
      "description": "Create a whole team of workspaces from a template (about 2 seconds each). Give dir from list_org_templates, or a template. A 412 lists missing secrets: have them set, then repeat. Check error in the answer: creation stops at the first failure. Set mode reconcile only when a person asked for it: it removes workspaces.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "dir": {
            "type": "string",
            "description": "The directory of a template of the tenant, as the list shows it. Needed unless `template` is given.",
            "minLength": 1
          },
          "template": {
            "type": "object",
            "description": "A team given along, instead of one of the tenant's templates.",
            "properties": {
              "name": {
                "type": "string",
                "description": "The team's name.",
                "minLength": 1
              },
              "description": {
                "type": "string",
                "description": "What the team is for."
              },
              "defaults": {
                "type": "object",
                "description": "What the workspaces of the team have unless they say otherwise.",
                "properties": {
                  "runtime": {
                    "type": "string",
                    "description": "The agent software."
                  },
                  "tier": {
                    "type": "integer",
                    "description": "How much a workspace may do: 1 sandboxed, 2 standard, 3 privileged, 4 full access."
                  },
                  "model": {
                    "type": "string",
                    "description": "The model."
                  },
                  "plugins": {
                    "type": "array",
                    "description": "Plugins that every workspace gets.",
                    "items": {
                      "type": "string"
                    }
                  },
                  "initial_prompt": {
                    "type": "string",
                    "description": "What an agent is told first."
                  },
                  "initial_prompt_file": {
                    "type": "string",
                    "description": "A file of the template with that prompt. Works with `dir` only."
                  },
                  "idle_prompt": {
                    "type": "string",
                    "description": "What an agent is told when it has nothing to do."
                  },
                  "idle_prompt_file": {
                    "type": "string",
                    "description": "A file of the template with that prompt. Works with `dir` only."
                  },
                  "idle_interval_seconds": {
                    "type": "integer",
                    "description": "How long an agent is left idle before it is told so."
                  },
                  "category_routing": {
                    "type": "object",
                    "description": "Which workspaces get which kinds of task."
                  },
                  "initial_memories": {
                    "type": "array",
                    "description": "What every workspace remembers from the start.",
                    "items": {
                      "type": "object",
                      "description": "Something to remember."
                    }
                  }
                }
              },
              "workspaces": {
                "type": "array",
                "description": "The workspaces at the top. Each has a `name`, and may have `role`, `runtime`, `model`, `tier`, `system_prompt`, `plugins`, `schedules`, `channels`, `required_env`, and below it `children` of the same kind.",
                "items": {
                  "type": "object",
                  "description": "A workspace of the team, with the workspaces below it."
                }
              },
              "global_memories": {
                "type": "array",
                "description": "What the whole organisation remembers. Kept by the first workspace that is created.",
                "items": {
                  "type": "object",
                  "description": "Something to remember."
                }
              },
              "required_env": {
                "type": "array",
                "description": "The secrets of the organisation that have to be set before anything is created.",
                "items": {
                  "type": "string",
                  "description": "A secret that has to be there, by its name; or a group of which one has to be there. As JSON text."
                }
              },
              "recommended_env": {
                "type": "array",
                "description": "The secrets that the team can do more with.",
                "items": {
                  "type": "string",
                  "description": "A secret that has to be there, by its name; or a group of which one has to be there. As JSON text."
                }
              }
            },
            "required": [
              "name"
            ]
          },
          "mode": {
            "type": "string",
            "description": "`merge` keeps everything that is there. `reconcile` also removes workspaces that have the name of one in the template and are not part of this import.",
            "enum": [
              "merge",
              "reconcile"
            ],
            "default": "merge"
          },
          "confirm_token": {
            "type": "string",
            "description": "From a CONFIRMATION_REQUIRED answer, once the user has agreed."
          }
        }
      },
      "annotations": {
        "readOnlyHint": false,
        "destructiveHint": true,
        "idempotentHint": false,
        "openWorldHint": false
      }
    },
    "call": {
      "operationId": "importOrg",
      "tag": "org-templates",
      "aliases": [
        "create_org_from_template"
      ],
      "toolset": "org_templates",
      "core": false,
      "effect": {
        "kind": "destructive",
        "confirm": {
          "message": "Create the workspaces of this template (dir: {dir}, mode: {mode})? With the mode reconcile, workspaces that have the same names and are not part of it are removed."
        },
        "idempotent": false
      },
      "inputs": [
        {
          "name": "dir",
          "in": "body",
          "wireName": "dir",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "template",
          "in": "body",
          "wireName": "template",
          "required": false,
          "aliases": [],
          "naming": false,
          "json": true
        },
        {
          "name": "mode",
          "in": "body",
          "wireName": "mode",
          "required": false,
          "aliases": [],
          "naming": false,
          "guard": "explicit"
        }
      ],
      "secrets": []
    }
  }
]
