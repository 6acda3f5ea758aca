// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CallSchemas } from '../../tool.ts'

export const schemas: Readonly<Record<string, CallSchemas>> = {
  "listTemplates": {
    "parameters": {}
  },
  "importTemplate": {
    "parameters": {},
    "body": {
      "type": "object",
      "description": "A template to store.",
      "required": [
        "name",
        "files"
      ],
      "properties": {
        "name": {
          "type": "string",
          "minLength": 1,
          "description": "Its name, which its id is made from."
        },
        "files": {
          "type": "object",
          "maxProperties": 200,
          "description": "Its files, by path; at most 200. Paths are relative and have no double dot. Give at least one.",
          "additionalProperties": {
            "type": "string"
          }
        }
      },
      "x-molecule-schema": "TemplateImport"
    }
  }
}
