// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Operation } from '../../operation.ts'
import {
  AdminUnauthorizedResponse,
  Headers,
  OrgIdMissingResponse,
  OriginRefusedResponse,
  RateLimitedResponse,
  Security3,
  Security5,
  TenantFailedResponse,
  TenantUnavailableResponse,
  WrongTenantResponse,
} from '../shared.ts'

export const platform: readonly Operation[] = [
  {
    "id": "getHealth",
    "command": [
      "platform",
      "health"
    ],
    "tag": "platform",
    "summary": "Check that the tenant answers",
    "description": "Says that the tenant's process is up, and nothing more: neither its database nor its workspaces are looked at. It asks for no credential and no organisation id. The rate limit counts it like any other call.",
    "service": "tenant",
    "method": "GET",
    "path": "/health",
    "security": Security3,
    "inputs": [],
    "responses": [
      {
        "status": "200",
        "description": "The tenant is up.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "That the tenant answers.",
          "required": [
            "status"
          ],
          "x-molecule-columns": [
            "status"
          ],
          "properties": {
            "status": {
              "type": "string",
              "const": "ok",
              "description": "Always ok; a tenant that is not does not answer."
            }
          },
          "x-molecule-schema": "Health"
        },
        "examples": [
          {
            "name": "health",
            "value": {
              "status": "ok"
            }
          }
        ]
      },
      OriginRefusedResponse,
      RateLimitedResponse
    ],
    "effect": {
      "kind": "read",
      "idempotent": true
    },
    "links": [
      {
        "name": "liveness",
        "status": "200",
        "operationId": "getLiveness",
        "description": "See whether its background work goes on too.",
        "parameters": {}
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "platform",
      "keywords": [
        "up",
        "down",
        "status",
        "version"
      ],
      "description": "Check that the tenant's process answers. get_liveness tells more."
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
          "status": "ok"
        }
      }
    ]
  },
  {
    "id": "getLiveness",
    "command": [
      "platform",
      "liveness"
    ],
    "tag": "platform",
    "summary": "Show the liveness of the tenant",
    "description": "Shows when each of the tenant's background subsystems, such as the scheduler, last gave a sign of life. Right after a start there are none. One that has been silent for long hangs: tell whoever runs the tenant.",
    "service": "tenant",
    "method": "GET",
    "path": "/admin/liveness",
    "security": Security5,
    "inputs": [],
    "responses": [
      {
        "status": "200",
        "description": "The subsystems, by name.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "Signs of life of the tenant's background work.",
          "required": [
            "subsystems"
          ],
          "properties": {
            "subsystems": {
              "type": "object",
              "description": "The subsystems by name, such as scheduler and hibernation-monitor. Empty right after a start.",
              "additionalProperties": {
                "type": "object",
                "description": "The last sign of life of a subsystem.",
                "required": [
                  "last_tick_at",
                  "seconds_ago"
                ],
                "x-molecule-columns": [
                  "last_tick_at",
                  "seconds_ago"
                ],
                "properties": {
                  "last_tick_at": {
                    "type": "string",
                    "format": "date-time",
                    "description": "When it was."
                  },
                  "seconds_ago": {
                    "type": "integer",
                    "minimum": 0,
                    "description": "How many seconds ago that was."
                  }
                },
                "x-molecule-schema": "SubsystemLiveness"
              }
            }
          },
          "x-molecule-schema": "Liveness"
        },
        "examples": [
          {
            "name": "liveness",
            "value": {
              "subsystems": {
                "scheduler": {
                  "last_tick_at": "2026-06-24T07:59:48Z",
                  "seconds_ago": 12
                },
                "hibernation-monitor": {
                  "last_tick_at": "2026-06-24T07:59:15Z",
                  "seconds_ago": 45
                }
              }
            }
          }
        ]
      },
      OrgIdMissingResponse,
      AdminUnauthorizedResponse,
      OriginRefusedResponse,
      WrongTenantResponse,
      RateLimitedResponse,
      TenantFailedResponse,
      TenantUnavailableResponse
    ],
    "effect": {
      "kind": "read",
      "idempotent": true
    },
    "links": [],
    "mcp": {
      "core": false,
      "toolset": "platform",
      "description": "Show when each background subsystem of the tenant last gave a sign of life."
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
          "subsystems": {
            "scheduler": {
              "last_tick_at": "2026-06-24T07:59:48Z",
              "seconds_ago": 12
            },
            "hibernation-monitor": {
              "last_tick_at": "2026-06-24T07:59:15Z",
              "seconds_ago": 45
            }
          }
        }
      }
    ]
  }
]
