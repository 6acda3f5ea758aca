// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { About } from '../../about.ts'

export const abouts: Readonly<Record<string, About>> = {
  "provisionMachine": {
    "service": {
      "name": "controlPlane",
      "title": "The control plane, one for all organisations."
    },
    "method": "POST",
    "path": "/api/v1/workspaces/provision",
    "description": "The call with which a tenant has a machine built for one of its workspaces. People create a workspace instead, and the tenant does the rest. It answers as soon as the machine has an id, which can take minutes; follow its `state` from there. The runtime needs a promoted image. A tenant that sends its admin token along can only build for itself.",
    "credentials": [
      [
        "MOLECULE_CP_SHARED_SECRET",
        "MOLECULE_TENANT_ADMIN_TOKEN"
      ],
      [
        "MOLECULE_CP_SHARED_SECRET"
      ]
    ],
    "errors": [
      {
        "status": "400",
        "description": "The control plane refused the body; `error` says why: a key is missing, `platform_url` leads into an internal network, `env` holds a name that is reserved for the provider or the platform (`privileged_env_forbidden`), or the files are too large. Correct it; sending the same again does not help."
      },
      {
        "status": "401",
        "description": "The credentials were not accepted. This takes the secret that tenant and control plane share (MOLECULE_CP_SHARED_SECRET) together with the tenant's admin token (MOLECULE_TENANT_ADMIN_TOKEN); the control plane admin token is refused here."
      },
      {
        "status": "403",
        "description": "The tenant's admin token belongs to another organisation than `org_id`. Use the token and the id of the same organisation."
      },
      {
        "status": "404",
        "description": "This control plane takes no machine calls, because no shared secret is set there. Ask its operator to set one."
      },
      {
        "status": "409",
        "description": "With `provision_in_progress` an earlier try got through and its machine is being built: follow that one, or send the same again later. With `idempotency_key_conflict` the request differs from the one before it: do not send it again."
      },
      {
        "status": "422",
        "description": "The control plane cannot build this; `error` says why. RUNTIME_PIN_MISSING: promote an image of the runtime first. PLATFORM_AGENT_RUNTIME_UNSUPPORTED: choose another runtime for the platform's agent. Otherwise the provider is not set up: choose another provider."
      },
      {
        "status": "429",
        "description": "The machine could not be built right now. Send the same again later; when an earlier try got through after all, the answer is then `provision_in_progress`."
      },
      {
        "status": "500",
        "description": "The machine could not be built right now. Send the same again later; when an earlier try got through after all, the answer is then `provision_in_progress`."
      },
      {
        "status": "502",
        "description": "The machine could not be built right now. Send the same again later; when an earlier try got through after all, the answer is then `provision_in_progress`."
      },
      {
        "status": "503",
        "description": "The machine could not be built right now. Send the same again later; when an earlier try got through after all, the answer is then `provision_in_progress`."
      },
      {
        "status": "504",
        "description": "The machine could not be built right now. Send the same again later; when an earlier try got through after all, the answer is then `provision_in_progress`."
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
  "deprovisionMachine": {
    "service": {
      "name": "controlPlane",
      "title": "The control plane, one for all organisations."
    },
    "method": "DELETE",
    "path": "/api/v1/workspaces/{workspace_id}",
    "description": "The call with which a tenant ends the machine of one of its workspaces and removes its DNS name. People delete a workspace instead. The tenant's admin token decides whose machine can be ended. The data volume is kept for a while, unless `prune` is set: then it is erased for good.",
    "credentials": [
      [
        "MOLECULE_CP_SHARED_SECRET",
        "MOLECULE_TENANT_ADMIN_TOKEN"
      ]
    ],
    "errors": [
      {
        "status": "401",
        "description": "The credentials were not accepted. This takes the secret that tenant and control plane share (MOLECULE_CP_SHARED_SECRET) together with the tenant's admin token (MOLECULE_TENANT_ADMIN_TOKEN); the control plane admin token is refused here."
      },
      {
        "status": "403",
        "description": "The machine belongs to another organisation than the tenant's admin token. Use that organisation's token."
      },
      {
        "status": "404",
        "description": "The workspace has no such machine: check the workspace id and `instance_id`. If every machine call answers this, no shared secret is set on the control plane: ask its operator to set one."
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
      "prune": {
        "kind": "values",
        "values": [
          "true"
        ]
      }
    }
  },
  "getMachineStatus": {
    "service": {
      "name": "controlPlane",
      "title": "The control plane, one for all organisations."
    },
    "method": "GET",
    "path": "/api/v1/workspaces/{workspace_id}/status",
    "description": "Shows how the machine of a workspace is doing and where it is in the network. A machine that runs is not yet an agent that answers: for that, look at the workspace.",
    "credentials": [
      [
        "MOLECULE_CP_SHARED_SECRET",
        "MOLECULE_TENANT_ADMIN_TOKEN"
      ],
      [
        "MOLECULE_CP_SHARED_SECRET"
      ]
    ],
    "errors": [
      {
        "status": "401",
        "description": "The credentials were not accepted. This takes the secret that tenant and control plane share (MOLECULE_CP_SHARED_SECRET) together with the tenant's admin token (MOLECULE_TENANT_ADMIN_TOKEN); the control plane admin token is refused here."
      },
      {
        "status": "404",
        "description": "The workspace has no such machine: check the workspace id and `instance_id`. If every machine call answers this, no shared secret is set on the control plane: ask its operator to set one."
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
  }
}
