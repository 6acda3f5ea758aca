// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CommandData } from '../../command-data.ts'

export const images: Readonly<Record<string, () => CommandData>> = {
  "thin-ami:promote": () => ({
    "operation": "promoteThinAmi",
    "words": [
      "thin-ami",
      "promote"
    ],
    "summary": "Promote a machine image on AWS",
    "description": "Makes a machine image (AMI) the one that new machines of an AWS region are built from. Machines that exist stay as they are. The API asks for no confirmation, so the clients do.",
    "aliases": [],
    "effect": "destructive",
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
        "name": "region",
        "path": [
          "region"
        ],
        "kind": "string",
        "summary": "The AWS region.",
        "required": true
      },
      {
        "name": "ami-id",
        "path": [
          "ami_id"
        ],
        "kind": "string",
        "summary": "The id of the image in that region.",
        "required": true
      }
    ],
    "fields": {
      "region": "region",
      "ami_id": "ami_id"
    },
    "nullable": [],
    "confirm": {
      "message": "Build all new machines in {region} from {ami_id}?",
      "consent": {},
      "preview": []
    },
    "table": {
      "columns": [
        "region",
        "ami_id"
      ],
      "fields": [
        "region",
        "ami_id"
      ]
    },
    "examples": [
      {
        "summary": "An image in Ohio",
        "command": "molecule thin-ami promote --region us-east-2 --ami-id ami-0example000000002 --yes"
      }
    ]
  }),
  "thin-ami:list": () => ({
    "operation": "listThinAmis",
    "words": [
      "thin-ami",
      "list"
    ],
    "summary": "List the machine images on AWS",
    "description": "Lists which machine image new machines are built from, for each AWS region. Path and answer are deduced from those of the runtime images: a 404 without a body of ours means that this control plane has the list elsewhere.",
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
    "flags": [],
    "nullable": [],
    "table": {
      "rows": "/pins",
      "columns": [
        "region",
        "ami_id"
      ],
      "fields": [
        "region",
        "ami_id"
      ]
    },
    "examples": [
      {
        "summary": "List the machine images on AWS",
        "command": "molecule thin-ami list"
      }
    ]
  }),
  "runtime-image:promote": () => ({
    "operation": "promoteRuntimeImage",
    "words": [
      "runtime-image",
      "promote"
    ],
    "summary": "Promote the image of a runtime",
    "description": "Pins a runtime to an image, by digest. Workspaces that are built or rebuilt from now on run it; those that run stay as they are. Without a pin, a runtime cannot be provisioned at all. The control plane notes by itself who promoted it and when. The API asks for no confirmation, so the clients do.",
    "aliases": [],
    "effect": "destructive",
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
        "name": "template-name",
        "path": [
          "template_name"
        ],
        "kind": "string",
        "summary": "The runtime.",
        "required": true
      },
      {
        "name": "image-digest",
        "path": [
          "image_digest"
        ],
        "kind": "string",
        "summary": "As sha256: and 64 hexadecimal digits. It is the digest of the image.",
        "required": true
      },
      {
        "name": "git-sha",
        "path": [
          "git_sha"
        ],
        "kind": "string",
        "summary": "The commit of the image."
      },
      {
        "name": "notes",
        "path": [
          "notes"
        ],
        "kind": "string",
        "summary": "A remark for whoever reads the list."
      }
    ],
    "fields": {
      "template_name": "template_name",
      "image_digest": "image_digest",
      "git_sha": "git_sha",
      "notes": "notes"
    },
    "nullable": [],
    "confirm": {
      "message": "Run all new {template_name} workspaces on the image {image_digest}?",
      "consent": {},
      "preview": []
    },
    "table": {
      "columns": [
        "template_name",
        "region",
        "image_digest",
        "promoted_at"
      ],
      "fields": [
        "template_name",
        "region",
        "image_digest",
        "git_sha",
        "promoted_by",
        "promoted_at",
        "notes"
      ]
    },
    "examples": [
      {
        "summary": "A new image for Claude Code",
        "command": "molecule runtime-image promote --template-name claude-code --image-digest sha256:4f8c2d1b7a9e05364f8c2d1b7a9e05364f8c2d1b7a9e05364f8c2d1b7a9e0536 --git-sha 9d3e5f8b12a4c7e91308b24d5f9e617f3b2c8d0a --notes 'fixes the start-up' --yes"
      }
    ]
  }),
  "runtime-image:list": () => ({
    "operation": "listRuntimeImages",
    "words": [
      "runtime-image",
      "list"
    ],
    "summary": "List the images of the runtimes",
    "description": "Lists which image each runtime is pinned to, by digest, and who promoted it and when.",
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
    "flags": [],
    "nullable": [],
    "table": {
      "rows": "/pins",
      "columns": [
        "template_name",
        "region",
        "image_digest",
        "promoted_at"
      ],
      "fields": [
        "template_name",
        "region",
        "image_digest",
        "git_sha",
        "promoted_by",
        "promoted_at",
        "notes"
      ]
    },
    "examples": [
      {
        "summary": "List the images of the runtimes",
        "command": "molecule runtime-image list"
      }
    ]
  }),
}
