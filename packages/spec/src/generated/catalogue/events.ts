// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Operation } from '../../operation.ts'
import {
  AdminUnauthorizedResponse,
  EventListSchema,
  Headers,
  OrgIdMissingResponse,
  OriginRefusedResponse,
  QueryFailedResponse,
  RateLimitedResponse,
  Security5,
  TenantFailedResponse,
  TenantUnavailableResponse,
  WorkspaceIdInput,
  WrongTenantResponse,
} from '../shared.ts'

export const events: readonly Operation[] = [
  {
    "id": "listEvents",
    "command": [
      "event",
      "list"
    ],
    "tag": "events",
    "summary": "List events of the organisation",
    "description": "Lists the latest 100 entries of the structure log, newest first: what was created, started, paused, removed, approved or delegated, in any workspace. There are no pages and no filters; ask for the events of one workspace to look further back there.",
    "service": "tenant",
    "method": "GET",
    "path": "/events",
    "security": Security5,
    "inputs": [],
    "responses": [
      {
        "status": "200",
        "description": "The latest events, at most 100.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": EventListSchema,
        "examples": [
          {
            "name": "events",
            "value": [
              {
                "id": "4b1e7c90-a5d2-4f38-9e67-0c3b8d6f1a24",
                "event_type": "WORKSPACE_PAUSED",
                "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
                "payload": {
                  "name": "Reports"
                },
                "created_at": "2026-06-24T07:45:10Z"
              }
            ]
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
    "links": [
      {
        "name": "workspace",
        "status": "200",
        "operationId": "listWorkspaceEvents",
        "description": "See what happened to this workspace alone.",
        "parameters": {
          "workspace_id": "$response.body#/0/workspace_id"
        }
      }
    ],
    "mcp": {
      "core": true,
      "toolset": "events",
      "description": "List the latest 100 events of all workspaces, newest first. For one use list_workspace_events."
    },
    "surfaces": [
      "sdk",
      "cli",
      "mcp",
      "docs"
    ],
    "aliases": {
      "operationId": [
        "listOrgEvents"
      ],
      "command": [
        "events"
      ]
    },
    "deprecated": false,
    "evidence": "source",
    "examples": [
      {
        "name": "default",
        "summary": "",
        "input": {},
        "status": "200",
        "response": [
          {
            "id": "4b1e7c90-a5d2-4f38-9e67-0c3b8d6f1a24",
            "event_type": "WORKSPACE_PAUSED",
            "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
            "payload": {
              "name": "Reports"
            },
            "created_at": "2026-06-24T07:45:10Z"
          }
        ]
      }
    ]
  },
  {
    "id": "listWorkspaceEvents",
    "command": [
      "workspace",
      "event",
      "list"
    ],
    "tag": "events",
    "summary": "List events of a workspace",
    "description": "Lists the latest 100 entries of the structure log that are about one workspace, newest first. A workspace that never existed has none, and that is no error.",
    "service": "tenant",
    "method": "GET",
    "path": "/events/{workspace_id}",
    "security": Security5,
    "inputs": [
      WorkspaceIdInput
    ],
    "responses": [
      {
        "status": "200",
        "description": "The workspace's latest events, at most 100.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": EventListSchema,
        "examples": [
          {
            "name": "events",
            "value": [
              {
                "id": "9d27f5a3-6c40-4b8e-b1d9-7e5a2f0c8364",
                "event_type": "WORKSPACE_ONLINE",
                "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
                "payload": {
                  "name": "Reports"
                },
                "created_at": "2026-06-02T09:14:07Z"
              }
            ]
          }
        ]
      },
      OrgIdMissingResponse,
      AdminUnauthorizedResponse,
      OriginRefusedResponse,
      WrongTenantResponse,
      RateLimitedResponse,
      QueryFailedResponse,
      TenantUnavailableResponse
    ],
    "effect": {
      "kind": "read",
      "idempotent": true
    },
    "links": [
      {
        "name": "activity",
        "status": "200",
        "operationId": "listActivity",
        "description": "See what the workspace itself did.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "events",
      "description": "List the latest 100 events of a workspace, newest first."
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
        "input": {
          "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47"
        },
        "status": "200",
        "response": [
          {
            "id": "9d27f5a3-6c40-4b8e-b1d9-7e5a2f0c8364",
            "event_type": "WORKSPACE_ONLINE",
            "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
            "payload": {
              "name": "Reports"
            },
            "created_at": "2026-06-02T09:14:07Z"
          }
        ]
      }
    ]
  }
]
