// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Entry } from '../tool.ts'

export const entries: readonly Entry[] = [
  {
    "tool": {
      "name": "promote_thin_ami",
      "title": "Promote a machine image on AWS",
      "description": "Make a machine image (AMI) the one that new machines of an AWS region are built from.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "region": {
            "type": "string"
          },
          "ami_id": {
            "type": "string"
          },
          "confirm_token": {
            "type": "string"
          }
        },
        "required": [
          "region",
          "ami_id"
        ]
      },
      "annotations": {
        "destructiveHint": true,
        "openWorldHint": false
      }
    },
    "call": {
      "operationId": "promoteThinAmi",
      "tag": "images",
      "aliases": [],
      "toolset": "images",
      "core": false,
      "effect": {
        "kind": "destructive",
        "confirm": {
          "message": "Build all new machines in {region} from {ami_id}?"
        },
        "idempotent": false
      },
      "within": [],
      "inputs": [
        {
          "name": "region",
          "in": "body",
          "wireName": "region",
          "required": true,
          "aliases": [],
          "naming": true
        },
        {
          "name": "ami_id",
          "in": "body",
          "wireName": "ami_id",
          "required": true,
          "aliases": [],
          "naming": true
        }
      ],
      "secrets": []
    }
  },
  {
    "tool": {
      "name": "list_thin_amis",
      "title": "List the machine images on AWS",
      "description": "List which machine image (AMI) new machines are built from, for each AWS region.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "offset": {
            "type": "integer"
          }
        }
      },
      "annotations": {
        "readOnlyHint": true,
        "openWorldHint": false
      }
    },
    "call": {
      "operationId": "listThinAmis",
      "tag": "images",
      "aliases": [],
      "toolset": "images",
      "core": false,
      "effect": {
        "kind": "read",
        "idempotent": true
      },
      "within": [],
      "inputs": [],
      "secrets": [],
      "shape": {
        "list": "pins"
      }
    }
  },
  {
    "tool": {
      "name": "promote_runtime_image",
      "title": "Promote the image of a runtime",
      "description": "Pin the image of a runtime's new workspaces. On a 409 wait until the running rollout has ended.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "template_name": {
            "type": "string"
          },
          "image_digest": {
            "type": "string",
            "description": "As sha256: and 64 hexadecimal digits."
          },
          "git_sha": {
            "type": "string",
            "description": "The commit of the image."
          },
          "notes": {
            "type": "string",
            "description": "A remark for whoever reads the list."
          },
          "confirm_token": {
            "type": "string"
          }
        },
        "required": [
          "template_name",
          "image_digest"
        ]
      },
      "annotations": {
        "destructiveHint": true,
        "openWorldHint": false
      }
    },
    "call": {
      "operationId": "promoteRuntimeImage",
      "tag": "images",
      "aliases": [],
      "toolset": "images",
      "core": false,
      "effect": {
        "kind": "destructive",
        "confirm": {
          "message": "Run all new {template_name} workspaces on the image {image_digest}?"
        },
        "idempotent": false
      },
      "within": [],
      "inputs": [
        {
          "name": "template_name",
          "in": "body",
          "wireName": "template_name",
          "required": true,
          "aliases": [],
          "naming": true
        },
        {
          "name": "image_digest",
          "in": "body",
          "wireName": "image_digest",
          "required": true,
          "aliases": [],
          "naming": true
        },
        {
          "name": "git_sha",
          "in": "body",
          "wireName": "git_sha",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "notes",
          "in": "body",
          "wireName": "notes",
          "required": false,
          "aliases": [],
          "naming": false
        }
      ],
      "secrets": [],
      "shape": {
        "marks": {
          "notes": true
        }
      }
    }
  },
  {
    "tool": {
      "name": "list_runtime_images",
      "title": "List the images of the runtimes",
      "description": "Lists which image each runtime is pinned to, by digest, and who promoted it and when.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "detail": {
            "type": "string",
            "enum": [
              "full"
            ]
          },
          "offset": {
            "type": "integer"
          }
        }
      },
      "annotations": {
        "readOnlyHint": true,
        "openWorldHint": false
      }
    },
    "call": {
      "operationId": "listRuntimeImages",
      "tag": "images",
      "aliases": [],
      "toolset": "images",
      "core": false,
      "effect": {
        "kind": "read",
        "idempotent": true
      },
      "within": [],
      "inputs": [],
      "secrets": [],
      "shape": {
        "list": "pins",
        "concise": [
          "template_name",
          "region",
          "image_digest",
          "promoted_at"
        ],
        "detail": true,
        "marks": {
          "pins": {
            "*": {
              "notes": true
            }
          }
        }
      }
    }
  }
]
