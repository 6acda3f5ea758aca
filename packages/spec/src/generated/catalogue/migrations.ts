// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Operation } from '../../operation.ts'
import {
  ControlPlaneUnauthorizedResponse,
  ErrorSchema,
  Security,
  WorkspaceIdInput,
} from '../shared.ts'

export const migrations: readonly Operation[] = [
  {
    "id": "migrateWorkspaceProvider",
    "command": [
      "workspace",
      "migrate-provider"
    ],
    "tag": "migrations",
    "summary": "Move a workspace to another cloud provider",
    "description": "Starts moving a workspace to another cloud and answers at once; the move itself takes about 15 to 20 minutes. A snapshot is taken and verified, a machine is built on the target, the snapshot is restored there, and only when the new machine is healthy is the old one retired. `/workspace` and `/home/agent/.claude` are kept, `/configs` is not. The workspace's own tokens are revoked on the way. When a step fails, the old machine stays in service. One migration per workspace can run at a time. Follow it with the migration status.",
    "service": "controlPlane",
    "method": "POST",
    "path": "/api/v1/admin/workspaces/{workspace_id}/migrate-provider",
    "security": Security,
    "inputs": [
      WorkspaceIdInput,
      {
        "name": "from",
        "property": "from",
        "in": "body",
        "wireName": "from",
        "required": false,
        "description": "The provider that the workspace is on now; clients look it up when it is left out.",
        "schema": {
          "type": "string",
          "enum": [
            "aws",
            "hetzner",
            "gcp"
          ],
          "description": "The provider that the workspace is on now; clients look it up when it is left out.",
          "x-molecule-default": {
            "operationId": "getWorkspace",
            "parameters": {
              "workspace_id": "$request.path.workspace_id"
            },
            "values": [
              "$response.body#/compute/provider",
              "$response.body#/provider",
              "$response.body#/compute_provider"
            ]
          }
        },
        "default": {
          "operationId": "getWorkspace",
          "parameters": {
            "workspace_id": "$request.path.workspace_id"
          },
          "values": [
            "$response.body#/compute/provider",
            "$response.body#/provider",
            "$response.body#/compute_provider"
          ]
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "to",
        "property": "to",
        "in": "body",
        "wireName": "to",
        "required": true,
        "description": "The provider to move to.",
        "schema": {
          "type": "string",
          "enum": [
            "aws",
            "hetzner",
            "gcp"
          ],
          "description": "The provider to move to."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "from_instance_id",
        "property": "fromInstanceId",
        "in": "body",
        "wireName": "from_instance_id",
        "required": false,
        "description": "The machine at the current provider, needed unless that is AWS. There it is found by its tags.",
        "schema": {
          "type": "string",
          "minLength": 1,
          "description": "The machine at the current provider, needed unless that is AWS. There it is found by its tags."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "org_id",
        "property": "orgId",
        "in": "body",
        "wireName": "org_id",
        "required": false,
        "description": "The organisation's id, found when it is left out. The control plane knows it.",
        "schema": {
          "type": "string",
          "description": "The organisation's id, found when it is left out. The control plane knows it.",
          "x-molecule-scope": "beyond"
        },
        "sensitive": false,
        "aliases": [],
        "scope": "beyond",
        "deprecated": false
      },
      {
        "name": "runtime",
        "property": "runtime",
        "in": "body",
        "wireName": "runtime",
        "required": false,
        "description": "The workspace's runtime. Found by the control plane when it is left out.",
        "schema": {
          "type": "string",
          "description": "The workspace's runtime. Found by the control plane when it is left out."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "confirm",
        "property": "confirm",
        "in": "body",
        "wireName": "confirm",
        "required": false,
        "description": "Has to be true; the control plane refuses to migrate without it.",
        "schema": {
          "type": "boolean",
          "const": true,
          "description": "Has to be true; the control plane refuses to migrate without it.",
          "x-molecule-guard": "consent"
        },
        "guard": "consent",
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
        "description": "Where a workspace is and where it should go.",
        "required": [
          "from",
          "to",
          "confirm"
        ],
        "properties": {
          "from": {
            "type": "string",
            "enum": [
              "aws",
              "hetzner",
              "gcp"
            ],
            "description": "The provider that the workspace is on now; clients look it up when it is left out.",
            "x-molecule-default": {
              "operationId": "getWorkspace",
              "parameters": {
                "workspace_id": "$request.path.workspace_id"
              },
              "values": [
                "$response.body#/compute/provider",
                "$response.body#/provider",
                "$response.body#/compute_provider"
              ]
            }
          },
          "to": {
            "type": "string",
            "enum": [
              "aws",
              "hetzner",
              "gcp"
            ],
            "description": "The provider to move to."
          },
          "from_instance_id": {
            "type": "string",
            "minLength": 1,
            "description": "The machine at the current provider, needed unless that is AWS. There it is found by its tags."
          },
          "org_id": {
            "type": "string",
            "description": "The organisation's id, found when it is left out. The control plane knows it.",
            "x-molecule-scope": "beyond"
          },
          "runtime": {
            "type": "string",
            "description": "The workspace's runtime. Found by the control plane when it is left out."
          },
          "confirm": {
            "type": "boolean",
            "const": true,
            "description": "Has to be true; the control plane refuses to migrate without it.",
            "x-molecule-guard": "consent"
          }
        },
        "allOf": [
          {
            "if": {
              "required": [
                "from"
              ],
              "properties": {
                "from": {
                  "const": "aws"
                }
              }
            },
            "then": {
              "additionalProperties": true,
              "properties": {
                "to": {
                  "not": {
                    "const": "aws"
                  },
                  "description": "The workspace is on aws already; choose hetzner or gcp."
                }
              }
            }
          },
          {
            "if": {
              "required": [
                "from"
              ],
              "properties": {
                "from": {
                  "const": "hetzner"
                }
              }
            },
            "then": {
              "additionalProperties": true,
              "properties": {
                "to": {
                  "not": {
                    "const": "hetzner"
                  },
                  "description": "The workspace is on hetzner already; choose aws or gcp."
                }
              }
            }
          },
          {
            "if": {
              "required": [
                "from"
              ],
              "properties": {
                "from": {
                  "const": "gcp"
                }
              }
            },
            "then": {
              "additionalProperties": true,
              "properties": {
                "to": {
                  "not": {
                    "const": "gcp"
                  },
                  "description": "The workspace is on gcp already; choose aws or hetzner."
                }
              }
            }
          },
          {
            "if": {
              "required": [
                "from"
              ],
              "properties": {
                "from": {
                  "enum": [
                    "hetzner",
                    "gcp"
                  ]
                }
              }
            },
            "then": {
              "required": [
                "from_instance_id"
              ],
              "additionalProperties": true,
              "properties": {
                "from_instance_id": {
                  "description": "Coming from hetzner or gcp, name the current machine in from_instance_id."
                }
              }
            }
          }
        ],
        "x-molecule-schema": "WorkspaceMigration"
      }
    },
    "responses": [
      {
        "status": "202",
        "description": "The migration runs on its own from here.",
        "headers": [],
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "A migration that has begun.",
          "required": [
            "status",
            "workspace_id",
            "from",
            "to"
          ],
          "x-molecule-columns": [
            "workspace_id",
            "status",
            "from",
            "to"
          ],
          "properties": {
            "status": {
              "type": "string",
              "const": "migration_started",
              "description": "Says that the migration runs."
            },
            "workspace_id": {
              "type": "string",
              "format": "uuid",
              "description": "The workspace."
            },
            "from": {
              "type": "string",
              "description": "The provider it leaves.",
              "examples": [
                "aws"
              ]
            },
            "to": {
              "type": "string",
              "description": "The provider it moves to.",
              "examples": [
                "hetzner"
              ]
            },
            "note": {
              "type": "string",
              "description": "A remark for people."
            }
          },
          "x-molecule-schema": "WorkspaceMigrationStarted"
        },
        "examples": [
          {
            "name": "awsToHetzner",
            "value": {
              "status": "migration_started",
              "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
              "from": "aws",
              "to": "hetzner",
              "note": "Runs in the background; expect 15 to 20 minutes."
            }
          },
          {
            "name": "hetznerToGcp",
            "value": {
              "status": "migration_started",
              "workspace_id": "2b6d8f04-95e3-4a17-b0c8-3e7f1a5d9c62",
              "from": "hetzner",
              "to": "gcp"
            }
          }
        ]
      },
      {
        "status": "400",
        "description": "The migration was refused before anything happened: the provider is unknown, source and target are the same, a source other than AWS came without `from_instance_id`, or `confirm` was not true. `error` says which; correct it and send it again.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "sameProvider",
            "value": {
              "error": "from and to must differ"
            }
          },
          {
            "name": "instanceMissing",
            "value": {
              "error": "from_instance_id is required when from is not aws"
            }
          },
          {
            "name": "unconfirmed",
            "value": {
              "error": "confirm must be true"
            }
          }
        ]
      },
      ControlPlaneUnauthorizedResponse,
      {
        "status": "409",
        "description": "A migration of this workspace is running already. Follow that one with the migration status and start another after it has ended.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "running",
            "value": {
              "error": "a migration of this workspace is already in progress"
            }
          }
        ]
      },
      {
        "status": "503",
        "description": "This control plane cannot migrate: its migrator or its storage for workspace data is not configured. Ask its operator to configure both.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "unwired",
            "value": {
              "error": "workspace migrator not configured"
            }
          }
        ]
      }
    ],
    "effect": {
      "kind": "destructive",
      "confirm": {
        "message": "Migrate workspace {workspace_id} from {from} to {to}? Its machine is replaced; /workspace and /home/agent/.claude are kept, /configs is not."
      },
      "idempotent": false
    },
    "links": [
      {
        "name": "status",
        "status": "202",
        "operationId": "getWorkspaceMigrationStatus",
        "description": "Follow the migration until it has completed, failed or been rolled back.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id"
        },
        "rel": "monitor",
        "state": "/migration/state",
        "timeoutSeconds": 2700,
        "outcome": {
          "snapshotting": "pending",
          "snapshotted": "pending",
          "provisioning_target": "pending",
          "target_healthy": "pending",
          "retiring_source": "pending",
          "completed": "success",
          "failed": "failure",
          "rolled_back": "failure"
        }
      }
    ],
    "mcp": {
      "core": true,
      "toolset": "migrations",
      "keywords": [
        "transfer",
        "evacuate",
        "switch cloud",
        "aws",
        "gcp",
        "hetzner"
      ],
      "errorCode": "MIGRATION_START_FAILED",
      "description": "Start moving ONE workspace to another cloud provider (15 to 20 minutes), then follow get_workspace_migration_status. Keeps /workspace and /home/agent/.claude, loses /configs."
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
        "name": "awsToHetzner",
        "summary": "From AWS to Hetzner",
        "input": {
          "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
          "from": "aws",
          "to": "hetzner",
          "confirm": true
        },
        "status": "202",
        "response": {
          "status": "migration_started",
          "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
          "from": "aws",
          "to": "hetzner",
          "note": "Runs in the background; expect 15 to 20 minutes."
        }
      },
      {
        "name": "hetznerToGcp",
        "summary": "From Hetzner to Google Cloud, naming the machine",
        "input": {
          "workspace_id": "2b6d8f04-95e3-4a17-b0c8-3e7f1a5d9c62",
          "from": "hetzner",
          "to": "gcp",
          "from_instance_id": "48151623",
          "confirm": true
        },
        "status": "202",
        "response": {
          "status": "migration_started",
          "workspace_id": "2b6d8f04-95e3-4a17-b0c8-3e7f1a5d9c62",
          "from": "hetzner",
          "to": "gcp"
        }
      }
    ]
  },
  {
    "id": "getWorkspaceMigrationStatus",
    "command": [
      "workspace",
      "migration-status"
    ],
    "tag": "migrations",
    "summary": "Show how a workspace's migration is going",
    "description": "Shows the latest migration of a workspace. `terminal` turns true when it has ended: `completed` on the new provider, `failed` before the switch with the old machine still running, or `rolled_back` with the new machine removed. Asking every 15 to 30 seconds is plenty. A GET on the `migrate-provider` path answers the same.",
    "service": "controlPlane",
    "method": "GET",
    "path": "/api/v1/admin/workspaces/{workspace_id}/migration-status",
    "security": Security,
    "inputs": [
      WorkspaceIdInput
    ],
    "responses": [
      {
        "status": "200",
        "description": "The migration as it stands.",
        "headers": [],
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "A workspace's latest migration.",
          "required": [
            "migration",
            "terminal"
          ],
          "properties": {
            "migration": {
              "type": "object",
              "description": "The record of a migration. It may hold more keys than these.",
              "required": [
                "state"
              ],
              "additionalProperties": true,
              "x-molecule-columns": [
                "state",
                "from_provider",
                "to_provider",
                "detail"
              ],
              "properties": {
                "state": {
                  "type": "string",
                  "description": "How far the migration is: the snapshot is taken, is there, the target is built, is healthy, the source is retired, all is done; or it failed with the source untouched, or was rolled back to it.",
                  "enum": [
                    "snapshotting",
                    "snapshotted",
                    "provisioning_target",
                    "target_healthy",
                    "retiring_source",
                    "completed",
                    "failed",
                    "rolled_back"
                  ],
                  "x-molecule-outcome": {
                    "snapshotting": "pending",
                    "snapshotted": "pending",
                    "provisioning_target": "pending",
                    "target_healthy": "pending",
                    "retiring_source": "pending",
                    "completed": "success",
                    "failed": "failure",
                    "rolled_back": "failure"
                  },
                  "x-molecule-schema": "MigrationState"
                },
                "from_provider": {
                  "type": "string",
                  "description": "The provider it leaves.",
                  "examples": [
                    "aws"
                  ]
                },
                "to_provider": {
                  "type": "string",
                  "description": "The provider it moves to.",
                  "examples": [
                    "hetzner"
                  ]
                },
                "detail": {
                  "type": "string",
                  "description": "What it is doing, or why it ended."
                }
              },
              "x-molecule-schema": "Migration"
            },
            "terminal": {
              "type": "boolean",
              "description": "Whether the migration has ended."
            }
          },
          "x-molecule-schema": "WorkspaceMigrationStatus"
        },
        "examples": [
          {
            "name": "running",
            "value": {
              "migration": {
                "state": "provisioning_target",
                "from_provider": "aws",
                "to_provider": "hetzner",
                "detail": "waiting for the target machine"
              },
              "terminal": false
            }
          },
          {
            "name": "completed",
            "value": {
              "migration": {
                "state": "completed",
                "from_provider": "aws",
                "to_provider": "hetzner",
                "detail": ""
              },
              "terminal": true
            }
          },
          {
            "name": "rolledBack",
            "value": {
              "migration": {
                "state": "rolled_back",
                "from_provider": "aws",
                "to_provider": "hetzner",
                "detail": "target failed its health check"
              },
              "terminal": true
            }
          }
        ]
      },
      ControlPlaneUnauthorizedResponse,
      {
        "status": "404",
        "description": "This workspace was never migrated, or the id is wrong. Check the workspace id, or start a migration.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "none",
            "value": {
              "error": "no migration for this workspace"
            }
          }
        ]
      }
    ],
    "effect": {
      "kind": "read",
      "idempotent": true
    },
    "links": [
      {
        "name": "workspace",
        "status": "200",
        "operationId": "getWorkspace",
        "description": "See the workspace on its provider.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id"
        }
      }
    ],
    "mcp": {
      "core": true,
      "toolset": "migrations",
      "resource": "workspaces/{workspace_id}/migration",
      "keywords": [
        "progress",
        "finished",
        "done"
      ],
      "errorCode": "MIGRATION_STATUS_FAILED",
      "description": "Show a workspace's latest provider migration. It has ended when terminal is true: completed, failed (old machine kept) or rolled_back (new machine removed, old one kept)."
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
        "name": "default",
        "summary": "",
        "input": {
          "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47"
        },
        "status": "200",
        "response": {
          "migration": {
            "state": "provisioning_target",
            "from_provider": "aws",
            "to_provider": "hetzner",
            "detail": "waiting for the target machine"
          },
          "terminal": false
        }
      }
    ]
  }
]
