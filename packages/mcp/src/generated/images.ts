// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Entry } from '../tool.ts'

export const entries: readonly Entry[] = [
  {
    "tool": {
      "name": "promote_thin_ami",
      "title": "Promote a machine image on AWS",
      "description": "Makes a machine image (AMI) the one that new machines of an AWS region are built from. Machines that exist stay as they are. The API asks for no confirmation, so the clients do.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "region": {
            "type": "string",
            "description": "The AWS region.",
            "minLength": 1
          },
          "ami_id": {
            "type": "string",
            "description": "The id of the image in that region.",
            "minLength": 1
          },
          "confirm_token": {
            "type": "string",
            "description": "From a CONFIRMATION_REQUIRED answer, once the user has agreed."
          }
        },
        "required": [
          "region",
          "ami_id"
        ]
      },
      "annotations": {
        "readOnlyHint": false,
        "destructiveHint": true,
        "idempotentHint": false,
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
        "properties": {}
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
      "inputs": [],
      "secrets": []
    }
  },
  {
    "tool": {
      "name": "promote_runtime_image",
      "title": "Promote the image of a runtime",
      "description": "Pin the image that new workspaces of a runtime run on, by digest. On a 409 a rollout is under way: wait until it has ended.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "template_name": {
            "type": "string",
            "description": "The runtime.",
            "minLength": 1
          },
          "image_digest": {
            "type": "string",
            "description": "The digest of the image, as sha256: and 64 hexadecimal digits."
          },
          "git_sha": {
            "type": "string",
            "description": "The commit that the image was built from."
          },
          "notes": {
            "type": "string",
            "description": "A remark for whoever reads the list."
          },
          "confirm_token": {
            "type": "string",
            "description": "From a CONFIRMATION_REQUIRED answer, once the user has agreed."
          }
        },
        "required": [
          "template_name",
          "image_digest"
        ]
      },
      "annotations": {
        "readOnlyHint": false,
        "destructiveHint": true,
        "idempotentHint": false,
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
      "secrets": []
    }
  },
  {
    "tool": {
      "name": "list_runtime_images",
      "title": "List the images of the runtimes",
      "description": "Lists which image each runtime is pinned to, by digest, and who promoted it and when.",
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
      "operationId": "listRuntimeImages",
      "tag": "images",
      "aliases": [],
      "toolset": "images",
      "core": false,
      "effect": {
        "kind": "read",
        "idempotent": true
      },
      "inputs": [],
      "secrets": []
    }
  }
]
