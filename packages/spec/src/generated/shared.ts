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

export const NameInput: Input = {
  "name": "name",
  "property": "name",
  "in": "body",
  "wireName": "name",
  "required": true,
  "description": "The name that people see.",
  "schema": {
    "type": "string",
    "minLength": 1,
    "description": "The name that people see."
  },
  "sensitive": false,
  "aliases": [],
  "deprecated": false
}

export const OrganizationSchema: Schema = {
  "type": "object",
  "description": "An organisation.",
  "required": [
    "id",
    "slug",
    "name",
    "plan",
    "status"
  ],
  "x-molecule-columns": [
    "id",
    "slug",
    "name",
    "plan",
    "status"
  ],
  "properties": {
    "id": {
      "type": "string",
      "format": "uuid",
      "description": "The organisation's id; clients send it in `X-Molecule-Org-Id`."
    },
    "slug": {
      "type": "string",
      "description": "The first part of its host name. It never changes."
    },
    "name": {
      "type": "string",
      "description": "The name that people see."
    },
    "plan": {
      "type": "string",
      "description": "What the organisation pays for.",
      "examples": [
        "free",
        "starter",
        "pro"
      ]
    },
    "status": {
      "type": "string",
      "description": "Where it is in its life.",
      "examples": [
        "awaiting_payment",
        "provisioning",
        "running",
        "active",
        "failed",
        "suspended",
        "deleted"
      ]
    },
    "stripe_customer_id": {
      "type": "string",
      "description": "Its customer number with the payment service."
    },
    "credits_balance": {
      "type": "integer",
      "format": "int64",
      "description": "Credits that are left."
    },
    "plan_monthly_credits": {
      "type": "integer",
      "format": "int64",
      "description": "Credits that the plan adds each month."
    },
    "overage_used_credits": {
      "type": "integer",
      "format": "int64",
      "description": "Credits used beyond the plan."
    },
    "overage_cap_credits": {
      "type": "integer",
      "format": "int64",
      "description": "The most credits that may be used beyond the plan."
    },
    "created_at": {
      "type": "string",
      "format": "date-time",
      "description": "When it was created."
    },
    "updated_at": {
      "type": "string",
      "format": "date-time",
      "description": "When it last changed."
    }
  },
  "x-molecule-schema": "Organization"
}

export const SlugInput: Input = {
  "name": "slug",
  "property": "slug",
  "in": "path",
  "wireName": "slug",
  "required": true,
  "description": "Its slug. It is the first part of the organisation's host name.",
  "schema": {
    "type": "string",
    "pattern": "^[a-z][a-z0-9-]{2,31}$",
    "minLength": 3,
    "maxLength": 32
  },
  "explode": false,
  "sensitive": false,
  "aliases": [],
  "scope": "org",
  "deprecated": false
}

export const Security2: Operation['security'] = [
  [
    "workosSession"
  ]
]

export const SessionRequiredResponse: Response = {
  "status": "401",
  "component": "SessionRequired",
  "description": "Nobody is signed in. This takes the session of a person (cookie `mcp_session`; programs read it from MOLECULE_SESSION); the admin token and API keys are refused. Sign in to the web UI again.",
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

export const OrgMembershipRequiredResponse: Response = {
  "status": "403",
  "component": "OrgMembershipRequired",
  "description": "The person who is signed in does not belong to this organisation. Check the slug, or ask its owner to be let in.",
  "headers": [],
  "contentType": "application/json",
  "schema": ErrorSchema,
  "examples": [
    {
      "name": "stranger",
      "value": {
        "error": "not a member of this organization"
      }
    }
  ]
}

export const OrgNotFoundResponse: Response = {
  "status": "404",
  "component": "OrgNotFound",
  "description": "No organisation has this slug. Check it in the list of the person's organisations.",
  "headers": [],
  "contentType": "application/json",
  "schema": ErrorSchema,
  "examples": [
    {
      "name": "unknown",
      "value": {
        "error": "org not found",
        "slug": "acme"
      }
    }
  ]
}

export const Security3: Operation['security'] = [
  []
]

export const BillingInvalidResponse: Response = {
  "status": "400",
  "component": "BillingInvalid",
  "description": "The control plane refused the body; `error` says what is wrong, and `fields` names what is missing. Correct it and send it again.",
  "headers": [],
  "contentType": "application/json",
  "schema": ErrorSchema,
  "examples": [
    {
      "name": "missing",
      "value": {
        "error": "org_slug is required",
        "fields": [
          "org_slug"
        ]
      }
    }
  ]
}

export const SlugInput2: Input = {
  "name": "slug",
  "property": "slug",
  "in": "path",
  "wireName": "slug",
  "required": true,
  "description": "Its slug. It is the first part of the organisation's host name.",
  "schema": {
    "type": "string",
    "pattern": "^[a-z][a-z0-9-]{2,31}$",
    "minLength": 3,
    "maxLength": 32
  },
  "explode": false,
  "sensitive": false,
  "aliases": [],
  "deprecated": false
}

export const TenantDeletionReceiptSchema: Schema = {
  "type": "object",
  "description": "The receipt of a deletion.",
  "required": [
    "slug",
    "purge_id",
    "org_id"
  ],
  "x-molecule-columns": [
    "slug",
    "deleted",
    "purge_id",
    "org_id"
  ],
  "properties": {
    "deleted": {
      "type": "boolean",
      "description": "Whether all of it is gone already. False or missing while the deletion is queued."
    },
    "slug": {
      "type": "string",
      "description": "The organisation that was deleted."
    },
    "purge_id": {
      "type": "string",
      "description": "The deletion's id in the list of purges."
    },
    "org_id": {
      "type": "string",
      "format": "uuid",
      "description": "The id that the organisation had."
    }
  },
  "x-molecule-schema": "TenantDeletionReceipt"
}

export const OrgUnknownResponse: Response = {
  "status": "404",
  "component": "OrgUnknown",
  "description": "No organisation has this slug. List the organisations to find the right one.",
  "headers": [],
  "contentType": "application/json",
  "schema": ErrorSchema,
  "examples": [
    {
      "name": "unknown",
      "value": {
        "error": "org not found",
        "slug": "umbrella"
      }
    }
  ]
}

export const DryRunInput: Input = {
  "name": "dry_run",
  "property": "dryRun",
  "in": "body",
  "wireName": "dry_run",
  "required": false,
  "description": "Only say what would be done.",
  "schema": {
    "type": "boolean",
    "description": "Only say what would be done.",
    "x-molecule-guard": "preview"
  },
  "guard": "preview",
  "sensitive": false,
  "aliases": [],
  "deprecated": false
}

export const RedeployerUnavailableResponse: Response = {
  "status": "503",
  "component": "RedeployerUnavailable",
  "description": "This control plane cannot redeploy. Ask its operator to configure that.",
  "headers": [],
  "contentType": "application/json",
  "schema": ErrorSchema,
  "examples": [
    {
      "name": "unwired",
      "value": {
        "error": "redeployer not configured"
      }
    }
  ]
}

export const FleetRedeployedSchema: Schema = {
  "type": "object",
  "description": "What was done to the tenants of the fleet.",
  "required": [
    "ok",
    "results",
    "stragglers"
  ],
  "properties": {
    "ok": {
      "type": "boolean",
      "description": "Whether no tenant failed."
    },
    "results": {
      "type": "array",
      "description": "One row for each tenant.",
      "items": {
        "type": "object",
        "description": "What was done to one tenant.",
        "required": [
          "slug"
        ],
        "x-molecule-columns": [
          "slug",
          "phase",
          "ssm_status",
          "healthz_ok",
          "verified_on_target",
          "error"
        ],
        "properties": {
          "slug": {
            "type": "string",
            "description": "The tenant."
          },
          "phase": {
            "type": "string",
            "description": "When its turn was.",
            "examples": [
              "canary",
              "fleet"
            ]
          },
          "ssm_status": {
            "type": "string",
            "description": "How the command on its machine ended.",
            "examples": [
              "Success",
              "DryRun",
              "Failed"
            ]
          },
          "ssm_exit_code": {
            "type": "integer",
            "description": "The command's exit code."
          },
          "healthz_ok": {
            "type": "boolean",
            "description": "Whether the tenant answered afterwards."
          },
          "verified_on_target": {
            "type": "boolean",
            "description": "Whether it was seen to run the wanted image."
          },
          "error": {
            "type": "string",
            "description": "What went wrong.",
            "x-molecule-untrusted": true
          }
        },
        "x-molecule-schema": "FleetRedeployResult"
      }
    },
    "stragglers": {
      "type": "array",
      "description": "Tenants that were not finished in time. What an entry looks like is not known.",
      "items": {}
    }
  },
  "x-molecule-schema": "FleetRedeployed"
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
  "scope": "workspace",
  "deprecated": false
}

export const OrgSlugInput: Input = {
  "name": "org_slug",
  "property": "orgSlug",
  "in": "query",
  "wireName": "org_slug",
  "required": true,
  "description": "The slug of the organisation that the workspace belongs to.",
  "schema": {
    "type": "string",
    "pattern": "^[a-z][a-z0-9-]{2,31}$",
    "minLength": 3,
    "maxLength": 32
  },
  "explode": true,
  "sensitive": false,
  "aliases": [],
  "scope": "org",
  "deprecated": false
}

export const OrgWorkspaceBillingModeSchema: Schema = {
  "type": "object",
  "description": "Who pays for a workspace's model, in the words of its tenant. The keys are not fixed.",
  "additionalProperties": true,
  "x-molecule-schema": "OrgWorkspaceBillingMode"
}

export const OrgWorkspaceBillingModeInvalidResponse: Response = {
  "status": "400",
  "component": "OrgWorkspaceBillingModeInvalid",
  "description": "The request was refused: `org_slug` is missing, the workspace id is no UUID, or the body has no valid `mode`. `error` says which; correct it and send it again.",
  "headers": [],
  "contentType": "application/json",
  "schema": ErrorSchema,
  "examples": [
    {
      "name": "slug",
      "value": {
        "error": "org_slug is required"
      }
    }
  ]
}

export const TenantCallFailedResponse: Response = {
  "status": "502",
  "component": "TenantCallFailed",
  "description": "The organisation's tenant refused or did not answer properly; `http_status` is what it sent. With 404 it has no such workspace: check the id. Otherwise see whether the tenant is running, then try again.",
  "headers": [],
  "contentType": "application/json",
  "schema": ErrorSchema,
  "examples": [
    {
      "name": "tenant",
      "value": {
        "error": "tenant request failed",
        "http_status": 404
      }
    }
  ]
}

export const TenantCallsUnavailableResponse: Response = {
  "status": "503",
  "component": "TenantCallsUnavailable",
  "description": "This control plane cannot call its tenants. Ask the tenant itself with an Org API Key.",
  "headers": [],
  "contentType": "application/json",
  "schema": ErrorSchema,
  "examples": [
    {
      "name": "unwired",
      "value": {
        "error": "tenant calls are not configured"
      }
    }
  ]
}

export const ThinAmiPinSchema: Schema = {
  "type": "object",
  "description": "The machine image of a region. It may hold more keys than these.",
  "additionalProperties": true,
  "x-molecule-columns": [
    "region",
    "ami_id"
  ],
  "properties": {
    "region": {
      "type": "string",
      "description": "The AWS region."
    },
    "ami_id": {
      "type": "string",
      "description": "The id of the image."
    }
  },
  "x-molecule-schema": "ThinAmiPin"
}

export const RuntimeImagePinSchema: Schema = {
  "type": "object",
  "description": "The image that a runtime is pinned to. It may hold more keys than these.",
  "required": [
    "template_name",
    "image_digest"
  ],
  "additionalProperties": true,
  "x-molecule-columns": [
    "template_name",
    "region",
    "image_digest",
    "promoted_at"
  ],
  "properties": {
    "template_name": {
      "type": "string",
      "description": "The runtime."
    },
    "region": {
      "type": "string",
      "description": "Where it applies.",
      "examples": [
        "global"
      ]
    },
    "image_digest": {
      "type": "string",
      "description": "The digest of the image."
    },
    "git_sha": {
      "type": "string",
      "description": "The commit of the image."
    },
    "promoted_by": {
      "type": "string",
      "description": "Who promoted it, as the control plane noted it. No caller can set it.",
      "examples": [
        "api-token-0example"
      ]
    },
    "promoted_at": {
      "type": "string",
      "format": "date-time",
      "description": "When it was promoted, by the clock of the control plane."
    },
    "notes": {
      "type": "string",
      "description": "A remark.",
      "x-molecule-untrusted": true
    }
  },
  "x-molecule-schema": "RuntimeImagePin"
}

export const Security4: Operation['security'] = [
  [
    "provisionSecret",
    "tenantAdminToken"
  ],
  [
    "provisionSecret"
  ]
]

export const MachineDisplaySchema: Schema = {
  "type": "object",
  "description": "The screen that the machine gets.",
  "properties": {
    "mode": {
      "type": "string",
      "description": "Whether it has one, and which.",
      "examples": [
        "none",
        "desktop-control",
        "gpu-desktop-control"
      ]
    },
    "width": {
      "type": "integer",
      "description": "Its width in pixels."
    },
    "height": {
      "type": "integer",
      "description": "Its height in pixels."
    },
    "protocol": {
      "type": "string",
      "description": "How it is shown elsewhere.",
      "examples": [
        "dcv",
        "novnc"
      ]
    }
  },
  "x-molecule-schema": "MachineDisplay"
}

export const MachineUnauthorizedResponse: Response = {
  "status": "401",
  "component": "MachineUnauthorized",
  "description": "The credentials were not accepted. This takes the secret that tenant and control plane share (MOLECULE_CP_SHARED_SECRET) together with the tenant's admin token (MOLECULE_TENANT_ADMIN_TOKEN); the control plane admin token is refused here.",
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

export const MachineNotFoundResponse: Response = {
  "status": "404",
  "component": "MachineNotFound",
  "description": "The workspace has no such machine: check the workspace id and `instance_id`. If every machine call answers this, no shared secret is set on the control plane: ask its operator to set one.",
  "headers": [],
  "contentType": "application/json",
  "schema": ErrorSchema,
  "examples": [
    {
      "name": "unknown",
      "value": {
        "error": "instance not found"
      }
    }
  ]
}

export const Security5: Operation['security'] = [
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

export const Security6: Operation['security'] = [
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
    "orgId"
  ],
  []
]

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

export const Security7: Operation['security'] = [
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

export const TierInput: Input = {
  "name": "tier",
  "property": "tier",
  "in": "body",
  "wireName": "tier",
  "required": false,
  "description": "How much it may do: 1 sandboxed, 2 standard, 3 privileged, 4 full access.",
  "schema": {
    "type": "integer",
    "description": "How much it may do: 1 sandboxed, 2 standard, 3 privileged, 4 full access."
  },
  "sensitive": false,
  "aliases": [],
  "deprecated": false
}

export const WorkspaceUpdatedSchema: Schema = {
  "type": "object",
  "description": "The change was taken.",
  "required": [
    "status"
  ],
  "x-molecule-columns": [
    "status",
    "needs_restart"
  ],
  "properties": {
    "status": {
      "type": "string",
      "const": "updated",
      "description": "Says that the change was taken."
    },
    "needs_restart": {
      "type": "boolean",
      "description": "There, and true, when the change shows only after a restart."
    }
  },
  "x-molecule-schema": "WorkspaceUpdated"
}

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
  "description": "Give `true` to include all workspaces below.",
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
  "scope": "beyond",
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

export const WorkspaceBudgetSchema: Schema = {
  "type": "object",
  "description": "What a workspace may spend and has spent, in US cents.",
  "required": [
    "budget_limit",
    "monthly_spend",
    "budget_remaining",
    "periods"
  ],
  "x-molecule-columns": [
    "budget_limit",
    "monthly_spend",
    "budget_remaining"
  ],
  "properties": {
    "budget_limit": {
      "type": [
        "integer",
        "null"
      ],
      "format": "int64",
      "description": "The limit of 30 days; null when there is none."
    },
    "monthly_spend": {
      "type": "integer",
      "format": "int64",
      "description": "What it spent in the last 30 days."
    },
    "budget_remaining": {
      "type": [
        "integer",
        "null"
      ],
      "format": "int64",
      "description": "What is left of the limit of 30 days, below zero when it is overdrawn; null without a limit."
    },
    "periods": {
      "type": "object",
      "description": "The same for each window.",
      "required": [
        "hourly",
        "daily",
        "weekly",
        "monthly"
      ],
      "properties": {
        "hourly": {
          "type": "object",
          "description": "The last hour.",
          "required": [
            "limit",
            "spend",
            "remaining"
          ],
          "properties": {
            "limit": {
              "type": [
                "integer",
                "null"
              ],
              "format": "int64",
              "description": "The most it may spend; null when there is no limit."
            },
            "spend": {
              "type": "integer",
              "format": "int64",
              "description": "What it spent."
            },
            "remaining": {
              "type": [
                "integer",
                "null"
              ],
              "format": "int64",
              "description": "What is left, below zero when it is overdrawn; null without a limit."
            }
          },
          "x-molecule-schema": "BudgetPeriod"
        },
        "daily": {
          "type": "object",
          "description": "The last 24 hours.",
          "required": [
            "limit",
            "spend",
            "remaining"
          ],
          "properties": {
            "limit": {
              "type": [
                "integer",
                "null"
              ],
              "format": "int64",
              "description": "The most it may spend; null when there is no limit."
            },
            "spend": {
              "type": "integer",
              "format": "int64",
              "description": "What it spent."
            },
            "remaining": {
              "type": [
                "integer",
                "null"
              ],
              "format": "int64",
              "description": "What is left, below zero when it is overdrawn; null without a limit."
            }
          },
          "x-molecule-schema": "BudgetPeriod"
        },
        "weekly": {
          "type": "object",
          "description": "The last 7 days.",
          "required": [
            "limit",
            "spend",
            "remaining"
          ],
          "properties": {
            "limit": {
              "type": [
                "integer",
                "null"
              ],
              "format": "int64",
              "description": "The most it may spend; null when there is no limit."
            },
            "spend": {
              "type": "integer",
              "format": "int64",
              "description": "What it spent."
            },
            "remaining": {
              "type": [
                "integer",
                "null"
              ],
              "format": "int64",
              "description": "What is left, below zero when it is overdrawn; null without a limit."
            }
          },
          "x-molecule-schema": "BudgetPeriod"
        },
        "monthly": {
          "type": "object",
          "description": "The last 30 days.",
          "required": [
            "limit",
            "spend",
            "remaining"
          ],
          "properties": {
            "limit": {
              "type": [
                "integer",
                "null"
              ],
              "format": "int64",
              "description": "The most it may spend; null when there is no limit."
            },
            "spend": {
              "type": "integer",
              "format": "int64",
              "description": "What it spent."
            },
            "remaining": {
              "type": [
                "integer",
                "null"
              ],
              "format": "int64",
              "description": "What is left, below zero when it is overdrawn; null without a limit."
            }
          },
          "x-molecule-schema": "BudgetPeriod"
        }
      }
    }
  },
  "x-molecule-schema": "WorkspaceBudget"
}

export const WorkspaceIdInput2: Input = {
  "name": "workspace_id",
  "property": "workspaceId",
  "in": "path",
  "wireName": "workspace_id",
  "required": true,
  "description": "The workspace's id. It is in lower case.",
  "schema": {
    "type": "string",
    "format": "uuid",
    "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"
  },
  "explode": false,
  "sensitive": false,
  "aliases": [],
  "scope": "workspace",
  "deprecated": false
}

export const WorkspaceConfigSchema: Schema = {
  "type": "object",
  "description": "An object. What the keys mean is up to who uses them. At most 256 KiB.",
  "additionalProperties": true,
  "x-molecule-schema": "WorkspaceConfig"
}

export const WorkspaceBillingModeSchema: Schema = {
  "type": "object",
  "description": "Who pays for the model of a workspace.",
  "required": [
    "workspace_id",
    "resolved_mode",
    "workspace_override",
    "source",
    "provider_selection"
  ],
  "x-molecule-columns": [
    "workspace_id",
    "resolved_mode",
    "workspace_override",
    "source",
    "provider_selection"
  ],
  "properties": {
    "workspace_id": {
      "type": "string",
      "format": "uuid",
      "description": "The workspace's id."
    },
    "resolved_mode": {
      "type": "string",
      "enum": [
        "platform_managed",
        "byok",
        "disabled"
      ],
      "description": "Who pays. The platform, the organisation with its own key, or nobody."
    },
    "workspace_override": {
      "type": [
        "string",
        "null"
      ],
      "description": "What was decided for this workspace; null when nothing was.",
      "examples": [
        "platform_managed",
        "byok",
        "disabled"
      ]
    },
    "source": {
      "type": "string",
      "description": "What decided it.",
      "examples": [
        "workspace_override",
        "derived_provider",
        "derived_default",
        "constant_fallback"
      ]
    },
    "provider_selection": {
      "type": [
        "string",
        "null"
      ],
      "description": "The model's vendor, if it is known."
    }
  },
  "x-molecule-schema": "WorkspaceBillingMode"
}

export const ModelInput: Input = {
  "name": "model",
  "property": "model",
  "in": "body",
  "wireName": "model",
  "required": true,
  "description": "The model's name.",
  "schema": {
    "type": "string",
    "minLength": 1,
    "description": "The model's name."
  },
  "sensitive": false,
  "aliases": [],
  "deprecated": false
}

export const AgentAssignSchema: Schema = {
  "type": "object",
  "description": "The agent to record.",
  "required": [
    "model"
  ],
  "properties": {
    "model": {
      "type": "string",
      "minLength": 1,
      "description": "The model's name."
    }
  },
  "x-molecule-schema": "AgentAssign"
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
  "description": "Its name, such as GITHUB_TOKEN. It is best written like an environment variable.",
  "schema": {
    "type": "string",
    "minLength": 1,
    "description": "Its name, such as GITHUB_TOKEN. It is best written like an environment variable."
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
      "description": "Its name, such as GITHUB_TOKEN. It is best written like an environment variable."
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

export const WorkspaceTokenCreatedSchema: Schema = {
  "type": "object",
  "description": "A new token. It is shown only this once.",
  "required": [
    "auth_token",
    "workspace_id",
    "message"
  ],
  "x-molecule-columns": [
    "workspace_id",
    "auth_token",
    "message"
  ],
  "properties": {
    "auth_token": {
      "type": "string",
      "description": "The token itself.",
      "x-molecule-sensitive": true
    },
    "workspace_id": {
      "type": "string",
      "format": "uuid",
      "description": "The workspace that it opens."
    },
    "message": {
      "type": "string",
      "description": "A reminder to store it."
    }
  },
  "x-molecule-schema": "WorkspaceTokenCreated"
}

export const WorkspaceTokenIdInvalidResponse: Response = {
  "status": "400",
  "component": "WorkspaceTokenIdInvalid",
  "description": "The workspace id is not valid: give it as a UUID. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing instead: set MOLECULE_ORG_ID.",
  "headers": [],
  "contentType": "application/json",
  "schema": ErrorSchema,
  "examples": [
    {
      "name": "id",
      "value": {
        "error": "invalid workspace id"
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

export const WorkspaceTokenLimitedResponse: Response = {
  "status": "429",
  "component": "WorkspaceTokenLimited",
  "description": "Too many tokens or requests. Without `retry_after` fifty tokens of this workspace are live: revoke one that is not needed. With it too many requests came in a short time: wait that many seconds.",
  "headers": Headers2,
  "contentType": "application/json",
  "schema": ErrorSchema,
  "examples": [
    {
      "name": "ceiling",
      "value": {
        "error": "maximum 50 active tokens per workspace"
      }
    },
    {
      "name": "limiter",
      "value": {
        "error": "rate limit exceeded",
        "retry_after": 12
      }
    }
  ]
}

export const ApprovalIdInput: Input = {
  "name": "approval_id",
  "property": "approvalId",
  "in": "path",
  "wireName": "approval_id",
  "required": true,
  "description": "The id of the approval. The lists show it.",
  "schema": {
    "type": "string",
    "format": "uuid"
  },
  "explode": false,
  "sensitive": false,
  "aliases": [],
  "deprecated": false
}

export const InstructionIdInput: Input = {
  "name": "instruction_id",
  "property": "instructionId",
  "in": "path",
  "wireName": "instruction_id",
  "required": true,
  "description": "The id of the instruction. The list shows it.",
  "schema": {
    "type": "string",
    "format": "uuid"
  },
  "explode": false,
  "sensitive": false,
  "aliases": [],
  "deprecated": false
}

export const InstructionNotFoundResponse: Response = {
  "status": "404",
  "component": "InstructionNotFound",
  "description": "No instruction has this id; list the instructions to find the right one. An empty body means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID.",
  "headers": [],
  "contentType": "application/json",
  "schema": ErrorSchema,
  "examples": [
    {
      "name": "unknown",
      "value": {
        "error": "instruction not found"
      }
    }
  ]
}

export const EnvRequirementSchema: Schema = {
  "description": "A secret that has to be there, by its name; or a group of which one has to be there.",
  "oneOf": [
    {
      "type": "string",
      "minLength": 1,
      "description": "The name of the secret."
    },
    {
      "type": "object",
      "description": "A group of secrets.",
      "required": [
        "any_of"
      ],
      "properties": {
        "any_of": {
          "type": "array",
          "minItems": 1,
          "description": "The names, of which one is enough.",
          "items": {
            "type": "string",
            "minLength": 1
          }
        }
      }
    }
  ],
  "examples": [
    "GITHUB_TOKEN",
    {
      "any_of": [
        "SLACK_BOT_TOKEN",
        "TELEGRAM_BOT_TOKEN"
      ]
    }
  ],
  "x-molecule-schema": "EnvRequirement"
}

export const OrgMemorySchema: Schema = {
  "type": "object",
  "description": "Something to remember.",
  "properties": {
    "content": {
      "type": "string",
      "description": "What to remember."
    },
    "scope": {
      "type": "string",
      "description": "Who sees it.",
      "examples": [
        "LOCAL",
        "TEAM",
        "GLOBAL"
      ]
    }
  },
  "x-molecule-schema": "OrgMemory"
}

export const OrgTemplateSchema: Schema = {
  "type": "object",
  "description": "A team given along, instead of one of the tenant's templates.",
  "required": [
    "name"
  ],
  "properties": {
    "name": {
      "type": "string",
      "minLength": 1,
      "description": "The team's name."
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
          "description": "The agent software.",
          "examples": [
            "claude-code",
            "codex"
          ]
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
          "description": "Which workspaces get which kinds of task.",
          "additionalProperties": {
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        },
        "initial_memories": {
          "type": "array",
          "description": "What every workspace remembers from the start.",
          "items": OrgMemorySchema
        }
      },
      "x-molecule-schema": "OrgDefaults"
    },
    "workspaces": {
      "type": "array",
      "description": "The workspaces at the top. Each has a `name`, and may have `role`, `runtime`, `model`, `tier`, `system_prompt`, `plugins`, `schedules`, `channels`, `required_env`, and below it `children` of the same kind.",
      "items": {
        "$id": "schema:OrgWorkspace",
        "type": "object",
        "description": "A workspace of the team, with the workspaces below it.",
        "properties": {
          "name": {
            "type": "string",
            "description": "Its name. With its parent it tells whether the workspace is there already."
          },
          "role": {
            "type": "string",
            "description": "What it is there for."
          },
          "runtime": {
            "type": "string",
            "description": "The agent software. claude-code when neither it nor the defaults say."
          },
          "template": {
            "type": "string",
            "description": "A template for its files."
          },
          "files_dir": {
            "type": "string",
            "description": "A directory of the template with its files."
          },
          "system_prompt": {
            "type": "string",
            "description": "What the agent is told at all times."
          },
          "model": {
            "type": "string",
            "description": "The model it uses. Needed here or in the defaults, unless the workspace is external."
          },
          "url": {
            "type": "string",
            "description": "Where the agent listens, for an external workspace."
          },
          "tier": {
            "type": "integer",
            "description": "How much it may do: 1 sandboxed, 2 standard, 3 privileged, 4 full access. 2 when neither it nor the defaults say."
          },
          "workspace_dir": {
            "type": "string",
            "description": "A directory of the host to work in; an absolute path. `${VAR}` is filled in."
          },
          "workspace_access": {
            "type": "string",
            "enum": [
              "none",
              "read_only",
              "read_write"
            ],
            "description": "What it may do in `workspace_dir`."
          },
          "plugins": {
            "type": "array",
            "description": "Plugins besides those of the defaults. A name with `!` or `-` before it leaves one of those out.",
            "items": {
              "type": "string"
            }
          },
          "initial_prompt": {
            "type": "string",
            "description": "What the agent is told first."
          },
          "initial_prompt_file": {
            "type": "string",
            "description": "A file of the template with that prompt. Works with `dir` only."
          },
          "idle_prompt": {
            "type": "string",
            "description": "What the agent is told when it has nothing to do."
          },
          "idle_prompt_file": {
            "type": "string",
            "description": "A file of the template with that prompt. Works with `dir` only."
          },
          "idle_interval_seconds": {
            "type": "integer",
            "description": "How long it is left idle before it is told so; 600 when there is an idle prompt."
          },
          "category_routing": {
            "type": "object",
            "description": "Which workspaces get which kinds of task.",
            "additionalProperties": {
              "type": "array",
              "items": {
                "type": "string"
              }
            }
          },
          "initial_memories": {
            "type": "array",
            "description": "What it remembers from the start.",
            "items": OrgMemorySchema
          },
          "max_concurrent_tasks": {
            "type": "integer",
            "description": "How many tasks it works on at a time; 1 when left out."
          },
          "schedules": {
            "type": "array",
            "description": "Prompts that it is given by the clock.",
            "items": {
              "type": "object",
              "description": "A prompt that the workspace is given by the clock. An entry that is not valid is passed over.",
              "properties": {
                "name": {
                  "type": "string",
                  "description": "Its name."
                },
                "cron_expr": {
                  "type": "string",
                  "description": "When, as a cron expression with five fields.",
                  "examples": [
                    "0 9 * * 1-5"
                  ]
                },
                "timezone": {
                  "type": "string",
                  "description": "The time zone of that.",
                  "examples": [
                    "Europe/Berlin"
                  ]
                },
                "prompt": {
                  "type": "string",
                  "description": "What the agent is told."
                },
                "prompt_file": {
                  "type": "string",
                  "description": "A file of the template with the prompt. Works with `dir` only."
                },
                "enabled": {
                  "type": [
                    "boolean",
                    "null"
                  ],
                  "description": "Whether it runs. It does when left out."
                }
              },
              "x-molecule-schema": "OrgSchedule"
            }
          },
          "channels": {
            "type": "array",
            "description": "Conversations that it takes part in.",
            "items": {
              "type": "object",
              "description": "A conversation to connect the workspace to.",
              "properties": {
                "type": {
                  "type": "string",
                  "description": "Where the channel is.",
                  "examples": [
                    "telegram",
                    "slack",
                    "discord",
                    "lark"
                  ]
                },
                "config": {
                  "type": "object",
                  "description": "Its settings; their names depend on the type. Write a secret as `${NAME}`, after a secret of the organisation, never the value.",
                  "additionalProperties": {
                    "type": "string"
                  }
                },
                "allowed_users": {
                  "type": "array",
                  "description": "Who may write to the workspace there. Everybody when empty.",
                  "items": {
                    "type": "string"
                  }
                },
                "enabled": {
                  "type": [
                    "boolean",
                    "null"
                  ],
                  "description": "Whether it is connected. It is when left out."
                }
              },
              "x-molecule-schema": "OrgChannel"
            }
          },
          "external": {
            "type": "boolean",
            "description": "Whether you run the agent yourself, at `url`. The platform does when left out."
          },
          "canvas": {
            "type": "object",
            "description": "Where it is drawn. Counts at the top level only.",
            "properties": {
              "x": {
                "type": "number",
                "description": "How far to the right."
              },
              "y": {
                "type": "number",
                "description": "How far down."
              }
            }
          },
          "required_env": {
            "type": "array",
            "description": "The secrets that it needs before anything is created.",
            "items": EnvRequirementSchema
          },
          "recommended_env": {
            "type": "array",
            "description": "The secrets that it can do more with.",
            "items": EnvRequirementSchema
          },
          "spawning": {
            "type": "boolean",
            "description": "False leaves out this workspace and all below it."
          },
          "children": {
            "type": "array",
            "description": "The workspaces below it.",
            "items": {
              "$ref": "schema:OrgWorkspace",
              "type": "object",
              "description": "A workspace of the team, with the workspaces below it.",
              "x-molecule-schema": "OrgWorkspace"
            }
          }
        },
        "x-molecule-schema": "OrgWorkspace"
      }
    },
    "global_memories": {
      "type": "array",
      "description": "What the whole organisation remembers. Kept by the first workspace that is created.",
      "items": OrgMemorySchema
    },
    "required_env": {
      "type": "array",
      "description": "The secrets of the organisation that have to be set before anything is created.",
      "items": EnvRequirementSchema
    },
    "recommended_env": {
      "type": "array",
      "description": "The secrets that the team can do more with.",
      "items": EnvRequirementSchema
    }
  },
  "x-molecule-schema": "OrgTemplate"
}

export const ImportedWorkspaceSchema: Schema = {
  "type": "object",
  "description": "A workspace of the team.",
  "required": [
    "id",
    "name",
    "tier"
  ],
  "x-molecule-columns": [
    "id",
    "name",
    "tier",
    "skipped",
    "channels"
  ],
  "properties": {
    "id": {
      "type": "string",
      "format": "uuid",
      "description": "The workspace's id."
    },
    "name": {
      "type": "string",
      "description": "Its name."
    },
    "tier": {
      "type": "integer",
      "description": "How much it may do."
    },
    "skipped": {
      "type": "boolean",
      "description": "True when it was there already and was left as it is."
    },
    "channels": {
      "type": "array",
      "description": "The kinds of the conversations that it was connected to. Missing when there are none.",
      "items": {
        "type": "string"
      }
    },
    "channels_skipped": {
      "type": "array",
      "description": "The conversations that it was not connected to, and why. Missing when there are none.",
      "items": {
        "type": "object",
        "description": "A conversation that the workspace was not connected to.",
        "required": [
          "workspace",
          "type",
          "reason"
        ],
        "properties": {
          "workspace": {
            "type": "string",
            "description": "The workspace's name."
          },
          "type": {
            "type": "string",
            "description": "Where the channel is."
          },
          "reason": {
            "type": "string",
            "description": "Why it was passed over."
          }
        },
        "x-molecule-schema": "SkippedChannel"
      }
    }
  },
  "x-molecule-schema": "ImportedWorkspace"
}

export const BundleSkillSchema: Schema = {
  "type": "object",
  "description": "A skill of an agent.",
  "properties": {
    "id": {
      "type": "string",
      "description": "Its id."
    },
    "name": {
      "type": "string",
      "description": "Its name."
    },
    "description": {
      "type": "string",
      "description": "What it is for.",
      "x-molecule-untrusted": true
    },
    "files": {
      "type": "object",
      "description": "Its files, by path.",
      "x-molecule-untrusted": true,
      "additionalProperties": {
        "type": "string"
      }
    }
  },
  "x-molecule-schema": "BundleSkill"
}

export const BundleToolSchema: Schema = {
  "type": "object",
  "description": "A tool of an agent.",
  "properties": {
    "id": {
      "type": "string",
      "description": "Its id."
    },
    "config": {
      "type": "object",
      "description": "Its settings.",
      "x-molecule-untrusted": true,
      "additionalProperties": true
    }
  },
  "x-molecule-schema": "BundleTool"
}

export const BundlePartSchema: Schema = {
  "$id": "schema:BundlePart",
  "type": "object",
  "description": "A bundle inside another.",
  "properties": {
    "schema": {
      "type": "string",
      "description": "The version of the format.",
      "examples": [
        "1.0"
      ]
    },
    "id": {
      "type": "string",
      "description": "The id of the workspace that it was exported from."
    },
    "name": {
      "type": "string",
      "description": "The workspace's name."
    },
    "description": {
      "type": "string",
      "description": "What the workspace is there for."
    },
    "tier": {
      "type": "integer",
      "description": "How much it may do: 1 sandboxed, 2 standard, 3 privileged, 4 full access."
    },
    "model": {
      "type": "string",
      "description": "Always empty in an export, and not used by an import."
    },
    "system_prompt": {
      "type": "string",
      "description": "What the agent is told at all times."
    },
    "skills": {
      "type": "array",
      "description": "What the agent has learnt.",
      "items": BundleSkillSchema
    },
    "tools": {
      "type": "array",
      "description": "Always empty in an export, and not used by an import.",
      "items": BundleToolSchema
    },
    "prompts": {
      "type": "object",
      "description": "Files by name. Only `config.yaml` is exported and used.",
      "additionalProperties": {
        "type": "string"
      }
    },
    "sub_workspaces": {
      "type": "array",
      "description": "The workspaces below it, each as a bundle.",
      "items": {
        "$ref": "schema:BundlePart",
        "type": "object",
        "description": "A bundle inside another.",
        "x-molecule-schema": "BundlePart"
      }
    },
    "agent_card": {
      "description": "What the agent says about itself. Null when it has said nothing; not used by an import."
    },
    "author": {
      "type": "string",
      "description": "Always empty in an export, and not used by an import."
    },
    "version": {
      "type": "string",
      "description": "The bundle's own version, not used by an import.",
      "examples": [
        "1.0.0"
      ]
    }
  },
  "x-molecule-schema": "BundlePart"
}

export const PluginSchema: Schema = {
  "type": "object",
  "description": "A plugin, as its own manifest describes it.",
  "required": [
    "name",
    "version",
    "description",
    "author",
    "tags",
    "skills",
    "runtimes"
  ],
  "x-molecule-columns": [
    "name",
    "version",
    "description",
    "runtimes"
  ],
  "properties": {
    "name": {
      "type": "string",
      "description": "Its name, which installs and uninstalls it."
    },
    "version": {
      "type": "string",
      "description": "Its version; empty when it says none."
    },
    "description": {
      "type": "string",
      "description": "What it does; empty when it does not say.",
      "x-molecule-untrusted": true
    },
    "author": {
      "type": "string",
      "description": "Who made it; empty when it does not say."
    },
    "tags": {
      "type": [
        "array",
        "null"
      ],
      "description": "What it is about. Null when it does not say.",
      "items": {
        "type": "string"
      }
    },
    "skills": {
      "type": [
        "array",
        "null"
      ],
      "description": "The skills that it brings. Null when it names none.",
      "items": {
        "type": "string"
      }
    },
    "runtimes": {
      "type": [
        "array",
        "null"
      ],
      "description": "The runtimes that it works on. Null when it names none, which counts as all.",
      "items": {
        "type": "string"
      }
    }
  },
  "x-molecule-schema": "Plugin"
}

export const PluginListSchema: Schema = {
  "type": "array",
  "description": "Plugins.",
  "items": PluginSchema,
  "x-molecule-schema": "PluginList"
}

export const PluginInstallRefusedSchema: Schema = {
  "type": "object",
  "description": "Why a plugin was not installed.",
  "required": [
    "error"
  ],
  "properties": {
    "error": {
      "type": "string",
      "description": "What happened."
    },
    "code": {
      "type": "string",
      "description": "A stable name of the reason, where the tenant gives one."
    },
    "detail": {
      "type": "string",
      "description": "More about the reason."
    },
    "hint": {
      "type": "string",
      "description": "What to do about it."
    },
    "required_header": {
      "type": "string",
      "description": "The header that is missing."
    },
    "source": {
      "type": "string",
      "description": "The source that was meant, with the scheme."
    },
    "available_schemes": {
      "type": "array",
      "description": "The schemes that a source may have.",
      "items": {
        "type": "string"
      }
    }
  },
  "x-molecule-schema": "PluginInstallRefused"
}

export const PluginWorkspaceStoppedResponse: Response = {
  "status": "503",
  "component": "PluginWorkspaceStopped",
  "description": "The workspace is not running, or no workspace has this id. Check the id and start the workspace; then try again.",
  "headers": [],
  "contentType": "application/json",
  "schema": ErrorSchema,
  "examples": [
    {
      "name": "stopped",
      "value": {
        "error": "workspace container not running"
      }
    }
  ]
}

export const OrgIdInput: Input = {
  "name": "org_id",
  "property": "orgId",
  "in": "path",
  "wireName": "org_id",
  "required": true,
  "description": "The id of the root workspace. It is the one with no workspace above it, and not the organisation's id on the control plane.",
  "schema": {
    "type": "string",
    "format": "uuid"
  },
  "explode": false,
  "sensitive": false,
  "aliases": [],
  "deprecated": false
}

export const OrgRootRefusedResponse: Response = {
  "status": "403",
  "component": "OrgRootRefused",
  "description": "This Org API Key does not belong to this root workspace; keys minted through the API belong to none. Use the tenant's admin token (MOLECULE_ADMIN_TOKEN), or a key that its operator tied to this root. An empty body means that the request carried an Origin header that this tenant does not allow: leave the header out.",
  "headers": [],
  "contentType": "application/json",
  "schema": ErrorSchema,
  "examples": [
    {
      "name": "root",
      "value": {
        "error": "org access denied"
      }
    }
  ]
}

export const OrgRootNotFoundResponse: Response = {
  "status": "404",
  "component": "OrgRootNotFound",
  "description": "No workspace has this id. Give the id of the organisation's root workspace; the list of workspaces shows it. An empty body means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID.",
  "headers": [],
  "contentType": "application/json",
  "schema": ErrorSchema,
  "examples": [
    {
      "name": "unknown",
      "value": {
        "error": "org not found"
      }
    }
  ]
}

export const ScheduleIdInput: Input = {
  "name": "schedule_id",
  "property": "scheduleId",
  "in": "path",
  "wireName": "schedule_id",
  "required": true,
  "description": "The schedule's id. The list shows it.",
  "schema": {
    "type": "string",
    "format": "uuid"
  },
  "explode": false,
  "sensitive": false,
  "aliases": [],
  "deprecated": false
}

export const Security8: Operation['security'] = [
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
  ],
  [
    "orgId"
  ],
  []
]

export const ChannelConfigSchema: Schema = {
  "type": "object",
  "description": "How to reach the conversation. More keys are stored as they are.",
  "properties": {
    "bot_token": {
      "type": "string",
      "description": "Token of the bot. Needed for Telegram; for Slack together with `channel_id`, unless there is a `webhook_url`.",
      "x-molecule-sensitive": true
    },
    "chat_id": {
      "type": "string",
      "description": "Where messages go, several separated by commas. Needed for Telegram, and for every type before anything can be sent."
    },
    "channel_id": {
      "type": "string",
      "description": "Slack: the channel that the bot is in."
    },
    "webhook_url": {
      "type": "string",
      "description": "Address that messages are posted to. Needed for Discord and Lark. It begins as the vendor gives it out, such as https://hooks.slack.com/.",
      "x-molecule-sensitive": true
    },
    "webhook_secret": {
      "type": "string",
      "description": "Telegram: what Telegram signs its calls with.",
      "x-molecule-sensitive": true
    },
    "verify_token": {
      "type": "string",
      "description": "Lark: the token that its calls carry.",
      "x-molecule-sensitive": true
    },
    "username": {
      "type": "string",
      "description": "Slack: the name that messages appear under."
    },
    "icon_emoji": {
      "type": "string",
      "description": "Slack: the emoji that messages appear with."
    },
    "public_key": {
      "type": "string",
      "description": "Discord: the key that its calls are checked with."
    },
    "app_public_key": {
      "type": "string",
      "description": "Discord: the same under its other name."
    }
  },
  "x-molecule-schema": "ChannelConfig"
}

export const ChannelIdInput: Input = {
  "name": "channel_id",
  "property": "channelId",
  "in": "path",
  "wireName": "channel_id",
  "required": true,
  "description": "The channel's id. The list shows it.",
  "schema": {
    "type": "string",
    "format": "uuid"
  },
  "explode": false,
  "sensitive": false,
  "aliases": [],
  "deprecated": false
}

export const MessageParamsSchema: Schema = {
  "type": "object",
  "description": "What the method takes. For `message/send` it is the message.",
  "additionalProperties": true,
  "properties": {
    "message": {
      "type": "object",
      "description": "A message: `role` and `parts`, as in {\"role\": \"user\", \"parts\": [{\"kind\": \"text\", \"text\": \"Hello\"}]}.",
      "additionalProperties": true,
      "properties": {
        "role": {
          "type": "string",
          "description": "Who speaks, `user` for whoever writes to the agent.",
          "examples": [
            "user",
            "agent"
          ]
        },
        "parts": {
          "type": "array",
          "description": "What is said. A part with text is {\"kind\": \"text\", \"text\": \"Hello\"}.",
          "items": {
            "type": "object",
            "description": "A piece of a message. Other fields are passed on to the agent.",
            "additionalProperties": true,
            "properties": {
              "kind": {
                "type": "string",
                "description": "What it is, `text` for text. Some agents call this field `type`.",
                "examples": [
                  "text"
                ]
              },
              "text": {
                "type": "string",
                "description": "The text."
              }
            },
            "x-molecule-schema": "MessagePart"
          }
        },
        "messageId": {
          "type": "string",
          "description": "An id of the sender's choice. A busy agent's queue takes each id only once. The tenant makes one when it is missing."
        },
        "metadata": {
          "type": "object",
          "description": "Anything that the agent should know besides.",
          "additionalProperties": true
        }
      },
      "x-molecule-schema": "Message"
    }
  },
  "x-molecule-schema": "MessageParams"
}

export const CallerUnauthorizedResponse: Response = {
  "status": "401",
  "component": "CallerUnauthorized",
  "description": "The workspace that calls did not prove who it is. Use its own workspace token (MOLECULE_WORKSPACE_TOKEN), an Org API Key of the same organisation (MOLECULE_ORG_API_KEY) or the tenant's admin token; say which workspace calls where nothing else does.",
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
        "error": "invalid caller auth token"
      }
    }
  ]
}

export const WorkspaceIdInput3: Input = {
  "name": "workspace_id",
  "property": "workspaceId",
  "in": "path",
  "wireName": "workspace_id",
  "required": true,
  "description": "The workspace that hands tasks to others.",
  "schema": {
    "type": "string",
    "format": "uuid"
  },
  "explode": false,
  "sensitive": false,
  "aliases": [],
  "scope": "workspace",
  "deprecated": false
}

export const TaskInput: Input = {
  "name": "task",
  "property": "task",
  "in": "body",
  "wireName": "task",
  "required": true,
  "description": "The task, in words.",
  "schema": {
    "type": "string",
    "minLength": 1,
    "description": "The task, in words."
  },
  "sensitive": false,
  "aliases": [],
  "deprecated": false
}

export const MachineUnreachableResponse: Response = {
  "status": "500",
  "component": "MachineUnreachable",
  "description": "The workspace's machine did not answer. Check that the workspace is running, then try again. The body can be empty.",
  "headers": [],
  "contentType": "application/json",
  "schema": ErrorSchema,
  "examples": [
    {
      "name": "machine",
      "value": {
        "error": "the machine does not answer"
      }
    }
  ]
}

export const AgentHomeUnavailableResponse: Response = {
  "status": "501",
  "component": "AgentHomeUnavailable",
  "description": "The root `/agent-home` is known but not served yet. Choose another root.",
  "headers": [],
  "contentType": "application/json",
  "schema": ErrorSchema,
  "examples": [
    {
      "name": "agentHome",
      "value": {
        "error": "/agent-home is not implemented"
      }
    }
  ]
}

export const PathInput: Input = {
  "name": "path",
  "property": "path",
  "in": "path",
  "wireName": "path",
  "required": true,
  "description": "The file's path. Below the root, relative and without `..`; in the URL its slashes are written as `%2F`.",
  "schema": {
    "type": "string",
    "minLength": 1
  },
  "explode": false,
  "sensitive": false,
  "aliases": [],
  "deprecated": false
}

export const RootInput: Input = {
  "name": "root",
  "property": "root",
  "in": "query",
  "wireName": "root",
  "required": false,
  "description": "The root of the path. It is `/configs` unless given; `/agent-home` is known but not served yet.",
  "schema": {
    "type": "string",
    "enum": [
      "/configs",
      "/workspace",
      "/home",
      "/plugins",
      "/agent-home"
    ],
    "default": "/configs"
  },
  "explode": true,
  "sensitive": false,
  "aliases": [],
  "deprecated": false
}

export const FilePathInvalidResponse: Response = {
  "status": "400",
  "component": "FilePathInvalid",
  "description": "The tenant cannot take this path or root: a path is relative and without `..`, and a root is one of its directories. Correct it. With the code TENANT_ORG_HEADER_REQUIRED, set MOLECULE_ORG_ID.",
  "headers": [],
  "contentType": "application/json",
  "schema": ErrorSchema,
  "examples": [
    {
      "name": "path",
      "value": {
        "error": "invalid path"
      }
    },
    {
      "name": "root",
      "value": {
        "error": "root must be one of: /configs, /workspace, /home, /plugins"
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

export const QueryFailedResponse: Response = {
  "status": "500",
  "component": "QueryFailed",
  "description": "The tenant could not look this up. A workspace id that is not a UUID causes this too: check it. Otherwise try again in a moment. The body can be empty.",
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

export const MemoryUnavailableResponse: Response = {
  "status": "502",
  "component": "MemoryUnavailable",
  "description": "The tenant's memory service did not answer properly. Try again in a moment.",
  "headers": [],
  "contentType": "application/json",
  "schema": ErrorSchema,
  "examples": [
    {
      "name": "failed",
      "value": {
        "error": "memory plugin search failed"
      }
    }
  ]
}

export const MemoryMissingResponse: Response = {
  "status": "503",
  "component": "MemoryMissing",
  "description": "This tenant has no memory service. Tell whoever runs the tenant.",
  "headers": [],
  "contentType": "application/json",
  "schema": ErrorSchema,
  "examples": [
    {
      "name": "missing",
      "value": {
        "error": "memory plugin is not configured"
      }
    }
  ]
}

export const QInput: Input = {
  "name": "q",
  "property": "q",
  "in": "query",
  "wireName": "q",
  "required": false,
  "description": "The words to search for.",
  "schema": {
    "type": "string"
  },
  "explode": true,
  "sensitive": false,
  "aliases": [],
  "deprecated": false
}

export const MemoryNamespaceSchema: Schema = {
  "type": "object",
  "description": "A place where memories are kept.",
  "required": [
    "name",
    "kind",
    "label"
  ],
  "x-molecule-columns": [
    "name",
    "kind",
    "label"
  ],
  "properties": {
    "name": {
      "type": "string",
      "description": "Its name, for a search."
    },
    "kind": {
      "type": "string",
      "description": "Whose it is.",
      "examples": [
        "workspace",
        "team",
        "org",
        "custom"
      ]
    },
    "label": {
      "type": "string",
      "description": "Its name for people."
    }
  },
  "x-molecule-schema": "MemoryNamespace"
}

export const MemoryEntrySchema: Schema = {
  "type": "object",
  "description": "A key and its value.",
  "required": [
    "key",
    "value",
    "version",
    "updated_at"
  ],
  "x-molecule-columns": [
    "key",
    "value",
    "version",
    "updated_at",
    "expires_at"
  ],
  "properties": {
    "key": {
      "type": "string",
      "description": "The key."
    },
    "value": {
      "description": "The value, any JSON. It can be null.",
      "x-molecule-untrusted": true
    },
    "version": {
      "type": "integer",
      "format": "int64",
      "description": "Starts at 1 and counts up with every write."
    },
    "expires_at": {
      "type": "string",
      "format": "date-time",
      "description": "When it expires. Missing when it stays."
    },
    "updated_at": {
      "type": "string",
      "format": "date-time",
      "description": "When it was last written."
    }
  },
  "x-molecule-schema": "MemoryEntry"
}

export const KeyInput3: Input = {
  "name": "key",
  "property": "key",
  "in": "path",
  "wireName": "key",
  "required": true,
  "description": "The entry's key.",
  "schema": {
    "type": "string",
    "minLength": 1
  },
  "explode": false,
  "sensitive": false,
  "aliases": [],
  "deprecated": false
}

export const LimitInput: Input = {
  "name": "limit",
  "property": "limit",
  "in": "query",
  "wireName": "limit",
  "required": false,
  "description": "How many to return at most. 100 unless given; more than 500 counts as 500.",
  "schema": {
    "type": "integer",
    "minimum": 1
  },
  "explode": true,
  "sensitive": false,
  "aliases": [],
  "deprecated": false
}

export const NotificationAttachmentSchema: Schema = {
  "type": "object",
  "description": "A file that goes with a message.",
  "required": [
    "uri",
    "name"
  ],
  "properties": {
    "uri": {
      "type": "string",
      "minLength": 1,
      "description": "Where it is."
    },
    "name": {
      "type": "string",
      "minLength": 1,
      "description": "What it is called."
    },
    "mimeType": {
      "type": "string",
      "description": "What kind of file it is.",
      "examples": [
        "application/pdf"
      ]
    },
    "size": {
      "type": "integer",
      "description": "Its size in bytes."
    }
  },
  "x-molecule-schema": "NotificationAttachment"
}

export const EventListSchema: Schema = {
  "type": "array",
  "description": "Events, newest first.",
  "items": {
    "type": "object",
    "description": "Something that changed.",
    "required": [
      "id",
      "event_type",
      "workspace_id",
      "payload",
      "created_at"
    ],
    "x-molecule-columns": [
      "created_at",
      "event_type",
      "workspace_id",
      "payload"
    ],
    "properties": {
      "id": {
        "type": "string",
        "format": "uuid",
        "description": "The event's id."
      },
      "event_type": {
        "type": "string",
        "description": "What happened. New types can come at any time.",
        "examples": [
          "WORKSPACE_PROVISIONING",
          "WORKSPACE_ONLINE",
          "WORKSPACE_PAUSED",
          "WORKSPACE_REMOVED",
          "AGENT_ASSIGNED",
          "APPROVAL_REQUESTED",
          "CHANNEL_MESSAGE",
          "CRON_EXECUTED",
          "DELEGATION_SENT"
        ]
      },
      "workspace_id": {
        "type": [
          "string",
          "null"
        ],
        "format": "uuid",
        "description": "The workspace it happened to, if it was one."
      },
      "payload": {
        "description": "More about it, in practice an object. Any JSON, null when there is nothing to say.",
        "x-molecule-untrusted": true
      },
      "created_at": {
        "type": "string",
        "format": "date-time",
        "description": "When it happened."
      }
    },
    "x-molecule-schema": "Event"
  },
  "x-molecule-schema": "EventList"
}
