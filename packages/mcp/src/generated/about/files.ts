// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { About } from '../../about.ts'

export const abouts: Readonly<Record<string, About>> = {
  "listFiles": {
    "service": {
      "name": "tenant",
      "title": "The tenant, one host for each organisation."
    },
    "method": "GET",
    "path": "/workspaces/{workspace_id}/files",
    "description": "Lists files and directories on a workspace's machine, below one of the directories that the platform opens. Paths in the answer are relative to the directory that was listed. Version control data, caches and `node_modules` are skipped. A hosted workspace has to run for this; a self-hosted one that is offline shows the files of its template instead, whatever the root.",
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
        "description": "The tenant cannot list that: the root is not one of its directories, the path is not relative or holds `..`, or the depth is not from 1 to 5. Correct it. With the code TENANT_ORG_HEADER_REQUIRED, set MOLECULE_ORG_ID."
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
        "description": "No workspace has this id; list the workspaces to find the right one. An empty body means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID."
      },
      {
        "status": "429",
        "description": "Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again."
      },
      {
        "status": "500",
        "description": "The workspace's machine did not answer. Check that the workspace is running, then try again. The body can be empty."
      },
      {
        "status": "501",
        "description": "The root `/agent-home` is known but not served yet. Choose another root."
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
      "root": {
        "kind": "values",
        "values": [
          "/configs",
          "/workspace",
          "/home",
          "/plugins",
          "/agent-home"
        ]
      }
    }
  },
  "writeFiles": {
    "service": {
      "name": "tenant",
      "title": "The tenant, one host for each organisation."
    },
    "method": "PUT",
    "path": "/workspaces/{workspace_id}/files",
    "description": "Writes up to 200 files below a workspace's configuration directory at once. Although the API says that it replaces, files that are not named stay as they are. It stops at the first file that fails; those before it are written. The workspace may restart afterwards. A hosted workspace has to run for this.",
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
        "description": "Nothing was written: `files` is missing, names more than 200 files, or holds a path that is not relative or has `..` in it. Correct it. With the code TENANT_ORG_HEADER_REQUIRED, set MOLECULE_ORG_ID."
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
        "description": "No workspace has this id; list the workspaces to find the right one. An empty body means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID."
      },
      {
        "status": "429",
        "description": "Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again."
      },
      {
        "status": "500",
        "description": "A file could not be written, or the machine did not answer; files before it are written. Check that the workspace is running, then send all of them again."
      },
      {
        "status": "503",
        "description": "The workspace is offline, so nothing was written. Resume or restart it, then try again."
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
  "readFile": {
    "service": {
      "name": "tenant",
      "title": "The tenant, one host for each organisation."
    },
    "method": "GET",
    "path": "/workspaces/{workspace_id}/files/{path}",
    "description": "Reads a text file on a workspace's machine, up to 5 MiB. On a self-hosted tenant the file's outer white space is cut off, and a file that does not exist reads as an empty one while the workspace runs; a hosted one answers 404.",
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
        "description": "The tenant cannot take this path or root: a path is relative and without `..`, and a root is one of its directories. Correct it. With the code TENANT_ORG_HEADER_REQUIRED, set MOLECULE_ORG_ID."
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
        "description": "There is no such file, or no workspace has this id. List the files, or the workspaces, to find the right one. An empty body means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID."
      },
      {
        "status": "429",
        "description": "Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again."
      },
      {
        "status": "500",
        "description": "The workspace's machine did not answer. Check that the workspace is running, then try again. The body can be empty."
      },
      {
        "status": "501",
        "description": "The root `/agent-home` is known but not served yet. Choose another root."
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
      "path": {
        "kind": "listed",
        "operationId": "listFiles",
        "parameters": {
          "workspace_id": "workspace_id"
        },
        "items": "",
        "value": "path"
      },
      "root": {
        "kind": "values",
        "values": [
          "/configs",
          "/workspace",
          "/home",
          "/plugins",
          "/agent-home"
        ]
      }
    }
  },
  "writeFile": {
    "service": {
      "name": "tenant",
      "title": "The tenant, one host for each organisation."
    },
    "method": "PUT",
    "path": "/workspaces/{workspace_id}/files/{path}",
    "description": "Creates a file on a workspace's machine or replaces what is in it; directories are created as needed. The workspace may restart afterwards. A hosted workspace has to run for this. A self-hosted one always writes below its configuration directory, whatever the root.",
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
        "description": "The tenant cannot take this path or root: a path is relative and without `..`, and a root is one of its directories. Correct it. With the code TENANT_ORG_HEADER_REQUIRED, set MOLECULE_ORG_ID."
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
        "description": "No workspace has this id; list the workspaces to find the right one. An empty body means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID."
      },
      {
        "status": "429",
        "description": "Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again."
      },
      {
        "status": "500",
        "description": "The file could not be written, most likely because the machine did not answer. Check that the workspace is running, then try again."
      },
      {
        "status": "501",
        "description": "The root `/agent-home` is known but not served yet. Choose another root."
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
      "path": {
        "kind": "listed",
        "operationId": "listFiles",
        "parameters": {
          "workspace_id": "workspace_id"
        },
        "items": "",
        "value": "path"
      },
      "root": {
        "kind": "values",
        "values": [
          "/configs",
          "/workspace",
          "/home",
          "/plugins",
          "/agent-home"
        ]
      }
    }
  },
  "deleteFile": {
    "service": {
      "name": "tenant",
      "title": "The tenant, one host for each organisation."
    },
    "method": "DELETE",
    "path": "/workspaces/{workspace_id}/files/{path}",
    "description": "Is there to delete a file on a workspace's machine and, as far as the server's code shows, cannot: it takes every path for an absolute one and answers 400. To get rid of a file's content, write the file empty.",
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
        "description": "The tenant took the path for an absolute one, as it does with every path, so nothing was deleted. Write the file empty instead. With the code TENANT_ORG_HEADER_REQUIRED, set MOLECULE_ORG_ID."
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
        "description": "No workspace has this id; list the workspaces to find the right one. An empty body means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID."
      },
      {
        "status": "429",
        "description": "Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again."
      },
      {
        "status": "500",
        "description": "The workspace's machine did not answer. Check that the workspace is running, then try again. The body can be empty."
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
      "path": {
        "kind": "listed",
        "operationId": "listFiles",
        "parameters": {
          "workspace_id": "workspace_id"
        },
        "items": "",
        "value": "path"
      }
    }
  }
}
