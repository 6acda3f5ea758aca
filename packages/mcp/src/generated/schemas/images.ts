// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CallSchemas } from '../../tool.ts'

export const schemas: Readonly<Record<string, CallSchemas>> = {
  "promoteThinAmi": {
    "parameters": {},
    "body": {
      "type": "object",
      "description": "A machine image to promote. The control plane may take more keys than these.",
      "required": [
        "region",
        "ami_id"
      ],
      "properties": {
        "region": {
          "type": "string",
          "minLength": 1,
          "description": "The AWS region.",
          "examples": [
            "us-east-2"
          ]
        },
        "ami_id": {
          "type": "string",
          "minLength": 1,
          "description": "The id of the image in that region.",
          "examples": [
            "ami-0example000000002"
          ]
        }
      },
      "x-molecule-schema": "ThinAmiPromotion"
    }
  },
  "listThinAmis": {
    "parameters": {}
  },
  "promoteRuntimeImage": {
    "parameters": {},
    "body": {
      "type": "object",
      "description": "A runtime's new image.",
      "required": [
        "template_name",
        "image_digest"
      ],
      "properties": {
        "template_name": {
          "type": "string",
          "minLength": 1,
          "description": "The runtime.",
          "examples": [
            "claude-code"
          ]
        },
        "image_digest": {
          "type": "string",
          "pattern": "^sha256:[0-9a-f]{64}$",
          "description": "As sha256: and 64 hexadecimal digits. It is the digest of the image."
        },
        "git_sha": {
          "type": "string",
          "description": "The commit of the image."
        },
        "notes": {
          "type": "string",
          "description": "A remark for whoever reads the list."
        }
      },
      "x-molecule-schema": "RuntimeImagePromotion"
    }
  },
  "listRuntimeImages": {
    "parameters": {}
  }
}
