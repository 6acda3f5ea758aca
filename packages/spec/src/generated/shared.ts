// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Input, Operation, Response, Schema } from '../operation.ts'

export const Security: Operation['security'] = [
  [
    "cpAdminToken"
  ]
]

export const ErrorSchema: Schema = {
  "type": "object",
  "description": "What went wrong. Only `error` is always there; its text is for people and may change.",
  "required": [
    "error"
  ],
  "properties": {
    "error": {
      "type": "string",
      "description": "What happened, or a machine-readable name of it."
    },
    "code": {
      "type": "string",
      "description": "A stable name of the reason, where the service gives one.",
      "examples": [
        "TENANT_ORG_HEADER_REQUIRED",
        "platform_unavailable"
      ]
    },
    "detail": {
      "type": "string",
      "description": "More about the reason."
    },
    "hint": {
      "type": "string",
      "description": "What to do about it."
    },
    "fields": {
      "type": "array",
      "description": "The fields that are missing.",
      "items": {
        "type": "string"
      }
    },
    "retry_after": {
      "type": "integer",
      "minimum": 0,
      "description": "Seconds to wait, the same as in `Retry-After`."
    },
    "http_status": {
      "type": "integer",
      "description": "What the service behind answered."
    },
    "required_header": {
      "type": "string",
      "description": "The header that is missing."
    },
    "slug": {
      "type": "string",
      "description": "The organisation that was asked for."
    },
    "workspace_id": {
      "type": "string",
      "description": "The workspace that was meant."
    },
    "key": {
      "type": "string",
      "description": "The secret that was meant."
    },
    "runtime": {
      "type": "string",
      "description": "The runtime that was asked for."
    },
    "model": {
      "type": "string",
      "description": "The model that was asked for."
    }
  },
  "x-molecule-schema": "Error"
}

export const ControlPlaneUnauthorizedResponse: Response = {
  "status": "401",
  "component": "ControlPlaneUnauthorized",
  "description": "The credential was not accepted. The control plane takes its admin token (MOLECULE_CP_ADMIN_TOKEN); an Org API Key is refused here.",
  "headers": [],
  "contentType": "application/json",
  "schema": ErrorSchema,
  "examples": [
    {
      "name": "refused",
      "value": {
        "error": "unauthorized"
      }
    }
  ]
}

export const WorkspaceIdInput: Input = {
  "name": "workspace_id",
  "property": "workspaceId",
  "in": "path",
  "wireName": "workspace_id",
  "required": true,
  "description": "The workspace's id.",
  "schema": {
    "type": "string",
    "format": "uuid"
  },
  "explode": false,
  "sensitive": false,
  "aliases": [],
  "deprecated": false
}

export const Security2: Operation['security'] = [
  [
    "orgApiKey",
    "orgId"
  ],
  [
    "orgApiKey"
  ],
  [
    "adminToken",
    "orgId"
  ],
  [
    "adminToken"
  ]
]

export const Headers: Response['headers'] = [
  {
    "name": "X-RateLimit-Limit",
    "description": "How many requests a window allows.",
    "schema": {
      "type": "string"
    }
  },
  {
    "name": "X-RateLimit-Remaining",
    "description": "How many requests are left in this window.",
    "schema": {
      "type": "integer",
      "minimum": 0
    }
  },
  {
    "name": "X-RateLimit-Reset",
    "description": "Seconds until the window starts anew. Not a point in time.",
    "schema": {
      "type": "integer",
      "minimum": 0
    }
  }
]

export const WorkspaceComputeSchema: Schema = {
  "type": "object",
  "description": "The workspace's machine. Empty when nothing was chosen.",
  "additionalProperties": true,
  "properties": {
    "provider": {
      "type": "string",
      "description": "The cloud it runs on.",
      "examples": [
        "aws",
        "hetzner",
        "gcp"
      ]
    },
    "instance_type": {
      "type": "string",
      "description": "The provider's name for the machine's size."
    },
    "volume": {
      "type": "object",
      "description": "Its disk.",
      "additionalProperties": true,
      "properties": {
        "root_gb": {
          "type": "integer",
          "description": "Size in gigabytes."
        }
      }
    },
    "display": {
      "type": "object",
      "description": "Its desktop, if it has one.",
      "additionalProperties": true,
      "properties": {
        "mode": {
          "type": "string",
          "description": "What kind of desktop.",
          "examples": [
            "none",
            "desktop-control",
            "gpu-desktop-control"
          ]
        },
        "protocol": {
          "type": "string",
          "description": "How the desktop is shown.",
          "examples": [
            "dcv",
            "novnc"
          ]
        },
        "width": {
          "type": "integer",
          "description": "Width in pixels."
        },
        "height": {
          "type": "integer",
          "description": "Height in pixels."
        }
      }
    },
    "data_persistence": {
      "type": "string",
      "description": "Whether the data outlives the machine.",
      "examples": [
        "persist",
        "ephemeral"
      ]
    }
  },
  "x-molecule-schema": "WorkspaceCompute"
}

export const OrgIdMissingResponse: Response = {
  "status": "400",
  "component": "OrgIdMissing",
  "description": "The organisation id is missing, so the tenant turned the request away. Set MOLECULE_ORG_ID to the organisation's id.",
  "headers": [],
  "contentType": "application/json",
  "schema": ErrorSchema,
  "examples": [
    {
      "name": "orgId",
      "value": {
        "error": "missing tenant routing header",
        "code": "TENANT_ORG_HEADER_REQUIRED",
        "required_header": "X-Molecule-Org-Id",
        "detail": "send the organisation id in the X-Molecule-Org-Id header"
      }
    }
  ]
}

export const AdminUnauthorizedResponse: Response = {
  "status": "401",
  "component": "AdminUnauthorized",
  "description": "The credential was not accepted. This takes an Org API Key of the same organisation (MOLECULE_ORG_API_KEY) or the tenant's admin token; a workspace token or the control plane admin token is refused here.",
  "headers": [],
  "contentType": "application/json",
  "schema": ErrorSchema,
  "examples": [
    {
      "name": "missing",
      "value": {
        "error": "admin auth required"
      }
    },
    {
      "name": "invalid",
      "value": {
        "error": "invalid admin auth token"
      }
    }
  ]
}

export const OriginRefusedResponse: Response = {
  "status": "403",
  "component": "OriginRefused",
  "description": "The request carried an Origin header that this tenant does not allow. Leave the header out, or send the tenant's own origin. The answer has no body.",
  "headers": [],
  "examples": []
}

export const WrongTenantResponse: Response = {
  "status": "404",
  "component": "WrongTenant",
  "description": "The organisation id is not that of this tenant. Correct MOLECULE_ORG_ID, or call the organisation's own host. The answer has no body.",
  "headers": [],
  "examples": []
}

export const Headers2: Response['headers'] = [
  {
    "name": "Retry-After",
    "description": "Seconds to wait before the next try.",
    "schema": {
      "type": "integer",
      "minimum": 0
    }
  },
  {
    "name": "X-RateLimit-Limit",
    "description": "How many requests a window allows.",
    "schema": {
      "type": "string"
    }
  },
  {
    "name": "X-RateLimit-Remaining",
    "description": "How many requests are left in this window.",
    "schema": {
      "type": "integer",
      "minimum": 0
    }
  },
  {
    "name": "X-RateLimit-Reset",
    "description": "Seconds until the window starts anew. Not a point in time.",
    "schema": {
      "type": "integer",
      "minimum": 0
    }
  }
]

export const RateLimitedResponse: Response = {
  "status": "429",
  "component": "RateLimited",
  "description": "Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again.",
  "headers": Headers2,
  "contentType": "application/json",
  "schema": ErrorSchema,
  "examples": [
    {
      "name": "limited",
      "value": {
        "error": "rate limit exceeded",
        "retry_after": 12
      }
    }
  ]
}

export const TenantFailedResponse: Response = {
  "status": "500",
  "component": "TenantFailed",
  "description": "The tenant failed to do this. Try again in a moment; if it goes on, tell whoever runs the tenant. The body can be empty.",
  "headers": [],
  "contentType": "application/json",
  "schema": ErrorSchema,
  "examples": [
    {
      "name": "failed",
      "value": {
        "error": "query failed"
      }
    }
  ]
}

export const TenantUnavailableResponse: Response = {
  "status": "503",
  "component": "TenantUnavailable",
  "description": "The tenant cannot reach its database. Try again in a moment.",
  "headers": [],
  "contentType": "application/json",
  "schema": ErrorSchema,
  "examples": [
    {
      "name": "datastore",
      "value": {
        "error": "platform datastore unavailable",
        "code": "platform_unavailable"
      }
    }
  ]
}

export const RoleInput: Input = {
  "name": "role",
  "property": "role",
  "in": "body",
  "wireName": "role",
  "required": false,
  "description": "What it is there for. On one line, and without { } [ ] | > * & !",
  "schema": {
    "type": [
      "string",
      "null"
    ],
    "maxLength": 1000,
    "pattern": "^[^\\r\\n{}\\[\\]|>*&!]*$",
    "description": "What it is there for. On one line, and without { } [ ] | > * & !"
  },
  "sensitive": false,
  "aliases": [],
  "deprecated": false
}

export const WorkspaceComputeChoiceSchema: Schema = {
  "type": "object",
  "description": "The machine to use.",
  "properties": {
    "provider": {
      "type": "string",
      "enum": [
        "aws",
        "gcp",
        "hetzner"
      ],
      "description": "The cloud to run on; AWS when left out."
    },
    "instance_type": {
      "type": "string",
      "description": "The provider's name for a machine size that the platform allows."
    },
    "volume": {
      "type": "object",
      "description": "Its disk.",
      "properties": {
        "root_gb": {
          "type": "integer",
          "minimum": 30,
          "maximum": 500,
          "description": "Size in gigabytes."
        }
      }
    },
    "display": {
      "type": "object",
      "description": "A desktop for the agent.",
      "properties": {
        "mode": {
          "type": "string",
          "enum": [
            "none",
            "desktop-control",
            "gpu-desktop-control"
          ],
          "description": "What kind of desktop."
        },
        "protocol": {
          "type": "string",
          "enum": [
            "dcv",
            "novnc"
          ],
          "description": "How the desktop is shown."
        },
        "width": {
          "type": "integer",
          "minimum": 800,
          "maximum": 3840,
          "description": "Width in pixels."
        },
        "height": {
          "type": "integer",
          "minimum": 600,
          "maximum": 2160,
          "description": "Height in pixels."
        }
      }
    },
    "data_persistence": {
      "type": "string",
      "enum": [
        "persist",
        "ephemeral"
      ],
      "description": "Whether the data outlives the machine."
    }
  },
  "x-molecule-schema": "WorkspaceComputeChoice"
}

export const WorkspaceIdInvalidResponse: Response = {
  "status": "400",
  "component": "WorkspaceIdInvalid",
  "description": "The workspace id is not valid: give it as a UUID in lower case. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing instead: set MOLECULE_ORG_ID.",
  "headers": [],
  "contentType": "application/json",
  "schema": ErrorSchema,
  "examples": [
    {
      "name": "id",
      "value": {
        "error": "invalid workspace ID"
      }
    },
    {
      "name": "orgId",
      "value": {
        "error": "missing tenant routing header",
        "code": "TENANT_ORG_HEADER_REQUIRED",
        "required_header": "X-Molecule-Org-Id",
        "detail": "send the organisation id in the X-Molecule-Org-Id header"
      }
    }
  ]
}

export const WorkspaceNotFoundResponse: Response = {
  "status": "404",
  "component": "WorkspaceNotFound",
  "description": "No workspace has this id; list the workspaces to find the right one. An empty body means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID.",
  "headers": [],
  "contentType": "application/json",
  "schema": ErrorSchema,
  "examples": [
    {
      "name": "unknown",
      "value": {
        "error": "workspace not found"
      }
    }
  ]
}

export const WorkspaceRemovedSchema: Schema = {
  "type": "object",
  "description": "The workspace has been removed.",
  "required": [
    "error",
    "id"
  ],
  "properties": {
    "error": {
      "type": "string",
      "description": "Says that it has been removed."
    },
    "id": {
      "type": "string",
      "format": "uuid",
      "description": "The workspace's id."
    },
    "removed_at": {
      "type": [
        "string",
        "null"
      ],
      "format": "date-time",
      "description": "When it was removed."
    },
    "hint": {
      "type": "string",
      "description": "What to do about it."
    }
  },
  "x-molecule-schema": "WorkspaceRemoved"
}

export const WorkspaceReferenceSchema: Schema = {
  "type": "object",
  "description": "A workspace, by id and name.",
  "required": [
    "id",
    "name"
  ],
  "properties": {
    "id": {
      "type": "string",
      "format": "uuid",
      "description": "The workspace's id."
    },
    "name": {
      "type": "string",
      "description": "The workspace's name."
    }
  },
  "x-molecule-schema": "WorkspaceReference"
}

export const Security3: Operation['security'] = [
  [
    "orgApiKey",
    "orgId"
  ],
  [
    "orgApiKey"
  ],
  [
    "workspaceToken",
    "orgId"
  ],
  [
    "workspaceToken"
  ],
  [
    "adminToken",
    "orgId"
  ],
  [
    "adminToken"
  ]
]

export const WorkspaceUnauthorizedResponse: Response = {
  "status": "401",
  "component": "WorkspaceUnauthorized",
  "description": "The credential was not accepted. This takes an Org API Key of the same organisation (MOLECULE_ORG_API_KEY), the workspace's own token or the tenant's admin token; the control plane admin token is refused here.",
  "headers": [],
  "contentType": "application/json",
  "schema": ErrorSchema,
  "examples": [
    {
      "name": "missing",
      "value": {
        "error": "missing workspace auth token"
      }
    },
    {
      "name": "invalid",
      "value": {
        "error": "invalid workspace auth token"
      }
    }
  ]
}

export const WorkspaceLookupFailedResponse: Response = {
  "status": "500",
  "component": "WorkspaceLookupFailed",
  "description": "The tenant could not look the workspace up. An id that is not a UUID causes this too: check it. Otherwise try again in a moment. The body can be empty.",
  "headers": [],
  "contentType": "application/json",
  "schema": ErrorSchema,
  "examples": [
    {
      "name": "lookup",
      "value": {
        "error": "lookup failed"
      }
    }
  ]
}

export const ProvisionerUnavailableResponse: Response = {
  "status": "503",
  "component": "ProvisionerUnavailable",
  "description": "The tenant has nothing to start machines with. Tell whoever runs the tenant.",
  "headers": [],
  "contentType": "application/json",
  "schema": ErrorSchema,
  "examples": [
    {
      "name": "provisioner",
      "value": {
        "error": "provisioner not available"
      }
    }
  ]
}

export const CascadeInput: Input = {
  "name": "cascade",
  "property": "cascade",
  "in": "query",
  "wireName": "cascade",
  "required": false,
  "description": "Set to `true` to include all workspaces below this one.",
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

export const DescendantsConflictSchema: Schema = {
  "type": "object",
  "description": "Other workspaces stand in the way.",
  "required": [
    "error"
  ],
  "properties": {
    "error": {
      "type": "string",
      "description": "What happened."
    },
    "descendants": {
      "type": "array",
      "description": "The workspaces below that would be affected too.",
      "items": WorkspaceReferenceSchema
    }
  },
  "x-molecule-schema": "DescendantsConflict"
}

export const WorkspaceIdInput2: Input = {
  "name": "workspace_id",
  "property": "workspaceId",
  "in": "path",
  "wireName": "workspace_id",
  "required": true,
  "description": "The workspace's id, in lower case.",
  "schema": {
    "type": "string",
    "format": "uuid",
    "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"
  },
  "explode": false,
  "sensitive": false,
  "aliases": [],
  "deprecated": false
}

export const SecretListSchema: Schema = {
  "type": "array",
  "description": "Secrets, without their values.",
  "items": {
    "type": "object",
    "description": "A secret without its value.",
    "required": [
      "key",
      "has_value",
      "scope",
      "created_at",
      "updated_at"
    ],
    "x-molecule-columns": [
      "key",
      "scope",
      "updated_at"
    ],
    "properties": {
      "key": {
        "type": "string",
        "description": "Its name."
      },
      "has_value": {
        "type": "boolean",
        "description": "Always true."
      },
      "scope": {
        "type": "string",
        "description": "`workspace` for its own, `global` for one of the organisation.",
        "examples": [
          "workspace",
          "global"
        ]
      },
      "created_at": {
        "type": "string",
        "format": "date-time",
        "description": "When it was created."
      },
      "updated_at": {
        "type": "string",
        "format": "date-time",
        "description": "When its value last changed."
      }
    },
    "x-molecule-schema": "Secret"
  },
  "x-molecule-schema": "SecretList"
}

export const KeyInput: Input = {
  "name": "key",
  "property": "key",
  "in": "body",
  "wireName": "key",
  "required": true,
  "description": "Its name, best written like an environment variable, for example GITHUB_TOKEN.",
  "schema": {
    "type": "string",
    "minLength": 1,
    "description": "Its name, best written like an environment variable, for example GITHUB_TOKEN."
  },
  "sensitive": false,
  "aliases": [],
  "deprecated": false
}

export const ValueInput: Input = {
  "name": "value",
  "property": "value",
  "in": "body",
  "wireName": "value",
  "required": true,
  "description": "Its value. It is stored encrypted and never shown again.",
  "schema": {
    "type": "string",
    "minLength": 1,
    "description": "Its value. It is stored encrypted and never shown again.",
    "x-molecule-sensitive": true
  },
  "sensitive": true,
  "aliases": [],
  "deprecated": false
}

export const SecretSetSchema: Schema = {
  "type": "object",
  "description": "A secret to store.",
  "required": [
    "key",
    "value"
  ],
  "properties": {
    "key": {
      "type": "string",
      "minLength": 1,
      "description": "Its name, best written like an environment variable, for example GITHUB_TOKEN."
    },
    "value": {
      "type": "string",
      "minLength": 1,
      "description": "Its value. It is stored encrypted and never shown again.",
      "x-molecule-sensitive": true
    }
  },
  "x-molecule-schema": "SecretSet"
}

export const PendingApprovalSchema: Schema = {
  "type": "object",
  "description": "A person has to approve before anything happens.",
  "required": [
    "status",
    "approval_id",
    "action"
  ],
  "x-molecule-columns": [
    "status",
    "approval_id",
    "action",
    "reason"
  ],
  "properties": {
    "status": {
      "type": "string",
      "const": "pending_approval",
      "description": "Says that nothing has happened yet."
    },
    "approval_id": {
      "type": "string",
      "format": "uuid",
      "description": "The request that a person has to approve."
    },
    "action": {
      "type": "string",
      "description": "What is to be approved.",
      "examples": [
        "secret_write",
        "org_token_mint"
      ]
    },
    "reason": {
      "type": "string",
      "description": "Why an approval is needed."
    }
  },
  "x-molecule-schema": "PendingApproval"
}

export const KeyInput2: Input = {
  "name": "key",
  "property": "key",
  "in": "path",
  "wireName": "key",
  "required": true,
  "description": "The secret's name.",
  "schema": {
    "type": "string",
    "minLength": 1
  },
  "explode": false,
  "sensitive": false,
  "aliases": [],
  "deprecated": false
}
