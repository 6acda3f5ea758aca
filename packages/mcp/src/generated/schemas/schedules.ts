// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CallSchemas } from '../../tool.ts'

export const schemas: Readonly<Record<string, CallSchemas>> = {
  "listSchedules": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid"
      }
    }
  },
  "createSchedule": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid"
      }
    },
    "body": {
      "type": "object",
      "description": "When, and what to say.",
      "required": [
        "cron_expr",
        "prompt"
      ],
      "properties": {
        "cron_expr": {
          "type": "string",
          "description": "Five fields: minute, hour, day of the month, month, weekday. No seconds and no shortcuts such as @daily.",
          "minLength": 1,
          "examples": [
            "0 9 * * 1-5"
          ]
        },
        "prompt": {
          "type": "string",
          "description": "What the workspace is told. Carriage returns are taken out.",
          "minLength": 1
        },
        "name": {
          "type": "string",
          "description": "What people call it. No other schedule of the workspace may have the same name.",
          "default": ""
        },
        "timezone": {
          "type": "string",
          "description": "The IANA time zone. The times are meant in it.",
          "default": "UTC",
          "examples": [
            "Europe/Berlin"
          ]
        },
        "enabled": {
          "type": "boolean",
          "default": true,
          "description": "Whether it runs."
        }
      },
      "x-molecule-schema": "ScheduleCreate"
    }
  },
  "deleteSchedule": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid"
      },
      "schedule_id": {
        "type": "string",
        "format": "uuid"
      }
    }
  },
  "updateSchedule": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid"
      },
      "schedule_id": {
        "type": "string",
        "format": "uuid"
      }
    },
    "body": {
      "type": "object",
      "description": "What to change. A field that is left out stays as it is.",
      "properties": {
        "name": {
          "type": "string",
          "description": "What people call it. No other schedule of the workspace may have the same name."
        },
        "cron_expr": {
          "type": "string",
          "description": "Five fields: minute, hour, day of the month, month, weekday."
        },
        "timezone": {
          "type": "string",
          "description": "The IANA time zone. The times are meant in it; empty means UTC."
        },
        "prompt": {
          "type": "string",
          "description": "What the workspace is told."
        },
        "enabled": {
          "type": "boolean",
          "description": "Whether it runs."
        }
      },
      "x-molecule-schema": "ScheduleUpdate"
    }
  },
  "runSchedule": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid"
      },
      "schedule_id": {
        "type": "string",
        "format": "uuid"
      }
    }
  },
  "listScheduleHistory": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid"
      },
      "schedule_id": {
        "type": "string",
        "format": "uuid"
      }
    }
  },
  "listScheduleHealth": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid"
      },
      "x_workspace_id": {
        "type": "string",
        "minLength": 1
      }
    }
  },
  "listOrgScheduleHealth": {
    "parameters": {}
  },
  "listOrphanSchedules": {
    "parameters": {}
  },
  "reapOrphanSchedules": {
    "parameters": {}
  }
}
