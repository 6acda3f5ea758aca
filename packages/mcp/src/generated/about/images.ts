// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { About } from '../../about.ts'

export const abouts: Readonly<Record<string, About>> = {
  "promoteThinAmi": {
    "service": {
      "name": "controlPlane",
      "title": "The control plane, one for all organisations."
    },
    "method": "POST",
    "path": "/api/v1/admin/thin-ami/promote",
    "description": "Makes a machine image (AMI) the one that new machines of an AWS region are built from. Machines that exist stay as they are. The API asks for no confirmation, so the clients do.",
    "credentials": [
      [
        "MOLECULE_CP_ADMIN_TOKEN"
      ]
    ],
    "errors": [
      {
        "status": "400",
        "description": "The control plane refused the body; `error` says why. Give a region and the id of an image in it."
      },
      {
        "status": "401",
        "description": "The credential was not accepted. The control plane takes its admin token (MOLECULE_CP_ADMIN_TOKEN); an Org API Key is refused here."
      }
    ],
    "choices": {}
  },
  "listThinAmis": {
    "service": {
      "name": "controlPlane",
      "title": "The control plane, one for all organisations."
    },
    "method": "GET",
    "path": "/api/v1/admin/thin-ami",
    "description": "Lists which machine image new machines are built from, for each AWS region. Path and answer are deduced from those of the runtime images: a 404 without a body of ours means that this control plane has the list elsewhere.",
    "credentials": [
      [
        "MOLECULE_CP_ADMIN_TOKEN"
      ]
    ],
    "errors": [
      {
        "status": "401",
        "description": "The credential was not accepted. The control plane takes its admin token (MOLECULE_CP_ADMIN_TOKEN); an Org API Key is refused here."
      }
    ],
    "choices": {}
  },
  "promoteRuntimeImage": {
    "service": {
      "name": "controlPlane",
      "title": "The control plane, one for all organisations."
    },
    "method": "POST",
    "path": "/api/v1/admin/runtime-image/promote",
    "description": "Pins a runtime to an image, by digest. Workspaces that are built or rebuilt from now on run it; those that run stay as they are. Without a pin, a runtime cannot be provisioned at all. The control plane notes by itself who promoted it and when. The API asks for no confirmation, so the clients do.",
    "credentials": [
      [
        "MOLECULE_CP_ADMIN_TOKEN"
      ]
    ],
    "errors": [
      {
        "status": "400",
        "description": "The control plane refused the body; `error` says why. Name a runtime, and an image by its `sha256:` digest."
      },
      {
        "status": "401",
        "description": "The credential was not accepted. The control plane takes its admin token (MOLECULE_CP_ADMIN_TOKEN); an Org API Key is refused here."
      },
      {
        "status": "409",
        "description": "A rollout of this runtime is under way. Wait until it has ended, then promote again."
      },
      {
        "status": "503",
        "description": "The control plane cannot reach its database. Try again in a moment."
      }
    ],
    "choices": {}
  },
  "listRuntimeImages": {
    "service": {
      "name": "controlPlane",
      "title": "The control plane, one for all organisations."
    },
    "method": "GET",
    "path": "/api/v1/admin/runtime-image",
    "description": "Lists which image each runtime is pinned to, by digest, and who promoted it and when.",
    "credentials": [
      [
        "MOLECULE_CP_ADMIN_TOKEN"
      ]
    ],
    "errors": [
      {
        "status": "401",
        "description": "The credential was not accepted. The control plane takes its admin token (MOLECULE_CP_ADMIN_TOKEN); an Org API Key is refused here."
      }
    ],
    "choices": {}
  }
}
