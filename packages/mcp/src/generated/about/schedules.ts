// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { About } from '../../about.ts'

export const abouts: Readonly<Record<string, About>> = {
  "listSchedules": {
    "service": {
      "name": "tenant",
      "title": "The tenant, one host for each organisation."
    },
    "method": "GET",
    "path": "/workspaces/{workspace_id}/schedules",
    "description": "Lists the schedules of a workspace, oldest first, with when each ran last and when it runs next. A workspace that does not exist has none, and that is no error.",
    "credentials": [
      [
        "MOLECULE_ORG_API_KEY",
        "MOLECULE_ORG_ID"
      ],
      [
        "MOLECULE_ORG_API_KEY"
      ],
      [
        "MOLECULE_WORKSPACE_TOKEN",
        "MOLECULE_ORG_ID"
      ],
      [
        "MOLECULE_WORKSPACE_TOKEN"
      ],
      [
        "MOLECULE_ADMIN_TOKEN",
        "MOLECULE_ORG_ID"
      ],
      [
        "MOLECULE_ADMIN_TOKEN"
      ]
    ],
    "errors": [
      {
        "status": "400",
        "description": "The organisation id is missing, so the tenant turned the request away. Set MOLECULE_ORG_ID to the organisation's id."
      },
      {
        "status": "401",
        "description": "The credential was not accepted. This takes an Org API Key of the same organisation (MOLECULE_ORG_API_KEY), the workspace's own token or the tenant's admin token; the control plane admin token is refused here."
      },
      {
        "status": "403",
        "description": "The request carried an Origin header that this tenant does not allow. Leave the header out, or send the tenant's own origin. The answer has no body."
      },
      {
        "status": "404",
        "description": "The organisation id is not that of this tenant. Correct MOLECULE_ORG_ID, or call the organisation's own host. The answer has no body."
      },
      {
        "status": "429",
        "description": "Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again."
      },
      {
        "status": "500",
        "description": "The tenant could not read the schedules. An id that is not a UUID causes this too: check it. Otherwise try again in a moment."
      }
    ],
    "choices": {
      "workspace_id": {
        "kind": "listed",
        "operationId": "listWorkspaces",
        "parameters": {},
        "items": "",
        "value": "id",
        "label": "name"
      }
    }
  },
  "createSchedule": {
    "service": {
      "name": "tenant",
      "title": "The tenant, one host for each organisation."
    },
    "method": "POST",
    "path": "/workspaces/{workspace_id}/schedules",
    "description": "Has a workspace given a prompt by the clock. The time is a cron expression of five fields, read in `timezone`; when clocks change, the time of day stays. Names are unique within a workspace and a missing name counts as one, so at most one schedule can do without. The answer says when it runs first.",
    "credentials": [
      [
        "MOLECULE_ORG_API_KEY",
        "MOLECULE_ORG_ID"
      ],
      [
        "MOLECULE_ORG_API_KEY"
      ],
      [
        "MOLECULE_WORKSPACE_TOKEN",
        "MOLECULE_ORG_ID"
      ],
      [
        "MOLECULE_WORKSPACE_TOKEN"
      ],
      [
        "MOLECULE_ADMIN_TOKEN",
        "MOLECULE_ORG_ID"
      ],
      [
        "MOLECULE_ADMIN_TOKEN"
      ]
    ],
    "errors": [
      {
        "status": "400",
        "description": "The tenant refused the values. `error` says which. A cron expression has exactly five fields, minute hour day month weekday, as in `0 9 * * 1-5`; a time zone is an IANA name, as in `Europe/Berlin`. Correct it and send it again. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID."
      },
      {
        "status": "401",
        "description": "The credential was not accepted. This takes an Org API Key of the same organisation (MOLECULE_ORG_API_KEY), the workspace's own token or the tenant's admin token; the control plane admin token is refused here."
      },
      {
        "status": "403",
        "description": "The request carried an Origin header that this tenant does not allow. Leave the header out, or send the tenant's own origin. The answer has no body."
      },
      {
        "status": "404",
        "description": "The organisation id is not that of this tenant. Correct MOLECULE_ORG_ID, or call the organisation's own host. The answer has no body."
      },
      {
        "status": "429",
        "description": "Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again."
      },
      {
        "status": "500",
        "description": "The tenant could not store the schedule. Causes are a name that another schedule of this workspace has, an empty name for the second time, and a workspace that does not exist: choose another name and check the id. Otherwise try again in a moment."
      }
    ],
    "choices": {
      "workspace_id": {
        "kind": "listed",
        "operationId": "listWorkspaces",
        "parameters": {},
        "items": "",
        "value": "id",
        "label": "name"
      },
      "enabled": {
        "kind": "values",
        "values": [
          "true",
          "false"
        ]
      }
    }
  },
  "deleteSchedule": {
    "service": {
      "name": "tenant",
      "title": "The tenant, one host for each organisation."
    },
    "method": "DELETE",
    "path": "/workspaces/{workspace_id}/schedules/{schedule_id}",
    "description": "Deletes a schedule. Its runs stay in the activity of the workspace. To keep it for later, switch it off instead.",
    "credentials": [
      [
        "MOLECULE_ORG_API_KEY",
        "MOLECULE_ORG_ID"
      ],
      [
        "MOLECULE_ORG_API_KEY"
      ],
      [
        "MOLECULE_WORKSPACE_TOKEN",
        "MOLECULE_ORG_ID"
      ],
      [
        "MOLECULE_WORKSPACE_TOKEN"
      ],
      [
        "MOLECULE_ADMIN_TOKEN",
        "MOLECULE_ORG_ID"
      ],
      [
        "MOLECULE_ADMIN_TOKEN"
      ]
    ],
    "errors": [
      {
        "status": "400",
        "description": "The organisation id is missing, so the tenant turned the request away. Set MOLECULE_ORG_ID to the organisation's id."
      },
      {
        "status": "401",
        "description": "The credential was not accepted. This takes an Org API Key of the same organisation (MOLECULE_ORG_API_KEY), the workspace's own token or the tenant's admin token; the control plane admin token is refused here."
      },
      {
        "status": "403",
        "description": "The request carried an Origin header that this tenant does not allow. Leave the header out, or send the tenant's own origin. The answer has no body."
      },
      {
        "status": "404",
        "description": "The workspace has no schedule of this id; list its schedules to find the right one. An empty body means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID."
      },
      {
        "status": "429",
        "description": "Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again."
      },
      {
        "status": "500",
        "description": "The tenant could not delete the schedule. An id that is not a UUID causes this too: check it. Otherwise try again in a moment."
      }
    ],
    "choices": {
      "workspace_id": {
        "kind": "listed",
        "operationId": "listWorkspaces",
        "parameters": {},
        "items": "",
        "value": "id",
        "label": "name"
      },
      "schedule_id": {
        "kind": "listed",
        "operationId": "listSchedules",
        "parameters": {
          "workspace_id": "workspace_id"
        },
        "items": "",
        "value": "id",
        "label": "name"
      }
    }
  },
  "updateSchedule": {
    "service": {
      "name": "tenant",
      "title": "The tenant, one host for each organisation."
    },
    "method": "PATCH",
    "path": "/workspaces/{workspace_id}/schedules/{schedule_id}",
    "description": "Changes a schedule; what is left out stays. The next run is computed anew only when `cron_expr` or `timezone` is sent. With `enabled` a schedule is switched off and on again.",
    "credentials": [
      [
        "MOLECULE_ORG_API_KEY",
        "MOLECULE_ORG_ID"
      ],
      [
        "MOLECULE_ORG_API_KEY"
      ],
      [
        "MOLECULE_WORKSPACE_TOKEN",
        "MOLECULE_ORG_ID"
      ],
      [
        "MOLECULE_WORKSPACE_TOKEN"
      ],
      [
        "MOLECULE_ADMIN_TOKEN",
        "MOLECULE_ORG_ID"
      ],
      [
        "MOLECULE_ADMIN_TOKEN"
      ]
    ],
    "errors": [
      {
        "status": "400",
        "description": "The tenant refused the values. `error` says which. A cron expression has exactly five fields, minute hour day month weekday, as in `0 9 * * 1-5`; a time zone is an IANA name, as in `Europe/Berlin`. Correct it and send it again. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID."
      },
      {
        "status": "401",
        "description": "The credential was not accepted. This takes an Org API Key of the same organisation (MOLECULE_ORG_API_KEY), the workspace's own token or the tenant's admin token; the control plane admin token is refused here."
      },
      {
        "status": "403",
        "description": "The request carried an Origin header that this tenant does not allow. Leave the header out, or send the tenant's own origin. The answer has no body."
      },
      {
        "status": "404",
        "description": "The workspace has no schedule of this id; list its schedules to find the right one. An empty body means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID."
      },
      {
        "status": "429",
        "description": "Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again."
      },
      {
        "status": "500",
        "description": "The tenant could not change the schedule. A name that another schedule of this workspace has causes this, and so does an id that is not a UUID: correct them. Otherwise try again in a moment."
      }
    ],
    "choices": {
      "workspace_id": {
        "kind": "listed",
        "operationId": "listWorkspaces",
        "parameters": {},
        "items": "",
        "value": "id",
        "label": "name"
      },
      "schedule_id": {
        "kind": "listed",
        "operationId": "listSchedules",
        "parameters": {
          "workspace_id": "workspace_id"
        },
        "items": "",
        "value": "id",
        "label": "name"
      },
      "enabled": {
        "kind": "values",
        "values": [
          "true",
          "false"
        ]
      }
    }
  },
  "runSchedule": {
    "service": {
      "name": "tenant",
      "title": "The tenant, one host for each organisation."
    },
    "method": "POST",
    "path": "/workspaces/{workspace_id}/schedules/{schedule_id}/run",
    "description": "Hands out the prompt of a schedule and nothing more: the tenant runs nothing and counts no run. Send the prompt to the workspace as a message to have the work done.",
    "credentials": [
      [
        "MOLECULE_ORG_API_KEY",
        "MOLECULE_ORG_ID"
      ],
      [
        "MOLECULE_ORG_API_KEY"
      ],
      [
        "MOLECULE_WORKSPACE_TOKEN",
        "MOLECULE_ORG_ID"
      ],
      [
        "MOLECULE_WORKSPACE_TOKEN"
      ],
      [
        "MOLECULE_ADMIN_TOKEN",
        "MOLECULE_ORG_ID"
      ],
      [
        "MOLECULE_ADMIN_TOKEN"
      ]
    ],
    "errors": [
      {
        "status": "400",
        "description": "The organisation id is missing, so the tenant turned the request away. Set MOLECULE_ORG_ID to the organisation's id."
      },
      {
        "status": "401",
        "description": "The credential was not accepted. This takes an Org API Key of the same organisation (MOLECULE_ORG_API_KEY), the workspace's own token or the tenant's admin token; the control plane admin token is refused here."
      },
      {
        "status": "403",
        "description": "The request carried an Origin header that this tenant does not allow. Leave the header out, or send the tenant's own origin. The answer has no body."
      },
      {
        "status": "404",
        "description": "The workspace has no schedule of this id; list its schedules to find the right one. An empty body means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID."
      },
      {
        "status": "429",
        "description": "Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again."
      },
      {
        "status": "500",
        "description": "The tenant could not read the schedule. An id that is not a UUID causes this too: check it. Otherwise try again in a moment."
      }
    ],
    "choices": {
      "workspace_id": {
        "kind": "listed",
        "operationId": "listWorkspaces",
        "parameters": {},
        "items": "",
        "value": "id",
        "label": "name"
      },
      "schedule_id": {
        "kind": "listed",
        "operationId": "listSchedules",
        "parameters": {
          "workspace_id": "workspace_id"
        },
        "items": "",
        "value": "id",
        "label": "name"
      }
    }
  },
  "listScheduleHistory": {
    "service": {
      "name": "tenant",
      "title": "The tenant, one host for each organisation."
    },
    "method": "GET",
    "path": "/workspaces/{workspace_id}/schedules/{schedule_id}/history",
    "description": "Lists the last 20 runs of a schedule, newest first. They are kept as long as the activity of the workspace, usually 7 days. A schedule that does not exist has none, and that is no error.",
    "credentials": [
      [
        "MOLECULE_ORG_API_KEY",
        "MOLECULE_ORG_ID"
      ],
      [
        "MOLECULE_ORG_API_KEY"
      ],
      [
        "MOLECULE_WORKSPACE_TOKEN",
        "MOLECULE_ORG_ID"
      ],
      [
        "MOLECULE_WORKSPACE_TOKEN"
      ],
      [
        "MOLECULE_ADMIN_TOKEN",
        "MOLECULE_ORG_ID"
      ],
      [
        "MOLECULE_ADMIN_TOKEN"
      ]
    ],
    "errors": [
      {
        "status": "400",
        "description": "The organisation id is missing, so the tenant turned the request away. Set MOLECULE_ORG_ID to the organisation's id."
      },
      {
        "status": "401",
        "description": "The credential was not accepted. This takes an Org API Key of the same organisation (MOLECULE_ORG_API_KEY), the workspace's own token or the tenant's admin token; the control plane admin token is refused here."
      },
      {
        "status": "403",
        "description": "The request carried an Origin header that this tenant does not allow. Leave the header out, or send the tenant's own origin. The answer has no body."
      },
      {
        "status": "404",
        "description": "The organisation id is not that of this tenant. Correct MOLECULE_ORG_ID, or call the organisation's own host. The answer has no body."
      },
      {
        "status": "429",
        "description": "Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again."
      },
      {
        "status": "500",
        "description": "The tenant could not read the runs. An id that is not a UUID causes this too: check it. Otherwise try again in a moment."
      }
    ],
    "choices": {
      "workspace_id": {
        "kind": "listed",
        "operationId": "listWorkspaces",
        "parameters": {},
        "items": "",
        "value": "id",
        "label": "name"
      },
      "schedule_id": {
        "kind": "listed",
        "operationId": "listSchedules",
        "parameters": {
          "workspace_id": "workspace_id"
        },
        "items": "",
        "value": "id",
        "label": "name"
      }
    }
  },
  "listScheduleHealth": {
    "service": {
      "name": "tenant",
      "title": "The tenant, one host for each organisation."
    },
    "method": "GET",
    "path": "/workspaces/{workspace_id}/schedules/health",
    "description": "Shows when the schedules of a workspace ran and how that went, without their prompts, so that one workspace can look after another. `X-Workspace-ID` says who asks. Another workspace proves that with its own token and has to be related: a sibling, or above or below in the tree. The workspace itself is believed without a token, so this is no secret.",
    "credentials": [
      [
        "MOLECULE_ORG_API_KEY",
        "MOLECULE_ORG_ID"
      ],
      [
        "MOLECULE_ORG_API_KEY"
      ],
      [
        "MOLECULE_WORKSPACE_TOKEN",
        "MOLECULE_ORG_ID"
      ],
      [
        "MOLECULE_WORKSPACE_TOKEN"
      ],
      [
        "MOLECULE_ADMIN_TOKEN",
        "MOLECULE_ORG_ID"
      ],
      [
        "MOLECULE_ADMIN_TOKEN"
      ],
      [
        "MOLECULE_ORG_ID"
      ],
      []
    ],
    "errors": [
      {
        "status": "400",
        "description": "The organisation id is missing, so the tenant turned the request away. Set MOLECULE_ORG_ID to the organisation's id."
      },
      {
        "status": "401",
        "description": "Who asks is not known. Send the asking workspace's id in `X-Workspace-ID`, and with it that workspace's own token, an Org API Key (MOLECULE_ORG_API_KEY) or the tenant's admin token."
      },
      {
        "status": "403",
        "description": "The asking workspace is not related to this one. Ask as a sibling, or as one above or below it. An empty body means that the request carried an Origin header that this tenant does not allow: leave the header out."
      },
      {
        "status": "404",
        "description": "The organisation id is not that of this tenant. Correct MOLECULE_ORG_ID, or call the organisation's own host. The answer has no body."
      },
      {
        "status": "429",
        "description": "Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again."
      },
      {
        "status": "500",
        "description": "The tenant could not read the schedules. An id that is not a UUID causes this too: check it. Otherwise try again in a moment."
      }
    ],
    "choices": {
      "workspace_id": {
        "kind": "listed",
        "operationId": "listWorkspaces",
        "parameters": {},
        "items": "",
        "value": "id",
        "label": "name"
      }
    }
  },
  "listOrgScheduleHealth": {
    "service": {
      "name": "tenant",
      "title": "The tenant, one host for each organisation."
    },
    "method": "GET",
    "path": "/admin/schedules/health",
    "description": "Shows the schedules of all workspaces that are not removed, by the names of workspace and schedule, and which of them are overdue. Schedules that are switched off are among them and cannot be told apart here.",
    "credentials": [
      [
        "MOLECULE_ORG_API_KEY",
        "MOLECULE_ORG_ID"
      ],
      [
        "MOLECULE_ORG_API_KEY"
      ],
      [
        "MOLECULE_ADMIN_TOKEN",
        "MOLECULE_ORG_ID"
      ],
      [
        "MOLECULE_ADMIN_TOKEN"
      ]
    ],
    "errors": [
      {
        "status": "400",
        "description": "The organisation id is missing, so the tenant turned the request away. Set MOLECULE_ORG_ID to the organisation's id."
      },
      {
        "status": "401",
        "description": "The credential was not accepted. This takes an Org API Key of the same organisation (MOLECULE_ORG_API_KEY) or the tenant's admin token; a workspace token or the control plane admin token is refused here."
      },
      {
        "status": "403",
        "description": "The request carried an Origin header that this tenant does not allow. Leave the header out, or send the tenant's own origin. The answer has no body."
      },
      {
        "status": "404",
        "description": "The organisation id is not that of this tenant. Correct MOLECULE_ORG_ID, or call the organisation's own host. The answer has no body."
      },
      {
        "status": "429",
        "description": "Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again."
      },
      {
        "status": "500",
        "description": "The tenant could not read the schedules. Try again in a moment."
      },
      {
        "status": "503",
        "description": "The tenant cannot reach its database. Try again in a moment."
      }
    ],
    "choices": {}
  },
  "listOrphanSchedules": {
    "service": {
      "name": "tenant",
      "title": "The tenant, one host for each organisation."
    },
    "method": "GET",
    "path": "/admin/schedules/orphans",
    "description": "Lists the schedules whose workspace was removed or is not there at all. They never run.",
    "credentials": [
      [
        "MOLECULE_ORG_API_KEY",
        "MOLECULE_ORG_ID"
      ],
      [
        "MOLECULE_ORG_API_KEY"
      ],
      [
        "MOLECULE_ADMIN_TOKEN",
        "MOLECULE_ORG_ID"
      ],
      [
        "MOLECULE_ADMIN_TOKEN"
      ]
    ],
    "errors": [
      {
        "status": "400",
        "description": "The organisation id is missing, so the tenant turned the request away. Set MOLECULE_ORG_ID to the organisation's id."
      },
      {
        "status": "401",
        "description": "The credential was not accepted. This takes an Org API Key of the same organisation (MOLECULE_ORG_API_KEY) or the tenant's admin token; a workspace token or the control plane admin token is refused here."
      },
      {
        "status": "403",
        "description": "The request carried an Origin header that this tenant does not allow. Leave the header out, or send the tenant's own origin. The answer has no body."
      },
      {
        "status": "404",
        "description": "The organisation id is not that of this tenant. Correct MOLECULE_ORG_ID, or call the organisation's own host. The answer has no body."
      },
      {
        "status": "429",
        "description": "Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again."
      },
      {
        "status": "500",
        "description": "The tenant could not read the schedules. Try again in a moment."
      },
      {
        "status": "503",
        "description": "The tenant cannot reach its database. Try again in a moment."
      }
    ],
    "choices": {}
  },
  "reapOrphanSchedules": {
    "service": {
      "name": "tenant",
      "title": "The tenant, one host for each organisation."
    },
    "method": "POST",
    "path": "/admin/schedules/reap-orphans",
    "description": "Deals with all orphans at once: one whose workspace has a living successor of the same name moves there, every other one that is still on is switched off. Nothing is deleted.",
    "credentials": [
      [
        "MOLECULE_ORG_API_KEY",
        "MOLECULE_ORG_ID"
      ],
      [
        "MOLECULE_ORG_API_KEY"
      ],
      [
        "MOLECULE_ADMIN_TOKEN",
        "MOLECULE_ORG_ID"
      ],
      [
        "MOLECULE_ADMIN_TOKEN"
      ]
    ],
    "errors": [
      {
        "status": "400",
        "description": "The organisation id is missing, so the tenant turned the request away. Set MOLECULE_ORG_ID to the organisation's id."
      },
      {
        "status": "401",
        "description": "The credential was not accepted. This takes an Org API Key of the same organisation (MOLECULE_ORG_API_KEY) or the tenant's admin token; a workspace token or the control plane admin token is refused here."
      },
      {
        "status": "403",
        "description": "The request carried an Origin header that this tenant does not allow. Leave the header out, or send the tenant's own origin. The answer has no body."
      },
      {
        "status": "404",
        "description": "The organisation id is not that of this tenant. Correct MOLECULE_ORG_ID, or call the organisation's own host. The answer has no body."
      },
      {
        "status": "429",
        "description": "Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again."
      },
      {
        "status": "500",
        "description": "The tenant could not clear up. Try again in a moment."
      },
      {
        "status": "503",
        "description": "The tenant cannot reach its database. Try again in a moment."
      }
    ],
    "choices": {}
  }
}
