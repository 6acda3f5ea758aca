// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Operation } from '../../operation.ts'
import {
  ErrorSchema,
  MachineDisplaySchema,
  MachineNotFoundResponse,
  MachineUnauthorizedResponse,
  Security4,
  WorkspaceIdInput,
} from '../shared.ts'

export const machines: readonly Operation[] = [
  {
    "id": "provisionMachine",
    "command": [
      "machine",
      "provision"
    ],
    "tag": "machines",
    "summary": "Build the machine of a workspace",
    "description": "The call with which a tenant has a machine built for one of its workspaces. People create a workspace instead, and the tenant does the rest. It answers as soon as the machine has an id, which can take minutes; follow its `state` from there. The runtime needs a promoted image. A tenant that sends its admin token along can only build for itself.",
    "service": "controlPlane",
    "method": "POST",
    "path": "/api/v1/workspaces/provision",
    "security": Security4,
    "inputs": [
      {
        "name": "org_id",
        "property": "orgId",
        "in": "body",
        "wireName": "org_id",
        "required": true,
        "description": "The organisation's id.",
        "schema": {
          "type": "string",
          "format": "uuid",
          "description": "The organisation's id."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "workspace_id",
        "property": "workspaceId",
        "in": "body",
        "wireName": "workspace_id",
        "required": true,
        "description": "The workspace that gets the machine.",
        "schema": {
          "type": "string",
          "format": "uuid",
          "description": "The workspace that gets the machine."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "runtime",
        "property": "runtime",
        "in": "body",
        "wireName": "runtime",
        "required": true,
        "description": "The agent software. An image of it has to be promoted.",
        "schema": {
          "type": "string",
          "minLength": 1,
          "description": "The agent software. An image of it has to be promoted.",
          "examples": [
            "claude-code",
            "codex",
            "langgraph"
          ]
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "platform_url",
        "property": "platformUrl",
        "in": "body",
        "wireName": "platform_url",
        "required": true,
        "description": "Where the agent finds its tenant. Addresses of internal networks are refused.",
        "schema": {
          "type": "string",
          "format": "uri",
          "description": "Where the agent finds its tenant. Addresses of internal networks are refused."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "tier",
        "property": "tier",
        "in": "body",
        "wireName": "tier",
        "required": false,
        "description": "How much the workspace may do. A tenant always sends it.",
        "schema": {
          "type": "integer",
          "description": "How much the workspace may do. A tenant always sends it."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "instance_type",
        "property": "instanceType",
        "in": "body",
        "wireName": "instance_type",
        "required": false,
        "description": "The size of the machine, in the words of the provider.",
        "schema": {
          "type": "string",
          "description": "The size of the machine, in the words of the provider."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "disk_gb",
        "property": "diskGb",
        "in": "body",
        "wireName": "disk_gb",
        "required": false,
        "description": "The size of its disk, in GB.",
        "schema": {
          "type": "integer",
          "format": "int32",
          "description": "The size of its disk, in GB."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "env",
        "property": "env",
        "in": "body",
        "wireName": "env",
        "required": false,
        "description": "Environment variables, secrets among them. A tenant always sends them. Names that belong to the provider or the platform are refused.",
        "schema": {
          "type": "object",
          "description": "Environment variables, secrets among them. A tenant always sends them. Names that belong to the provider or the platform are refused.",
          "x-molecule-sensitive": true,
          "additionalProperties": {
            "type": "string"
          }
        },
        "sensitive": true,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "config_files",
        "property": "configFiles",
        "in": "body",
        "wireName": "config_files",
        "required": false,
        "description": "Files to put on it, by path, each in Base64; 256 KiB in all.",
        "schema": {
          "type": "object",
          "description": "Files to put on it, by path, each in Base64; 256 KiB in all.",
          "additionalProperties": {
            "type": "string"
          }
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "display",
        "property": "display",
        "in": "body",
        "wireName": "display",
        "required": false,
        "description": "The screen that the machine gets.",
        "schema": MachineDisplaySchema,
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "template",
        "property": "template",
        "in": "body",
        "wireName": "template",
        "required": false,
        "description": "The template that the workspace was made from.",
        "schema": {
          "type": "string",
          "description": "The template that the workspace was made from."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "provider",
        "property": "provider",
        "in": "body",
        "wireName": "provider",
        "required": false,
        "description": "The cloud to build it in.",
        "schema": {
          "type": "string",
          "description": "The cloud to build it in.",
          "examples": [
            "aws",
            "hetzner",
            "gcp"
          ]
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "data_persistence",
        "property": "dataPersistence",
        "in": "body",
        "wireName": "data_persistence",
        "required": false,
        "description": "Whether its data outlives it.",
        "schema": {
          "type": "string",
          "description": "Whether its data outlives it.",
          "examples": [
            "persist",
            "ephemeral"
          ]
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "kind",
        "property": "kind",
        "in": "body",
        "wireName": "kind",
        "required": false,
        "description": "Empty, or `platform` for the platform's own agent.",
        "schema": {
          "type": "string",
          "description": "Empty, or `platform` for the platform's own agent.",
          "examples": [
            "",
            "platform"
          ]
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "template_assets",
        "property": "templateAssets",
        "in": "body",
        "wireName": "template_assets",
        "required": false,
        "description": "Files of the template by path, each in Base64; only config.yaml and prompts/, 16 MiB in all.",
        "schema": {
          "type": "object",
          "description": "Files of the template by path, each in Base64; only config.yaml and prompts/, 16 MiB in all.",
          "additionalProperties": {
            "type": "string"
          }
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      }
    ],
    "body": {
      "required": true,
      "contentType": "application/json",
      "schema": {
        "type": "object",
        "description": "A machine to build.",
        "required": [
          "org_id",
          "workspace_id",
          "runtime",
          "platform_url"
        ],
        "properties": {
          "org_id": {
            "type": "string",
            "format": "uuid",
            "description": "The organisation's id."
          },
          "workspace_id": {
            "type": "string",
            "format": "uuid",
            "description": "The workspace that gets the machine."
          },
          "runtime": {
            "type": "string",
            "minLength": 1,
            "description": "The agent software. An image of it has to be promoted.",
            "examples": [
              "claude-code",
              "codex",
              "langgraph"
            ]
          },
          "platform_url": {
            "type": "string",
            "format": "uri",
            "description": "Where the agent finds its tenant. Addresses of internal networks are refused."
          },
          "tier": {
            "type": "integer",
            "description": "How much the workspace may do. A tenant always sends it."
          },
          "instance_type": {
            "type": "string",
            "description": "The size of the machine, in the words of the provider."
          },
          "disk_gb": {
            "type": "integer",
            "format": "int32",
            "description": "The size of its disk, in GB."
          },
          "env": {
            "type": "object",
            "description": "Environment variables, secrets among them. A tenant always sends them. Names that belong to the provider or the platform are refused.",
            "x-molecule-sensitive": true,
            "additionalProperties": {
              "type": "string"
            }
          },
          "config_files": {
            "type": "object",
            "description": "Files to put on it, by path, each in Base64; 256 KiB in all.",
            "additionalProperties": {
              "type": "string"
            }
          },
          "display": MachineDisplaySchema,
          "template": {
            "type": "string",
            "description": "The template that the workspace was made from."
          },
          "provider": {
            "type": "string",
            "description": "The cloud to build it in.",
            "examples": [
              "aws",
              "hetzner",
              "gcp"
            ]
          },
          "data_persistence": {
            "type": "string",
            "description": "Whether its data outlives it.",
            "examples": [
              "persist",
              "ephemeral"
            ]
          },
          "kind": {
            "type": "string",
            "description": "Empty, or `platform` for the platform's own agent.",
            "examples": [
              "",
              "platform"
            ]
          },
          "template_assets": {
            "type": "object",
            "description": "Files of the template by path, each in Base64; only config.yaml and prompts/, 16 MiB in all.",
            "additionalProperties": {
              "type": "string"
            }
          }
        },
        "x-molecule-schema": "MachineProvision"
      }
    },
    "responses": [
      {
        "status": "201",
        "description": "The machine has an id and is starting.",
        "headers": [],
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "A machine that is being built.",
          "required": [
            "instance_id",
            "state"
          ],
          "x-molecule-columns": [
            "instance_id",
            "state",
            "runtime",
            "public_ip",
            "private_ip",
            "domain"
          ],
          "properties": {
            "instance_id": {
              "type": "string",
              "description": "The machine's id at its provider."
            },
            "state": {
              "type": "string",
              "description": "How it is, in the words of the provider.",
              "examples": [
                "pending",
                "running"
              ]
            },
            "public_ip": {
              "type": "string",
              "description": "Its address in the internet."
            },
            "private_ip": {
              "type": "string",
              "description": "Its address in the provider's network."
            },
            "runtime": {
              "type": "string",
              "description": "The agent software on it."
            },
            "domain": {
              "type": "string",
              "description": "Its DNS name."
            }
          },
          "x-molecule-schema": "MachineProvisioned"
        },
        "examples": [
          {
            "name": "claudeCode",
            "value": {
              "instance_id": "i-0example000000008",
              "state": "pending",
              "public_ip": "203.0.113.8",
              "private_ip": "10.0.0.8",
              "runtime": "claude-code",
              "domain": "3e7f1a5d.acme.moleculesai.app"
            }
          }
        ]
      },
      {
        "status": "400",
        "description": "The control plane refused the body; `error` says why: a key is missing, `platform_url` leads into an internal network, `env` holds a name that is reserved for the provider or the platform (`privileged_env_forbidden`), or the files are too large. Correct it; sending the same again does not help.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "env",
            "value": {
              "error": "privileged_env_forbidden"
            }
          },
          {
            "name": "url",
            "value": {
              "error": "platform_url must not lead into an internal network"
            }
          }
        ]
      },
      MachineUnauthorizedResponse,
      {
        "status": "403",
        "description": "The tenant's admin token belongs to another organisation than `org_id`. Use the token and the id of the same organisation.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "org",
            "value": {
              "error": "org_id does not match the tenant"
            }
          }
        ]
      },
      {
        "status": "404",
        "component": "MachineRoutesMissing",
        "description": "This control plane takes no machine calls, because no shared secret is set there. Ask its operator to set one.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "unmounted",
            "value": {
              "error": "not found"
            }
          }
        ]
      },
      {
        "status": "409",
        "description": "With `provision_in_progress` an earlier try got through and its machine is being built: follow that one, or send the same again later. With `idempotency_key_conflict` the request differs from the one before it: do not send it again.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "running",
            "value": {
              "error": "provision_in_progress"
            }
          },
          {
            "name": "conflict",
            "value": {
              "error": "idempotency_key_conflict"
            }
          }
        ]
      },
      {
        "status": "422",
        "description": "The control plane cannot build this; `error` says why. RUNTIME_PIN_MISSING: promote an image of the runtime first. PLATFORM_AGENT_RUNTIME_UNSUPPORTED: choose another runtime for the platform's agent. Otherwise the provider is not set up: choose another provider.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "pin",
            "value": {
              "error": "RUNTIME_PIN_MISSING"
            }
          },
          {
            "name": "platform",
            "value": {
              "error": "PLATFORM_AGENT_RUNTIME_UNSUPPORTED"
            }
          },
          {
            "name": "provider",
            "value": {
              "error": "provider is not configured"
            }
          }
        ]
      },
      {
        "status": "429",
        "component": "MachineTransient",
        "description": "The machine could not be built right now. Send the same again later; when an earlier try got through after all, the answer is then `provision_in_progress`.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "transient",
            "value": {
              "error": "upstream unavailable"
            }
          }
        ]
      },
      {
        "status": "500",
        "component": "MachineTransient",
        "description": "The machine could not be built right now. Send the same again later; when an earlier try got through after all, the answer is then `provision_in_progress`.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "transient",
            "value": {
              "error": "upstream unavailable"
            }
          }
        ]
      },
      {
        "status": "502",
        "component": "MachineTransient",
        "description": "The machine could not be built right now. Send the same again later; when an earlier try got through after all, the answer is then `provision_in_progress`.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "transient",
            "value": {
              "error": "upstream unavailable"
            }
          }
        ]
      },
      {
        "status": "503",
        "component": "MachineTransient",
        "description": "The machine could not be built right now. Send the same again later; when an earlier try got through after all, the answer is then `provision_in_progress`.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "transient",
            "value": {
              "error": "upstream unavailable"
            }
          }
        ]
      },
      {
        "status": "504",
        "component": "MachineTransient",
        "description": "The machine could not be built right now. Send the same again later; when an earlier try got through after all, the answer is then `provision_in_progress`.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "transient",
            "value": {
              "error": "upstream unavailable"
            }
          }
        ]
      }
    ],
    "effect": {
      "kind": "write",
      "confirm": {
        "message": "Build a {runtime} machine for workspace {workspace_id}? It costs money until it is deprovisioned, and the tenant does not learn of it."
      },
      "idempotent": false
    },
    "links": [
      {
        "name": "status",
        "status": "201",
        "operationId": "getMachineStatus",
        "description": "Follow `state` until the machine runs.",
        "parameters": {
          "workspace_id": "$request.body#/workspace_id",
          "instance_id": "$response.body#/instance_id"
        }
      },
      {
        "name": "deprovision",
        "status": "201",
        "operationId": "deprovisionMachine",
        "description": "End the machine when it is no longer needed.",
        "parameters": {
          "workspace_id": "$request.body#/workspace_id",
          "instance_id": "$response.body#/instance_id"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "machines",
      "description": "Build a machine as a tenant does itself, only to mend what it cannot. Else use create_workspace."
    },
    "surfaces": [
      "sdk",
      "cli",
      "mcp",
      "docs"
    ],
    "aliases": {
      "operationId": [],
      "command": []
    },
    "deprecated": false,
    "timeoutSeconds": 1200,
    "evidence": "source",
    "examples": [
      {
        "name": "claudeCode",
        "summary": "A machine for a Claude Code agent",
        "input": {
          "org_id": "5d2f7a10-6c3b-4b8e-a1d9-0e4f8c6b2a95",
          "workspace_id": "3e7f1a5d-9c62-4b6d-8f04-95e3ba170c81",
          "runtime": "claude-code",
          "platform_url": "https://acme.moleculesai.app",
          "tier": 4,
          "instance_type": "t3.medium",
          "disk_gb": 40,
          "env": {
            "LOG_LEVEL": "debug"
          },
          "config_files": {
            "config.yaml": "bmFtZTogUmVwb3J0cwo="
          },
          "provider": "aws"
        },
        "status": "201",
        "response": {
          "instance_id": "i-0example000000008",
          "state": "pending",
          "public_ip": "203.0.113.8",
          "private_ip": "10.0.0.8",
          "runtime": "claude-code",
          "domain": "3e7f1a5d.acme.moleculesai.app"
        }
      }
    ]
  },
  {
    "id": "deprovisionMachine",
    "command": [
      "machine",
      "deprovision"
    ],
    "tag": "machines",
    "summary": "End the machine of a workspace",
    "description": "The call with which a tenant ends the machine of one of its workspaces and removes its DNS name. People delete a workspace instead. The tenant's admin token decides whose machine can be ended. The data volume is kept for a while, unless `prune` is set: then it is erased for good.",
    "service": "controlPlane",
    "method": "DELETE",
    "path": "/api/v1/workspaces/{workspace_id}",
    "security": [
      [
        "provisionSecret",
        "tenantAdminToken"
      ]
    ],
    "inputs": [
      {
        "name": "workspace_id",
        "property": "workspaceId",
        "in": "path",
        "wireName": "workspace_id",
        "required": true,
        "description": "The workspace whose machine it is.",
        "schema": {
          "type": "string",
          "format": "uuid"
        },
        "explode": false,
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "instance_id",
        "property": "instanceId",
        "in": "query",
        "wireName": "instance_id",
        "required": false,
        "description": "The machine. The tenant always names it.",
        "schema": {
          "type": "string"
        },
        "explode": true,
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "provider",
        "property": "provider",
        "in": "query",
        "wireName": "provider",
        "required": false,
        "description": "The machine's cloud. The tenant always names it.",
        "schema": {
          "type": "string",
          "examples": [
            "aws",
            "hetzner",
            "gcp"
          ]
        },
        "explode": true,
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "prune",
        "property": "prune",
        "in": "query",
        "wireName": "prune",
        "required": false,
        "description": "Give `true` to erase the data volume for good. Anything else keeps it for a time of grace.",
        "schema": {
          "type": "string",
          "enum": [
            "true"
          ]
        },
        "explode": true,
        "guard": "explicit",
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      }
    ],
    "responses": [
      {
        "status": "200",
        "description": "The machine is ended and its DNS name removed.",
        "headers": [],
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "A machine that is no more.",
          "required": [
            "status"
          ],
          "x-molecule-columns": [
            "status"
          ],
          "properties": {
            "status": {
              "type": "string",
              "const": "terminated",
              "description": "Says that it was ended."
            }
          },
          "x-molecule-schema": "MachineDeprovisioned"
        },
        "examples": [
          {
            "name": "end",
            "value": {
              "status": "terminated"
            }
          },
          {
            "name": "prune",
            "value": {
              "status": "terminated"
            }
          }
        ]
      },
      MachineUnauthorizedResponse,
      {
        "status": "403",
        "description": "The machine belongs to another organisation than the tenant's admin token. Use that organisation's token.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "org",
            "value": {
              "error": "the workspace belongs to another organisation"
            }
          }
        ]
      },
      MachineNotFoundResponse
    ],
    "effect": {
      "kind": "destructive",
      "confirm": {
        "message": "End the machine of workspace {workspace_id} (prune: {prune})? The agent stops, and the tenant does not learn of it. With prune its data is erased for good."
      },
      "idempotent": false
    },
    "links": [],
    "mcp": {
      "core": false,
      "toolset": "machines",
      "description": "End a machine as a tenant does itself, only to mend what it cannot. Else use delete_workspace. Set prune only when asked to."
    },
    "surfaces": [
      "sdk",
      "cli",
      "mcp",
      "docs"
    ],
    "aliases": {
      "operationId": [],
      "command": []
    },
    "deprecated": false,
    "evidence": "source",
    "examples": [
      {
        "name": "end",
        "summary": "End it and keep its data for now",
        "input": {
          "workspace_id": "c05f9e27-d8b1-4a63-9f4c-7e2a6d0b8135",
          "instance_id": "i-0example000000005",
          "provider": "aws"
        },
        "status": "200",
        "response": {
          "status": "terminated"
        }
      },
      {
        "name": "prune",
        "summary": "End it and erase its data",
        "input": {
          "workspace_id": "c05f9e27-d8b1-4a63-9f4c-7e2a6d0b8135",
          "instance_id": "i-0example000000005",
          "provider": "aws",
          "prune": "true"
        },
        "status": "200",
        "response": {
          "status": "terminated"
        }
      }
    ]
  },
  {
    "id": "getMachineStatus",
    "command": [
      "machine",
      "status"
    ],
    "tag": "machines",
    "summary": "Show the state of a workspace's machine",
    "description": "Shows how the machine of a workspace is doing and where it is in the network. A machine that runs is not yet an agent that answers: for that, look at the workspace.",
    "service": "controlPlane",
    "method": "GET",
    "path": "/api/v1/workspaces/{workspace_id}/status",
    "security": Security4,
    "inputs": [
      WorkspaceIdInput,
      {
        "name": "instance_id",
        "property": "instanceId",
        "in": "query",
        "wireName": "instance_id",
        "required": true,
        "description": "The machine.",
        "schema": {
          "type": "string",
          "minLength": 1
        },
        "explode": true,
        "sensitive": false,
        "aliases": [],
        "scope": "beyond",
        "deprecated": false
      },
      {
        "name": "provider",
        "property": "provider",
        "in": "query",
        "wireName": "provider",
        "required": false,
        "description": "The machine's cloud.",
        "schema": {
          "type": "string",
          "examples": [
            "aws",
            "hetzner",
            "gcp"
          ]
        },
        "explode": true,
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      }
    ],
    "responses": [
      {
        "status": "200",
        "description": "The machine as it is.",
        "headers": [],
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "A machine.",
          "required": [
            "instance_id",
            "state"
          ],
          "x-molecule-columns": [
            "instance_id",
            "state",
            "public_ip",
            "private_ip"
          ],
          "properties": {
            "instance_id": {
              "type": "string",
              "description": "The machine's id at its provider."
            },
            "state": {
              "type": "string",
              "description": "How it is, in the words of the provider.",
              "examples": [
                "pending",
                "running",
                "terminated"
              ]
            },
            "public_ip": {
              "type": "string",
              "description": "Its address in the internet."
            },
            "private_ip": {
              "type": "string",
              "description": "Its address in the provider's network."
            }
          },
          "x-molecule-schema": "Machine"
        },
        "examples": [
          {
            "name": "running",
            "value": {
              "instance_id": "i-0example000000001",
              "state": "running",
              "public_ip": "203.0.113.17",
              "private_ip": "10.0.0.17"
            }
          }
        ]
      },
      MachineUnauthorizedResponse,
      MachineNotFoundResponse
    ],
    "effect": {
      "kind": "read",
      "idempotent": true
    },
    "links": [],
    "mcp": {
      "core": false,
      "toolset": "machines",
      "description": "Show the state and addresses of a workspace's machine."
    },
    "surfaces": [
      "sdk",
      "cli",
      "mcp",
      "docs"
    ],
    "aliases": {
      "operationId": [],
      "command": []
    },
    "deprecated": false,
    "evidence": "source",
    "examples": [
      {
        "name": "running",
        "summary": "A machine that runs",
        "input": {
          "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
          "instance_id": "i-0example000000001",
          "provider": "aws"
        },
        "status": "200",
        "response": {
          "instance_id": "i-0example000000001",
          "state": "running",
          "public_ip": "203.0.113.17",
          "private_ip": "10.0.0.17"
        }
      }
    ]
  }
]
