// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Operation } from '../../operation.ts'
import {
  ControlPlaneUnauthorizedResponse,
  ErrorSchema,
  RuntimeImagePinSchema,
  Security,
  ThinAmiPinSchema,
} from '../shared.ts'

export const images: readonly Operation[] = [
  {
    "id": "promoteThinAmi",
    "command": [
      "thin-ami",
      "promote"
    ],
    "tag": "images",
    "summary": "Promote a machine image on AWS",
    "description": "Makes a machine image (AMI) the one that new machines of an AWS region are built from. Machines that exist stay as they are. The API asks for no confirmation, so the clients do.",
    "service": "controlPlane",
    "method": "POST",
    "path": "/api/v1/admin/thin-ami/promote",
    "security": Security,
    "inputs": [
      {
        "name": "region",
        "property": "region",
        "in": "body",
        "wireName": "region",
        "required": true,
        "description": "The AWS region.",
        "schema": {
          "type": "string",
          "minLength": 1,
          "description": "The AWS region.",
          "examples": [
            "us-east-2"
          ]
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "ami_id",
        "property": "amiId",
        "in": "body",
        "wireName": "ami_id",
        "required": true,
        "description": "The id of the image in that region.",
        "schema": {
          "type": "string",
          "minLength": 1,
          "description": "The id of the image in that region.",
          "examples": [
            "ami-0example000000002"
          ]
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
    "responses": [
      {
        "status": "200",
        "description": "The image is in use from now on. The keys are not fixed.",
        "headers": [],
        "contentType": "application/json",
        "schema": ThinAmiPinSchema,
        "examples": [
          {
            "name": "promote",
            "value": {
              "region": "us-east-2",
              "ami_id": "ami-0example000000002"
            }
          }
        ]
      },
      {
        "status": "400",
        "description": "The control plane refused the body; `error` says why. Give a region and the id of an image in it.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "missing",
            "value": {
              "error": "ami_id is required",
              "fields": [
                "ami_id"
              ]
            }
          }
        ]
      },
      ControlPlaneUnauthorizedResponse
    ],
    "effect": {
      "kind": "destructive",
      "confirm": {
        "message": "Build all new machines in {region} from {ami_id}?"
      },
      "idempotent": false
    },
    "links": [
      {
        "name": "list",
        "status": "200",
        "operationId": "listThinAmis",
        "description": "See the image of each region.",
        "parameters": {}
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "images",
      "description": "Make a machine image (AMI) the one that new machines of an AWS region are built from."
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
        "name": "promote",
        "summary": "An image in Ohio",
        "input": {
          "region": "us-east-2",
          "ami_id": "ami-0example000000002"
        },
        "status": "200",
        "response": {
          "region": "us-east-2",
          "ami_id": "ami-0example000000002"
        }
      }
    ]
  },
  {
    "id": "listThinAmis",
    "command": [
      "thin-ami",
      "list"
    ],
    "tag": "images",
    "summary": "List the machine images on AWS",
    "description": "Lists which machine image new machines are built from, for each AWS region. Path and answer are deduced from those of the runtime images: a 404 without a body of ours means that this control plane has the list elsewhere.",
    "service": "controlPlane",
    "method": "GET",
    "path": "/api/v1/admin/thin-ami",
    "security": Security,
    "inputs": [],
    "responses": [
      {
        "status": "200",
        "description": "One image for each region.",
        "headers": [],
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "The machine images in use.",
          "required": [
            "pins"
          ],
          "properties": {
            "pins": {
              "type": "array",
              "description": "One for each region.",
              "items": ThinAmiPinSchema
            }
          },
          "x-molecule-schema": "ThinAmiList"
        },
        "examples": [
          {
            "name": "pins",
            "value": {
              "pins": [
                {
                  "region": "us-east-2",
                  "ami_id": "ami-0example000000001"
                }
              ]
            }
          }
        ]
      },
      ControlPlaneUnauthorizedResponse
    ],
    "effect": {
      "kind": "read",
      "idempotent": true
    },
    "links": [],
    "mcp": {
      "core": false,
      "toolset": "images",
      "description": "List which machine image (AMI) new machines are built from, for each AWS region."
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
    "evidence": "inferred",
    "examples": [
      {
        "name": "default",
        "summary": "",
        "input": {},
        "status": "200",
        "response": {
          "pins": [
            {
              "region": "us-east-2",
              "ami_id": "ami-0example000000001"
            }
          ]
        }
      }
    ]
  },
  {
    "id": "promoteRuntimeImage",
    "command": [
      "runtime-image",
      "promote"
    ],
    "tag": "images",
    "summary": "Promote the image of a runtime",
    "description": "Pins a runtime to an image, by digest. Workspaces that are built or rebuilt from now on run it; those that run stay as they are. Without a pin, a runtime cannot be provisioned at all. The control plane notes by itself who promoted it and when. The API asks for no confirmation, so the clients do.",
    "service": "controlPlane",
    "method": "POST",
    "path": "/api/v1/admin/runtime-image/promote",
    "security": Security,
    "inputs": [
      {
        "name": "template_name",
        "property": "templateName",
        "in": "body",
        "wireName": "template_name",
        "required": true,
        "description": "The runtime.",
        "schema": {
          "type": "string",
          "minLength": 1,
          "description": "The runtime.",
          "examples": [
            "claude-code"
          ]
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "image_digest",
        "property": "imageDigest",
        "in": "body",
        "wireName": "image_digest",
        "required": true,
        "description": "As sha256: and 64 hexadecimal digits. It is the digest of the image.",
        "schema": {
          "type": "string",
          "pattern": "^sha256:[0-9a-f]{64}$",
          "description": "As sha256: and 64 hexadecimal digits. It is the digest of the image."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "git_sha",
        "property": "gitSha",
        "in": "body",
        "wireName": "git_sha",
        "required": false,
        "description": "The commit of the image.",
        "schema": {
          "type": "string",
          "description": "The commit of the image."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "notes",
        "property": "notes",
        "in": "body",
        "wireName": "notes",
        "required": false,
        "description": "A remark for whoever reads the list.",
        "schema": {
          "type": "string",
          "description": "A remark for whoever reads the list."
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
    "responses": [
      {
        "status": "200",
        "description": "The pin as it is now. It may hold more keys than these.",
        "headers": [],
        "contentType": "application/json",
        "schema": RuntimeImagePinSchema,
        "examples": [
          {
            "name": "promote",
            "value": {
              "template_name": "claude-code",
              "region": "global",
              "image_digest": "sha256:4f8c2d1b7a9e05364f8c2d1b7a9e05364f8c2d1b7a9e05364f8c2d1b7a9e0536",
              "git_sha": "9d3e5f8b12a4c7e91308b24d5f9e617f3b2c8d0a",
              "promoted_by": "api-token-0example",
              "promoted_at": "2026-06-24T08:00:12Z",
              "notes": "fixes the start-up"
            }
          }
        ]
      },
      {
        "status": "400",
        "description": "The control plane refused the body; `error` says why. Name a runtime, and an image by its `sha256:` digest.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "digest",
            "value": {
              "error": "image_digest must be a sha256 digest"
            }
          }
        ]
      },
      ControlPlaneUnauthorizedResponse,
      {
        "status": "409",
        "description": "A rollout of this runtime is under way. Wait until it has ended, then promote again.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "fence",
            "value": {
              "error": "a rollout is in progress"
            }
          }
        ]
      },
      {
        "status": "503",
        "description": "The control plane cannot reach its database. Try again in a moment.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "database",
            "value": {
              "error": "database unavailable"
            }
          }
        ]
      }
    ],
    "effect": {
      "kind": "destructive",
      "confirm": {
        "message": "Run all new {template_name} workspaces on the image {image_digest}?"
      },
      "idempotent": false
    },
    "links": [
      {
        "name": "list",
        "status": "200",
        "operationId": "listRuntimeImages",
        "description": "See the image of each runtime.",
        "parameters": {}
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "images",
      "description": "Pin the image of a runtime's new workspaces. On a 409 wait until the running rollout has ended."
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
        "name": "promote",
        "summary": "A new image for Claude Code",
        "input": {
          "template_name": "claude-code",
          "image_digest": "sha256:4f8c2d1b7a9e05364f8c2d1b7a9e05364f8c2d1b7a9e05364f8c2d1b7a9e0536",
          "git_sha": "9d3e5f8b12a4c7e91308b24d5f9e617f3b2c8d0a",
          "notes": "fixes the start-up"
        },
        "status": "200",
        "response": {
          "template_name": "claude-code",
          "region": "global",
          "image_digest": "sha256:4f8c2d1b7a9e05364f8c2d1b7a9e05364f8c2d1b7a9e05364f8c2d1b7a9e0536",
          "git_sha": "9d3e5f8b12a4c7e91308b24d5f9e617f3b2c8d0a",
          "promoted_by": "api-token-0example",
          "promoted_at": "2026-06-24T08:00:12Z",
          "notes": "fixes the start-up"
        }
      }
    ]
  },
  {
    "id": "listRuntimeImages",
    "command": [
      "runtime-image",
      "list"
    ],
    "tag": "images",
    "summary": "List the images of the runtimes",
    "description": "Lists which image each runtime is pinned to, by digest, and who promoted it and when.",
    "service": "controlPlane",
    "method": "GET",
    "path": "/api/v1/admin/runtime-image",
    "security": Security,
    "inputs": [],
    "responses": [
      {
        "status": "200",
        "description": "One pin for each runtime.",
        "headers": [],
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "The images of the runtimes.",
          "required": [
            "pins"
          ],
          "properties": {
            "pins": {
              "type": "array",
              "description": "One for each runtime.",
              "items": RuntimeImagePinSchema
            }
          },
          "x-molecule-schema": "RuntimeImageList"
        },
        "examples": [
          {
            "name": "pins",
            "value": {
              "pins": [
                {
                  "template_name": "claude-code",
                  "region": "global",
                  "image_digest": "sha256:0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f9",
                  "git_sha": "1f6b8e0c472d1f6b8e0c47c861f6b8e0c472d1f6",
                  "promoted_by": "api-token-0example",
                  "promoted_at": "2026-06-02T09:14:07Z",
                  "notes": ""
                }
              ]
            }
          }
        ]
      },
      ControlPlaneUnauthorizedResponse
    ],
    "effect": {
      "kind": "read",
      "idempotent": true
    },
    "links": [],
    "mcp": {
      "core": false,
      "toolset": "images"
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
        "input": {},
        "status": "200",
        "response": {
          "pins": [
            {
              "template_name": "claude-code",
              "region": "global",
              "image_digest": "sha256:0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f9",
              "git_sha": "1f6b8e0c472d1f6b8e0c47c861f6b8e0c472d1f6",
              "promoted_by": "api-token-0example",
              "promoted_at": "2026-06-02T09:14:07Z",
              "notes": ""
            }
          ]
        }
      }
    ]
  }
]
