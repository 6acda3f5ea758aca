// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Operation } from '../../operation.ts'
import {
  BillingInvalidResponse,
  OrgMembershipRequiredResponse,
  Security2,
  SessionRequiredResponse,
} from '../shared.ts'

export const billing: readonly Operation[] = [
  {
    "id": "listInvoices",
    "command": [
      "billing",
      "invoice",
      "list"
    ],
    "tag": "billing",
    "summary": "List invoices",
    "description": "Lists the invoices of the person who is signed in. How an organisation would be chosen, and what an invoice holds, is not known: read each entry as it comes.",
    "service": "controlPlane",
    "method": "GET",
    "path": "/api/v1/billing/invoices",
    "security": Security2,
    "inputs": [],
    "responses": [
      {
        "status": "200",
        "description": "The invoices.",
        "headers": [],
        "contentType": "application/json",
        "schema": {
          "type": "array",
          "description": "The invoices.",
          "items": {
            "type": "object",
            "description": "An invoice. Which keys it has is not known.",
            "additionalProperties": true,
            "x-molecule-schema": "Invoice"
          }
        },
        "examples": [
          {
            "name": "none",
            "value": []
          }
        ]
      },
      SessionRequiredResponse
    ],
    "effect": {
      "kind": "read",
      "idempotent": true
    },
    "links": [],
    "mcp": {
      "core": false,
      "toolset": "billing"
    },
    "surfaces": [
      "sdk",
      "docs"
    ],
    "surfacesReason": "It takes the session of a person who is signed in to the web UI; admin tokens and API keys are refused. Use the web UI at https://app.moleculesai.app instead.",
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
        "response": []
      }
    ]
  },
  {
    "id": "createCheckout",
    "command": [
      "billing",
      "checkout"
    ],
    "tag": "billing",
    "summary": "Start the payment for a plan",
    "description": "Prepares a payment page for a plan and answers its address. Nothing is charged and the plan stays as it is until a person pays there; afterwards, or when the person gives up, the page leads back to one of the two addresses.",
    "service": "controlPlane",
    "method": "POST",
    "path": "/api/v1/billing/checkout",
    "security": Security2,
    "inputs": [
      {
        "name": "org_slug",
        "property": "orgSlug",
        "in": "body",
        "wireName": "org_slug",
        "required": true,
        "description": "The organisation that gets the plan.",
        "schema": {
          "type": "string",
          "description": "The organisation that gets the plan.",
          "x-molecule-scope": "org"
        },
        "sensitive": false,
        "aliases": [],
        "scope": "org",
        "deprecated": false
      },
      {
        "name": "plan",
        "property": "plan",
        "in": "body",
        "wireName": "plan",
        "required": true,
        "description": "The plan. The web UI calls starter Team and pro Growth.",
        "schema": {
          "type": "string",
          "enum": [
            "starter",
            "pro"
          ],
          "description": "The plan. The web UI calls starter Team and pro Growth."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "success_url",
        "property": "successUrl",
        "in": "body",
        "wireName": "success_url",
        "required": true,
        "description": "Where the page leads after the payment.",
        "schema": {
          "type": "string",
          "format": "uri",
          "description": "Where the page leads after the payment."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "cancel_url",
        "property": "cancelUrl",
        "in": "body",
        "wireName": "cancel_url",
        "required": true,
        "description": "Where the page leads when the person gives up.",
        "schema": {
          "type": "string",
          "format": "uri",
          "description": "Where the page leads when the person gives up."
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
        "description": "A plan that is to be paid.",
        "required": [
          "org_slug",
          "plan",
          "success_url",
          "cancel_url"
        ],
        "properties": {
          "org_slug": {
            "type": "string",
            "description": "The organisation that gets the plan.",
            "x-molecule-scope": "org"
          },
          "plan": {
            "type": "string",
            "enum": [
              "starter",
              "pro"
            ],
            "description": "The plan. The web UI calls starter Team and pro Growth."
          },
          "success_url": {
            "type": "string",
            "format": "uri",
            "description": "Where the page leads after the payment."
          },
          "cancel_url": {
            "type": "string",
            "format": "uri",
            "description": "Where the page leads when the person gives up."
          }
        },
        "x-molecule-schema": "Checkout"
      }
    },
    "responses": [
      {
        "status": "200",
        "description": "The payment page is ready.",
        "headers": [],
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "A payment page.",
          "required": [
            "url"
          ],
          "properties": {
            "url": {
              "type": "string",
              "description": "Where the person pays."
            },
            "id": {
              "type": "string",
              "description": "The payment's id with the payment service."
            }
          },
          "x-molecule-schema": "CheckoutPage"
        },
        "examples": [
          {
            "name": "pro",
            "value": {
              "url": "https://pay.example.com/checkout/cs_example_1",
              "id": "cs_example_1"
            }
          }
        ]
      },
      BillingInvalidResponse,
      SessionRequiredResponse,
      OrgMembershipRequiredResponse
    ],
    "effect": {
      "kind": "write",
      "idempotent": false
    },
    "links": [],
    "mcp": {
      "core": false,
      "toolset": "billing"
    },
    "surfaces": [
      "sdk",
      "docs"
    ],
    "surfacesReason": "It takes the session of a person who is signed in to the web UI; admin tokens and API keys are refused. Use the web UI at https://app.moleculesai.app instead.",
    "aliases": {
      "operationId": [],
      "command": []
    },
    "deprecated": false,
    "evidence": "source",
    "examples": [
      {
        "name": "pro",
        "summary": "Change to the plan pro",
        "input": {
          "org_slug": "acme",
          "plan": "pro",
          "success_url": "https://app.moleculesai.app/billing/done",
          "cancel_url": "https://app.moleculesai.app/billing"
        },
        "status": "200",
        "response": {
          "url": "https://pay.example.com/checkout/cs_example_1",
          "id": "cs_example_1"
        }
      }
    ]
  },
  {
    "id": "openBillingPortal",
    "command": [
      "billing",
      "portal"
    ],
    "tag": "billing",
    "summary": "Open the billing portal",
    "description": "Prepares the page on which a person changes an organisation's payment method and plan or looks at its invoices, and answers its address. Whoever has the address can use the page, so keep it to that person.",
    "service": "controlPlane",
    "method": "POST",
    "path": "/api/v1/billing/portal",
    "security": Security2,
    "inputs": [
      {
        "name": "org_slug",
        "property": "orgSlug",
        "in": "body",
        "wireName": "org_slug",
        "required": true,
        "description": "The organisation's id.",
        "schema": {
          "type": "string",
          "description": "The organisation's id.",
          "x-molecule-scope": "org"
        },
        "sensitive": false,
        "aliases": [],
        "scope": "org",
        "deprecated": false
      },
      {
        "name": "return_url",
        "property": "returnUrl",
        "in": "body",
        "wireName": "return_url",
        "required": true,
        "description": "Where the portal leads when the person is done.",
        "schema": {
          "type": "string",
          "format": "uri",
          "description": "Where the portal leads when the person is done."
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
        "description": "Whose payments are to be looked after.",
        "required": [
          "org_slug",
          "return_url"
        ],
        "properties": {
          "org_slug": {
            "type": "string",
            "description": "The organisation's id.",
            "x-molecule-scope": "org"
          },
          "return_url": {
            "type": "string",
            "format": "uri",
            "description": "Where the portal leads when the person is done."
          }
        },
        "x-molecule-schema": "BillingPortal"
      }
    },
    "responses": [
      {
        "status": "200",
        "description": "The portal is ready.",
        "headers": [],
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "The billing portal of an organisation, for one visit.",
          "required": [
            "url"
          ],
          "properties": {
            "url": {
              "type": "string",
              "description": "Where the person goes.",
              "x-molecule-sensitive": true
            }
          },
          "x-molecule-schema": "BillingPortalPage"
        },
        "examples": [
          {
            "name": "portal",
            "value": {
              "url": "https://pay.example.com/portal/bps_example_1"
            }
          }
        ]
      },
      BillingInvalidResponse,
      SessionRequiredResponse,
      OrgMembershipRequiredResponse
    ],
    "effect": {
      "kind": "write",
      "idempotent": false
    },
    "links": [],
    "mcp": {
      "core": false,
      "toolset": "billing"
    },
    "surfaces": [
      "sdk",
      "docs"
    ],
    "surfacesReason": "It takes the session of a person who is signed in to the web UI; admin tokens and API keys are refused. Use the web UI at https://app.moleculesai.app instead.",
    "aliases": {
      "operationId": [],
      "command": []
    },
    "deprecated": false,
    "evidence": "source",
    "examples": [
      {
        "name": "portal",
        "summary": "Open the portal and come back",
        "input": {
          "org_slug": "acme",
          "return_url": "https://app.moleculesai.app/billing"
        },
        "status": "200",
        "response": {
          "url": "https://pay.example.com/portal/bps_example_1"
        }
      }
    ]
  }
]
