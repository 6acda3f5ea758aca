// Generated from management.yaml by `pnpm generate`. Do not edit.

export interface paths {
    "/api/v1/admin/orgs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List organisations
         * @description Lists the organisations on this control plane, newest first. A row tells how the organisation's machine is doing in `instance_status`; the key is missing while there is no machine. There is no look-up of a single organisation for operators: list, then pick by slug.
         */
        get: operations["listOrgs"];
        put?: never;
        /**
         * Create an organisation
         * @description Creates an organisation for a given owner and starts building its tenant, which takes 7 to 20 minutes. Terms, quota and billing are not checked for operators. With `dry_run` the request is only validated. The body is read strictly: a key that the control plane does not know is refused, so that a mistyped option cannot create a real organisation. Follow `instance_status` in the list of organisations.
         */
        post: operations["createOrg"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/orgs/{slug}/workspaces": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its slug. It is the first part of the organisation's host name.
                 * @example acme
                 */
                slug: components["parameters"]["OrgSlug"];
            };
            cookie?: never;
        };
        /**
         * List the workspaces of an organisation
         * @description Shows an organisation's workspaces and their health to an operator, without any credential of the tenant. The control plane passes on what it finds and promises no fixed set of keys, so read the answer leniently.
         */
        get: operations["listOrgWorkspaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/workspaces/{workspace_id}/env": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update a workspace's environment variables
         * @description Sets environment variables on the workspace's machine and restarts its container, which interrupts the agent. Variables that are not named stay as they are, unless `merge` is false: then the given set replaces all of them. Names that look like secrets are refused without `force`; a workspace secret is the better place for those. The answer lists names, never values.
         */
        post: operations["updateWorkspaceEnv"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/workspaces/{workspace_id}/migrate-provider": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The workspace's id. */
                workspace_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move a workspace to another cloud provider
         * @description Starts moving a workspace to another cloud and answers at once; the move itself takes about 15 to 20 minutes. A snapshot is taken and verified, a machine is built on the target, the snapshot is restored there, and only when the new machine is healthy is the old one retired. `/workspace` and `/home/agent/.claude` are kept, `/configs` is not. The workspace's own tokens are revoked on the way. When a step fails, the old machine stays in service. One migration per workspace can run at a time. Follow it with the migration status.
         */
        post: operations["migrateWorkspaceProvider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/workspaces/{workspace_id}/migration-status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /**
         * Show how a workspace's migration is going
         * @description Shows the latest migration of a workspace. `terminal` turns true when it has ended: `completed` on the new provider, `failed` before the switch with the old machine still running, or `rolled_back` with the new machine removed. Asking every 15 to 30 seconds is plenty. A GET on the `migrate-provider` path answers the same.
         */
        get: operations["getWorkspaceMigrationStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/orgs/{slug}/admin-token": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its slug. It is the first part of the organisation's host name.
                 * @example acme
                 */
                slug: components["parameters"]["OrgSlug"];
            };
            cookie?: never;
        };
        /**
         * Show the admin token of an organisation's tenant
         * @description Shows the token that opens everything on an organisation's tenant. It is meant for emergencies, when nobody has an Org API Key. There is none until the tenant has been built.
         */
        get: operations["getOrgAdminToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/tenants/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its slug. It is the first part of the organisation's host name.
                 * @example e2e-smoke
                 */
                slug: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a tenant with everything in it
         * @description Deletes an organisation for good: first its billing customer, then its machines, its DNS name and tunnel, and its records. Nothing can be brought back. The slug has to be sent again as `confirm`. The answer comes when all is gone, which takes up to two minutes, and is a receipt: find its `purge_id` in the list of purges, and see the boot events answer 404. When a deletion stops halfway, send it again; it goes on where it stopped. A newer control plane answers 202 at once and does the work later.
         */
        delete: operations["deleteTenant"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/tenants/{slug}/scrub-artifacts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its slug. It is the first part of the organisation's host name.
                 * @example e2e-nightly
                 */
                slug: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove what a failed tenant left behind
         * @description Removes what is still in the cloud under a tenant's name, such as a DNS record or a tunnel that a failed build or deletion left there. The slug has to be sent again as `confirm`. What it does to a tenant in service is not known: do not try it on one.
         */
        post: operations["scrubTenantArtifacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/purges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List deletions of organisations
         * @description Lists which organisations were deleted and how far each deletion came. A deletion is done when its status is `completed`; one that failed goes on from `last_step` when it is sent again.
         */
        get: operations["listPurges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/tenants/{slug}/boot-events": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its slug. It is the first part of the organisation's host name.
                 * @example acme
                 */
                slug: components["parameters"]["OrgSlug"];
            };
            cookie?: never;
        };
        /**
         * List what a tenant reported while booting
         * @description Shows what a tenant's machine reported while it started, under keys that are not fixed. Its 404 is the proof that a tenant was deleted: no organisation has the slug any more.
         */
        get: operations["listTenantBootEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/tenants/{slug}/diagnostics": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its slug. It is the first part of the organisation's host name.
                 * @example acme
                 */
                slug: components["parameters"]["OrgSlug"];
            };
            cookie?: never;
        };
        /**
         * Diagnose a tenant
         * @description Looks at everything that a tenant needs and changes nothing: whether its organisation and its machine are there and how they are, its DNS name, and its tunnel. The keys are not fixed, so read the answer leniently.
         */
        get: operations["getTenantDiagnostics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/tenants/{slug}/redeploy": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its slug. It is the first part of the organisation's host name.
                 * @example acme
                 */
                slug: components["parameters"]["OrgSlug"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Redeploy a tenant
         * @description Replaces the containers of one tenant, with another image if `target_tag` names one. The tenant does not answer for a moment. With `dry_run` it only says what would be done. The answer comes when it is done.
         */
        post: operations["redeployTenant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/tenants/redeploy-fleet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Redeploy all tenants
         * @description Replaces the containers of all tenants, or of those in `only_slugs`: first the canary, then, after `soak_seconds`, the others, `batch_size` at a time. Organisations made for tests (`e2e-`, `rt-e2e-`) are skipped. The answer comes when all is done, after 10 to 20 minutes, and has a row for each tenant. Even a `dry_run` wants `confirm`.
         */
        post: operations["redeployFleet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/tenants/{slug}/workspaces/redeploy": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its slug. It is the first part of the organisation's host name.
                 * @example acme
                 */
                slug: components["parameters"]["OrgSlug"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Redeploy the workspaces of a tenant
         * @deprecated
         * @description Restarts the workspaces of a tenant on their current image, all of them or those of one runtime; with `recreate` their machines are built anew. What the agents are doing is interrupted. With `dry_run` it only says what would be done. It goes away on 14 July 2026; restart workspaces one by one instead.
         */
        post: operations["redeployTenantWorkspaces"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/orphan-tunnels/cleanup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete tunnels that no tenant uses
         * @description Deletes the tunnels of tenants that are gone, and says how many there were and which could not be deleted. Tunnels of existing tenants stay.
         */
        post: operations["cleanupOrphanTunnels"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/workspaces/{workspace_id}/console": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /**
         * Show the console of a workspace's machine
         * @description Shows what the machine of a workspace last wrote to its console, to an operator. That helps when the machine does not come up. Take care with the text: a program may have printed secrets.
         */
        get: operations["getOrgWorkspaceConsole"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/workspaces/{workspace_id}/llm-billing-mode": {
        parameters: {
            query: {
                /**
                 * @description The slug of the organisation that the workspace belongs to.
                 * @example acme
                 */
                org_slug: components["parameters"]["OrgSlugOfWorkspace"];
            };
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /**
         * Show who pays for a workspace's model, as operator
         * @deprecated
         * @description Asks a tenant who pays for the model of one of its workspaces, on behalf of an operator. The control plane passes on what the tenant says, under keys that are not fixed. It went away on 30 June 2026 without a successor.
         */
        get: operations["getOrgWorkspaceBillingMode"];
        /**
         * Set who pays for a workspace's model, as operator
         * @deprecated
         * @description Tells a tenant who pays for the model of one of its workspaces: the platform, or the organisation with a key of its own; or that it may use none. Null goes back to what follows from its provider. The workspace is not restarted. It went away on 30 June 2026 without a successor.
         */
        put: operations["setOrgWorkspaceBillingMode"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the organisations of the signed-in person
         * @description Lists the organisations that the person who is signed in belongs to, and no others. Operators, who see all of them, have a list of their own.
         */
        get: operations["listMyOrgs"];
        put?: never;
        /**
         * Create an organisation of one's own
         * @description Creates an organisation that belongs to the person who is signed in, and starts building its tenant. The person must have accepted the terms, and quota and credit must allow one more organisation. The tenant takes several minutes; follow the provisioning status until it runs or has failed.
         */
        post: operations["createMyOrg"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show an organisation
         * @description Shows an organisation to a person who belongs to it, with what it pays for and where it is in its life. An operator's admin token is refused here; operators look in the list of all organisations.
         */
        get: operations["getOrg"];
        put?: never;
        post?: never;
        /**
         * Delete an organisation
         * @description Deletes an organisation and everything that belongs to it: the billing customer, all machines, host name and tunnel, and the records. Only the owner may. It cannot be undone, and the API asks for no confirmation: the request alone is enough. An entry in the purge log remains.
         */
        delete: operations["deleteOrg"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{slug}/export": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its slug. It is the first part of the organisation's host name.
                 * @example acme
                 */
                slug: components["parameters"]["OrgSlug"];
            };
            cookie?: never;
        };
        /**
         * Export what is stored about an organisation
         * @description Returns what the control plane stores about an organisation, its members and its machine in one document, as the right to data portability asks for. What the tenant keeps, such as files and memories, is not in it. What the open parts hold may change, so read them leniently.
         */
        get: operations["exportOrg"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{slug}/provision-status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its slug. It is the first part of the organisation's host name.
                 * @example acme
                 */
                slug: components["parameters"]["OrgSlug"];
            };
            cookie?: never;
        };
        /**
         * Show how the building of a tenant is going
         * @description Tells how far an organisation's tenant is: the stage, the progress in percent, and about how long it still takes. It has ended when `status` is `running` or `failed`.
         */
        get: operations["getOrgProvisionStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orgs/{slug}/instance": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its slug. It is the first part of the organisation's host name.
                 * @example acme
                 */
                slug: components["parameters"]["OrgSlug"];
            };
            cookie?: never;
        };
        /**
         * Look up an organisation's machine
         * @description Tells anybody who knows the slug whether an organisation's machine runs, its address and the organisation's id. No credential is needed, so the number of requests is limited. The tenant's host name is not in the answer: it is the slug in front of the domain, as in `acme.moleculesai.app`.
         */
        get: operations["getOrgInstance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/billing/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List invoices
         * @description Lists the invoices of the person who is signed in. How an organisation would be chosen, and what an invoice holds, is not known: read each entry as it comes.
         */
        get: operations["listInvoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/billing/checkout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start the payment for a plan
         * @description Prepares a payment page for a plan and answers its address. Nothing is charged and the plan stays as it is until a person pays there; afterwards, or when the person gives up, the page leads back to one of the two addresses.
         */
        post: operations["createCheckout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/billing/portal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open the billing portal
         * @description Prepares the page on which a person changes an organisation's payment method and plan or looks at its invoices, and answers its address. Whoever has the address can use the page, so keep it to that person.
         */
        post: operations["openBillingPortal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/thin-ami/promote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Promote a machine image on AWS
         * @description Makes a machine image (AMI) the one that new machines of an AWS region are built from. Machines that exist stay as they are. The API asks for no confirmation, so the clients do.
         */
        post: operations["promoteThinAmi"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/thin-ami": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the machine images on AWS
         * @description Lists which machine image new machines are built from, for each AWS region. Path and answer are deduced from those of the runtime images: a 404 without a body of ours means that this control plane has the list elsewhere.
         */
        get: operations["listThinAmis"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/runtime-image/promote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Promote the image of a runtime
         * @description Pins a runtime to an image, by digest. Workspaces that are built or rebuilt from now on run it; those that run stay as they are. Without a pin, a runtime cannot be provisioned at all. The control plane notes by itself who promoted it and when. The API asks for no confirmation, so the clients do.
         */
        post: operations["promoteRuntimeImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/runtime-image": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the images of the runtimes
         * @description Lists which image each runtime is pinned to, by digest, and who promoted it and when.
         */
        get: operations["listRuntimeImages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workspaces/provision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Build the machine of a workspace
         * @description The call with which a tenant has a machine built for one of its workspaces. People create a workspace instead, and the tenant does the rest. It answers as soon as the machine has an id, which can take minutes; follow its `state` from there. The runtime needs a promoted image. A tenant that sends its admin token along can only build for itself.
         */
        post: operations["provisionMachine"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workspaces/{workspace_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace whose machine it is.
                 * @example c05f9e27-d8b1-4a63-9f4c-7e2a6d0b8135
                 */
                workspace_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End the machine of a workspace
         * @description The call with which a tenant ends the machine of one of its workspaces and removes its DNS name. People delete a workspace instead. The tenant's admin token decides whose machine can be ended. The data volume is kept for a while, unless `prune` is set: then it is erased for good.
         */
        delete: operations["deprovisionMachine"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workspaces/{workspace_id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /**
         * Show the state of a workspace's machine
         * @description Shows how the machine of a workspace is doing and where it is in the network. A machine that runs is not yet an agent that answers: for that, look at the workspace.
         */
        get: operations["getMachineStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List workspaces
         * @description Lists all workspaces of the organisation, oldest first. Removed workspaces are left out. There are no pages: one answer holds everything.
         */
        get: operations["listWorkspaces"];
        put?: never;
        /**
         * Create a workspace
         * @description Creates a workspace and starts building its machine. Say which runtime and model it uses, either directly or through a template. A name that is taken under the same parent gets a number appended. An external workspace (`external`, or runtime `external`) gets no machine: it is an agent that you run yourself; without a `url` the answer holds the connection details and a token that is shown only this once.
         */
        post: operations["createWorkspace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /**
         * Show a workspace
         * @description Shows one workspace: its status, runtime, machine and activity. The tenant asks for no credential here, only for the right organisation id. A removed workspace answers 410 unless `include_removed` is set.
         */
        get: operations["getWorkspace"];
        put?: never;
        post?: never;
        /**
         * Delete a workspace
         * @description Removes a workspace and everything below it: machines are stopped, tokens revoked, schedules switched off. The exact name has to be sent along as a confirmation. A workspace with children needs `confirm` as well. The records stay unless `purge` is set, retained data stays unless `erase_data` is set; neither can be undone.
         */
        delete: operations["deleteWorkspace"];
        options?: never;
        head?: never;
        /**
         * Update a workspace
         * @description Changes the fields that are given and leaves the others alone. Nothing is restarted: `needs_restart` in the answer says that a restart is needed for the change to show. Tier, parent, runtime, directory and machine need the tenant's admin token; an Org API Key may change the rest. To move a workspace to another cloud with its files use the migration; a new provider in `compute` removes the old machine. Storing a single field can fail quietly, so read the workspace back when it matters.
         */
        patch: operations["updateWorkspace"];
        trace?: never;
    };
    "/workspaces/{workspace_id}/restart": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restart a workspace
         * @description Stops the workspace and builds it again, which interrupts whatever the agent is doing. It also wakes a paused or hibernated workspace. The answer comes before the restart has finished. Agents that you run yourself are not restarted; the answer then says `noop`. `reset` as a query parameter means the same as in the body.
         */
        post: operations["restartWorkspace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pause a workspace
         * @description Stops a workspace until it is resumed. A workspace with running descendants is paused together with them, and only when `cascade` is set.
         */
        post: operations["pauseWorkspace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resume a paused workspace
         * @description Starts a paused workspace again. The answer comes before it is online. Paused descendants are resumed together with it, and only when `cascade` is set. A workspace under a paused one cannot be resumed alone.
         */
        post: operations["resumeWorkspace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_id}/hibernate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hibernate a workspace
         * @description Puts an idle workspace to sleep until it is restarted. Its files stay. A workspace with running tasks is refused unless `force` is set; even then the tenant only hibernates it once no task runs, although it answers the same, so read the workspace back when it matters.
         */
        post: operations["hibernateWorkspace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_id}/state": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 2b6d8f04-95e3-4a17-b0c8-3e7f1a5d9c62
                 */
                workspace_id: string;
            };
            cookie?: never;
        };
        /**
         * Show whether a workspace is paused or gone
         * @description The short answer for an agent that asks about itself: its status, whether it is paused, whether it is gone. While the workspace has a token of its own, the tenant takes only that one here and refuses every other credential, also the Org API Key and the admin token. With another credential show the workspace instead.
         */
        get: operations["getWorkspaceState"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_id}/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /**
         * Show what a workspace used today
         * @description Counts the tokens and calls of a workspace on the current day, from midnight to midnight UTC, with an estimate of their cost at fixed prices for each token. Earlier days cannot be asked for.
         */
        get: operations["getWorkspaceMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_id}/console": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /**
         * Show the console of a workspace's machine
         * @description Shows what the workspace's machine wrote to its serial console, as the cloud keeps it: the place to look when a workspace does not come up. At most the last 256 KiB; empty while there is nothing yet. Only hosted tenants have it.
         */
        get: operations["getWorkspaceConsole"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_id}/budget": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /**
         * Show the budget of a workspace
         * @description Shows what a workspace may spend and has spent, in US cents, over the last hour, 24 hours, 7 days and 30 days. The windows roll; nothing is reset at midnight or at the end of a month. What is left can be negative.
         */
        get: operations["getWorkspaceBudget"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Set the budget of a workspace
         * @description Sets how much a workspace may spend, in US cents, per hour, 24 hours, 7 days and 30 days. The given limits replace all that were there: a period that is not named has no limit afterwards. Once a limit is reached, messages to the workspace are refused (402) until enough time has passed or the limit is raised; 0 stops it at once. `budget_limit` is the older way to give the limit of 30 days, and clears the other three. A workspace cannot change its own budget.
         */
        patch: operations["setWorkspaceBudget"];
        trace?: never;
    };
    "/workspaces/{workspace_id}/model": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the model of a workspace
         * @description Shows the model that was chosen for a workspace with the secret `MODEL`. A workspace without such a choice, and also one that does not exist, answers an empty model with the source `unresolved`.
         */
        get: operations["getWorkspaceModel"];
        /**
         * Choose the model of a workspace
         * @description Stores the choice as the workspace's secret `MODEL` and restarts the workspace, which interrupts its agent. An empty model, or none, clears the choice. The model has to be known for the workspace's runtime, and its vendor has to be one that the platform knows.
         */
        put: operations["setWorkspaceModel"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_id}/config": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /**
         * Show the stored configuration of a workspace
         * @description Shows the JSON document that the tenant keeps for a workspace. It is not the agent's own `config.yaml`, which is a file. A workspace without one, and also one that does not exist, answers an empty object.
         */
        get: operations["getWorkspaceConfig"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the stored configuration of a workspace
         * @description Lays an object over the JSON document that the tenant keeps for a workspace: each given key replaces the whole value of that key, objects within are not merged, and keys that are not given stay. A key cannot be removed; null is stored as null. Nothing is restarted. The body may have at most 256 KiB.
         */
        patch: operations["updateWorkspaceConfig"];
        trace?: never;
    };
    "/workspaces/{workspace_id}/template": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Set the template of a workspace
         * @description Records from which template the workspace is made. Nothing happens until the workspace is restarted.
         */
        patch: operations["setWorkspaceTemplate"];
        trace?: never;
    };
    "/workspaces/{workspace_id}/abilities": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change whom a workspace may write to
         * @description Switches two abilities of a workspace: writing to all workspaces at once, and writing to people. Give at least one; the other stays as it is.
         */
        patch: operations["updateWorkspaceAbilities"];
        trace?: never;
    };
    "/admin/workspaces/{workspace_id}/llm-billing-mode": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id. It is in lower case.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceIdLowercase"];
            };
            cookie?: never;
        };
        /**
         * Show who pays for the model of a workspace
         * @deprecated
         * @description Shows whether the platform or the organisation itself pays the model's vendor, and what decided it. A workspace that does not exist answers what it would get by default.
         */
        get: operations["getWorkspaceBillingMode"];
        /**
         * Decide who pays for the model of a workspace
         * @deprecated
         * @description Decides for one workspace who pays the model's vendor: the platform (`platform_managed`), the organisation with its own key (`byok`), or nobody, so that it has no model (`disabled`). `mode` has to be there; null takes the decision back. Nothing is restarted.
         */
        put: operations["setWorkspaceBillingMode"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_id}/agent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Assign an agent to a workspace
         * @description Records that a workspace has an agent, and with which model. This is book-keeping: nothing is restarted, and the model that the workspace runs with is not touched. A workspace has one active agent at most.
         */
        post: operations["assignAgent"];
        /**
         * Remove the agent of a workspace
         * @description Ends the active agent of a workspace. Book-keeping, like the assignment: the workspace itself goes on as before.
         */
        delete: operations["removeAgent"];
        options?: never;
        head?: never;
        /**
         * Replace the agent of a workspace
         * @description Ends the active agent of a workspace and records a new one with another model. Book-keeping, like the assignment. If the tenant fails half-way, the old agent is ended and there is no new one: assign it then.
         */
        patch: operations["replaceAgent"];
        trace?: never;
    };
    "/workspaces/{workspace_id}/agent/move": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 2b6d8f04-95e3-4a17-b0c8-3e7f1a5d9c62
                 */
                workspace_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move an agent to another workspace
         * @description Records the active agent of one workspace for another one that has none. Only the source needs to accept the credential, so a workspace can hand its agent on. Book-keeping, like the assignment.
         */
        post: operations["moveAgent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_id}/secrets": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id. It is in lower case.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceIdLowercase"];
            };
            cookie?: never;
        };
        /**
         * List a workspace's secrets
         * @description Lists the names of the secrets that a workspace sees: its own first, then those of the organisation that it does not override. Values are never shown. A workspace that does not exist answers with the organisation's secrets only.
         */
        get: operations["listWorkspaceSecrets"];
        put?: never;
        /**
         * Set a workspace secret
         * @description Creates a secret of a workspace or replaces its value, then restarts the workspace so that the agent sees it, unless the workspace itself called. The key `MODEL` is the workspace's choice of model. Some tenants ask a person to approve first: the answer is then 202 and nothing has changed; send the same call again once it is approved. A PUT on this path does the same.
         */
        post: operations["setWorkspaceSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_id}/secrets/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id. It is in lower case.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceIdLowercase"];
                /**
                 * @description The secret's name.
                 * @example GITHUB_TOKEN
                 */
                key: components["parameters"]["SecretKey"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a workspace secret
         * @description Deletes a secret of a workspace and restarts the workspace. Its value cannot be brought back. A secret that the workspace only inherits from the organisation is not touched.
         */
        delete: operations["deleteWorkspaceSecret"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings/secrets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the organisation's secrets
         * @description Lists the names of the secrets that all workspaces inherit, sorted by name. Values are never shown.
         */
        get: operations["listOrgSecrets"];
        /**
         * Set a secret of the organisation
         * @description Creates a secret that all workspaces inherit, or replaces its value. Every running workspace without a secret of the same name restarts to see it. A POST on this path does the same.
         */
        put: operations["setOrgSecret"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings/secrets/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The secret's name.
                 * @example GITHUB_TOKEN
                 */
                key: components["parameters"]["SecretKey"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a secret of the organisation
         * @description Deletes a secret that workspaces inherit. Every running workspace without a secret of the same name restarts. The value cannot be brought back.
         */
        delete: operations["deleteOrgSecret"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/org/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Org API Keys
         * @description Lists the live Org API Keys, newest first and 500 at most. A key is told by its first eight characters; the key itself is shown only when it is minted.
         */
        get: operations["listOrgTokens"];
        put?: never;
        /**
         * Mint an Org API Key
         * @description Creates an Org API Key and shows it, only this once. Whoever holds it can do everything on this tenant; it has no scopes. Ten keys an hour can be minted and a hundred can be live. Some tenants ask a person to approve first: the answer is then 202 and no key exists yet; send the same call again once it is approved.
         */
        post: operations["mintOrgToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/org/tokens/{token_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the key. The list shows it.
                 * @example e2b85f06-17cd-4d3a-9f60-8a4c1b7d3e59
                 */
                token_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke an Org API Key
         * @description Ends an Org API Key at once; whatever uses it is refused from then on. A key can revoke itself.
         */
        delete: operations["revokeOrgToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_id}/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /**
         * List a workspace's tokens
         * @description Lists the live tokens of a workspace, newest first. A token is told by its first eight characters; the token itself is shown only when it is created. `count` is the length of this page, not a total, so ask for the next page with `offset` until one comes back shorter than `limit`.
         */
        get: operations["listWorkspaceTokens"];
        put?: never;
        /**
         * Create a token for a workspace
         * @description Creates a token that opens this workspace and nothing else, and shows it, only this once. The workspace can do this for itself with a token that it has. Fifty can be live at a time. The answer has no id; list the tokens to find the one to revoke later.
         */
        post: operations["createWorkspaceToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_id}/tokens/{token_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
                /**
                 * @description The id of the token. The list shows it.
                 * @example 1f6a3c88-5d02-4e7b-9c41-8b0e2d7f5a93
                 */
                token_id: components["parameters"]["WorkspaceTokenId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke a workspace's token
         * @description Ends one token of a workspace at once; whatever uses it is refused from then on. A token can revoke itself. An agent whose last token is revoked is cut off until it gets another.
         */
        delete: operations["revokeWorkspaceToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/workspaces/{workspace_id}/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mint a workspace token as an administrator
         * @description Does what creating a token of a workspace does, for administrators only: it says when there is no such workspace, and a workspace's own token cannot call it. The token is shown only this once, and the answer has no id.
         */
        post: operations["mintWorkspaceToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/approvals/pending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what waits for an approval
         * @description Lists the requests of all workspaces that wait for a person, newest first and 50 at most. That includes what the tenant itself holds back, such as a new Org API Key. A request waits until somebody decides it or it is withdrawn; looking does not end it.
         */
        get: operations["listPendingApprovals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_id}/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /**
         * List a workspace's approvals
         * @description Lists what a workspace asked to be approved and what became of it, newest first and 50 at most, in every status.
         */
        get: operations["listWorkspaceApprovals"];
        put?: never;
        /**
         * Ask a person for an approval
         * @description Files a request that a person approves or denies. The tenant only keeps it: nothing is done when it is approved, the workspace has to look and go on by itself. The structure log gets an APPROVAL_REQUESTED entry, and an APPROVAL_ESCALATED one for the workspace above, if there is one. Each call files another request.
         */
        post: operations["createApproval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_id}/approvals/{approval_id}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
                /**
                 * @description The id of the approval. The lists show it.
                 * @example 4f1d8e63-2b07-4c9a-8d15-6e3a9f70c2b4
                 */
                approval_id: components["parameters"]["ApprovalId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve or deny a request
         * @description Decides a request that waits; it cannot be decided again. What an agent asked for is only marked, and the agent goes on by itself. What the tenant held back, a new Org API Key or a workspace's secret, goes through when exactly the same call is made once more. The structure log gets APPROVAL_APPROVED or APPROVAL_DENIED.
         */
        post: operations["decideApproval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_id}/approvals/{approval_id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
                /**
                 * @description The id of the approval. The lists show it.
                 * @example b92c5a07-d4e8-4f31-9a6c-1e7d0b8f3c52
                 */
                approval_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a request for an approval
         * @description Takes back a request that still waits, for the workspace that made it. It stays in the workspace's list with the status `withdrawn`.
         */
        post: operations["withdrawApproval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/instructions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List standing instructions
         * @description Lists the instructions that agents get with every task, global ones first and then by priority, the highest first. With `workspace_id` it lists what that workspace gets: the global and its own, enabled ones only; `scope` then has no effect.
         */
        get: operations["listInstructions"];
        put?: never;
        /**
         * Create a standing instruction
         * @description Adds an instruction that agents get with every task from now on, all of them or those of one workspace. It starts enabled. Whether the workspace exists is not checked. The answer has the id only.
         */
        post: operations["createInstruction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/instructions/{instruction_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the instruction. The list shows it.
                 * @example 6a0c9d52-8e1b-4f73-b2d4-9c5e7a10f836
                 */
                instruction_id: components["parameters"]["InstructionId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change a standing instruction
         * @description Changes the fields that are given and keeps the others, although it is a PUT. Set `enabled` to false to stop an instruction without losing it. Whom it is for cannot change; make another one for that.
         */
        put: operations["updateInstruction"];
        post?: never;
        /**
         * Delete a standing instruction
         * @description Deletes an instruction; agents no longer get it. Its text is gone. To stop it for a while, disable it instead.
         */
        delete: operations["deleteInstruction"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_id}/instructions/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /**
         * Show what instructions a workspace gets
         * @description Shows the enabled instructions of a workspace, the global ones and its own, as the one Markdown text that its agent gets. A workspace that does not exist gets the global ones only.
         */
        get: operations["resolveInstructions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/org/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the templates of whole teams
         * @description Lists the templates that a team of workspaces can be made from, with the secrets that each needs. A template that cannot be read is left out without a word.
         */
        get: operations["listOrgTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/org/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a team of workspaces from a template
         * @description Creates all workspaces of a template, with their memories, schedules, channels and secrets. Name a template of the tenant in `dir`, or give one in `template`. Workspaces that are there already, told by name and parent, are kept and marked `skipped`. The mode `reconcile` also removes workspaces of the same names that are elsewhere. The call takes about two seconds for each workspace and stops at the first that fails: then the answer is 207 with `error`, and what was created stays. On a hosted tenant, restart a workspace that stays `provisioning`.
         */
        post: operations["importOrg"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the templates of workspaces
         * @description Lists what a single workspace can be made from, with runtime, models and the secrets that each template needs. Templates for a runtime that this tenant does not know are left out. On hosted tenants every `tier` is 4.
         */
        get: operations["listTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/templates/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a template
         * @description Stores a template for workspaces under an id that is made from its name: in lower case, with hyphens for blanks, and without other characters. A `config.yaml` is written when it is not among the files. There is no way to change or delete a template afterwards.
         */
        post: operations["importTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bundles/export/{workspace_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: string;
            };
            cookie?: never;
        };
        /**
         * Export a workspace as a bundle
         * @description Writes a workspace and everything below it as one document, which an import makes workspaces from again, here or on another tenant. It holds names, roles, prompts and skills. Secrets, memories, schedules and the model are not in it. When the machine is not running, the configuration is taken from a template instead, which need not be the workspace's own.
         */
        get: operations["exportBundle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bundles/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make workspaces from a bundle
         * @description Creates a workspace from a bundle, and one for each bundle inside it. Every import makes new workspaces with new ids. The answer is 201 even when that failed, for example because the name is taken: look at `status` of the result and of each of its `children`. Of the bundle only name, description, tier, id, system prompt, `config.yaml`, skills and sub-workspaces are used. The imported workspaces have no secrets, memories or schedules. On a hosted tenant, restart a workspace that stays `provisioning`.
         */
        post: operations["importBundle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plugins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the plugins that a tenant offers
         * @description Lists the plugins of the tenant's own registry, the ones that can be installed by name. Plugins on GitHub or Gitea are not in it; those are installed by their address.
         */
        get: operations["listPlugins"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plugins/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List where plugins may come from
         * @description Lists the kinds of source that this tenant can install plugins from. A kind stands before `://` in the source of a plugin, as in `github://owner/repository#tag`; `local` is the tenant's own registry.
         */
        get: operations["listPluginSources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_id}/plugins": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /**
         * List a workspace's plugins
         * @description Lists the plugins that are installed on a workspace, and whether each works on its runtime. The tenant looks on the workspace's machine: while that is not running the list is empty, and so it is for a workspace that does not exist.
         */
        get: operations["listWorkspacePlugins"];
        put?: never;
        /**
         * Install a plugin on a workspace
         * @description Fetches a plugin, puts it on the workspace and restarts the workspace, which interrupts the agent. The answer comes when the plugin is there, which can take up to five minutes. A plugin that is installed already is overwritten. Where the organisation has an allow-list, the plugin has to be on that of the workspace right above this one, or on the workspace's own when there is none above.
         */
        post: operations["installPlugin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_id}/plugins/available": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /**
         * List the plugins that fit a workspace
         * @description Lists the plugins of the tenant's registry that work on the workspace's runtime. A workspace that does not exist answers with the whole registry.
         */
        get: operations["listAvailablePlugins"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_id}/plugins/compatibility": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /**
         * Check a workspace's plugins against a runtime
         * @description Says which of the workspace's plugins would still work on another runtime. Ask before you change the runtime. While the workspace is not running no plugins are found, and the answer is that all are compatible.
         */
        get: operations["checkPluginCompatibility"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_id}/plugins/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
                /**
                 * @description The plugin's name. The list shows it.
                 * @example web-search
                 */
                name: components["parameters"]["PluginName"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Uninstall a plugin from a workspace
         * @description Removes a plugin from a workspace, together with its skills and what it wrote into the agent's memory file, and restarts the workspace, which interrupts the agent. A plugin that is not installed answers the same.
         */
        delete: operations["uninstallPlugin"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orgs/{org_id}/plugins/allowlist": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the root workspace. It is the one with no workspace above it, and not the organisation's id on the control plane.
                 * @example f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46
                 */
                org_id: components["parameters"]["OrgRootId"];
            };
            cookie?: never;
        };
        /**
         * Show which plugins an organisation allows
         * @description Shows the allow-list of an organisation's root workspace, with who put each plugin on it and when. An empty list allows every plugin. The list counts for the root and for the workspaces right below it, not for those further down. An Org API Key sees it only when the key belongs to this root.
         */
        get: operations["getOrgPluginAllowlist"];
        /**
         * Set which plugins an organisation allows
         * @description Replaces the whole allow-list of an organisation's root workspace. Without names, every plugin is allowed again. Plugins that are installed already stay. An Org API Key may do it only when the key belongs to this root.
         */
        put: operations["setOrgPluginAllowlist"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_id}/schedules": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /**
         * List a workspace's schedules
         * @description Lists the schedules of a workspace, oldest first, with when each ran last and when it runs next. A workspace that does not exist has none, and that is no error.
         */
        get: operations["listSchedules"];
        put?: never;
        /**
         * Create a schedule
         * @description Has a workspace given a prompt by the clock. The time is a cron expression of five fields, read in `timezone`; when clocks change, the time of day stays. Names are unique within a workspace and a missing name counts as one, so at most one schedule can do without. The answer says when it runs first.
         */
        post: operations["createSchedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_id}/schedules/{schedule_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a schedule
         * @description Deletes a schedule. Its runs stay in the activity of the workspace. To keep it for later, switch it off instead.
         */
        delete: operations["deleteSchedule"];
        options?: never;
        head?: never;
        /**
         * Update a schedule
         * @description Changes a schedule; what is left out stays. The next run is computed anew only when `cron_expr` or `timezone` is sent. With `enabled` a schedule is switched off and on again.
         */
        patch: operations["updateSchedule"];
        trace?: never;
    };
    "/workspaces/{workspace_id}/schedules/{schedule_id}/run": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
                /**
                 * @description The schedule's id. The list shows it.
                 * @example b6f1d2a4-83c7-4e59-9a0d-1c5e7f3b8d26
                 */
                schedule_id: components["parameters"]["ScheduleId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fetch the prompt of a schedule to run it now
         * @description Hands out the prompt of a schedule and nothing more: the tenant runs nothing and counts no run. Send the prompt to the workspace as a message to have the work done.
         */
        post: operations["runSchedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_id}/schedules/{schedule_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
                /**
                 * @description The schedule's id. The list shows it.
                 * @example b6f1d2a4-83c7-4e59-9a0d-1c5e7f3b8d26
                 */
                schedule_id: components["parameters"]["ScheduleId"];
            };
            cookie?: never;
        };
        /**
         * List the last runs of a schedule
         * @description Lists the last 20 runs of a schedule, newest first. They are kept as long as the activity of the workspace, usually 7 days. A schedule that does not exist has none, and that is no error.
         */
        get: operations["listScheduleHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_id}/schedules/health": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /**
         * Show how a workspace's schedules are doing
         * @description Shows when the schedules of a workspace ran and how that went, without their prompts, so that one workspace can look after another. `X-Workspace-ID` says who asks. Another workspace proves that with its own token and has to be related: a sibling, or above or below in the tree. The workspace itself is believed without a token, so this is no secret.
         */
        get: operations["listScheduleHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/schedules/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show how all schedules are doing
         * @description Shows the schedules of all workspaces that are not removed, by the names of workspace and schedule, and which of them are overdue. Schedules that are switched off are among them and cannot be told apart here.
         */
        get: operations["listOrgScheduleHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/schedules/orphans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List schedules without a living workspace
         * @description Lists the schedules whose workspace was removed or is not there at all. They never run.
         */
        get: operations["listOrphanSchedules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/schedules/reap-orphans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Clear up schedules without a living workspace
         * @description Deals with all orphans at once: one whose workspace has a living successor of the same name moves there, every other one that is still on is switched off. Nothing is deleted.
         */
        post: operations["reapOrphanSchedules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/channels/adapters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the types of channels
         * @description Lists the kinds of conversations that a workspace can be given, by display name, and what each wants in `config`.
         */
        get: operations["listChannelAdapters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_id}/channels": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /**
         * List a workspace's channels
         * @description Lists the channels of a workspace, oldest first. A bot token is shown with its middle left out; the tenant hands out webhook addresses, verification tokens and webhook secrets in full, so treat the answer as a secret. A workspace that does not exist has none, and that is no error.
         */
        get: operations["listChannels"];
        put?: never;
        /**
         * Create a channel
         * @description Connects a workspace to a conversation of Telegram, Slack, Discord or Lark. What `config` has to hold depends on the type; whatever the type, messages can only be sent when it has a `chat_id`. A workspace has at most one channel of each type. A Telegram channel is listened to from then on.
         */
        post: operations["createChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_id}/channels/{channel_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a channel
         * @description Deletes a channel with its configuration, its bot token included. To keep it for later, switch it off instead.
         */
        delete: operations["deleteChannel"];
        options?: never;
        head?: never;
        /**
         * Update a channel
         * @description Changes a channel; what is left out stays. A `config` replaces the whole previous one and is not checked: give all of it, with the real bot token and not the shortened one of the list. The type cannot change.
         */
        patch: operations["updateChannel"];
        trace?: never;
    };
    "/workspaces/{workspace_id}/channels/{channel_id}/send": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
                /**
                 * @description The channel's id. The list shows it.
                 * @example 3f8b6c1d-72e4-4a95-8d0b-5c9e1f7a2b64
                 */
                channel_id: components["parameters"]["ChannelId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a message to a channel
         * @description Sends a message to every chat of a channel. People see it. An answer of `sent` means that it was tried: what one chat refused is not reported. The channel is looked up by its own id; whether it belongs to the workspace is not checked.
         */
        post: operations["sendChannelMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_id}/channels/{channel_id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
                /**
                 * @description The channel's id. The list shows it.
                 * @example 3f8b6c1d-72e4-4a95-8d0b-5c9e1f7a2b64
                 */
                channel_id: components["parameters"]["ChannelId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a test message to a channel
         * @description Sends a test message that people in the channel see. It counts against no budget.
         */
        post: operations["testChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/channels/discover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find the chats of a Telegram bot
         * @description Asks Telegram which chats a bot is in, to find the `chat_id` for a new channel. On the way the webhook of the bot is removed, its commands are set, whoever waits for an answer to /start gets one, and the workspace stops listening with this bot meanwhile.
         */
        post: operations["discoverChannels"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_id}/a2a": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The workspace whose agent gets the message. */
                workspace_id: components["parameters"]["MessageTarget"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a message to an agent
         * @description Passes a message on to a workspace's agent and answers with its reply, in JSON-RPC. Without `jsonrpc` the tenant makes an envelope of `method` and `params` itself, and gives the message an id when it has none. A busy agent gets the message later: the answer is then 202 and a receipt. The agent's model costs money, so every message counts against the budget of the workspace.
         *
         *     No credential is asked for. `X-Workspace-ID` says which workspace speaks; then that workspace's own token is needed if it has one, and the two workspaces have to be related. An Org API Key together with it counts as a person. Do not send a message again that may have arrived: after 202 it has, after 503 with `busy` it may have, after `restarting` and most 502s it has not. A person is answered after 90 seconds at the latest, a workspace may have to wait for 30 minutes. The request may be 16 MiB, the reply 64 MiB; there is no streaming.
         */
        post: operations["sendMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_id}/a2a/queue/{queue_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace that the message was sent to.
                 * @example 9e41c7d3-2a58-4f06-b7c1-6d0a3e5f8b12
                 */
                workspace_id: components["parameters"]["QueueOwner"];
                /**
                 * @description The id on the receipt.
                 * @example c2f7b9e1-04d6-4a38-95eb-6d1a8f3c7052
                 */
                queue_id: components["parameters"]["QueueId"];
            };
            cookie?: never;
        };
        /**
         * Show a queued message
         * @description Shows what became of a message that a busy agent could not take at once, and the agent's answer once there is one. Only the sender and the receiver may look: say which of them you are with `X-Workspace-ID`, or use its workspace token.
         */
        get: operations["getQueuedMessage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_id}/delegate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace that hands tasks to others.
                 * @example f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46
                 */
                workspace_id: components["parameters"]["DelegatingWorkspace"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delegate a task to another workspace
         * @description Lets a workspace hand a task to another one and answers at once; the other agent works in the background, for 30 minutes at most. Whether it may be asked, can be reached and has budget left turns out only then: look at the list of delegations for the outcome. With an `idempotency_key` that was used before, for whatever task, the earlier delegation is answered instead, unless that failed. An unknown delegating workspace is accepted too, with a `warning`, and leaves no trace in the list.
         */
        post: operations["delegateTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_id}/delegations": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace that hands tasks to others.
                 * @example f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46
                 */
                workspace_id: components["parameters"]["DelegatingWorkspace"];
            };
            cookie?: never;
        };
        /**
         * List a workspace's delegations
         * @description Lists the tasks that a workspace handed to others, newest first, 50 at most, each with its state and the beginning of the answer. A tenant without a ledger of delegations shows entries of the activity log instead: then a task can appear twice, once for the request and once for the result, and has `id` and `type`.
         */
        get: operations["listDelegations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_id}/delegations/record": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace that hands tasks to others.
                 * @example f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46
                 */
                workspace_id: components["parameters"]["DelegatingWorkspace"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a delegation
         * @description Notes a task that an agent has handed to another workspace by itself, so that it shows in the list. Nothing is sent; report the outcome later with an update.
         */
        post: operations["recordDelegation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_id}/delegations/{delegation_id}/update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace that hands tasks to others.
                 * @example f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46
                 */
                workspace_id: components["parameters"]["DelegatingWorkspace"];
                /**
                 * @description The delegation's id. A UUID when the platform gave it, any text when an agent recorded it.
                 * @example pipeline-7
                 */
                delegation_id: components["parameters"]["DelegationId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report how a delegation ended
         * @description Sets a delegation of this workspace to completed or failed, with the error or the beginning of the answer. An id that is not known is answered in the same way and changes nothing.
         */
        post: operations["updateDelegation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/registry/{workspace_id}/peers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace whose peers are listed.
                 * @example f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46
                 */
                workspace_id: components["parameters"]["PeersOf"];
            };
            cookie?: never;
        };
        /**
         * List a workspace's peers
         * @description Lists the workspaces right around one: those beside it, those below it, then the one above. Workspaces at the top do not see each other. It may also talk to those further up and down, which are not listed. A workspace without a token of its own is shown to everybody.
         */
        get: operations["listPeers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/registry/discover/{workspace_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace to find.
                 * @example 9e41c7d3-2a58-4f06-b7c1-6d0a3e5f8b12
                 */
                workspace_id: components["parameters"]["DiscoveredWorkspace"];
            };
            cookie?: never;
        };
        /**
         * Find where a workspace is
         * @description Tells a workspace the address of another one that it may talk to. The address is meant for agents: it may lead nowhere from outside. To talk to an agent from outside send it a message.
         */
        get: operations["discoverWorkspace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/registry/check-access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check if two workspaces may talk
         * @description Says whether one workspace may talk to another: to itself, to those beside it under the same parent, and to all above and below it. Unknown ids may not. The tenant asks for no credential here, only for the right organisation id.
         */
        post: operations["checkAccess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /**
         * List the files of a workspace
         * @description Lists files and directories on a workspace's machine, below one of the directories that the platform opens. Paths in the answer are relative to the directory that was listed. Version control data, caches and `node_modules` are skipped. A hosted workspace has to run for this; a self-hosted one that is offline shows the files of its template instead, whatever the root.
         */
        get: operations["listFiles"];
        /**
         * Write several files of a workspace
         * @description Writes up to 200 files below a workspace's configuration directory at once. Although the API says that it replaces, files that are not named stay as they are. It stops at the first file that fails; those before it are written. The workspace may restart afterwards. A hosted workspace has to run for this.
         */
        put: operations["writeFiles"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_id}/files/{path}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
                /**
                 * @description The file's path. Below the root, relative and without `..`; in the URL its slashes are written as `%2F`.
                 * @example notes/today.md
                 */
                path: components["parameters"]["FilePath"];
            };
            cookie?: never;
        };
        /**
         * Read a file of a workspace
         * @description Reads a text file on a workspace's machine, up to 5 MiB. On a self-hosted tenant the file's outer white space is cut off, and a file that does not exist reads as an empty one while the workspace runs; a hosted one answers 404.
         */
        get: operations["readFile"];
        /**
         * Write a file of a workspace
         * @description Creates a file on a workspace's machine or replaces what is in it; directories are created as needed. The workspace may restart afterwards. A hosted workspace has to run for this. A self-hosted one always writes below its configuration directory, whatever the root.
         */
        put: operations["writeFile"];
        post?: never;
        /**
         * Delete a file of a workspace
         * @description Is there to delete a file on a workspace's machine and, as far as the server's code shows, cannot: it takes every path for an absolute one and answers 400. To get rid of a file's content, write the file empty.
         */
        delete: operations["deleteFile"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_id}/memories": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /**
         * List the memories of a workspace
         * @description Lists a workspace's memories in the older, shorter form: text and scope, without namespace or kind. Nothing can be filtered here; search the memories for that.
         */
        get: operations["listMemories"];
        put?: never;
        /**
         * Commit a memory
         * @description Stores a text that the workspace remembers from now on: `LOCAL` for itself, `TEAM` for those around it, `GLOBAL` for the whole organisation. Only a workspace without a parent may write a `GLOBAL` one, and that also shows in its activity. What looks like a credential is blacked out before it is stored. Sending the same text twice stores it twice.
         */
        post: operations["commitMemory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_id}/v2/memories": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /**
         * Search the memories of a workspace
         * @description Searches the memories in all namespaces that a workspace may read: its own, those of its team and those of the organisation. Without `q` it lists them. A `limit` that is no positive number counts as absent, a larger one than 100 as 100.
         */
        get: operations["searchMemory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_id}/v2/memories/{memory_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
                /**
                 * @description The memory's id.
                 * @example 0a93d6e4-b81f-4c57-8e20-5d7c1f9b3a68
                 */
                memory_id: components["parameters"]["MemoryId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a memory
         * @description Deletes a memory of a workspace. It cannot be brought back, and everybody who could read it loses it. A memory that another workspace wrote is not found here.
         */
        delete: operations["deleteMemory"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_id}/v2/namespaces": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /**
         * List the memory namespaces of a workspace
         * @description Lists where a workspace may read memories and where it may write them: its own namespace, that of its team, that of the organisation, and any that were set up beside these.
         */
        get: operations["listMemoryNamespaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_id}/memory": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /**
         * List the memory entries of a workspace
         * @description Lists all keys and values that a workspace keeps, sorted by key. Entries that have expired are left out.
         */
        get: operations["listMemoryEntries"];
        put?: never;
        /**
         * Set a memory entry
         * @description Creates an entry or replaces its value, and counts its version up. The value is any JSON, null included. With `if_match_version` it is written only while the entry still has that version, so that two writers do not overwrite each other; 0 writes only where there is no entry yet. Without `ttl_seconds` the entry stays, also when it had an expiry before.
         */
        post: operations["setMemoryEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_id}/memory/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
                /**
                 * @description The entry's key.
                 * @example last-report
                 */
                key: components["parameters"]["MemoryEntryKey"];
            };
            cookie?: never;
        };
        /**
         * Show a memory entry
         * @description Shows the value of a key with its version. An entry that has expired is not found.
         */
        get: operations["getMemoryEntry"];
        put?: never;
        post?: never;
        /**
         * Delete a memory entry
         * @description Deletes a key and its value, which cannot be brought back. A key that is not there answers the same as one that was.
         */
        delete: operations["deleteMemoryEntry"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_id}/activity": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /**
         * List the activity of a workspace
         * @description Lists what a workspace did and what was done to it: messages in and out, tasks, schedule runs, errors. Newest first, and at most 500. To follow it, give the id of the last entry that you have seen as `since_id`: the entries after it come then, oldest first. Entries are dropped after a week, unless the tenant keeps them for another time.
         *
         *     A `limit` that is no positive number counts as absent, a larger one than 500 as 500. `request_body`, `response_body` and `tool_trace` are there only where something was recorded.
         */
        get: operations["listActivity"];
        put?: never;
        /**
         * Record an activity of a workspace
         * @description Adds an entry to a workspace's activity, as the workspace itself does it. `metadata` is passed on to who is watching and is not kept. The answer is the same when the entry could not be stored, as for a workspace that does not exist.
         */
        post: operations["recordActivity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_id}/notify": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Notify the user of a workspace
         * @description Shows a message of a workspace to the people in the web UI, as an agent does it to report or to ask. A workspace that may not talk to its user is refused; its abilities say so in `talk_to_user_enabled`.
         */
        post: operations["notifyUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_id}/audit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /**
         * List the audit trail of a workspace
         * @description Lists the audit trail that the agent of a workspace wrote, oldest first: tasks, model calls and tool calls. Each entry carries a keyed hash over itself and the one before, so that a changed or missing entry shows. `chain_valid` says whether the entries in this answer still hang together. A filter leaves gaps and can make it false without anything being wrong; judge it without filters. It is null on later pages, and where the tenant has no key to check with.
         *
         *     `events` is null, not an empty list, when nothing matches. A `limit` that is no positive number counts as absent, a larger one than 500 as 500.
         */
        get: operations["listAuditEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_id}/session-search": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /**
         * Search the sessions of a workspace
         * @description Searches a workspace's activity and its memories at once, newest first. Without words it lists both. `kind` tells which of the two a find is.
         */
        get: operations["searchSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_id}/traces": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /**
         * List the traces of a workspace
         * @description Passes on what the tenant's tracing service (Langfuse) says about a workspace, as it is and with its status. The shape is that of the service. Where no tracing is set up, the answer is an empty list.
         */
        get: operations["listTraces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List events of the organisation
         * @description Lists the latest 100 entries of the structure log, newest first: what was created, started, paused, removed, approved or delegated, in any workspace. There are no pages and no filters; ask for the events of one workspace to look further back there.
         */
        get: operations["listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{workspace_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /**
         * List events of a workspace
         * @description Lists the latest 100 entries of the structure log that are about one workspace, newest first. A workspace that never existed has none, and that is no error.
         */
        get: operations["listWorkspaceEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check that the tenant answers
         * @description Says that the tenant's process is up, and nothing more: neither its database nor its workspaces are looked at. It asks for no credential and no organisation id. The rate limit counts it like any other call.
         */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/liveness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the liveness of the tenant
         * @description Shows when each of the tenant's background subsystems, such as the scheduler, last gave a sign of life. Right after a start there are none. One that has been silent for long hangs: tell whoever runs the tenant.
         */
        get: operations["getLiveness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description What went wrong. Only `error` is always there; its text is for people and may change. */
        Error: {
            /** @description What happened, or a machine-readable name of it. */
            error: string;
            /**
             * @description A stable name of the reason, where the service gives one.
             * @example TENANT_ORG_HEADER_REQUIRED
             * @example platform_unavailable
             */
            code?: string;
            /** @description More about the reason. */
            detail?: string;
            /** @description What to do about it. */
            hint?: string;
            /** @description The fields that are missing. */
            fields?: string[];
            /** @description Seconds to wait, the same as in `Retry-After`. */
            retry_after?: number;
            /** @description What the service behind answered. */
            http_status?: number;
            /** @description The header that is missing. */
            required_header?: string;
            /** @description The organisation that was asked for. */
            slug?: string;
            /** @description The workspace that was meant. */
            workspace_id?: string;
            /** @description The secret that was meant. */
            key?: string;
            /** @description The runtime that was asked for. */
            runtime?: string;
            /** @description The model that was asked for. */
            model?: string;
        };
        /** @description A workspace, by id and name. */
        WorkspaceReference: {
            /**
             * Format: uuid
             * @description The workspace's id.
             */
            id: string;
            /** @description The workspace's name. */
            name: string;
        };
        /** @description A person has to approve before anything happens. */
        PendingApproval: {
            /**
             * @description Says that nothing has happened yet.
             * @constant
             */
            status: "pending_approval";
            /**
             * Format: uuid
             * @description The request that a person has to approve.
             */
            approval_id: string;
            /**
             * @description What is to be approved.
             * @example secret_write
             * @example org_token_mint
             */
            action: string;
            /** @description Why an approval is needed. */
            reason?: string;
        };
        /** @description An organisation in the operator's list. */
        OrgSummary: {
            /**
             * Format: uuid
             * @description The organisation's id.
             */
            id: string;
            /** @description The first part of its host name. It never changes. */
            slug: string;
            /** @description The name that people see. */
            name: string;
            /**
             * @description What the organisation pays for.
             * @example free
             * @example starter
             * @example pro
             */
            plan: string;
            /** @description How many people belong to it. */
            member_count?: number;
            /**
             * @description How its machine is doing. Missing while it has none.
             * @example provisioning
             * @example running
             * @example failed
             */
            instance_status?: string;
            /** @description The last trouble with its machine, empty when there was none. */
            last_error?: string;
            /**
             * Format: date-time
             * @description When it was created.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When it last changed.
             */
            updated_at?: string;
        };
        /** @description A page of organisations. */
        OrgList: {
            /** @description How many the page can hold. */
            limit: number;
            /** @description How many came before this page. */
            offset: number;
            /** @description The organisations, newest first. */
            orgs: components["schemas"]["OrgSummary"][];
        };
        /** @description A new organisation. No other keys are allowed. */
        OrgCreate: {
            /** @description The first part of its host name; it can never be changed. Lower-case letters, digits and hyphens. */
            slug: string;
            /** @description The name that people see. */
            name: string;
            /** @description The user id of its owner. */
            owner_user_id: string;
        };
        /** @description What would be created. */
        OrgCreatePreview: {
            /**
             * @description Says that nothing was created.
             * @constant
             */
            dry_run: true;
            /** @description The slug that would be taken. */
            slug: string;
            /** @description The name it would have. */
            name: string;
            /** @description The person who would own it. */
            owner_user_id: string;
        };
        /** @description An organisation. */
        Organization: {
            /**
             * Format: uuid
             * @description The organisation's id; clients send it in `X-Molecule-Org-Id`.
             */
            id: string;
            /** @description The first part of its host name. It never changes. */
            slug: string;
            /** @description The name that people see. */
            name: string;
            /**
             * @description What the organisation pays for.
             * @example free
             * @example starter
             * @example pro
             */
            plan: string;
            /**
             * @description Where it is in its life.
             * @example awaiting_payment
             * @example provisioning
             * @example running
             * @example active
             * @example failed
             * @example suspended
             * @example deleted
             */
            status: string;
            /** @description Its customer number with the payment service. */
            stripe_customer_id?: string;
            /**
             * Format: int64
             * @description Credits that are left.
             */
            credits_balance?: number;
            /**
             * Format: int64
             * @description Credits that the plan adds each month.
             */
            plan_monthly_credits?: number;
            /**
             * Format: int64
             * @description Credits used beyond the plan.
             */
            overage_used_credits?: number;
            /**
             * Format: int64
             * @description The most credits that may be used beyond the plan.
             */
            overage_cap_credits?: number;
            /**
             * Format: date-time
             * @description When it was created.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When it last changed.
             */
            updated_at?: string;
        };
        /** @description An organisation's workspaces and their health. The keys are not fixed. */
        OrgWorkspaces: {
            [key: string]: unknown;
        };
        /** @description Environment variables and how to apply them. */
        WorkspaceEnvUpdate: {
            /** @description Names and values to set. */
            env: {
                [key: string]: string;
            };
            /**
             * @description With false, the given variables replace all others. Otherwise those that are not named are kept.
             * @default true
             */
            merge: boolean;
            /**
             * @description Also accept names that look like secrets. Those have TOKEN, SECRET, KEY or PASSWORD in them.
             * @default false
             */
            force: boolean;
        };
        /** @description What was changed on the machine. Names only, no values. */
        WorkspaceEnvUpdated: {
            /** @description Whether it worked. */
            ok: boolean;
            /**
             * Format: uuid
             * @description The workspace.
             */
            workspace_id: string;
            /** @description Its machine. */
            instance_id?: string;
            /**
             * @description How the command on the machine ended.
             * @example Success
             */
            ssm_status?: string;
            /**
             * Format: int32
             * @description The command's exit code.
             */
            ssm_exit_code?: number;
            /** @description Whether the agent's container was restarted. */
            container_restarted?: boolean;
            /** @description The names that were set. */
            applied_keys: string[];
            /** @description All names that are set now. */
            env_keys_after: string[];
        };
        /** @description Where a workspace is and where it should go. */
        WorkspaceMigration: {
            /**
             * @description The provider that the workspace is on now; clients look it up when it is left out.
             * @enum {string}
             */
            from: "aws" | "hetzner" | "gcp";
            /**
             * @description The provider to move to.
             * @enum {string}
             */
            to: "aws" | "hetzner" | "gcp";
            /** @description The machine at the current provider, needed unless that is AWS. There it is found by its tags. */
            from_instance_id?: string;
            /** @description The organisation's id, found when it is left out. The control plane knows it. */
            org_id?: string;
            /** @description The workspace's runtime. Found by the control plane when it is left out. */
            runtime?: string;
            /**
             * @description Has to be true; the control plane refuses to migrate without it.
             * @constant
             */
            confirm: true;
        } & (unknown & unknown & unknown & unknown);
        /** @description A migration that has begun. */
        WorkspaceMigrationStarted: {
            /**
             * @description Says that the migration runs.
             * @constant
             */
            status: "migration_started";
            /**
             * Format: uuid
             * @description The workspace.
             */
            workspace_id: string;
            /**
             * @description The provider it leaves.
             * @example aws
             */
            from: string;
            /**
             * @description The provider it moves to.
             * @example hetzner
             */
            to: string;
            /** @description A remark for people. */
            note?: string;
        };
        /** @description A workspace's latest migration. */
        WorkspaceMigrationStatus: {
            migration: components["schemas"]["Migration"];
            /** @description Whether the migration has ended. */
            terminal: boolean;
        };
        /** @description The record of a migration. It may hold more keys than these. */
        Migration: {
            state: components["schemas"]["MigrationState"];
            /**
             * @description The provider it leaves.
             * @example aws
             */
            from_provider?: string;
            /**
             * @description The provider it moves to.
             * @example hetzner
             */
            to_provider?: string;
            /** @description What it is doing, or why it ended. */
            detail?: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description How far the migration is: the snapshot is taken, is there, the target is built, is healthy, the source is retired, all is done; or it failed with the source untouched, or was rolled back to it.
         * @enum {string}
         */
        MigrationState: "snapshotting" | "snapshotted" | "provisioning_target" | "target_healthy" | "retiring_source" | "completed" | "failed" | "rolled_back";
        /** @description The workspace's machine. Empty when nothing was chosen. */
        WorkspaceCompute: {
            /**
             * @description The cloud it runs on.
             * @example aws
             * @example hetzner
             * @example gcp
             */
            provider?: string;
            /** @description The provider's name for the machine's size. */
            instance_type?: string;
            /** @description Its disk. */
            volume?: {
                /** @description Size in gigabytes. */
                root_gb?: number;
            } & {
                [key: string]: unknown;
            };
            /** @description Its desktop, if it has one. */
            display?: {
                /**
                 * @description What kind of desktop.
                 * @example none
                 * @example desktop-control
                 * @example gpu-desktop-control
                 */
                mode?: string;
                /**
                 * @description How the desktop is shown.
                 * @example dcv
                 * @example novnc
                 */
                protocol?: string;
                /** @description Width in pixels. */
                width?: number;
                /** @description Height in pixels. */
                height?: number;
            } & {
                [key: string]: unknown;
            };
            /**
             * @description Whether the data outlives the machine.
             * @example persist
             * @example ephemeral
             */
            data_persistence?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description The machine to use. */
        WorkspaceComputeChoice: {
            /**
             * @description The cloud to run on; AWS when left out.
             * @enum {string}
             */
            provider?: "aws" | "gcp" | "hetzner";
            /** @description The provider's name for a machine size that the platform allows. */
            instance_type?: string;
            /** @description Its disk. */
            volume?: {
                /** @description Size in gigabytes. */
                root_gb?: number;
            };
            /** @description A desktop for the agent. */
            display?: {
                /**
                 * @description What kind of desktop.
                 * @enum {string}
                 */
                mode?: "none" | "desktop-control" | "gpu-desktop-control";
                /**
                 * @description How the desktop is shown.
                 * @enum {string}
                 */
                protocol?: "dcv" | "novnc";
                /** @description Width in pixels. */
                width?: number;
                /** @description Height in pixels. */
                height?: number;
            };
            /**
             * @description Whether the data outlives the machine.
             * @enum {string}
             */
            data_persistence?: "persist" | "ephemeral";
        };
        /** @description Workspaces, oldest first. */
        WorkspaceList: components["schemas"]["WorkspaceListItem"][];
        /** @description A workspace in the list. */
        WorkspaceListItem: {
            /**
             * Format: uuid
             * @description The workspace's id.
             */
            id: string;
            /** @description Its name. */
            name: string;
            /** @description What it is there for. */
            role: string | null;
            /** @description How much it may do: 1 sandboxed, 2 standard, 3 privileged, 4 full access. */
            tier: number;
            /**
             * @description How it is doing. Only `online` is ready for work.
             * @example provisioning
             * @example online
             * @example offline
             * @example degraded
             * @example failed
             * @example removed
             * @example paused
             * @example hibernating
             * @example hibernated
             * @example awaiting_agent
             */
            status: string;
            /**
             * @description `platform` for the one that the platform runs for the organisation, else `workspace`.
             * @example workspace
             * @example platform
             */
            kind: string;
            /** @description Where the agent listens, empty when nowhere. */
            url: string;
            /**
             * Format: uuid
             * @description The workspace above it.
             */
            parent_id: string | null;
            /** @description What the agent says about itself. */
            agent_card: {
                [key: string]: unknown;
            } | null;
            /** @description How many tasks it is working on. */
            active_tasks: number;
            /** @description How many tasks it may work on at a time. */
            max_concurrent_tasks: number;
            /** @description The share of its recent work that failed, from 0 to 1. */
            last_error_rate: number;
            /** @description How long it has been up. */
            uptime_seconds: number;
            /**
             * @description The agent software it runs.
             * @example claude-code
             * @example codex
             * @example hermes
             * @example openclaw
             * @example google-adk
             * @example external
             * @example kimi
             * @example kimi-cli
             */
            runtime: string;
            /** @description Horizontal position where it is drawn. */
            x: number;
            /** @description Vertical position where it is drawn. */
            y: number;
            /** @description Whether it is drawn collapsed. */
            collapsed: boolean;
            /** @description How long its runtime may take to start. Missing when the runtime does not say. */
            provision_timeout_ms?: number;
            /** @description Whether it may write to all at once. All workspaces get what it writes. */
            broadcast_enabled: boolean;
            /** @description Whether it may write to people. */
            talk_to_user_enabled: boolean;
            compute: components["schemas"]["WorkspaceCompute"];
            /**
             * Format: int64
             * @description The most it may spend in 30 days, in US cents; null when there is no limit.
             */
            budget_limit: number | null;
            /**
             * Format: int64
             * @description What it spent in the last 30 days, in US cents.
             */
            monthly_spend: number;
            /** @description The latest error it reported, empty when there is none. */
            last_sample_error: string;
            /** @description What it is working on, empty when idle. */
            current_task: string;
            /** @description The directory of the host that it works in. */
            workspace_dir: string | null;
        };
        /** @description A workspace in detail. */
        Workspace: {
            /**
             * Format: uuid
             * @description The workspace's id.
             */
            id: string;
            /** @description Its name. */
            name: string;
            /** @description What it is there for. */
            role: string | null;
            /** @description How much it may do: 1 sandboxed, 2 standard, 3 privileged, 4 full access. */
            tier: number;
            /**
             * @description How it is doing. Only `online` is ready for work.
             * @example provisioning
             * @example online
             * @example offline
             * @example degraded
             * @example failed
             * @example removed
             * @example paused
             * @example hibernating
             * @example hibernated
             * @example awaiting_agent
             */
            status: string;
            /**
             * @description `platform` for the one that the platform runs for the organisation, else `workspace`.
             * @example workspace
             * @example platform
             */
            kind: string;
            /** @description Where the agent listens, empty when nowhere. */
            url: string;
            /**
             * Format: uuid
             * @description The workspace above it.
             */
            parent_id: string | null;
            /** @description What the agent says about itself. */
            agent_card: {
                [key: string]: unknown;
            } | null;
            /** @description How many tasks it is working on. */
            active_tasks: number;
            /** @description How many tasks it may work on at a time. */
            max_concurrent_tasks: number;
            /** @description The share of its recent work that failed, from 0 to 1. */
            last_error_rate: number;
            /** @description How long it has been up. */
            uptime_seconds: number;
            /**
             * @description The agent software it runs.
             * @example claude-code
             * @example codex
             * @example hermes
             * @example openclaw
             * @example google-adk
             * @example external
             * @example kimi
             * @example kimi-cli
             */
            runtime: string;
            /** @description Horizontal position where it is drawn. */
            x: number;
            /** @description Vertical position where it is drawn. */
            y: number;
            /** @description Whether it is drawn collapsed. */
            collapsed: boolean;
            /** @description How long its runtime may take to start. Missing when the runtime does not say. */
            provision_timeout_ms?: number;
            /** @description Whether it may write to all at once. All workspaces get what it writes. */
            broadcast_enabled: boolean;
            /** @description Whether it may write to people. */
            talk_to_user_enabled: boolean;
            compute: components["schemas"]["WorkspaceCompute"];
            /**
             * @description The cloud it runs on, from tenants that report it here.
             * @example aws
             * @example hetzner
             * @example gcp
             */
            provider?: string;
            /**
             * @description The cloud it runs on, from tenants that report it here.
             * @example aws
             * @example hetzner
             * @example gcp
             */
            compute_provider?: string;
            /**
             * Format: date-time
             * @description When it last reached another agent.
             */
            last_outbound_at: string | null;
            /**
             * Format: date-time
             * @description When it last reported in.
             */
            last_heartbeat_at: string | null;
            /** @description Whether it is up but stuck. */
            wedged: boolean;
        };
        /** @description A new workspace. */
        WorkspaceCreate: {
            /** @description Its name. On one line, and without { } [ ] | > * & ! */
            name: string;
            /** @description What it is there for. On one line, and without { } [ ] | > * & ! */
            role?: string | null;
            /** @description A template on the tenant; it brings runtime and model when those are left out. */
            template?: string;
            /** @description How much it may do: 1 sandboxed, 2 standard, 3 privileged, 4 full access. Self-hosted tenants default to 3; hosted tenants always use 4. */
            tier?: number;
            /** @description The model it uses. Needed unless the template brings one or the workspace is external. */
            model?: string;
            /**
             * @description The agent software it runs. Taken from the template, else claude-code.
             * @example claude-code
             * @example codex
             * @example hermes
             * @example openclaw
             * @example google-adk
             * @example external
             * @example kimi
             * @example kimi-cli
             */
            runtime?: string;
            /**
             * @description Whether you run the agent yourself, so that no machine is built.
             * @default false
             */
            external: boolean;
            /** @description Where your own agent listens, for an external workspace. */
            url?: string;
            /** @description A directory of the host to work in; an absolute path outside the system's own directories. */
            workspace_dir?: string;
            /**
             * @description What it may do in `workspace_dir`.
             * @default none
             * @enum {string}
             */
            workspace_access: "none" | "read_only" | "read_write";
            /**
             * Format: uuid
             * @description The workspace above it. Without one it goes below the platform's root workspace, if there is one.
             */
            parent_id?: string | null;
            /**
             * Format: int64
             * @description The most it may spend in 30 days, in US cents; null for no limit.
             */
            budget_limit?: number | null;
            /** @description Secrets to store with it, by name. */
            secrets?: {
                [key: string]: string;
            };
            /**
             * @description How many tasks it may work on at a time.
             * @default 1
             */
            max_concurrent_tasks: number;
            /** @description Where it is drawn. */
            canvas?: {
                /** @description Horizontal position. */
                x?: number;
                /** @description Vertical position. */
                y?: number;
            };
            /** @description What it should know from the start. */
            initial_memories?: {
                /** @description The text; cut after 100000 bytes. */
                content?: string;
                /**
                 * @description Who sees it; LOCAL when empty.
                 * @example LOCAL
                 * @example TEAM
                 * @example GLOBAL
                 */
                scope?: string;
            }[];
            /**
             * @description Whether messages are sent to it or it fetches them.
             * @default push
             * @enum {string}
             */
            delivery_mode: "push" | "poll";
            /** @description The vendor of its model. The tenant accepts it; what it changes is not known. */
            llm_provider?: string;
            compute?: components["schemas"]["WorkspaceComputeChoice"];
        };
        /** @description A workspace that was just created. Which keys are there depends on its kind. */
        WorkspaceCreated: {
            /**
             * Format: uuid
             * @description The workspace's id.
             */
            id: string;
            /**
             * @description `provisioning` while a machine is built, `online` or `awaiting_agent` for an external workspace.
             * @example provisioning
             * @example online
             * @example awaiting_agent
             */
            status: string;
            /**
             * @description What it may do in its directory.
             * @example none
             * @example read_only
             * @example read_write
             */
            workspace_access?: string;
            /** @description The workspace's own token, shown only this once. */
            auth_token?: string;
            /** @description Whether you run the agent yourself. */
            external?: boolean;
            connection?: components["schemas"]["WorkspaceConnection"];
        };
        /** @description How your own agent connects. */
        WorkspaceConnection: {
            /**
             * Format: uuid
             * @description The workspace's id.
             */
            workspace_id: string;
            /** @description The tenant to connect to. */
            platform_url: string;
            /** @description The workspace's own token, shown only this once. Empty when it could not be minted. */
            auth_token: string;
            /** @description Where the agent registers. */
            registry_endpoint: string;
            /** @description Where the agent reports in. */
            heartbeat_endpoint: string;
            /** @description A curl command that registers. */
            curl_register_template?: string;
            /** @description A start in Python. */
            python_snippet?: string;
            /** @description Set-up for Claude Code. */
            claude_code_channel_snippet?: string;
            /** @description Set-up for any MCP client. */
            universal_mcp_snippet?: string;
            /** @description Set-up for Hermes. */
            hermes_channel_snippet?: string;
            /** @description Set-up for Codex. */
            codex_snippet?: string;
            /** @description Set-up for OpenClaw. */
            openclaw_snippet?: string;
            /** @description Set-up for Kimi. */
            kimi_snippet?: string;
        };
        /** @description What to change. Fields that are left out stay as they are. */
        WorkspaceUpdate: {
            /** @description Its name. On one line, and without { } [ ] | > * & ! */
            name?: string;
            /** @description What it is there for. On one line, and without { } [ ] | > * & ! */
            role?: string | null;
            /** @description How much it may do: 1 sandboxed, 2 standard, 3 privileged, 4 full access. */
            tier?: number;
            /**
             * Format: uuid
             * @description The workspace above it; null detaches it.
             */
            parent_id?: string | null;
            /**
             * @description The agent software it runs. Takes effect with a restart.
             * @example claude-code
             * @example codex
             * @example hermes
             * @example openclaw
             * @example google-adk
             * @example external
             * @example kimi
             * @example kimi-cli
             */
            runtime?: string;
            /** @description Whether it is drawn collapsed. */
            collapsed?: boolean;
            /** @description A directory of the host to work in; null clears it. Takes effect with a restart. */
            workspace_dir?: string | null;
            /** @description Horizontal position; taken only together with `y`. */
            x?: number;
            /** @description Vertical position; taken only together with `x`. */
            y?: number;
            /** @description The machine to use, or null to clear the choice. Another provider removes the old machine. */
            compute?: components["schemas"]["WorkspaceComputeChoice"] | null;
        };
        /** @description The change was taken. */
        WorkspaceUpdated: {
            /**
             * @description Says that the change was taken.
             * @constant
             */
            status: "updated";
            /** @description There, and true, when the change shows only after a restart. */
            needs_restart?: boolean;
        };
        /** @description The workspace has been removed. */
        WorkspaceRemoved: {
            /** @description Says that it has been removed. */
            error: string;
            /**
             * Format: uuid
             * @description The workspace's id.
             */
            id: string;
            /**
             * Format: date-time
             * @description When it was removed.
             */
            removed_at?: string | null;
            /** @description What to do about it. */
            hint?: string;
        };
        /** @description What was deleted. */
        WorkspaceDeleted: {
            /**
             * @description `removed`, or `purged` when its records are gone too.
             * @example removed
             * @example purged
             */
            status: string;
            /** @description How many workspaces below it went with it. */
            cascade_deleted: number;
        };
        /** @description Why nothing was deleted, and what would have been lost. */
        WorkspaceDeleteRefused: {
            /** @description `destructive_action_requires_confirmation`, or what else is wrong. */
            error: string;
            /** @description What to do about it. */
            hint?: string;
            /** @description The name that X-Confirm-Name has to hold. */
            workspace_name?: string;
            /** @description Tasks that would be cut off. */
            active_tasks?: number;
            /** @description Workspaces right below it. */
            child_count?: number;
            /** @description Schedules that would be lost. */
            schedule_count?: number;
            /**
             * @description A stable name of the reason, where the tenant gives one.
             * @example TENANT_ORG_HEADER_REQUIRED
             */
            code?: string;
            /** @description The header that is missing. */
            required_header?: string;
            /** @description More about the reason. */
            detail?: string;
        };
        /** @description Why nothing was deleted. There is no `error` here. */
        WorkspaceDeleteUnconfirmed: {
            /**
             * @description Says that `confirm` is needed.
             * @constant
             */
            status: "confirmation_required";
            /** @description The reason, for people. */
            message: string;
            /** @description The workspaces right below it. */
            children: components["schemas"]["WorkspaceReference"][];
            /** @description How many there are. */
            children_count: number;
        };
        /** @description What went wrong, and how far it got. */
        WorkspaceDeleteFailed: {
            /** @description What happened. */
            error: string;
            /** @description How many workspaces were removed. */
            removed_count?: number;
            /** @description How many machines did not stop. */
            stop_failures?: number;
        };
        /** @description How to restart. */
        WorkspaceRestart: {
            /** @description A template to apply. It is on the tenant; an unknown one is ignored. */
            template?: string;
            /**
             * @description Apply the template that matches the workspace's name or runtime.
             * @default false
             */
            apply_template: boolean;
            /**
             * @description Restore the configuration from the organisation's template.
             * @default false
             */
            rebuild_config: boolean;
            /**
             * @description Also discard the agent's session.
             * @default false
             */
            reset: boolean;
        };
        /** @description What happened. For an agent that you run yourself, `status` is `noop`. */
        WorkspaceRestarted: {
            /**
             * @description `provisioning` when it restarts, `noop` when there was nothing to restart.
             * @example provisioning
             * @example noop
             */
            status: string;
            /** @description Where the configuration comes from. */
            config_dir?: string;
            /** @description Whether the session was discarded. */
            reset_session?: boolean;
            /** @description The runtime, with `noop`. */
            runtime?: string;
            /** @description Why nothing was restarted, with `noop`. */
            message?: string;
        };
        /** @description What was paused. */
        WorkspacePaused: {
            /**
             * @description Says that it is paused.
             * @constant
             */
            status: "paused";
            /** @description How many workspaces were paused, this one included. */
            paused_count: number;
        };
        /** @description What was resumed. */
        WorkspaceResumed: {
            /**
             * @description Says that it is starting.
             * @constant
             */
            status: "provisioning";
            /** @description How many workspaces were resumed, this one included. */
            resumed_count: number;
        };
        /** @description Other workspaces stand in the way. */
        DescendantsConflict: {
            /** @description What happened. */
            error: string;
            /** @description The workspaces below that would be affected too. */
            descendants?: components["schemas"]["WorkspaceReference"][];
        };
        /** @description Secrets, without their values. */
        SecretList: components["schemas"]["Secret"][];
        /** @description A secret without its value. */
        Secret: {
            /** @description Its name. */
            key: string;
            /** @description Always true. */
            has_value: boolean;
            /**
             * @description `workspace` for its own, `global` for one of the organisation.
             * @example workspace
             * @example global
             */
            scope: string;
            /**
             * Format: date-time
             * @description When it was created.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When its value last changed.
             */
            updated_at: string;
        };
        /** @description A secret to store. */
        SecretSet: {
            /** @description Its name, such as GITHUB_TOKEN. It is best written like an environment variable. */
            key: string;
            /** @description Its value. It is stored encrypted and never shown again. */
            value: string;
        };
        /** @description The secret is stored. */
        WorkspaceSecretSaved: {
            /**
             * @description Says that it is stored.
             * @constant
             */
            status: "saved";
            /** @description The secret's name. */
            key: string;
        };
        /** @description The secret is gone. */
        WorkspaceSecretDeleted: {
            /**
             * @description Says that it is gone.
             * @constant
             */
            status: "deleted";
            /** @description The secret's name. */
            key: string;
        };
        /** @description The secret is stored. */
        OrgSecretSaved: {
            /**
             * @description Says that it is stored.
             * @constant
             */
            status: "saved";
            /** @description The secret's name. */
            key: string;
            /**
             * @description Says that all workspaces inherit it.
             * @constant
             */
            scope: "global";
        };
        /** @description The secret is gone. */
        OrgSecretDeleted: {
            /**
             * @description Says that it is gone.
             * @constant
             */
            status: "deleted";
            /** @description The secret's name. */
            key: string;
            /**
             * @description Says that all workspaces inherited it.
             * @constant
             */
            scope: "global";
        };
        /** @description Live Org API Keys. */
        OrgTokenList: {
            /** @description The keys, newest first, 500 at most. */
            tokens: components["schemas"]["OrgToken"][];
            /** @description How many are listed. */
            count: number;
        };
        /** @description An Org API Key, without the key itself. Keys of this object that have nothing to say are missing. */
        OrgToken: {
            /**
             * Format: uuid
             * @description The id to revoke it by.
             */
            id: string;
            /** @description Its first eight characters. */
            prefix: string;
            /** @description What it was named. */
            name?: string;
            /**
             * Format: uuid
             * @description The organisation's root workspace that it belongs to.
             */
            org_id?: string;
            /**
             * @description Who minted it.
             * @example admin-token
             * @example org-token:exampleA
             * @example session:user_example
             */
            created_by?: string;
            /**
             * Format: date-time
             * @description When it was minted.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it was last used. Missing when it never was.
             */
            last_used_at?: string;
            /**
             * Format: date-time
             * @description When it ends. Missing when it does not.
             */
            expires_at?: string;
        };
        /** @description A key to mint. */
        OrgTokenMint: {
            /** @description What the key is for. It can be told apart by this later. */
            name?: string;
            /**
             * Format: date-time
             * @description When it ends. A time in the future; without one it does not end.
             */
            expires_at?: string;
        };
        /** @description A new key. It is shown only this once. */
        OrgTokenMinted: {
            /**
             * Format: uuid
             * @description The id to revoke it by.
             */
            id: string;
            /** @description Its first eight characters. */
            prefix: string;
            /** @description What it was named. */
            name?: string;
            /** @description The key itself. */
            auth_token: string;
            /** @description A reminder to store it. */
            warning: string;
            /**
             * Format: date-time
             * @description When it ends. Missing when it does not.
             */
            expires_at?: string;
        };
        /** @description A key that no longer works. */
        OrgTokenRevoked: {
            /**
             * Format: uuid
             * @description The key's id.
             */
            revoked: string;
        };
        /** @description The token that opens everything on a tenant. */
        TenantAdminToken: {
            /** @description The organisation's id. */
            slug: string;
            /** @description The token itself. */
            admin_token: string;
        };
        /** @description Proof that the right tenant is meant. */
        TenantDeletion: {
            /** @description The slug once more. The control plane deletes nothing unless it is exactly the same. */
            confirm: string;
        };
        /** @description The receipt of a deletion. */
        TenantDeletionReceipt: {
            /** @description Whether all of it is gone already. False or missing while the deletion is queued. */
            deleted?: boolean;
            /** @description The organisation that was deleted. */
            slug: string;
            /** @description The deletion's id in the list of purges. */
            purge_id: string;
            /**
             * Format: uuid
             * @description The id that the organisation had.
             */
            org_id: string;
        };
        /** @description Proof that the right tenant is meant. */
        TenantScrub: {
            /** @description The slug once more. The control plane removes nothing unless it is exactly the same. */
            confirm: string;
        };
        /** @description What was removed. The keys are not fixed. */
        TenantScrubbed: {
            [key: string]: unknown;
        };
        /** @description Deletions of organisations. */
        PurgeList: {
            /** @description The deletions. */
            purges: components["schemas"]["Purge"][];
        };
        /** @description The deletion of an organisation, which stays on record. */
        Purge: {
            /** @description The deletion's id, the `purge_id` of its receipt. */
            id: string;
            /**
             * Format: uuid
             * @description The id that the organisation had.
             */
            org_id?: string;
            /** @description The slug that the organisation had. */
            org_slug: string;
            /**
             * @description How far it is. There may be other values than these.
             * @example pending
             * @example completed
             * @example failed
             */
            status: string;
            /** @description The last step that was done. A deletion that is sent again goes on after it. */
            last_step?: string;
            /**
             * Format: date-time
             * @description When it was done. Null or missing while it is not.
             */
            completed_at?: string | null;
        };
        /** @description What a tenant's machine reported while it booted. Which key holds the events is not known. */
        TenantBootEvents: {
            /** @description The organisation's id. */
            slug: string;
            /**
             * Format: uuid
             * @description The organisation's id.
             */
            org_id: string;
        } & {
            [key: string]: unknown;
        };
        /** @description The state of a tenant's organisation, machine, DNS name and tunnel. The keys are not fixed. */
        TenantDiagnostics: {
            [key: string]: unknown;
        };
        /** @description How to redeploy a tenant. */
        TenantRedeploy: {
            /** @description The image's tag. The current one when it is left out. */
            target_tag?: string;
            /** @description Only say what would be done. */
            dry_run?: boolean;
        };
        /** @description What was done to a tenant. The keys are not fixed. */
        TenantRedeployed: {
            [key: string]: unknown;
        };
        /** @description Which tenants to redeploy, in which order, and with which image. */
        FleetRedeploy: {
            /** @description The image's tag. */
            target_tag?: string;
            /**
             * @description Has to be true, even for a dry run; the control plane refuses to do anything without it.
             * @constant
             */
            confirm: true;
            /** @description Only plan; every row then says `DryRun`. */
            dry_run?: boolean;
            /** @description The tenant that goes first. */
            canary_slug?: string;
            /** @description How long to watch the canary. Then the others follow. */
            soak_seconds?: number;
            /** @description How many at a time. Tenants are redeployed in batches of this size. */
            batch_size?: number;
            /** @description How many tenants may stay unfinished. The whole does not count as failed for them. */
            max_stragglers?: number;
            /** @description Only these tenants. Leave it out for all; an empty list is refused. */
            only_slugs?: string[];
        };
        /** @description What was done to the tenants of the fleet. */
        FleetRedeployed: {
            /** @description Whether no tenant failed. */
            ok: boolean;
            /** @description One row for each tenant. */
            results: components["schemas"]["FleetRedeployResult"][];
            /** @description Tenants that were not finished in time. What an entry looks like is not known. */
            stragglers: unknown[];
        };
        /** @description What was done to one tenant. */
        FleetRedeployResult: {
            /** @description The tenant. */
            slug: string;
            /**
             * @description When its turn was.
             * @example canary
             * @example fleet
             */
            phase?: string;
            /**
             * @description How the command on its machine ended.
             * @example Success
             * @example DryRun
             * @example Failed
             */
            ssm_status?: string;
            /** @description The command's exit code. */
            ssm_exit_code?: number;
            /** @description Whether the tenant answered afterwards. */
            healthz_ok?: boolean;
            /** @description Whether it was seen to run the wanted image. */
            verified_on_target?: boolean;
            /** @description What went wrong. */
            error?: string;
        };
        /** @description Which workspaces of a tenant to redeploy, and how. */
        TenantWorkspacesRedeploy: {
            /**
             * @description Only workspaces of this runtime. All of them when it is empty or left out.
             * @example claude-code
             * @example codex
             * @example hermes
             */
            runtime?: string;
            /** @description Build their machines anew instead of restarting them. */
            recreate?: boolean;
            /** @description Only say what would be done. */
            dry_run?: boolean;
            /** @description Who wants it. It is kept for the record. */
            actor?: string;
            /** @description The reason. It is kept for the record. */
            reason?: string;
        };
        /** @description What was done to the workspaces. The keys are not fixed. */
        TenantWorkspacesRedeployed: {
            [key: string]: unknown;
        };
        /** @description Tunnels that were deleted. */
        OrphanTunnelsCleaned: {
            /** @description How many were deleted. */
            deleted_count: number;
            /** @description Those that could not be deleted. Empty when all went well. */
            failed: {
                [key: string]: unknown;
            };
        };
        /** @description The console of a machine. */
        MachineConsole: {
            /** @description What the machine wrote. */
            output: string;
        };
        /** @description Who pays for a workspace's model, in the words of its tenant. The keys are not fixed. */
        OrgWorkspaceBillingMode: {
            [key: string]: unknown;
        };
        /** @description Who should pay for a workspace's model. */
        OrgWorkspaceBillingModeChoice: {
            /**
             * @description With `byok` (bring your own key) the organisation pays. With `platform_managed` the platform does, and `disabled` leaves the workspace without a model. Null for what follows from its provider.
             * @enum {string|null}
             */
            mode: "platform_managed" | "byok" | "disabled" | null;
        };
        /** @description An organisation of one's own. */
        MyOrgCreate: {
            /** @description The first part of the host name. Lower-case letters, digits and hyphens, starting with a letter; it can never be changed. */
            slug: string;
            /** @description The name that people see. */
            name: string;
        };
        /** @description How far the building of a tenant is. */
        OrgProvisionStatus: {
            /**
             * @description Whether it is on its way, done or failed.
             * @enum {string}
             */
            status: "provisioning" | "running" | "failed";
            /**
             * @description What is being done.
             * @enum {string}
             */
            stage: "launching" | "installing" | "starting" | "configuring_https" | "ready" | "failed";
            /** @description How much is done, in percent. */
            progress: number;
            /** @description The same for people. */
            message: string;
            /** @description About how many seconds are left. */
            eta_seconds: number;
            /** @description Where the tenant answers, once that is known. */
            url?: string;
        };
        /** @description What the control plane stores about an organisation. It is a best effort, and keys may be added. */
        OrgExport: {
            /** @description The version of this format. */
            schema_version?: string | number;
            /**
             * Format: date-time
             * @description When it was made.
             */
            exported_at?: string;
            /** @description Who asked for it. */
            exported_by?: string;
            /** @description The person whose right it is. */
            subject?: {
                /** @description The person's id. */
                user_id?: string;
            };
            organization?: components["schemas"]["Organization"];
            /** @description The machine of its tenant. Missing when building it failed. */
            infrastructure?: {
                [key: string]: unknown;
            };
            /** @description Who belongs to it. */
            members?: {
                [key: string]: unknown;
            }[];
            /** @description Remarks on what is in the export and what is not. */
            notes?: {
                [key: string]: unknown;
            };
        };
        /** @description The machine of an organisation's tenant. */
        OrgInstance: {
            /** @description The organisation's slug. */
            slug: string;
            /**
             * @description How the machine is doing.
             * @example provisioning
             * @example running
             * @example failed
             */
            status: string;
            /** @description Its public address. Missing or empty while there is none. */
            ip?: string;
            /**
             * Format: uuid
             * @description The organisation's id; clients send it in `X-Molecule-Org-Id`.
             */
            org_id: string;
        };
        /** @description An invoice. Which keys it has is not known. */
        Invoice: {
            [key: string]: unknown;
        };
        /** @description A plan that is to be paid. */
        Checkout: {
            /** @description The organisation that gets the plan. */
            org_slug: string;
            /**
             * @description The plan. The web UI calls starter Team and pro Growth.
             * @enum {string}
             */
            plan: "starter" | "pro";
            /**
             * Format: uri
             * @description Where the page leads after the payment.
             */
            success_url: string;
            /**
             * Format: uri
             * @description Where the page leads when the person gives up.
             */
            cancel_url: string;
        };
        /** @description A payment page. */
        CheckoutPage: {
            /** @description Where the person pays. */
            url: string;
            /** @description The payment's id with the payment service. */
            id?: string;
        };
        /** @description Whose payments are to be looked after. */
        BillingPortal: {
            /** @description The organisation's id. */
            org_slug: string;
            /**
             * Format: uri
             * @description Where the portal leads when the person is done.
             */
            return_url: string;
        };
        /** @description The billing portal of an organisation, for one visit. */
        BillingPortalPage: {
            /** @description Where the person goes. */
            url: string;
        };
        /** @description A machine image to promote. The control plane may take more keys than these. */
        ThinAmiPromotion: {
            /**
             * @description The AWS region.
             * @example us-east-2
             */
            region: string;
            /**
             * @description The id of the image in that region.
             * @example ami-0example000000002
             */
            ami_id: string;
        };
        /** @description The machine images in use. */
        ThinAmiList: {
            /** @description One for each region. */
            pins: components["schemas"]["ThinAmiPin"][];
        };
        /** @description The machine image of a region. It may hold more keys than these. */
        ThinAmiPin: {
            /** @description The AWS region. */
            region?: string;
            /** @description The id of the image. */
            ami_id?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description A runtime's new image. */
        RuntimeImagePromotion: {
            /**
             * @description The runtime.
             * @example claude-code
             */
            template_name: string;
            /** @description As sha256: and 64 hexadecimal digits. It is the digest of the image. */
            image_digest: string;
            /** @description The commit of the image. */
            git_sha?: string;
            /** @description A remark for whoever reads the list. */
            notes?: string;
        };
        /** @description The images of the runtimes. */
        RuntimeImageList: {
            /** @description One for each runtime. */
            pins: components["schemas"]["RuntimeImagePin"][];
        };
        /** @description The image that a runtime is pinned to. It may hold more keys than these. */
        RuntimeImagePin: {
            /** @description The runtime. */
            template_name: string;
            /**
             * @description Where it applies.
             * @example global
             */
            region?: string;
            /** @description The digest of the image. */
            image_digest: string;
            /** @description The commit of the image. */
            git_sha?: string;
            /**
             * @description Who promoted it, as the control plane noted it. No caller can set it.
             * @example api-token-0example
             */
            promoted_by?: string;
            /**
             * Format: date-time
             * @description When it was promoted, by the clock of the control plane.
             */
            promoted_at?: string;
            /** @description A remark. */
            notes?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description A machine to build. */
        MachineProvision: {
            /**
             * Format: uuid
             * @description The organisation's id.
             */
            org_id: string;
            /**
             * Format: uuid
             * @description The workspace that gets the machine.
             */
            workspace_id: string;
            /**
             * @description The agent software. An image of it has to be promoted.
             * @example claude-code
             * @example codex
             * @example langgraph
             */
            runtime: string;
            /**
             * Format: uri
             * @description Where the agent finds its tenant. Addresses of internal networks are refused.
             */
            platform_url: string;
            /** @description How much the workspace may do. A tenant always sends it. */
            tier?: number;
            /** @description The size of the machine, in the words of the provider. */
            instance_type?: string;
            /**
             * Format: int32
             * @description The size of its disk, in GB.
             */
            disk_gb?: number;
            /** @description Environment variables, secrets among them. A tenant always sends them. Names that belong to the provider or the platform are refused. */
            env?: {
                [key: string]: string;
            };
            /** @description Files to put on it, by path, each in Base64; 256 KiB in all. */
            config_files?: {
                [key: string]: string;
            };
            display?: components["schemas"]["MachineDisplay"];
            /** @description The template that the workspace was made from. */
            template?: string;
            /**
             * @description The cloud to build it in.
             * @example aws
             * @example hetzner
             * @example gcp
             */
            provider?: string;
            /**
             * @description Whether its data outlives it.
             * @example persist
             * @example ephemeral
             */
            data_persistence?: string;
            /**
             * @description Empty, or `platform` for the platform's own agent.
             * @example
             * @example platform
             */
            kind?: string;
            /** @description Files of the template by path, each in Base64; only config.yaml and prompts/, 16 MiB in all. */
            template_assets?: {
                [key: string]: string;
            };
        };
        /** @description The screen that the machine gets. */
        MachineDisplay: {
            /**
             * @description Whether it has one, and which.
             * @example none
             * @example desktop-control
             * @example gpu-desktop-control
             */
            mode?: string;
            /** @description Its width in pixels. */
            width?: number;
            /** @description Its height in pixels. */
            height?: number;
            /**
             * @description How it is shown elsewhere.
             * @example dcv
             * @example novnc
             */
            protocol?: string;
        };
        /** @description A machine that is being built. */
        MachineProvisioned: {
            /** @description The machine's id at its provider. */
            instance_id: string;
            /**
             * @description How it is, in the words of the provider.
             * @example pending
             * @example running
             */
            state: string;
            /** @description Its address in the internet. */
            public_ip?: string;
            /** @description Its address in the provider's network. */
            private_ip?: string;
            /** @description The agent software on it. */
            runtime?: string;
            /** @description Its DNS name. */
            domain?: string;
        };
        /** @description A machine that is no more. */
        MachineDeprovisioned: {
            /**
             * @description Says that it was ended.
             * @constant
             */
            status: "terminated";
        };
        /** @description A machine. */
        Machine: {
            /** @description The machine's id at its provider. */
            instance_id: string;
            /**
             * @description How it is, in the words of the provider.
             * @example pending
             * @example running
             * @example terminated
             */
            state: string;
            /** @description Its address in the internet. */
            public_ip?: string;
            /** @description Its address in the provider's network. */
            private_ip?: string;
        };
        /** @description The order to hibernate was taken. */
        WorkspaceHibernated: {
            /**
             * @description Says that the order was taken.
             * @constant
             */
            status: "hibernated";
        };
        /** @description Tasks stand in the way. */
        WorkspaceBusy: {
            /** @description What happened. */
            error: string;
            /** @description How many tasks are running. */
            active_tasks: number;
        };
        /** @description A workspace in short, for its own agent. */
        WorkspaceState: {
            /**
             * Format: uuid
             * @description The workspace's id.
             */
            workspace_id: string;
            /**
             * @description How it is doing.
             * @example provisioning
             * @example online
             * @example offline
             * @example degraded
             * @example failed
             * @example paused
             * @example hibernating
             * @example hibernated
             * @example awaiting_agent
             */
            status: string;
            /** @description Whether it is paused. */
            paused: boolean;
            /**
             * @description Says that it is there.
             * @constant
             */
            deleted: false;
        };
        /** @description The workspace is gone. There is no `error` here. */
        WorkspaceStateGone: {
            /** @description The id that was asked for. */
            workspace_id: string;
            /**
             * @description Says that it is gone.
             * @constant
             */
            deleted: true;
            /**
             * @description `removed` while its record is still there; missing when that is gone too.
             * @example removed
             */
            status?: string;
        };
        /** @description What a workspace used on the current day. */
        WorkspaceMetrics: {
            /**
             * Format: int64
             * @description Tokens that its model read.
             */
            input_tokens: number;
            /**
             * Format: int64
             * @description Tokens that its model wrote.
             */
            output_tokens: number;
            /**
             * Format: int64
             * @description Calls of its model.
             */
            total_calls: number;
            /** @description What that may have cost in US dollars, as a text with six decimals. */
            estimated_cost_usd: string;
            /**
             * Format: date-time
             * @description When the day began, midnight UTC.
             */
            period_start: string;
            /**
             * Format: date-time
             * @description When the day ends, midnight UTC.
             */
            period_end: string;
        };
        /** @description What a machine wrote to its serial console. */
        WorkspaceConsole: {
            /** @description The text, empty when there is none; at most 256 KiB. */
            output: string;
        };
        /** @description What a workspace may spend and has spent, in US cents. */
        WorkspaceBudget: {
            /**
             * Format: int64
             * @description The limit of 30 days; null when there is none.
             */
            budget_limit: number | null;
            /**
             * Format: int64
             * @description What it spent in the last 30 days.
             */
            monthly_spend: number;
            /**
             * Format: int64
             * @description What is left of the limit of 30 days, below zero when it is overdrawn; null without a limit.
             */
            budget_remaining: number | null;
            /** @description The same for each window. */
            periods: {
                /** @description The last hour. */
                hourly: components["schemas"]["BudgetPeriod"];
                /** @description The last 24 hours. */
                daily: components["schemas"]["BudgetPeriod"];
                /** @description The last 7 days. */
                weekly: components["schemas"]["BudgetPeriod"];
                /** @description The last 30 days. */
                monthly: components["schemas"]["BudgetPeriod"];
            };
        };
        /** @description Limit and spending of one window, in US cents. */
        BudgetPeriod: {
            /**
             * Format: int64
             * @description The most it may spend; null when there is no limit.
             */
            limit: number | null;
            /**
             * Format: int64
             * @description What it spent.
             */
            spend: number;
            /**
             * Format: int64
             * @description What is left, below zero when it is overdrawn; null without a limit.
             */
            remaining: number | null;
        };
        /** @description The limits are set, but the tenant could not read the budget back. */
        WorkspaceBudgetStored: {
            /**
             * @description Says that the limits are set.
             * @constant
             */
            status: "updated";
        };
        /** @description The new limits. They replace all that were there. */
        WorkspaceBudgetUpdate: {
            /** @description The limits in US cents, by window. A window that is left out, or null, has no limit; 0 stops the workspace. */
            budget_limits?: {
                /**
                 * Format: int64
                 * @description The most in an hour. In US cents; null for no limit.
                 */
                hourly?: number | null;
                /**
                 * Format: int64
                 * @description The most in 24 hours. In US cents; null for no limit.
                 */
                daily?: number | null;
                /**
                 * Format: int64
                 * @description The most in 7 days. In US cents; null for no limit.
                 */
                weekly?: number | null;
                /**
                 * Format: int64
                 * @description The most in 30 days. In US cents; null for no limit.
                 */
                monthly?: number | null;
            };
            /**
             * Format: int64
             * @description The older way to give the monthly limit. In US cents; null for no limit. Clears the other windows.
             */
            budget_limit?: number | null;
        } & unknown;
        /** @description The model that was chosen for a workspace. */
        WorkspaceModel: {
            /** @description The model, empty when none was chosen. */
            model: string;
            /**
             * @description `workspace_secrets` when it was chosen, `unresolved` when not.
             * @example workspace_secrets
             * @example unresolved
             */
            source: string;
        };
        /** @description The model to use. */
        WorkspaceModelSet: {
            /** @description The model. Such as minimax/MiniMax-M2.7; empty or left out, the choice is cleared. */
            model?: string;
        };
        /** @description What became of the choice. */
        WorkspaceModelSaved: {
            /**
             * @description `saved`, or `cleared` when the choice was taken back.
             * @example saved
             * @example cleared
             */
            status: string;
            /** @description The model, with `saved`. */
            model?: string;
        };
        /** @description An object. What the keys mean is up to who uses them. At most 256 KiB. */
        WorkspaceConfig: {
            [key: string]: unknown;
        };
        /** @description The JSON document of a workspace. */
        WorkspaceConfigAnswer: {
            /** @description The document, an empty object when nothing was ever stored. */
            data: {
                [key: string]: unknown;
            };
        };
        /** @description The document is changed. */
        WorkspaceConfigUpdated: {
            /**
             * @description Says that it is changed.
             * @constant
             */
            status: "updated";
        };
        /** @description The template to use. */
        WorkspaceTemplateSet: {
            /** @description The name of a template on the tenant. */
            template: string;
        };
        /** @description The abilities to switch. One that is left out stays as it is. */
        WorkspaceAbilities: {
            /** @description Whether it may write to all at once. All workspaces get what it writes. */
            broadcast_enabled?: boolean;
            /** @description Whether it may write to people. */
            talk_to_user_enabled?: boolean;
        } & unknown;
        /** @description The abilities are switched. */
        WorkspaceAbilitiesUpdated: {
            /**
             * @description Says that they are switched.
             * @constant
             */
            status: "updated";
        };
        /** @description Who pays for the model of a workspace. */
        WorkspaceBillingMode: {
            /**
             * Format: uuid
             * @description The workspace's id.
             */
            workspace_id: string;
            /**
             * @description Who pays. The platform, the organisation with its own key, or nobody.
             * @enum {string}
             */
            resolved_mode: "platform_managed" | "byok" | "disabled";
            /**
             * @description What was decided for this workspace; null when nothing was.
             * @example platform_managed
             * @example byok
             * @example disabled
             */
            workspace_override: string | null;
            /**
             * @description What decided it.
             * @example workspace_override
             * @example derived_provider
             * @example derived_default
             * @example constant_fallback
             */
            source: string;
            /** @description The model's vendor, if it is known. */
            provider_selection: string | null;
        };
        /** @description Who pays from now on. */
        WorkspaceBillingModeSet: {
            /**
             * @description Who pays; null takes the decision back.
             * @enum {string|null}
             */
            mode: "platform_managed" | "byok" | "disabled" | null;
        };
        /** @description The decision is stored, but the tenant could not read it back. */
        WorkspaceBillingModeUnread: {
            /**
             * Format: uuid
             * @description The workspace's id.
             */
            workspace_id: string;
            /**
             * @description Who pays.
             * @enum {string}
             */
            resolved_mode: "platform_managed" | "byok" | "disabled";
            /** @description Why it could not be read back. */
            readback_error: string;
        };
        /** @description Why the tenant could not tell who pays. */
        WorkspaceBillingModeFailed: {
            /** @description What happened. */
            error: string;
            /** @description More about the reason. */
            detail?: string;
            /**
             * @description What the tenant goes by until it can tell.
             * @example platform_managed
             */
            safe_default?: string;
            /** @description The workspace that was meant. */
            workspace_id?: string;
        };
        /** @description The agent to record. */
        AgentAssign: {
            /** @description The model's name. */
            model: string;
        };
        /** @description An agent that was assigned. */
        AgentAssigned: {
            /**
             * Format: uuid
             * @description The agent's id.
             */
            agent_id: string;
            /** @description Its model. */
            model: string;
        };
        /** @description An agent that took the place of another. */
        AgentReplaced: {
            /**
             * Format: uuid
             * @description The new agent's id.
             */
            agent_id: string;
            /** @description Its model. */
            model: string;
            /** @description The model of the agent before it. */
            old_model: string;
        };
        /** @description An agent that was ended. */
        AgentRemoved: {
            /**
             * @description Says that it is ended.
             * @constant
             */
            status: "removed";
            /**
             * Format: uuid
             * @description The agent's id.
             */
            agent_id: string;
        };
        /** @description Where the agent goes. */
        AgentMove: {
            /**
             * Format: uuid
             * @description The id of the workspace to move to. It must not have an active agent.
             */
            target_workspace_id: string;
        };
        /** @description An agent that changed its workspace. */
        AgentMoved: {
            /**
             * Format: uuid
             * @description The agent's id.
             */
            agent_id: string;
            /** @description Its model. */
            model: string;
            /**
             * Format: uuid
             * @description The workspace that it left.
             */
            from_workspace: string;
            /**
             * Format: uuid
             * @description The workspace that it belongs to now.
             */
            to_workspace: string;
        };
        /** @description Live tokens of a workspace. */
        WorkspaceTokenList: {
            /** @description The tokens of this page, newest first. */
            tokens: components["schemas"]["WorkspaceToken"][];
            /** @description How many this page has. It is not a total. */
            count: number;
        };
        /** @description A token that opens one workspace, without the token itself. */
        WorkspaceToken: {
            /**
             * Format: uuid
             * @description The id to revoke it by.
             */
            id: string;
            /** @description Its first eight characters. */
            prefix: string;
            /**
             * Format: date-time
             * @description When it was created.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it was last used. Null when it never was.
             */
            last_used_at: string | null;
        };
        /** @description A new token. It is shown only this once. */
        WorkspaceTokenCreated: {
            /** @description The token itself. */
            auth_token: string;
            /**
             * Format: uuid
             * @description The workspace that it opens.
             */
            workspace_id: string;
            /** @description A reminder to store it. */
            message: string;
        };
        /** @description A token that no longer works. */
        WorkspaceTokenRevoked: {
            /**
             * @description Says that it no longer works.
             * @constant
             */
            status: "revoked";
        };
        /** @description Requests that wait for a person, newest first, 50 at most. */
        PendingApprovalList: components["schemas"]["WaitingApproval"][];
        /** @description A request that waits for a person. */
        WaitingApproval: {
            /**
             * Format: uuid
             * @description The id to decide it by.
             */
            id: string;
            /**
             * Format: uuid
             * @description The workspace that asks.
             */
            workspace_id: string;
            /** @description That workspace's name. */
            workspace_name: string;
            /**
             * @description What is to be approved, in the words of whoever asks. The tenant itself writes the examples.
             * @example secret_write
             * @example org_token_mint
             */
            action: string;
            /** @description Why. */
            reason: string | null;
            /**
             * @description Says that it waits.
             * @constant
             */
            status: "pending";
            /**
             * Format: date-time
             * @description When it was asked.
             */
            created_at: string;
        };
        /** @description What a workspace asked to be approved, newest first, 50 at most. */
        ApprovalList: components["schemas"]["Approval"][];
        /** @description A request for an approval, and what became of it. */
        Approval: {
            /**
             * Format: uuid
             * @description The request's id.
             */
            id: string;
            /** @description The task that it belongs to. Empty when none was named. */
            task_id: string | null;
            /** @description What is to be approved. */
            action: string;
            /** @description Why. */
            reason: string | null;
            /**
             * @description `pending` while it waits, then `approved`, `denied` or `withdrawn`. `escalated` is reserved. More may come.
             * @example pending
             * @example approved
             * @example denied
             * @example withdrawn
             * @example escalated
             */
            status: string;
            /** @description Who decided. Null while it waits. */
            decided_by: string | null;
            /**
             * Format: date-time
             * @description When it was decided. Null while it waits.
             */
            decided_at: string | null;
            /**
             * Format: date-time
             * @description When it was asked.
             */
            created_at: string;
        };
        /** @description Something that a person should approve. */
        ApprovalCreate: {
            /** @description What you want to do. In a few words. */
            action: string;
            /** @description Why you want to do it. The person who decides reads it. */
            reason?: string;
            /** @description The task that it belongs to. */
            task_id?: string;
            /** @description Anything else. It is stored, but no list shows it. */
            context?: {
                [key: string]: unknown;
            };
        };
        /** @description A request that waits. */
        ApprovalCreated: {
            /**
             * Format: uuid
             * @description The request's id.
             */
            approval_id: string;
            /**
             * @description Says that it waits.
             * @constant
             */
            status: "pending";
        };
        /** @description What a person decided. */
        ApprovalDecision: {
            /**
             * @description Whether it may go ahead.
             * @enum {string}
             */
            decision: "approved" | "denied";
            /** @description Who decides; any text. It is `human` when it is left out. */
            decided_by?: string;
        };
        /** @description A request that is decided. */
        ApprovalDecided: {
            /**
             * @description The decision.
             * @example approved
             * @example denied
             */
            status: string;
            /**
             * Format: uuid
             * @description The request's id.
             */
            approval_id: string;
        };
        /** @description A request that was taken back. */
        ApprovalWithdrawn: {
            /**
             * @description Says that it was taken back.
             * @constant
             */
            status: "withdrawn";
            /**
             * Format: uuid
             * @description The request's id.
             */
            approval_id: string;
        };
        /** @description Standing instructions. */
        InstructionList: components["schemas"]["Instruction"][];
        /** @description A standing instruction, for all workspaces or for one. */
        Instruction: {
            /**
             * Format: uuid
             * @description The instruction's id.
             */
            id: string;
            /**
             * @description `global` for all workspaces, `workspace` for one. Stored data may also say `team`.
             * @example global
             * @example workspace
             * @example team
             */
            scope: string;
            /** @description The workspace that it is for. Null when none was given. */
            scope_target: string | null;
            /** @description Its heading. */
            title: string;
            /** @description What agents are told. */
            content: string;
            /** @description The highest comes first. */
            priority: number;
            /** @description Whether agents get it. */
            enabled: boolean;
            /**
             * Format: date-time
             * @description When it was created.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it last changed.
             */
            updated_at: string;
        };
        /** @description An instruction to add. */
        InstructionCreate: {
            /**
             * @description Whom it is for, all workspaces or one.
             * @enum {string}
             */
            scope: "global" | "workspace";
            /** @description The workspace's id. Needed with the scope `workspace`. */
            scope_target?: string;
            /** @description Its title. 200 bytes at most. */
            title: string;
            /** @description What agents are told. 8192 bytes at most. */
            content: string;
            /**
             * @description The highest comes first.
             * @default 0
             */
            priority: number;
        };
        /** @description A new instruction. */
        InstructionCreated: {
            /**
             * Format: uuid
             * @description The instruction's id.
             */
            id: string;
        };
        /** @description What should change; what is left out stays. */
        InstructionUpdate: {
            /** @description Its title. 200 bytes at most. */
            title?: string;
            /** @description What agents are told. 8192 bytes at most. */
            content?: string;
            /** @description The highest comes first. */
            priority?: number;
            /** @description Whether agents get it. */
            enabled?: boolean;
        };
        /** @description The instruction is changed. */
        InstructionUpdated: {
            /**
             * @description Says that it is changed.
             * @constant
             */
            status: "updated";
        };
        /** @description The instruction is gone. */
        InstructionDeleted: {
            /**
             * @description Says that it is gone.
             * @constant
             */
            status: "deleted";
        };
        /** @description What a workspace's agent is told. */
        ResolvedInstructions: {
            /** @description The workspace. */
            workspace_id: string;
            /** @description The text in Markdown. Empty when there are none. */
            instructions: string;
        };
        /**
         * @description A secret that has to be there, by its name; or a group of which one has to be there.
         * @example GITHUB_TOKEN
         * @example {
         *       "any_of": [
         *         "SLACK_BOT_TOKEN",
         *         "TELEGRAM_BOT_TOKEN"
         *       ]
         *     }
         */
        EnvRequirement: string | {
            /** @description The names, of which one is enough. */
            any_of: string[];
        };
        /** @description A template of a whole team. */
        OrgTemplateSummary: {
            /** @description Its directory, which an import names. */
            dir: string;
            /** @description Its name. Can be empty. */
            name: string;
            /** @description What it is for. Can be empty. */
            description: string;
            /** @description How many workspaces it has, at all levels. */
            workspaces: number;
            /** @description The secrets that it and its workspaces need. */
            required_env: components["schemas"]["EnvRequirement"][];
            /** @description The secrets that it and its workspaces can do more with. */
            recommended_env: components["schemas"]["EnvRequirement"][];
        };
        /** @description Templates of whole teams. */
        OrgTemplateList: components["schemas"]["OrgTemplateSummary"][];
        /** @description A team to create. It needs `dir` or `template`; `dir` wins when both are given. */
        OrgImport: {
            /** @description The template's directory. The list shows it. Needed unless `template` is given. */
            dir?: string;
            template?: components["schemas"]["OrgTemplate"];
            /**
             * @description `merge` keeps everything that is there. `reconcile` also removes workspaces that have the name of one in the template and are not part of this import.
             * @default merge
             * @enum {string}
             */
            mode: "merge" | "reconcile";
        } & unknown;
        /** @description A team given along, instead of one of the tenant's templates. */
        OrgTemplate: {
            /** @description The team's name. */
            name: string;
            /** @description What the team is for. */
            description?: string;
            defaults?: components["schemas"]["OrgDefaults"];
            /** @description The workspaces at the top. Each has a `name`, and may have `role`, `runtime`, `model`, `tier`, `system_prompt`, `plugins`, `schedules`, `channels`, `required_env`, and below it `children` of the same kind. */
            workspaces?: components["schemas"]["OrgWorkspace"][];
            /** @description What the whole organisation remembers. Kept by the first workspace that is created. */
            global_memories?: components["schemas"]["OrgMemory"][];
            /** @description The secrets of the organisation that have to be set before anything is created. */
            required_env?: components["schemas"]["EnvRequirement"][];
            /** @description The secrets that the team can do more with. */
            recommended_env?: components["schemas"]["EnvRequirement"][];
        };
        /** @description What the workspaces of the team have unless they say otherwise. */
        OrgDefaults: {
            /**
             * @description The agent software.
             * @example claude-code
             * @example codex
             */
            runtime?: string;
            /** @description How much a workspace may do: 1 sandboxed, 2 standard, 3 privileged, 4 full access. */
            tier?: number;
            /** @description The model. */
            model?: string;
            /** @description Plugins that every workspace gets. */
            plugins?: string[];
            /** @description What an agent is told first. */
            initial_prompt?: string;
            /** @description A file of the template with that prompt. Works with `dir` only. */
            initial_prompt_file?: string;
            /** @description What an agent is told when it has nothing to do. */
            idle_prompt?: string;
            /** @description A file of the template with that prompt. Works with `dir` only. */
            idle_prompt_file?: string;
            /** @description How long an agent is left idle before it is told so. */
            idle_interval_seconds?: number;
            /** @description Which workspaces get which kinds of task. */
            category_routing?: {
                [key: string]: string[];
            };
            /** @description What every workspace remembers from the start. */
            initial_memories?: components["schemas"]["OrgMemory"][];
        };
        /** @description Something to remember. */
        OrgMemory: {
            /** @description What to remember. */
            content?: string;
            /**
             * @description Who sees it.
             * @example LOCAL
             * @example TEAM
             * @example GLOBAL
             */
            scope?: string;
        };
        /** @description A prompt that the workspace is given by the clock. An entry that is not valid is passed over. */
        OrgSchedule: {
            /** @description Its name. */
            name?: string;
            /**
             * @description When, as a cron expression with five fields.
             * @example 0 9 * * 1-5
             */
            cron_expr?: string;
            /**
             * @description The time zone of that.
             * @example Europe/Berlin
             */
            timezone?: string;
            /** @description What the agent is told. */
            prompt?: string;
            /** @description A file of the template with the prompt. Works with `dir` only. */
            prompt_file?: string;
            /** @description Whether it runs. It does when left out. */
            enabled?: boolean | null;
        };
        /** @description A conversation to connect the workspace to. */
        OrgChannel: {
            /**
             * @description Where the channel is.
             * @example telegram
             * @example slack
             * @example discord
             * @example lark
             */
            type?: string;
            /** @description Its settings; their names depend on the type. Write a secret as `${NAME}`, after a secret of the organisation, never the value. */
            config?: {
                [key: string]: string;
            };
            /** @description Who may write to the workspace there. Everybody when empty. */
            allowed_users?: string[];
            /** @description Whether it is connected. It is when left out. */
            enabled?: boolean | null;
        };
        /** @description A workspace of the team, with the workspaces below it. */
        OrgWorkspace: {
            /** @description Its name. With its parent it tells whether the workspace is there already. */
            name?: string;
            /** @description What it is there for. */
            role?: string;
            /** @description The agent software. claude-code when neither it nor the defaults say. */
            runtime?: string;
            /** @description A template for its files. */
            template?: string;
            /** @description A directory of the template with its files. */
            files_dir?: string;
            /** @description What the agent is told at all times. */
            system_prompt?: string;
            /** @description The model it uses. Needed here or in the defaults, unless the workspace is external. */
            model?: string;
            /** @description Where the agent listens, for an external workspace. */
            url?: string;
            /** @description How much it may do: 1 sandboxed, 2 standard, 3 privileged, 4 full access. 2 when neither it nor the defaults say. */
            tier?: number;
            /** @description A directory of the host to work in; an absolute path. `${VAR}` is filled in. */
            workspace_dir?: string;
            /**
             * @description What it may do in `workspace_dir`.
             * @enum {string}
             */
            workspace_access?: "none" | "read_only" | "read_write";
            /** @description Plugins besides those of the defaults. A name with `!` or `-` before it leaves one of those out. */
            plugins?: string[];
            /** @description What the agent is told first. */
            initial_prompt?: string;
            /** @description A file of the template with that prompt. Works with `dir` only. */
            initial_prompt_file?: string;
            /** @description What the agent is told when it has nothing to do. */
            idle_prompt?: string;
            /** @description A file of the template with that prompt. Works with `dir` only. */
            idle_prompt_file?: string;
            /** @description How long it is left idle before it is told so; 600 when there is an idle prompt. */
            idle_interval_seconds?: number;
            /** @description Which workspaces get which kinds of task. */
            category_routing?: {
                [key: string]: string[];
            };
            /** @description What it remembers from the start. */
            initial_memories?: components["schemas"]["OrgMemory"][];
            /** @description How many tasks it works on at a time; 1 when left out. */
            max_concurrent_tasks?: number;
            /** @description Prompts that it is given by the clock. */
            schedules?: components["schemas"]["OrgSchedule"][];
            /** @description Conversations that it takes part in. */
            channels?: components["schemas"]["OrgChannel"][];
            /** @description Whether you run the agent yourself, at `url`. The platform does when left out. */
            external?: boolean;
            /** @description Where it is drawn. Counts at the top level only. */
            canvas?: {
                /** @description How far to the right. */
                x?: number;
                /** @description How far down. */
                y?: number;
            };
            /** @description The secrets that it needs before anything is created. */
            required_env?: components["schemas"]["EnvRequirement"][];
            /** @description The secrets that it can do more with. */
            recommended_env?: components["schemas"]["EnvRequirement"][];
            /** @description False leaves out this workspace and all below it. */
            spawning?: boolean;
            /** @description The workspaces below it. */
            children?: components["schemas"]["OrgWorkspace"][];
        };
        /** @description A conversation that the workspace was not connected to. */
        SkippedChannel: {
            /** @description The workspace's name. */
            workspace: string;
            /** @description Where the channel is. */
            type: string;
            /** @description Why it was passed over. */
            reason: string;
        };
        /** @description A workspace of the team. */
        ImportedWorkspace: {
            /**
             * Format: uuid
             * @description The workspace's id.
             */
            id: string;
            /** @description Its name. */
            name: string;
            /** @description How much it may do. */
            tier: number;
            /** @description True when it was there already and was left as it is. */
            skipped?: boolean;
            /** @description The kinds of the conversations that it was connected to. Missing when there are none. */
            channels?: string[];
            /** @description The conversations that it was not connected to, and why. Missing when there are none. */
            channels_skipped?: components["schemas"]["SkippedChannel"][];
        };
        /** @description A team that has been created. */
        OrgImported: {
            /** @description The template's name. */
            org: string;
            /** @description Its workspaces, each before the ones below it. */
            workspaces: components["schemas"]["ImportedWorkspace"][];
            /** @description How many they are. */
            count: number;
            /**
             * @description Only there in the mode `reconcile`.
             * @constant
             */
            mode?: "reconcile";
            /** @description How many workspaces were removed. Only there in the mode `reconcile`. */
            reconcile_removed_count?: number;
            /** @description What went wrong with the removal. Only there in the mode `reconcile`, and when something did. */
            reconcile_errors?: string[];
        };
        /** @description A team of which not all workspaces could be created. */
        OrgImportedPartly: {
            /** @description The template's name. */
            org: string;
            /** @description The workspaces that are there, each before the ones below it. They stay. */
            workspaces: components["schemas"]["ImportedWorkspace"][];
            /** @description How many they are. */
            count: number;
            /** @description Why the next one could not be created. */
            error: string;
            /**
             * @description Only there in the mode `reconcile`.
             * @constant
             */
            mode?: "reconcile";
            /** @description How many workspaces were removed. Only there in the mode `reconcile`. */
            reconcile_removed_count?: number;
            /** @description What went wrong with the removal. Only there in the mode `reconcile`, and when something did. */
            reconcile_errors?: string[];
        };
        /** @description Secrets of the organisation that the template needs. */
        OrgImportEnvMissing: {
            /** @description Says that secrets are missing. */
            error: string;
            /** @description Those that are not set. */
            missing_env: components["schemas"]["EnvRequirement"][];
            /** @description All that the template needs. */
            required_env: components["schemas"]["EnvRequirement"][];
            /** @description The template's name. */
            template: string;
            /** @description What to do about it. */
            suggestion: string;
        };
        /** @description Secrets that one workspace of the template needs. The keys really are capitalised. */
        WorkspaceEnvMissing: {
            /** @description The workspace's name. */
            Workspace: string;
            /** @description The workspace's directory in the template. */
            FilesDir: string;
            /** @description Those that are not set. */
            Unsatisfied: components["schemas"]["EnvRequirement"][];
        };
        /** @description Secrets that single workspaces of the template need. */
        OrgImportWorkspaceEnvMissing: {
            /** @description Says that secrets are missing. */
            error: string;
            /** @description Those that are not set, by workspace. */
            missing_workspace_env: components["schemas"]["WorkspaceEnvMissing"][];
            /** @description The template's name. */
            template: string;
            /** @description What to do about it. */
            suggestion: string;
        };
        /** @description A model that a template can be used with. */
        TemplateModel: {
            /** @description The model's id. */
            id: string;
            /** @description Its name for people. */
            name?: string;
            /** @description The secrets that it needs. */
            required_env?: string[];
            /** @description Who serves it. */
            provider?: string;
            /**
             * @description Who pays for it.
             * @example platform_managed
             * @example byok
             * @example disabled
             */
            billing_mode?: string;
        };
        /** @description A model provider that a template brings. Other keys may appear. */
        TemplateProvider: {
            /** @description The provider's name. */
            name: string;
            /** @description How it is signed in to. */
            auth_mode?: string;
            /** @description What the ids of its models begin with. */
            model_prefixes?: string[];
            /** @description Other names of its models. */
            model_aliases?: unknown;
            /** @description Where it answers. */
            base_url?: string;
            /** @description The secrets that it is signed in to with. */
            auth_env?: unknown;
        } & {
            [key: string]: unknown;
        };
        /** @description A model provider that the platform knows. Other keys may appear. */
        RegisteredProvider: {
            /** @description The provider's name. */
            name: string;
            /** @description Its name for people. */
            display_name?: string;
            /** @description The secrets that it is signed in to with. */
            auth_env?: unknown;
            /**
             * @description Who pays for it.
             * @example platform_managed
             * @example byok
             * @example disabled
             */
            billing_mode?: string;
            /** @description Whether it is on its way out. */
            deprecated?: boolean;
        } & {
            [key: string]: unknown;
        };
        /** @description What a workspace can be made from. Optional keys are missing when they have nothing to say. */
        Template: {
            /** @description Its id, which a new workspace names in `template`. */
            id: string;
            /** @description Its name. Can be empty. */
            name: string;
            /** @description What it is for. Can be empty. */
            description: string;
            /** @description The agent software it is made for. Can be empty. */
            runtime: string;
            /** @description The model it uses unless another is chosen. Can be empty. */
            model: string;
            /** @description How much its workspaces may do; 0 when it does not say. */
            tier: number;
            /** @description The models to choose from. */
            models?: components["schemas"]["TemplateModel"][];
            /** @description The secrets that it needs. */
            required_env?: string[];
            /** @description The secrets that it can do more with. */
            recommended_env?: string[];
            /** @description The skills that it brings. Null when it names none. */
            skills: string[] | null;
            /** @description How many skills it brings. */
            skill_count: number;
            /** @description How long its workspaces may take to come online. */
            provision_timeout_seconds?: number;
            /** @description The model providers that it works with. */
            providers?: string[];
            /** @description The model providers that it brings. */
            provider_registry?: components["schemas"]["TemplateProvider"][];
            /** @description Whether its models come from the platform's own list. */
            registry_backed?: boolean;
            /** @description The providers on the platform's list. */
            registry_providers?: components["schemas"]["RegisteredProvider"][];
            /** @description The models on the platform's list. The keys are not fixed. */
            registry_models?: {
                [key: string]: unknown;
            }[];
            /** @description Whether the web UI offers it. */
            displayable?: boolean;
        };
        /** @description Templates of workspaces. */
        TemplateList: components["schemas"]["Template"][];
        /** @description A template to store. */
        TemplateImport: {
            /** @description Its name, which its id is made from. */
            name: string;
            /** @description Its files, by path; at most 200. Paths are relative and have no double dot. Give at least one. */
            files: {
                [key: string]: string;
            };
        };
        /** @description A template that has been stored. */
        TemplateImported: {
            /**
             * @description Says that it is stored.
             * @constant
             */
            status: "imported";
            /** @description Its id, which a new workspace names in `template`. */
            id: string;
            /** @description The name as it was sent. */
            name: string;
        };
        /** @description The id is taken. */
        TemplateExists: {
            /** @description Says that the template exists. */
            error: string;
            /** @description The id that was made from the name. */
            id: string;
        };
        /** @description A skill of an agent. */
        BundleSkill: {
            /** @description Its id. */
            id?: string;
            /** @description Its name. */
            name?: string;
            /** @description What it is for. */
            description?: string;
            /** @description Its files, by path. */
            files?: {
                [key: string]: string;
            };
        };
        /** @description A tool of an agent. */
        BundleTool: {
            /** @description Its id. */
            id?: string;
            /** @description Its settings. */
            config?: {
                [key: string]: unknown;
            };
        };
        /** @description A workspace and those below it, as one document. */
        Bundle: {
            /**
             * @description The version of the format.
             * @example 1.0
             */
            schema: string;
            /** @description The id of the workspace that it was exported from. */
            id: string;
            /** @description The workspace's name. */
            name: string;
            /** @description What the workspace is there for. */
            description: string;
            /** @description How much it may do: 1 sandboxed, 2 standard, 3 privileged, 4 full access. */
            tier: number;
            /** @description Always empty in an export, and not used by an import. */
            model: string;
            /** @description What the agent is told at all times. */
            system_prompt: string;
            /** @description What the agent has learnt. */
            skills: components["schemas"]["BundleSkill"][];
            /** @description Always empty in an export, and not used by an import. */
            tools: components["schemas"]["BundleTool"][];
            /** @description Files by name. Only `config.yaml` is exported and used. */
            prompts: {
                [key: string]: string;
            };
            /** @description The workspaces below it, each as a bundle. */
            sub_workspaces: components["schemas"]["Bundle"][];
            /** @description What the agent says about itself. Null when it has said nothing; not used by an import. */
            agent_card: unknown;
            /** @description Always empty in an export, and not used by an import. */
            author: string;
            /**
             * @description The bundle's own version, not used by an import.
             * @example 1.0.0
             */
            version: string;
        };
        /** @description A bundle to make workspaces from. A whole export will do. */
        BundleImport: {
            /**
             * @description The version of the format.
             * @example 1.0
             */
            schema?: string;
            /** @description The id of the workspace that it was exported from. */
            id?: string;
            /** @description The workspace's name. */
            name: string;
            /** @description What the workspace is there for. */
            description?: string;
            /** @description How much it may do: 1 sandboxed, 2 standard, 3 privileged, 4 full access. */
            tier?: number;
            /** @description Always empty in an export, and not used by an import. */
            model?: string;
            /** @description What the agent is told at all times. */
            system_prompt?: string;
            /** @description What the agent has learnt. */
            skills?: components["schemas"]["BundleSkill"][];
            /** @description Always empty in an export, and not used by an import. */
            tools?: components["schemas"]["BundleTool"][];
            /** @description Files by name. Only `config.yaml` is exported and used. */
            prompts?: {
                [key: string]: string;
            };
            /** @description The workspaces below it, each as a bundle. */
            sub_workspaces?: components["schemas"]["BundlePart"][];
            /** @description What the agent says about itself. Null when it has said nothing; not used by an import. */
            agent_card?: unknown;
            /** @description Always empty in an export, and not used by an import. */
            author?: string;
            /**
             * @description The bundle's own version, not used by an import.
             * @example 1.0.0
             */
            version?: string;
        };
        /** @description A bundle inside another. */
        BundlePart: {
            /**
             * @description The version of the format.
             * @example 1.0
             */
            schema?: string;
            /** @description The id of the workspace that it was exported from. */
            id?: string;
            /** @description The workspace's name. */
            name?: string;
            /** @description What the workspace is there for. */
            description?: string;
            /** @description How much it may do: 1 sandboxed, 2 standard, 3 privileged, 4 full access. */
            tier?: number;
            /** @description Always empty in an export, and not used by an import. */
            model?: string;
            /** @description What the agent is told at all times. */
            system_prompt?: string;
            /** @description What the agent has learnt. */
            skills?: components["schemas"]["BundleSkill"][];
            /** @description Always empty in an export, and not used by an import. */
            tools?: components["schemas"]["BundleTool"][];
            /** @description Files by name. Only `config.yaml` is exported and used. */
            prompts?: {
                [key: string]: string;
            };
            /** @description The workspaces below it, each as a bundle. */
            sub_workspaces?: components["schemas"]["BundlePart"][];
            /** @description What the agent says about itself. Null when it has said nothing; not used by an import. */
            agent_card?: unknown;
            /** @description Always empty in an export, and not used by an import. */
            author?: string;
            /**
             * @description The bundle's own version, not used by an import.
             * @example 1.0.0
             */
            version?: string;
        };
        /** @description What became of a bundle. */
        BundleImported: {
            /**
             * Format: uuid
             * @description The id of the new workspace. It is there even when creating it failed.
             */
            workspace_id: string;
            /** @description Its name. */
            name: string;
            /**
             * @description Whether it was created.
             * @enum {string}
             */
            status: "provisioning" | "failed";
            /** @description Why it was not, in the words of the database. */
            error?: string;
            /** @description What became of the bundles inside it. Missing when there were none. */
            children?: components["schemas"]["BundleImported"][];
        };
        /** @description A plugin, as its own manifest describes it. */
        Plugin: {
            /** @description Its name, which installs and uninstalls it. */
            name: string;
            /** @description Its version; empty when it says none. */
            version: string;
            /** @description What it does; empty when it does not say. */
            description: string;
            /** @description Who made it; empty when it does not say. */
            author: string;
            /** @description What it is about. Null when it does not say. */
            tags: string[] | null;
            /** @description The skills that it brings. Null when it names none. */
            skills: string[] | null;
            /** @description The runtimes that it works on. Null when it names none, which counts as all. */
            runtimes: string[] | null;
        };
        /** @description Plugins. */
        PluginList: components["schemas"]["Plugin"][];
        /** @description A plugin that is installed on a workspace. */
        WorkspacePlugin: {
            /** @description Its name, which uninstalls it. */
            name: string;
            /** @description Its version; empty when it says none. */
            version: string;
            /** @description What it does; empty when it does not say. */
            description: string;
            /** @description Who made it; empty when it does not say. */
            author: string;
            /** @description What it is about. Null when it does not say. */
            tags: string[] | null;
            /** @description The skills that it brings. Null when it names none. */
            skills: string[] | null;
            /** @description The runtimes that it works on. Null when it names none, which counts as all. */
            runtimes: string[] | null;
            /** @description Whether it works on the workspace's runtime. */
            supported_on_runtime?: boolean;
        };
        /** @description The plugins of a workspace. */
        WorkspacePluginList: components["schemas"]["WorkspacePlugin"][];
        /** @description Where plugins may come from. */
        PluginSources: {
            /** @description What may stand before `://` in the source of a plugin. */
            schemes: string[];
        };
        /** @description Which plugins of a workspace would work on another runtime. */
        PluginCompatibility: {
            /** @description The runtime that was asked about. */
            target_runtime: string;
            /** @description The plugins that would work. */
            compatible: components["schemas"]["Plugin"][];
            /** @description The plugins that would not. */
            incompatible: components["schemas"]["Plugin"][];
            /** @description Whether all would work. */
            all_compatible: boolean;
        };
        /** @description A plugin to install. */
        PluginInstall: {
            /**
             * @description A name in the tenant's registry, or an address: `local://name`, `github://owner/repository#ref` or `gitea://owner/repository#ref`. The tag or commit after `#` is needed, unless the tenant is set to do without.
             * @example code-review
             * @example github://acme/agent-charts#v1.4.0
             */
            source: string;
            /** @description The digest of its `plugin.yaml`, in hexadecimal. Of that file alone, not of the whole plugin. */
            sha256?: string;
            /** @description Leave it out unless you were given one. It says which updates of the plugin the workspace follows; the values are not documented. */
            track?: string;
        };
        /** @description A plugin that has been installed. */
        PluginInstalled: {
            /**
             * @description Says that it is there.
             * @constant
             */
            status: "installed";
            /** @description Its name, which uninstalls it. */
            plugin: string;
            /** @description Where it came from, with the scheme. */
            source: string;
        };
        /** @description A plugin that is not installed any more. */
        PluginUninstalled: {
            /**
             * @description Says that it is gone.
             * @constant
             */
            status: "uninstalled";
            /** @description Its name. */
            plugin: string;
        };
        /** @description Why a plugin was not installed. */
        PluginInstallRefused: {
            /** @description What happened. */
            error: string;
            /** @description A stable name of the reason, where the tenant gives one. */
            code?: string;
            /** @description More about the reason. */
            detail?: string;
            /** @description What to do about it. */
            hint?: string;
            /** @description The header that is missing. */
            required_header?: string;
            /** @description The source that was meant, with the scheme. */
            source?: string;
            /** @description The schemes that a source may have. */
            available_schemes?: string[];
        };
        /** @description A plugin that may be installed. */
        AllowedPlugin: {
            /** @description Its name. */
            plugin_name: string;
            /** @description Who allowed it. */
            enabled_by: string;
            /**
             * Format: date-time
             * @description When it was allowed.
             */
            enabled_at: string;
        };
        /** @description Which plugins may be installed. */
        PluginAllowlist: {
            /** @description The root workspace that the list belongs to. */
            org_id: string;
            /** @description The plugins that are allowed, sorted by name. */
            plugins: components["schemas"]["AllowedPlugin"][];
            /** @description Whether every plugin is allowed, which is so when the list is empty. */
            allow_all: boolean;
        };
        /** @description A new allow-list. */
        PluginAllowlistSet: {
            /** @description The names of all plugins that are allowed. A name has no slash, backslash or double dot. Empty, null or left out allows every plugin. */
            plugins?: string[] | null;
            /** @description Who decided this. Kept with each entry. */
            enabled_by: string;
        };
        /** @description The allow-list as it was sent. */
        PluginAllowlistChanged: {
            /** @description The root workspace that the list belongs to. */
            org_id: string;
            /** @description The names that were sent, as they were sent. Null when none were. */
            plugins: string[] | null;
            /** @description Whether every plugin is allowed now. */
            allow_all: boolean;
        };
        /** @description Why the list was not replaced. */
        PluginAllowlistRefused: {
            /** @description What happened. */
            error: string;
            /** @description A stable name of the reason, where the tenant gives one. */
            code?: string;
            /** @description The header that is missing. */
            required_header?: string;
            /** @description The name that is not valid. */
            plugin_name?: string;
            /** @description More about the reason. */
            detail?: string;
        };
        /** @description The schedules of a workspace, oldest first. */
        ScheduleList: components["schemas"]["Schedule"][];
        /** @description A prompt that a workspace is given by the clock. */
        Schedule: {
            /**
             * Format: uuid
             * @description The schedule's id.
             */
            id: string;
            /**
             * Format: uuid
             * @description Its workspace.
             */
            workspace_id: string;
            /** @description What people call it; can be empty. */
            name: string;
            /** @description When it runs: minute, hour, day of the month, month, weekday. */
            cron_expr: string;
            /** @description The IANA time zone. The times are meant in it. */
            timezone: string;
            /** @description What the workspace is told. */
            prompt: string;
            /** @description Whether it runs. */
            enabled: boolean;
            /**
             * Format: date-time
             * @description When it ran last.
             */
            last_run_at: string | null;
            /**
             * Format: date-time
             * @description When it runs next.
             */
            next_run_at: string | null;
            /** @description How often it ran. */
            run_count: number;
            /**
             * @description How the last run ended, empty before the first. Usually ok, error, skipped (the workspace was busy) or stale; newer tenants also say queued, sdk_error, rate_limited or quota_exhausted, or the state in which the agent left the task.
             * @example ok
             * @example error
             * @example skipped
             * @example stale
             * @example queued
             */
            last_status: string;
            /** @description What went wrong in the last run, empty when nothing did. */
            last_error: string;
            /**
             * @description Made by a call, or by the template that the organisation was made from.
             * @enum {string}
             */
            source?: "runtime" | "template";
            /**
             * Format: date-time
             * @description When it was created.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it last changed.
             */
            updated_at: string;
        };
        /** @description When, and what to say. */
        ScheduleCreate: {
            /**
             * @description Five fields: minute, hour, day of the month, month, weekday. No seconds and no shortcuts such as @daily.
             * @example 0 9 * * 1-5
             */
            cron_expr: string;
            /** @description What the workspace is told. Carriage returns are taken out. */
            prompt: string;
            /**
             * @description What people call it. No other schedule of the workspace may have the same name.
             * @default
             */
            name: string;
            /**
             * @description The IANA time zone. The times are meant in it.
             * @default UTC
             * @example Europe/Berlin
             */
            timezone: string;
            /**
             * @description Whether it runs.
             * @default true
             */
            enabled: boolean;
        };
        /** @description A new schedule. */
        ScheduleCreated: {
            /**
             * Format: uuid
             * @description The schedule's id.
             */
            id: string;
            /**
             * @description Says that it exists.
             * @constant
             */
            status: "created";
            /**
             * Format: date-time
             * @description When it runs first.
             */
            next_run_at: string;
        };
        /** @description What to change. A field that is left out stays as it is. */
        ScheduleUpdate: {
            /** @description What people call it. No other schedule of the workspace may have the same name. */
            name?: string;
            /** @description Five fields: minute, hour, day of the month, month, weekday. */
            cron_expr?: string;
            /** @description The IANA time zone. The times are meant in it; empty means UTC. */
            timezone?: string;
            /** @description What the workspace is told. */
            prompt?: string;
            /** @description Whether it runs. */
            enabled?: boolean;
        };
        /** @description The schedule is changed. */
        ScheduleUpdated: {
            /**
             * @description Says that it is changed.
             * @constant
             */
            status: "updated";
        };
        /** @description The schedule is gone. */
        ScheduleDeleted: {
            /**
             * @description Says that it is gone.
             * @constant
             */
            status: "deleted";
        };
        /** @description The prompt of a schedule. Nothing was run. */
        ScheduleFired: {
            /**
             * @description Always the same. It does not mean that anything runs.
             * @constant
             */
            status: "fired";
            /** @description The workspace to send the prompt to. */
            workspace_id: string;
            /** @description What to send. */
            prompt: string;
        };
        /** @description The last runs of a schedule, newest first. */
        ScheduleRunList: components["schemas"]["ScheduleRun"][];
        /** @description One run of a schedule. */
        ScheduleRun: {
            /**
             * Format: date-time
             * @description When it ran.
             */
            timestamp: string;
            /** @description How long it took. The scheduler of this version leaves it null. */
            duration_ms: number | null;
            /**
             * @description How it ended, in the words of `last_status`.
             * @example ok
             * @example error
             * @example skipped
             * @example stale
             */
            status: string | null;
            /** @description What went wrong, empty when nothing did. */
            error_detail: string;
            request: components["schemas"]["ScheduleRunRequest"];
        };
        /** @description What was run, or why it was not. */
        ScheduleRunRequest: {
            /**
             * Format: uuid
             * @description The schedule.
             */
            schedule_id: string;
            /** @description Its name then. */
            schedule_name: string;
            /** @description Its times then. */
            cron_expr: string;
            /** @description The first 200 characters of the prompt. Missing when the run was skipped. */
            prompt?: string;
            /**
             * @description Only there when the workspace was busy and the run was skipped.
             * @constant
             */
            skipped?: true;
            /** @description How many tasks kept the workspace busy. */
            active_tasks?: number;
        };
        /** @description The schedules of a workspace without prompts. */
        ScheduleHealthList: components["schemas"]["ScheduleHealth"][];
        /** @description How a schedule is doing. */
        ScheduleHealth: {
            /**
             * Format: uuid
             * @description The schedule's id.
             */
            id: string;
            /** @description What people call it; can be empty. */
            name: string;
            /** @description Whether it runs. */
            enabled: boolean;
            /**
             * Format: date-time
             * @description When it ran last.
             */
            last_run_at: string | null;
            /**
             * Format: date-time
             * @description When it runs next.
             */
            next_run_at: string | null;
            /** @description How often it ran. */
            run_count: number;
            /**
             * @description How the last run ended, empty before the first. Usually ok, error, skipped (the workspace was busy) or stale; newer tenants also say queued, sdk_error, rate_limited or quota_exhausted, or the state in which the agent left the task.
             * @example ok
             * @example error
             * @example skipped
             * @example stale
             * @example queued
             */
            last_status: string;
            /** @description What went wrong in the last run, empty when nothing did. */
            last_error: string;
        };
        /** @description All schedules, by the names of workspace and schedule. */
        OrgScheduleHealthList: components["schemas"]["OrgScheduleHealth"][];
        /** @description How a schedule is doing, as the organisation sees it. */
        OrgScheduleHealth: {
            /**
             * Format: uuid
             * @description The workspace.
             */
            workspace_id: string;
            /**
             * Format: uuid
             * @description The schedule.
             */
            schedule_id: string;
            /** @description The name of the workspace. */
            workspace_name: string;
            /** @description The name of the schedule. */
            schedule_name: string;
            /** @description When it runs: minute, hour, day of the month, month, weekday. */
            cron_expr: string;
            /**
             * Format: date-time
             * @description When it ran last.
             */
            last_run_at: string | null;
            /**
             * Format: date-time
             * @description When it should run next.
             */
            expected_next_run: string | null;
            /**
             * @description Whether it ran when it should have. `stale` means that the last run is longer ago than the threshold.
             * @enum {string}
             */
            status: "ok" | "stale" | "never_run";
            /**
             * Format: int64
             * @description How long ago the last run may be; 0 when the stored times cannot be read.
             */
            stale_threshold_seconds: number;
        };
        /** @description Schedules without a living workspace. */
        OrphanScheduleList: components["schemas"]["OrphanSchedule"][];
        /** @description A schedule whose workspace is gone. */
        OrphanSchedule: {
            /**
             * Format: uuid
             * @description The workspace that it was made for.
             */
            workspace_id: string;
            /**
             * @description Whether that workspace was removed or is not there at all.
             * @enum {string}
             */
            workspace_status: "removed" | "missing";
            /**
             * Format: uuid
             * @description The schedule.
             */
            schedule_id: string;
            /** @description Its name. */
            schedule_name: string;
            /**
             * @description Made by a call, or by the template that the organisation was made from.
             * @enum {string}
             */
            source: "runtime" | "template";
            /** @description Whether it is still switched on. */
            enabled: boolean;
            /** @description When it runs: minute, hour, day of the month, month, weekday. */
            cron_expr: string;
        };
        /** @description What was done with the orphans. */
        OrphanSchedulesReaped: {
            /** @description How many were given to the successor of their workspace. */
            repointed: number;
            /** @description How many were switched off. */
            disabled: number;
        };
        /** @description The channels of a workspace, oldest first. */
        ChannelList: components["schemas"]["Channel"][];
        /** @description A conversation with a workspace. */
        Channel: {
            /**
             * Format: uuid
             * @description The channel's id.
             */
            id: string;
            /**
             * Format: uuid
             * @description Its workspace.
             */
            workspace_id: string;
            /**
             * @description Where the channel is.
             * @example telegram
             * @example slack
             * @example discord
             * @example lark
             */
            channel_type: string;
            /** @description How it is reached. */
            config: components["schemas"]["ChannelSettings"] | null;
            /** @description Whether it is used. */
            enabled: boolean;
            /** @description Who may talk to the workspace there, by the vendor's ids; null when that was never said. */
            allowed_users: string[] | null;
            /** @description How many messages were sent. */
            message_count: number;
            /**
             * Format: date-time
             * @description When it was created.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it last changed.
             */
            updated_at: string;
            /**
             * Format: date-time
             * @description When the last message was sent. Missing before the first.
             */
            last_message_at?: string;
        };
        /** @description How a channel is reached. There can be more keys. */
        ChannelSettings: {
            /** @description Token of the bot, only its first and last four characters; a short one is `***`. */
            bot_token?: string;
            /** @description Where messages go, several separated by commas. */
            chat_id?: string;
            /** @description Slack: the channel that the bot is in. */
            channel_id?: string;
            /** @description Address that messages are posted to. Whoever has it can post. */
            webhook_url?: string;
            /** @description Telegram: what Telegram signs its calls with. */
            webhook_secret?: string;
            /** @description Lark: the token that its calls carry. */
            verify_token?: string;
            /** @description Slack: the name that messages appear under. */
            username?: string;
            /** @description Slack: the emoji that messages appear with. */
            icon_emoji?: string;
            /** @description Discord: the key that its calls are checked with. */
            public_key?: string;
            /** @description Discord: the same under its other name. */
            app_public_key?: string;
        };
        /** @description How to reach the conversation. More keys are stored as they are. */
        ChannelConfig: {
            /** @description Token of the bot. Needed for Telegram; for Slack together with `channel_id`, unless there is a `webhook_url`. */
            bot_token?: string;
            /** @description Where messages go, several separated by commas. Needed for Telegram, and for every type before anything can be sent. */
            chat_id?: string;
            /** @description Slack: the channel that the bot is in. */
            channel_id?: string;
            /** @description Address that messages are posted to. Needed for Discord and Lark. It begins as the vendor gives it out, such as https://hooks.slack.com/. */
            webhook_url?: string;
            /** @description Telegram: what Telegram signs its calls with. */
            webhook_secret?: string;
            /** @description Lark: the token that its calls carry. */
            verify_token?: string;
            /** @description Slack: the name that messages appear under. */
            username?: string;
            /** @description Slack: the emoji that messages appear with. */
            icon_emoji?: string;
            /** @description Discord: the key that its calls are checked with. */
            public_key?: string;
            /** @description Discord: the same under its other name. */
            app_public_key?: string;
        };
        /** @description Which conversation. */
        ChannelCreate: {
            /**
             * @description Where the channel is.
             * @enum {string}
             */
            channel_type: "telegram" | "slack" | "discord" | "lark";
            config: components["schemas"]["ChannelConfig"];
            /** @description Who may talk to the workspace, by the vendor's ids. Left out, nobody is singled out. */
            allowed_users?: string[];
            /**
             * @description Whether it is used.
             * @default true
             */
            enabled: boolean;
        } & (unknown & unknown & unknown & unknown);
        /** @description A new channel. */
        ChannelCreated: {
            /**
             * Format: uuid
             * @description The channel's id.
             */
            id: string;
            /**
             * @description Where the channel is.
             * @example telegram
             * @example slack
             * @example discord
             * @example lark
             */
            channel_type: string;
            /** @description Whether it is used. */
            enabled: boolean;
        };
        /** @description What to change. A field that is left out stays as it is. */
        ChannelUpdate: {
            config?: components["schemas"]["ChannelConfig"];
            /** @description Who may talk to the workspace, by the vendor's ids. An empty list clears it. */
            allowed_users?: string[];
            /** @description Whether it is used. */
            enabled?: boolean;
        };
        /** @description The channel is changed. */
        ChannelUpdated: {
            /**
             * @description Says that it is changed.
             * @constant
             */
            status: "updated";
        };
        /** @description The channel is gone. */
        ChannelDeleted: {
            /**
             * @description Says that it is gone.
             * @constant
             */
            status: "deleted";
        };
        /** @description A message to people. */
        ChannelMessage: {
            /** @description What to say. */
            text: string;
        };
        /** @description The message was handed to the vendor. */
        ChannelMessageSent: {
            /**
             * @description Says that it was tried, not that it arrived.
             * @constant
             */
            status: "sent";
        };
        /** @description The test message was handed to the vendor. */
        ChannelTested: {
            /**
             * @description Says that it was tried.
             * @constant
             */
            status: "ok";
            /** @description The same for people. */
            message: string;
        };
        /** @description The types of channels, by display name. */
        ChannelAdapterList: components["schemas"]["ChannelAdapter"][];
        /** @description A type of channel. */
        ChannelAdapter: {
            /**
             * @description What `channel_type` takes.
             * @example telegram
             * @example slack
             * @example discord
             * @example lark
             */
            type: string;
            /** @description What people call it. */
            display_name: string;
            /** @description What `config` takes. */
            config_schema: components["schemas"]["ChannelAdapterField"][];
        };
        /** @description A key of `config`. */
        ChannelAdapterField: {
            /** @description Its name. */
            key: string;
            /** @description What people call it. */
            label: string;
            /**
             * @description What kind of field a form shows.
             * @enum {string}
             */
            type: "text" | "password" | "textarea";
            /** @description Whether the type needs it. */
            required: boolean;
            /** @description Whether it is a secret. */
            sensitive: boolean;
            /** @description What a value looks like. */
            placeholder?: string;
            /** @description Where to find it. */
            help?: string;
        };
        /** @description Which bot to ask about. */
        ChannelDiscover: {
            /**
             * @description Has to be `telegram`, the only type that can be searched.
             * @example telegram
             */
            channel_type: string;
            /** @description Token of the bot. */
            bot_token: string;
            /** @description The bot's workspace, which stops listening meanwhile. The bot is meant for it. */
            workspace_id: string;
        };
        /** @description A bot and the chats that it is in. */
        ChannelDiscovery: {
            /** @description The name of the bot. */
            bot_username: string;
            /** @description The chats that wrote to it lately; null when there are none. */
            chats: components["schemas"]["ChannelChat"][] | null;
            /** @description Whether the bot sees all messages of its groups, or only those that name it. */
            can_read_all_group_messages: boolean;
            /** @description What the bot will not see, empty when it sees everything. */
            privacy_warning: string;
            /** @description What to do next. */
            hint: string;
        };
        /** @description A chat that a bot is in. */
        ChannelChat: {
            /** @description What `chat_id` of a new channel takes. */
            chat_id: string;
            /** @description The name of the chat. */
            name: string;
            /**
             * @description What kind of chat it is.
             * @example private
             * @example group
             * @example supergroup
             * @example channel
             */
            type: string;
        };
        /** @description A message for an agent. */
        MessageSend: {
            /**
             * @description Only with a whole JSON-RPC envelope. Without it the tenant makes one.
             * @constant
             */
            jsonrpc?: "2.0";
            /** @description The id of the call, which the answer repeats. Counts only together with `jsonrpc`. */
            id?: string | number;
            /**
             * @description The agent's method, `message/send` for a message.
             * @example message/send
             */
            method: string;
            /** @description What the method takes. For `message/send` it is the message. */
            params: components["schemas"]["MessageParams"];
        };
        /** @description What the method takes. Other fields are passed on to the agent. */
        MessageParams: {
            message?: components["schemas"]["Message"];
        } & {
            [key: string]: unknown;
        };
        /** @description A message: `role` and `parts`, as in {"role": "user", "parts": [{"kind": "text", "text": "Hello"}]}. */
        Message: {
            /**
             * @description Who speaks, `user` for whoever writes to the agent.
             * @example user
             * @example agent
             */
            role?: string;
            /** @description What is said. A part with text is {"kind": "text", "text": "Hello"}. */
            parts?: components["schemas"]["MessagePart"][];
            /** @description An id of the sender's choice. A busy agent's queue takes each id only once. The tenant makes one when it is missing. */
            messageId?: string;
            /** @description Anything that the agent should know besides. */
            metadata?: {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        /** @description A piece of a message. Other fields are passed on to the agent. */
        MessagePart: {
            /**
             * @description What it is, `text` for text. Some agents call this field `type`.
             * @example text
             */
            kind?: string;
            /** @description The text. */
            text?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description The agent's answer, or word that it comes later. */
        MessageAnswer: components["schemas"]["MessageReply"] | components["schemas"]["MessageQueued"] | components["schemas"]["MessageReplyEmpty"];
        /** @description What the agent answered, in JSON-RPC. It is passed on unseen, so an agent may answer with other fields. */
        MessageReply: {
            /** @description The version of JSON-RPC, `2.0`. */
            jsonrpc: string;
            /** @description The id of the call. */
            id?: string | number | null;
            /** @description What the agent says, a message or a task. The text is in `parts`. */
            result?: Record<string, never> | unknown[] | string | number | boolean | null;
            /** @description Why the agent's method failed. */
            error?: {
                /** @description The number of the failure in JSON-RPC. */
                code?: number;
                /** @description What went wrong. */
                message?: string;
            } & {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        /** @description The message was taken, and the answer is not waited for. */
        MessageQueued: {
            /**
             * @description Says that the answer comes later.
             * @constant
             */
            status: "queued";
            /**
             * @description `poll` when the workspace fetches it, `push-async` when the agent has it already.
             * @example poll
             * @example push-async
             */
            delivery_mode: string;
            /** @description The method that was called. */
            method: string;
        };
        /** @description The agent answered with nothing. */
        MessageReplyEmpty: {
            /** @description Says so. */
            error: string;
        };
        /** @description A message in the queue of a busy agent. */
        MessageReceipt: {
            /**
             * @description Says that the message waits.
             * @constant
             */
            queued: true;
            /**
             * Format: uuid
             * @description The id to look it up by.
             */
            queue_id: string;
            /** @description How many messages wait, this one included. */
            queue_depth: number;
            /** @description The same, for people. */
            message: string;
        };
        /** @description The budget is used up. */
        MessageBudgetExceeded: {
            /** @description Says so. */
            error: string;
            /** @description The periods whose limit is reached. */
            exceeded_periods?: string[];
        };
        /** @description The message is too large. */
        MessageTooLarge: {
            /** @description Says so. */
            error: string;
            /**
             * @description Says that not all of it was read.
             * @constant
             */
            truncated: true;
            /** @description How large it may be. */
            max_bytes: number;
        };
        /** @description Why there is no answer of the agent. */
        MessageUndelivered: {
            /** @description What happened. */
            error: string;
            /** @description Whether the agent has the message, where only its answer was cut off. */
            delivery_confirmed?: boolean;
            /** @description Whether the answer was too large. */
            truncated?: boolean;
            /** @description How large an answer may be. */
            max_bytes?: number;
        };
        /** @description Why the workspace takes no messages now. */
        MessageUnavailable: {
            /** @description What happened. */
            error: string;
            /** @description What the workspace is instead of online. */
            status?: string;
            /** @description There, and true, when it is woken from hibernation. */
            waking?: boolean;
            /** @description There, and true, when the agent is busy and the message could not be queued. */
            busy?: boolean;
            /** @description There, and true, when its machine was found dead and is started again. */
            restarting?: boolean;
            /** @description There, and true, when that was found out before the message was sent. */
            preflight?: boolean;
            /** @description Seconds to wait, the same as in `Retry-After`. */
            retry_after?: number;
        };
        /** @description A message in the queue of an agent. */
        QueuedMessage: {
            /**
             * Format: uuid
             * @description The entry's id.
             */
            queue_id: string;
            /**
             * Format: uuid
             * @description The workspace that the message is for.
             */
            workspace_id: string;
            /**
             * @description How far it has got. Other values can come up.
             * @example queued
             * @example dispatched
             * @example completed
             * @example failed
             */
            status: string;
            /** @description What is higher goes first. */
            priority: number;
            /** @description How often it was handed to the agent. */
            attempts: number;
            /**
             * Format: date-time
             * @description When it was queued.
             */
            enqueued_at: string;
            /** @description What went wrong the last time. Missing when nothing did. */
            last_error?: string;
            /**
             * Format: date-time
             * @description When the agent got it. Missing before that.
             */
            dispatched_at?: string;
            /**
             * Format: date-time
             * @description When the agent had answered. Missing before that.
             */
            completed_at?: string;
            /**
             * Format: date-time
             * @description When it is given up. Missing when it is not.
             */
            expires_at?: string;
            /** @description What the agent answered. Missing before that. */
            response_body?: Record<string, never> | unknown[] | string | number | boolean | null;
        };
        /** @description There is no such message. */
        QueuedMessageMissing: {
            /** @description Says so. */
            error: string;
            /**
             * @description Says that it may turn up.
             * @constant
             */
            retryable: true;
        };
        /** @description A task for another workspace. */
        DelegationRequest: {
            /**
             * Format: uuid
             * @description The workspace that is to do it. Another one than the delegating workspace.
             */
            target_id: string;
            /** @description The task, in words. */
            task: string;
            /** @description A name for this task. The same name again starts nothing new, unless the first try failed; leave it out for a task that may be done twice. */
            idempotency_key?: string;
        };
        /** @description A task that is on its way. */
        DelegationAccepted: {
            /**
             * Format: uuid
             * @description The delegation's id, to find it in the list.
             */
            delegation_id: string;
            /**
             * @description Says that it is on its way.
             * @constant
             */
            status: "delegated";
            /**
             * Format: uuid
             * @description The workspace that is to do it.
             */
            target_id: string;
            /** @description There when the delegation could not be written down. */
            warning?: string;
        };
        /** @description A task that was delegated before. */
        DelegationHit: {
            /** @description The earlier delegation's id. */
            delegation_id: string;
            /**
             * @description How far that one has got.
             * @example pending
             * @example dispatched
             * @example queued
             * @example in_progress
             * @example stuck
             * @example completed
             */
            status: string;
            /** @description The workspace that was asked then. */
            target_id: string;
            /**
             * @description Says that nothing new was started.
             * @constant
             */
            idempotent_hit: true;
        };
        /** @description Why the task was refused. */
        DelegationRefused: {
            /** @description What is wrong. */
            error: string;
            /** @description Why that is not possible. */
            reason?: string;
            /** @description What to do about it. */
            hint?: string;
            /**
             * @description A stable name of the reason, where the tenant gives one.
             * @example TENANT_ORG_HEADER_REQUIRED
             */
            code?: string;
            /** @description The header that is missing. */
            required_header?: string;
            /** @description More about the reason. */
            detail?: string;
        };
        /** @description Delegations, newest first. */
        DelegationList: components["schemas"]["Delegation"][];
        /** @description A task that a workspace handed to another one. */
        Delegation: {
            /** @description The delegation's id. Entries of the activity log may lack it. */
            delegation_id?: string;
            /** @description The workspace that delegated. Can be empty in an entry of the activity log. */
            source_id: string;
            /** @description The workspace that was asked. Can be empty in an entry of the activity log. */
            target_id: string;
            /** @description The task. Can be empty. */
            summary: string;
            /**
             * @description How far it has got: `pending`, `dispatched`, `queued` (the other agent is busy), `in_progress`, `stuck` (no sign of life), `completed` or `failed`.
             * @example pending
             * @example dispatched
             * @example queued
             * @example in_progress
             * @example stuck
             * @example completed
             * @example failed
             */
            status: string;
            /**
             * Format: date-time
             * @description When it was delegated.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When its state last changed. Missing in an entry of the activity log.
             */
            updated_at?: string;
            /**
             * @description There when the entry comes from the ledger of delegations.
             * @constant
             */
            _ledger?: true;
            /** @description The first 300 characters or so of the answer. Missing before there is one. */
            response_preview?: string;
            /** @description Why it failed. Missing unless it did. */
            error?: string;
            /**
             * Format: date-time
             * @description The last sign of life. Missing when there was none.
             */
            last_heartbeat?: string;
            /**
             * Format: date-time
             * @description When it is given up. Missing when it has no end.
             */
            deadline?: string;
            /**
             * Format: uuid
             * @description The id of the entry, only in an entry of the activity log.
             */
            id?: string;
            /**
             * @description `delegation`, only in an entry of the activity log.
             * @example delegation
             */
            type?: string;
        };
        /** @description A delegation that was made elsewhere. */
        DelegationRecord: {
            /**
             * Format: uuid
             * @description The workspace that was asked.
             */
            target_id: string;
            /** @description The task, in words. */
            task: string;
            /** @description An id of the agent's choice. */
            delegation_id: string;
        };
        /** @description A delegation that was noted. */
        DelegationRecorded: {
            /** @description The delegation's id. */
            delegation_id: string;
            /**
             * @description Says that it is noted.
             * @constant
             */
            status: "recorded";
        };
        /** @description How a delegation ended. */
        DelegationUpdate: {
            /**
             * @description Whether it went well.
             * @enum {string}
             */
            status: "completed" | "failed";
            /** @description What went wrong. */
            error?: string;
            /** @description The beginning of the answer. */
            response_preview?: string;
        };
        /** @description The outcome as it was noted. */
        DelegationUpdated: {
            /**
             * @description The outcome.
             * @example completed
             * @example failed
             */
            status: string;
            /** @description The delegation's id. */
            delegation_id: string;
        };
        /** @description Workspaces around one. */
        PeerList: components["schemas"]["Peer"][];
        /** @description A workspace that another one can work with. */
        Peer: {
            /**
             * Format: uuid
             * @description The workspace's id.
             */
            id: string;
            /** @description Its name. */
            name: string;
            /** @description What it is there for. */
            role: string | null;
            /** @description How much it may do: 1 sandboxed, 2 standard, 3 privileged, 4 full access. */
            tier: number;
            /**
             * @description How it is doing.
             * @example online
             * @example provisioning
             * @example paused
             * @example offline
             * @example degraded
             * @example failed
             */
            status: string;
            /** @description The agent's address; empty while it has none. */
            url: string;
            /**
             * Format: uuid
             * @description The workspace above it.
             */
            parent_id: string | null;
            /** @description What the agent says about itself. */
            agent_card: {
                [key: string]: unknown;
            } | null;
            /** @description What it is working on. */
            active_tasks: number;
        };
        /** @description Where a workspace is. */
        DiscoveredWorkspace: {
            /**
             * Format: uuid
             * @description The workspace's id.
             */
            id: string;
            /** @description The agent's address, as other agents see it. */
            url: string;
            /** @description The workspace's name. */
            name: string;
        };
        /** @description Why there is no address. */
        DiscoveryUnavailable: {
            /** @description What happened. */
            error: string;
            /** @description What the workspace is instead of online. */
            status?: string;
            /**
             * @description A stable name of the reason, where the tenant gives one.
             * @example platform_unavailable
             */
            code?: string;
        };
        /** @description Two workspaces. */
        AccessCheck: {
            /** @description The id of the workspace that wants to talk. */
            caller_id: string;
            /** @description The id of the workspace to talk to. */
            target_id: string;
        };
        /** @description Whether they may talk. */
        AccessChecked: {
            /** @description Whether they may. */
            allowed: boolean;
        };
        /** @description Files and directories. */
        FileList: components["schemas"]["FileEntry"][];
        /** @description A file or a directory. */
        FileEntry: {
            /** @description Where it is, relative to the directory that was listed. */
            path: string;
            /**
             * Format: int64
             * @description Its size in bytes; 0 for a directory.
             */
            size: number;
            /** @description Whether it is a directory. */
            dir: boolean;
        };
        /** @description A file with its content. */
        FileContent: {
            /** @description Where it is, below the root. */
            path: string;
            /** @description What is in it, as text. */
            content: string;
            /**
             * Format: int64
             * @description The size of the content in bytes.
             */
            size: number;
        };
        /** @description The new content of a file. */
        FileWrite: {
            /**
             * @description What is to be in it, as text. Left out, the file becomes empty.
             * @default
             */
            content: string;
        };
        /** @description A file that was written. */
        FileWritten: {
            /**
             * @description Always saved.
             * @constant
             */
            status: "saved";
            /** @description Where it is, below the root. */
            path: string;
        };
        /** @description Files to write. */
        FilesWrite: {
            /** @description Contents by path, relative to the configuration directory. At most 200. */
            files: {
                [key: string]: string;
            };
        };
        /** @description Files that were written. */
        FilesWritten: {
            /**
             * @description Always replaced. Files that were not named are still there all the same.
             * @constant
             */
            status: "replaced";
            /** @description The workspace. */
            workspace: string;
            /** @description How many were written. */
            files: number;
            /**
             * @description How they were written.
             * @example ec2-ssh
             * @example container
             * @example volume
             */
            source: string;
        };
        /** @description A file that was deleted. */
        FileDeleted: {
            /**
             * @description Always deleted.
             * @constant
             */
            status: "deleted";
            /** @description Where it was. */
            path: string;
        };
        /** @description Memories. */
        MemoryList: components["schemas"]["MemorySummary"][];
        /** @description A memory in the older, shorter form. */
        MemorySummary: {
            /** @description The memory's id. */
            id: string;
            /** @description What is remembered. */
            content: string;
            /**
             * @description Who remembers it.
             * @example LOCAL
             * @example TEAM
             * @example GLOBAL
             */
            scope: string;
            /**
             * Format: date-time
             * @description When it was stored.
             */
            created_at: string;
        };
        /** @description A new memory. */
        MemoryCommit: {
            /** @description What to remember. What looks like a credential is blacked out. */
            content: string;
            /**
             * @description Who remembers. The workspace, its team, or the organisation; in capitals.
             * @enum {string}
             */
            scope: "LOCAL" | "TEAM" | "GLOBAL";
            /**
             * @description A name to keep it under. At most 50 bytes.
             * @default general
             */
            namespace: string;
        };
        /** @description A memory that was stored. */
        MemoryCommitted: {
            /** @description The memory's id. */
            id: string;
            /**
             * @description Who remembers it.
             * @example LOCAL
             * @example TEAM
             * @example GLOBAL
             */
            scope: string;
            /** @description The name it is kept under. */
            namespace: string;
        };
        /** @description Memories that match. */
        MemorySearchResult: {
            /** @description The memories. */
            memories: components["schemas"]["Memory"][];
        };
        /** @description Something that is remembered. */
        Memory: {
            /** @description The memory's id. */
            id: string;
            /** @description Where it is kept. This decides who can read it. */
            namespace: string;
            /** @description What is remembered. */
            content: string;
            /**
             * @description What kind of memory it is.
             * @example fact
             * @example summary
             * @example checkpoint
             */
            kind: string;
            /**
             * @description Who stored it.
             * @example agent
             * @example runtime
             * @example user
             */
            source: string;
            /** @description Whether it is pinned, so that it is not dropped. */
            pin: boolean;
            /**
             * Format: date-time
             * @description When it was stored.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it is dropped. Missing when it stays.
             */
            expires_at?: string;
            /** @description How well it fits the words. Missing where nothing was measured. */
            score?: number;
            /** @description The workspace that stored it, where that is known. */
            source_workspace_id?: string;
        };
        /** @description That the memory is gone. */
        MemoryDeleted: {
            /**
             * @description Always deleted.
             * @constant
             */
            status: "deleted";
        };
        /** @description Where a workspace may read and write memories. */
        MemoryNamespaces: {
            /** @description Namespaces that it may read. */
            readable: components["schemas"]["MemoryNamespace"][];
            /** @description Namespaces that it may write to. */
            writable: components["schemas"]["MemoryNamespace"][];
        };
        /** @description A place where memories are kept. */
        MemoryNamespace: {
            /** @description Its name, for a search. */
            name: string;
            /**
             * @description Whose it is.
             * @example workspace
             * @example team
             * @example org
             * @example custom
             */
            kind: string;
            /** @description Its name for people. */
            label: string;
        };
        /** @description Entries, sorted by key. */
        MemoryEntryList: components["schemas"]["MemoryEntry"][];
        /** @description A key and its value. */
        MemoryEntry: {
            /** @description The key. */
            key: string;
            /** @description The value, any JSON. It can be null. */
            value: unknown;
            /**
             * Format: int64
             * @description Starts at 1 and counts up with every write.
             */
            version: number;
            /**
             * Format: date-time
             * @description When it expires. Missing when it stays.
             */
            expires_at?: string;
            /**
             * Format: date-time
             * @description When it was last written.
             */
            updated_at: string;
        };
        /** @description A key and its new value. */
        MemoryEntrySet: {
            /** @description The key. */
            key: string;
            /** @description Any JSON; a text is in quotes. It may be an object, a list, a number or null too. */
            value: unknown;
            /** @description After how many seconds it expires. 0 or less is at once; without it the entry stays. */
            ttl_seconds?: number;
            /**
             * Format: int64
             * @description The version that was read; 0 if there must be none. Nothing is written when the entry has another one.
             */
            if_match_version?: number;
        };
        /** @description An entry that was stored. */
        MemoryEntrySaved: {
            /**
             * @description Always ok.
             * @constant
             */
            status: "ok";
            /** @description The key. */
            key: string;
            /**
             * Format: int64
             * @description The version it has now.
             */
            version: number;
        };
        /** @description The entry has another version than expected. */
        MemoryEntryConflict: {
            /** @description What happened. */
            error: string;
            /**
             * Format: int64
             * @description The version that was to be there.
             */
            expected_version: number;
            /**
             * Format: int64
             * @description The version that is there; null when there is no such entry.
             */
            current_version: number | null;
        };
        /** @description That there is no such entry. */
        MemoryEntryDeleted: {
            /**
             * @description Always deleted, also when there was none.
             * @constant
             */
            status: "deleted";
        };
        /** @description What a workspace did, newest first; after `since_id` oldest first. */
        ActivityList: components["schemas"]["Activity"][];
        /** @description Something that a workspace did or that was done to it. */
        Activity: {
            /**
             * Format: uuid
             * @description The entry's id. Give it as `since_id` to get what came after it.
             */
            id: string;
            /**
             * Format: uuid
             * @description The workspace.
             */
            workspace_id: string;
            /**
             * @description What kind of thing it was. New kinds can come at any time.
             * @example a2a_send
             * @example a2a_receive
             * @example task_update
             * @example agent_log
             * @example skill_promotion
             * @example memory_write
             * @example memory_write_global
             * @example delegation
             * @example cron_run
             * @example error
             */
            activity_type: string;
            /**
             * Format: uuid
             * @description The workspace that it came from; null when it came from the web UI.
             */
            source_id: string | null;
            /**
             * Format: uuid
             * @description The workspace that it went to.
             */
            target_id: string | null;
            /**
             * @description The protocol method that was called.
             * @example message/send
             */
            method: string | null;
            /** @description What happened, in a line. */
            summary: string | null;
            /** @description What went wrong. */
            error_detail: string | null;
            /** @description How long it took, in milliseconds. */
            duration_ms: number | null;
            /**
             * @description How it ended.
             * @example ok
             * @example error
             * @example timeout
             */
            status: string;
            /**
             * Format: date-time
             * @description When it was recorded.
             */
            created_at: string;
            /** @description What was sent, any JSON. Missing when it was not kept. */
            request_body?: unknown;
            /** @description What was answered, any JSON. Missing when it was not kept. */
            response_body?: unknown;
            /** @description The tools that were used, any JSON. Missing when it was not kept. */
            tool_trace?: unknown;
            /** @description The name of the workspace at the other end, with `peer_info`. */
            peer_name?: string;
            /** @description What the workspace at the other end is there for, with `peer_info`. */
            peer_role?: string;
            /** @description Where the agent at the other end describes itself, with `peer_info`. */
            agent_card_url?: string;
            /** @description What was attached, with `peer_info`. Any JSON. */
            attachments?: unknown;
        };
        /** @description An entry for a workspace's activity. */
        ActivityRecord: {
            /**
             * @description What kind of thing it was.
             * @enum {string}
             */
            activity_type: "a2a_send" | "a2a_receive" | "task_update" | "agent_log" | "skill_promotion" | "memory_write" | "error";
            /** @description The protocol method that was called. */
            method?: string;
            /** @description What happened, in a line. */
            summary?: string;
            /** @description The workspace that it came from. Only the workspace's own id is accepted. */
            source_id?: string;
            /** @description The workspace that it went to. */
            target_id?: string;
            /**
             * @description How it ended.
             * @default ok
             * @example ok
             * @example error
             * @example timeout
             */
            status: string;
            /** @description What went wrong. */
            error_detail?: string;
            /** @description How long it took, in milliseconds. */
            duration_ms?: number;
            /** @description What was sent, any JSON. */
            request_body?: unknown;
            /** @description What was answered, any JSON. */
            response_body?: unknown;
            /** @description Something for those who watch, any JSON. It is not kept. */
            metadata?: unknown;
        };
        /** @description That the entry was taken. */
        ActivityRecorded: {
            /**
             * @description Always logged.
             * @constant
             */
            status: "logged";
        };
        /** @description A message for the people in the web UI. */
        UserNotification: {
            /** @description What to say. */
            message: string;
            /** @description Files that go with it. */
            attachments?: components["schemas"]["NotificationAttachment"][];
        };
        /** @description A file that goes with a message. */
        NotificationAttachment: {
            /** @description Where it is. */
            uri: string;
            /** @description What it is called. */
            name: string;
            /**
             * @description What kind of file it is.
             * @example application/pdf
             */
            mimeType?: string;
            /** @description Its size in bytes. */
            size?: number;
        };
        /** @description That the message is on its way. */
        UserNotified: {
            /**
             * @description Always sent.
             * @constant
             */
            status: "sent";
        };
        /** @description A page of the audit trail. */
        AuditTrail: {
            /** @description The entries, oldest first. Null when nothing matches. */
            events: components["schemas"]["AuditEvent"][] | null;
            /** @description How many entries match on all pages together. */
            total: number;
            /** @description Whether the entries in this answer follow each other without a gap or a change. Null on later pages and where it cannot be checked. */
            chain_valid: boolean | null;
        };
        /** @description An entry of the audit trail. */
        AuditEvent: {
            /** @description The entry's id, any text. */
            id: string;
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /** @description The agent. */
            agent_id: string;
            /** @description The session it belongs to. */
            session_id: string;
            /**
             * @description What the agent did.
             * @example task_start
             * @example llm_call
             * @example tool_call
             * @example task_end
             */
            operation: string;
            /** @description A hash of what went in. */
            input_hash: string | null;
            /** @description A hash of what came out. */
            output_hash: string | null;
            /** @description The model that was called. */
            model_used: string | null;
            /** @description Whether a person looked after it. */
            human_oversight_flag: boolean;
            /** @description Whether it was marked as risky. */
            risk_flag: boolean;
            /** @description The keyed hash of the entry before; null for the first. */
            prev_hmac: string | null;
            /** @description The keyed hash of this entry. */
            hmac: string;
            /**
             * Format: uuid
             * @description The workspace.
             */
            workspace_id: string;
        };
        /** @description Finds, newest first. */
        SessionFindList: components["schemas"]["SessionFind"][];
        /** @description An activity or a memory. Texts that do not apply are empty. */
        SessionFind: {
            /**
             * @description Which of the two it is.
             * @example activity
             * @example memory
             */
            kind: string;
            /** @description The id of the activity or the memory. */
            id: string;
            /**
             * Format: uuid
             * @description The workspace.
             */
            workspace_id: string;
            /** @description What sort of activity or memory it is. */
            label: string;
            /** @description What it says. */
            content: string;
            /** @description The protocol method of an activity. */
            method: string;
            /** @description How an activity ended. */
            status: string;
            /**
             * Format: date-time
             * @description When it was recorded.
             */
            created_at: string;
            /** @description What an activity sent, any JSON. */
            request_body?: unknown;
            /** @description What an activity was answered, any JSON. */
            response_body?: unknown;
        };
        /** @description A list of traces, or a page of them as the tracing service has it. */
        Traces: components["schemas"]["TraceList"] | components["schemas"]["TracePage"];
        /** @description Traces. Empty where no tracing is set up. */
        TraceList: {
            [key: string]: unknown;
        }[];
        /** @description An answer of the tracing service, in its own shape. */
        TracePage: {
            [key: string]: unknown;
        };
        /** @description Events, newest first. */
        EventList: components["schemas"]["Event"][];
        /** @description Something that changed. */
        Event: {
            /**
             * Format: uuid
             * @description The event's id.
             */
            id: string;
            /**
             * @description What happened. New types can come at any time.
             * @example WORKSPACE_PROVISIONING
             * @example WORKSPACE_ONLINE
             * @example WORKSPACE_PAUSED
             * @example WORKSPACE_REMOVED
             * @example AGENT_ASSIGNED
             * @example APPROVAL_REQUESTED
             * @example CHANNEL_MESSAGE
             * @example CRON_EXECUTED
             * @example DELEGATION_SENT
             */
            event_type: string;
            /**
             * Format: uuid
             * @description The workspace it happened to, if it was one.
             */
            workspace_id: string | null;
            /** @description More about it, in practice an object. Any JSON, null when there is nothing to say. */
            payload: unknown;
            /**
             * Format: date-time
             * @description When it happened.
             */
            created_at: string;
        };
        /** @description That the tenant answers. */
        Health: {
            /**
             * @description Always ok; a tenant that is not does not answer.
             * @constant
             */
            status: "ok";
        };
        /** @description Signs of life of the tenant's background work. */
        Liveness: {
            /** @description The subsystems by name, such as scheduler and hibernation-monitor. Empty right after a start. */
            subsystems: {
                [key: string]: components["schemas"]["SubsystemLiveness"];
            };
        };
        /** @description The last sign of life of a subsystem. */
        SubsystemLiveness: {
            /**
             * Format: date-time
             * @description When it was.
             */
            last_tick_at: string;
            /** @description How many seconds ago that was. */
            seconds_ago: number;
        };
    };
    responses: {
        /** @description The credential was not accepted. The control plane takes its admin token (MOLECULE_CP_ADMIN_TOKEN); an Org API Key is refused here. */
        ControlPlaneUnauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The control plane is briefly out of reach. Check whether the organisation is in the list before trying again. */
        ControlPlaneTransient: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The organisation id is missing, so the tenant turned the request away. Set MOLECULE_ORG_ID to the organisation's id. */
        OrgIdMissing: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The workspace id is not valid: give it as a UUID in lower case. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing instead: set MOLECULE_ORG_ID. */
        WorkspaceIdInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The credential was not accepted. This takes an Org API Key of the same organisation (MOLECULE_ORG_API_KEY) or the tenant's admin token; a workspace token or the control plane admin token is refused here. */
        AdminUnauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The credential was not accepted. This takes an Org API Key of the same organisation (MOLECULE_ORG_API_KEY), the workspace's own token or the tenant's admin token; the control plane admin token is refused here. */
        WorkspaceUnauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The request carried an Origin header that this tenant does not allow. Leave the header out, or send the tenant's own origin. The answer has no body. */
        OriginRefused: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The organisation id is not that of this tenant. Correct MOLECULE_ORG_ID, or call the organisation's own host. The answer has no body. */
        WrongTenant: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description No workspace has this id; list the workspaces to find the right one. An empty body means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID. */
        WorkspaceNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Nothing was paused, because workspaces below this one are running; `descendants` lists them. Set `cascade` to `true` to pause all of them together. */
        DescendantsAffected: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DescendantsConflict"];
            };
        };
        /** @description Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again. */
        RateLimited: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The tenant failed to do this. Try again in a moment; if it goes on, tell whoever runs the tenant. The body can be empty. */
        TenantFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The tenant could not look the workspace up. An id that is not a UUID causes this too: check it. Otherwise try again in a moment. The body can be empty. */
        WorkspaceLookupFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The tenant cannot reach its database. Try again in a moment. */
        TenantUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The tenant has nothing to start machines with. Tell whoever runs the tenant. */
        ProvisionerUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description No organisation has this slug. List the organisations to find the right one. */
        OrgUnknown: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description This control plane cannot redeploy. Ask its operator to configure that. */
        RedeployerUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The control plane is briefly out of reach. Try again after 5, 10 and 20 seconds; tenants that are done already are done again. */
        FleetTransient: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The request was refused: `org_slug` is missing, the workspace id is no UUID, or the body has no valid `mode`. `error` says which; correct it and send it again. */
        OrgWorkspaceBillingModeInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The organisation's tenant refused or did not answer properly; `http_status` is what it sent. With 404 it has no such workspace: check the id. Otherwise see whether the tenant is running, then try again. */
        TenantCallFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description This control plane cannot call its tenants. Ask the tenant itself with an Org API Key. */
        TenantCallsUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Nobody is signed in. This takes the session of a person (cookie `mcp_session`; programs read it from MOLECULE_SESSION); the admin token and API keys are refused. Sign in to the web UI again. */
        SessionRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The person who is signed in does not belong to this organisation. Check the slug, or ask its owner to be let in. */
        OrgMembershipRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description No organisation has this slug. Check it in the list of the person's organisations. */
        OrgNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The control plane refused the body; `error` says what is wrong, and `fields` names what is missing. Correct it and send it again. */
        BillingInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The credentials were not accepted. This takes the secret that tenant and control plane share (MOLECULE_CP_SHARED_SECRET) together with the tenant's admin token (MOLECULE_TENANT_ADMIN_TOKEN); the control plane admin token is refused here. */
        MachineUnauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description This control plane takes no machine calls, because no shared secret is set there. Ask its operator to set one. */
        MachineRoutesMissing: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The workspace has no such machine: check the workspace id and `instance_id`. If every machine call answers this, no shared secret is set on the control plane: ask its operator to set one. */
        MachineNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The machine could not be built right now. Send the same again later; when an earlier try got through after all, the answer is then `provision_in_progress`. */
        MachineTransient: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The workspace id is not valid: give it as a UUID. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing instead: set MOLECULE_ORG_ID. */
        WorkspaceTokenIdInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Too many tokens or requests. Without `retry_after` fifty tokens of this workspace are live: revoke one that is not needed. With it too many requests came in a short time: wait that many seconds. */
        WorkspaceTokenLimited: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description No instruction has this id; list the instructions to find the right one. An empty body means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID. */
        InstructionNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The workspace is not running, or no workspace has this id. Check the id and start the workspace; then try again. */
        PluginWorkspaceStopped: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description This Org API Key does not belong to this root workspace; keys minted through the API belong to none. Use the tenant's admin token (MOLECULE_ADMIN_TOKEN), or a key that its operator tied to this root. An empty body means that the request carried an Origin header that this tenant does not allow: leave the header out. */
        OrgRootRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description No workspace has this id. Give the id of the organisation's root workspace; the list of workspaces shows it. An empty body means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID. */
        OrgRootNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The workspace that calls did not prove who it is. Use its own workspace token (MOLECULE_WORKSPACE_TOKEN), an Org API Key of the same organisation (MOLECULE_ORG_API_KEY) or the tenant's admin token; say which workspace calls where nothing else does. */
        CallerUnauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The tenant cannot take this path or root: a path is relative and without `..`, and a root is one of its directories. Correct it. With the code TENANT_ORG_HEADER_REQUIRED, set MOLECULE_ORG_ID. */
        FilePathInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The workspace's machine did not answer. Check that the workspace is running, then try again. The body can be empty. */
        MachineUnreachable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The root `/agent-home` is known but not served yet. Choose another root. */
        AgentHomeUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description This tenant has no memory service. Tell whoever runs the tenant. */
        MemoryMissing: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The tenant's memory service did not answer properly. Try again in a moment. */
        MemoryUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The tenant could not look this up. A workspace id that is not a UUID causes this too: check it. Otherwise try again in a moment. The body can be empty. */
        QueryFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /**
         * @description Its slug. It is the first part of the organisation's host name.
         * @example acme
         */
        OrgSlug: string;
        /**
         * @description The workspace's id.
         * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
         */
        WorkspaceId: string;
        /**
         * @description The workspace's id. It is in lower case.
         * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
         */
        WorkspaceIdLowercase: string;
        /**
         * @description The secret's name.
         * @example GITHUB_TOKEN
         */
        SecretKey: string;
        /** @description Give `true` to include all workspaces below. */
        Cascade: "true";
        /**
         * @description The slug of the organisation that the workspace belongs to.
         * @example acme
         */
        OrgSlugOfWorkspace: string;
        /**
         * @description The id of the token. The list shows it.
         * @example 1f6a3c88-5d02-4e7b-9c41-8b0e2d7f5a93
         */
        WorkspaceTokenId: string;
        /**
         * @description The id of the approval. The lists show it.
         * @example 4f1d8e63-2b07-4c9a-8d15-6e3a9f70c2b4
         */
        ApprovalId: string;
        /**
         * @description The id of the instruction. The list shows it.
         * @example 6a0c9d52-8e1b-4f73-b2d4-9c5e7a10f836
         */
        InstructionId: string;
        /**
         * @description The plugin's name. The list shows it.
         * @example web-search
         */
        PluginName: string;
        /**
         * @description The id of the root workspace. It is the one with no workspace above it, and not the organisation's id on the control plane.
         * @example f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46
         */
        OrgRootId: string;
        /**
         * @description The schedule's id. The list shows it.
         * @example b6f1d2a4-83c7-4e59-9a0d-1c5e7f3b8d26
         */
        ScheduleId: string;
        /**
         * @description The channel's id. The list shows it.
         * @example 3f8b6c1d-72e4-4a95-8d0b-5c9e1f7a2b64
         */
        ChannelId: string;
        /** @description The workspace whose agent gets the message. */
        MessageTarget: string;
        /** @description The workspace that speaks. Without it the message comes from a person. */
        MessageSender: string;
        /** @description Lifts the limit of 30 minutes for a message from a workspace. In whole seconds; nothing ends after this time. */
        MessageTimeout: number;
        /**
         * @description The workspace that the message was sent to.
         * @example 9e41c7d3-2a58-4f06-b7c1-6d0a3e5f8b12
         */
        QueueOwner: string;
        /**
         * @description The id on the receipt.
         * @example c2f7b9e1-04d6-4a38-95eb-6d1a8f3c7052
         */
        QueueId: string;
        /**
         * @description The workspace that hands tasks to others.
         * @example f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46
         */
        DelegatingWorkspace: string;
        /**
         * @description The delegation's id. A UUID when the platform gave it, any text when an agent recorded it.
         * @example pipeline-7
         */
        DelegationId: string;
        /**
         * @description The workspace whose peers are listed.
         * @example f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46
         */
        PeersOf: string;
        /**
         * @description The workspace to find.
         * @example 9e41c7d3-2a58-4f06-b7c1-6d0a3e5f8b12
         */
        DiscoveredWorkspace: string;
        /**
         * @description The file's path. Below the root, relative and without `..`; in the URL its slashes are written as `%2F`.
         * @example notes/today.md
         */
        FilePath: string;
        /** @description The root of the path. It is `/configs` unless given; `/agent-home` is known but not served yet. */
        FileRoot: "/configs" | "/workspace" | "/home" | "/plugins" | "/agent-home";
        /**
         * @description The memory's id.
         * @example 0a93d6e4-b81f-4c57-8e20-5d7c1f9b3a68
         */
        MemoryId: string;
        /**
         * @description The entry's key.
         * @example last-report
         */
        MemoryEntryKey: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Seconds to wait before the next try.
         * @example 12
         */
        RetryAfter: number;
        /**
         * @description How many requests a window allows.
         * @example 600
         */
        RateLimitLimit: string;
        /**
         * @description How many requests are left in this window.
         * @example 0
         */
        RateLimitRemaining: number;
        /**
         * @description Seconds until the window starts anew. Not a point in time.
         * @example 12
         */
        RateLimitReset: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listOrgs: {
        parameters: {
            query?: {
                /** @description How many organisations to return at most. */
                limit?: number;
                /** @description How many organisations to skip. The newest come first. */
                offset?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of organisations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrgList"];
                };
            };
            401: components["responses"]["ControlPlaneUnauthorized"];
            /** @description The session is signed in but is not on the list of operators. Use the control plane admin token (MOLECULE_CP_ADMIN_TOKEN) instead. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createOrg: {
        parameters: {
            query?: {
                /** @description Only validate; nothing is created. */
                dry_run?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The new organisation. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrgCreate"];
            };
        };
        responses: {
            /** @description The request is valid. Nothing was created, because `dry_run` was set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrgCreatePreview"];
                };
            };
            /** @description The organisation exists and its tenant is being built. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organization"];
                };
            };
            /** @description The control plane refused the body. `fields` names what is missing; a key it does not know is refused too. Correct the values and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["ControlPlaneUnauthorized"];
            /** @description The slug is taken. Choose another slug. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            502: components["responses"]["ControlPlaneTransient"];
            503: components["responses"]["ControlPlaneTransient"];
            504: components["responses"]["ControlPlaneTransient"];
        };
    };
    listOrgWorkspaces: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its slug. It is the first part of the organisation's host name.
                 * @example acme
                 */
                slug: components["parameters"]["OrgSlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workspaces and their health. The keys are not fixed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrgWorkspaces"];
                };
            };
            401: components["responses"]["ControlPlaneUnauthorized"];
            /** @description No organisation has this slug. List the organisations to find the right one. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The organisation's tenant did not answer properly; `http_status` is what it sent. Check that the tenant is running, then try again. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description This control plane cannot list workspaces of its tenants. Ask the tenant itself with an Org API Key. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    updateWorkspaceEnv: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /** @description The variables and how to apply them. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkspaceEnvUpdate"];
            };
        };
        responses: {
            /** @description The variables were written and the container was told to restart. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceEnvUpdated"];
                };
            };
            /** @description The body was refused: `env` is missing or empty, or a name looks like a secret (it contains TOKEN, SECRET, KEY or PASSWORD) and `force` was not set. Store it as a workspace secret, or set `force`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["ControlPlaneUnauthorized"];
            /** @description The control plane knows no machine of this workspace. Check the workspace id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description This control plane cannot run commands on machines. Ask its operator to configure that. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    migrateWorkspaceProvider: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The workspace's id. */
                workspace_id: string;
            };
            cookie?: never;
        };
        /** @description Where the workspace is and where it should go. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkspaceMigration"];
            };
        };
        responses: {
            /** @description The migration runs on its own from here. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceMigrationStarted"];
                };
            };
            /** @description The migration was refused before anything happened: the provider is unknown, source and target are the same, a source other than AWS came without `from_instance_id`, or `confirm` was not true. `error` says which; correct it and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["ControlPlaneUnauthorized"];
            /** @description A migration of this workspace is running already. Follow that one with the migration status and start another after it has ended. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description This control plane cannot migrate: its migrator or its storage for workspace data is not configured. Ask its operator to configure both. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getWorkspaceMigrationStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The migration as it stands. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceMigrationStatus"];
                };
            };
            401: components["responses"]["ControlPlaneUnauthorized"];
            /** @description This workspace was never migrated, or the id is wrong. Check the workspace id, or start a migration. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getOrgAdminToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its slug. It is the first part of the organisation's host name.
                 * @example acme
                 */
                slug: components["parameters"]["OrgSlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tenant's admin token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenantAdminToken"];
                };
            };
            401: components["responses"]["ControlPlaneUnauthorized"];
            /** @description There is no token: the slug belongs to no organisation, or its tenant has not been built yet. List the organisations to check the slug, and wait until `instance_status` is `running`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    deleteTenant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its slug. It is the first part of the organisation's host name.
                 * @example e2e-smoke
                 */
                slug: string;
            };
            cookie?: never;
        };
        /** @description The slug, as proof that the right one is meant. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TenantDeletion"];
            };
        };
        responses: {
            /** @description All of it is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenantDeletionReceipt"];
                };
            };
            /** @description The deletion is queued. Look `purge_id` up in the list of purges until its status is `completed`. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenantDeletionReceipt"];
                };
            };
            /** @description Nothing was deleted, because `confirm` is not the slug. Send the organisation's exact slug as `confirm`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["ControlPlaneUnauthorized"];
            404: components["responses"]["OrgUnknown"];
            /** @description Nothing was deleted, because something else is being done with the organisation, such as building its tenant. Wait until that has ended, then send it again. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The deletion stopped halfway; `last_step` in the list of purges says where. Send it again: it goes on from there. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description This control plane has nothing to end machines with. Ask its operator to configure that. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    scrubTenantArtifacts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its slug. It is the first part of the organisation's host name.
                 * @example e2e-nightly
                 */
                slug: string;
            };
            cookie?: never;
        };
        /** @description The slug, as proof that the right one is meant. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TenantScrub"];
            };
        };
        responses: {
            /** @description What was removed. The keys are not fixed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenantScrubbed"];
                };
            };
            /** @description Nothing was removed, because `confirm` is not the slug. Send the tenant's exact slug as `confirm`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["ControlPlaneUnauthorized"];
        };
    };
    listPurges: {
        parameters: {
            query?: {
                /** @description How many deletions to return at most. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deletions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurgeList"];
                };
            };
            401: components["responses"]["ControlPlaneUnauthorized"];
        };
    };
    listTenantBootEvents: {
        parameters: {
            query?: {
                /** @description How many events to return at most. */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Its slug. It is the first part of the organisation's host name.
                 * @example acme
                 */
                slug: components["parameters"]["OrgSlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organisation exists. Which keys hold its events is not fixed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenantBootEvents"];
                };
            };
            401: components["responses"]["ControlPlaneUnauthorized"];
            /** @description No organisation has this slug, so there is no such tenant. After a deletion that is the proof; otherwise list the organisations to find the right slug. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getTenantDiagnostics: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its slug. It is the first part of the organisation's host name.
                 * @example acme
                 */
                slug: components["parameters"]["OrgSlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was found. The keys are not fixed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenantDiagnostics"];
                };
            };
            401: components["responses"]["ControlPlaneUnauthorized"];
            404: components["responses"]["OrgUnknown"];
        };
    };
    redeployTenant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its slug. It is the first part of the organisation's host name.
                 * @example acme
                 */
                slug: components["parameters"]["OrgSlug"];
            };
            cookie?: never;
        };
        /** @description With which image, and whether only to plan it. Leave it out to deploy the current image again. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["TenantRedeploy"];
            };
        };
        responses: {
            /** @description What was done, or would be. The keys are not fixed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenantRedeployed"];
                };
            };
            401: components["responses"]["ControlPlaneUnauthorized"];
            /** @description The control plane's access to the image registry has expired. Ask its operator to renew it, then try again. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            404: components["responses"]["OrgUnknown"];
            503: components["responses"]["RedeployerUnavailable"];
        };
    };
    redeployFleet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Which tenants, in which order, and with which image. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["FleetRedeploy"];
            };
        };
        responses: {
            /** @description All tenants are done, or would be. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FleetRedeployed"];
                };
            };
            /** @description Nothing was redeployed: the body is empty, `confirm` is not true, or `only_slugs` is an empty list. Set `confirm`, and leave `only_slugs` out to mean all tenants. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["ControlPlaneUnauthorized"];
            /** @description At least one tenant failed; `results` says which and why, and the others are as told there. Mend those, then redeploy them with `only_slugs`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FleetRedeployed"];
                };
            };
            502: components["responses"]["FleetTransient"];
            503: components["responses"]["FleetTransient"];
            504: components["responses"]["FleetTransient"];
        };
    };
    redeployTenantWorkspaces: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its slug. It is the first part of the organisation's host name.
                 * @example acme
                 */
                slug: components["parameters"]["OrgSlug"];
            };
            cookie?: never;
        };
        /** @description Which workspaces, how, and on whose behalf. Leave it out to restart all of them. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["TenantWorkspacesRedeploy"];
            };
        };
        responses: {
            /** @description What was done, or would be. The keys are not fixed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenantWorkspacesRedeployed"];
                };
            };
            401: components["responses"]["ControlPlaneUnauthorized"];
            404: components["responses"]["OrgUnknown"];
            503: components["responses"]["RedeployerUnavailable"];
        };
    };
    cleanupOrphanTunnels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was deleted, and what was not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrphanTunnelsCleaned"];
                };
            };
            401: components["responses"]["ControlPlaneUnauthorized"];
        };
    };
    getOrgWorkspaceConsole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The console's text. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MachineConsole"];
                };
            };
            401: components["responses"]["ControlPlaneUnauthorized"];
            /** @description The control plane knows no machine of this workspace. Check the workspace id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getOrgWorkspaceBillingMode: {
        parameters: {
            query: {
                /**
                 * @description The slug of the organisation that the workspace belongs to.
                 * @example acme
                 */
                org_slug: components["parameters"]["OrgSlugOfWorkspace"];
            };
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the tenant says. The keys are not fixed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrgWorkspaceBillingMode"];
                };
            };
            400: components["responses"]["OrgWorkspaceBillingModeInvalid"];
            401: components["responses"]["ControlPlaneUnauthorized"];
            404: components["responses"]["OrgUnknown"];
            502: components["responses"]["TenantCallFailed"];
            503: components["responses"]["TenantCallsUnavailable"];
        };
    };
    setOrgWorkspaceBillingMode: {
        parameters: {
            query: {
                /**
                 * @description The slug of the organisation that the workspace belongs to.
                 * @example acme
                 */
                org_slug: components["parameters"]["OrgSlugOfWorkspace"];
            };
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /** @description The mode, or null for none of its own. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrgWorkspaceBillingModeChoice"];
            };
        };
        responses: {
            /** @description What the tenant says now. The keys are not fixed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrgWorkspaceBillingMode"];
                };
            };
            400: components["responses"]["OrgWorkspaceBillingModeInvalid"];
            401: components["responses"]["ControlPlaneUnauthorized"];
            404: components["responses"]["OrgUnknown"];
            502: components["responses"]["TenantCallFailed"];
            503: components["responses"]["TenantCallsUnavailable"];
        };
    };
    listMyOrgs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person's organisations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organization"][];
                };
            };
            401: components["responses"]["SessionRequired"];
        };
    };
    createMyOrg: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The new organisation. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MyOrgCreate"];
            };
        };
        responses: {
            /** @description The organisation exists and its tenant is being built. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organization"];
                };
            };
            /** @description The control plane refused the body; `error` says what is wrong, and `fields` names what is missing. Correct it and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["SessionRequired"];
            /** @description Quota or credit does not allow one more organisation. Add credit or choose a larger plan in the web UI, or delete an organisation that is no longer used. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The slug is taken. Choose another slug. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The person has not accepted the current terms. Accept them in the web UI, then create the organisation again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getOrg: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its slug. It is the first part of the organisation's host name.
                 * @example acme
                 */
                slug: components["parameters"]["OrgSlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organisation's id. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organization"];
                };
            };
            401: components["responses"]["SessionRequired"];
            403: components["responses"]["OrgMembershipRequired"];
            404: components["responses"]["OrgNotFound"];
        };
    };
    deleteOrg: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The slug of the organisation to delete.
                 * @example hooli
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organisation is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["SessionRequired"];
            /** @description The person who is signed in does not own this organisation, so it was not deleted. Ask its owner to do it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            404: components["responses"]["OrgNotFound"];
        };
    };
    exportOrg: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its slug. It is the first part of the organisation's host name.
                 * @example acme
                 */
                slug: components["parameters"]["OrgSlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The export. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrgExport"];
                };
            };
            401: components["responses"]["SessionRequired"];
            403: components["responses"]["OrgMembershipRequired"];
            404: components["responses"]["OrgNotFound"];
        };
    };
    getOrgProvisionStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its slug. It is the first part of the organisation's host name.
                 * @example acme
                 */
                slug: components["parameters"]["OrgSlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The building of the tenant as it stands. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrgProvisionStatus"];
                };
            };
            401: components["responses"]["SessionRequired"];
            /** @description There is no such organisation, or the person who is signed in does not belong to it. Check the slug in the list of the person's organisations. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getOrgInstance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its slug. It is the first part of the organisation's host name.
                 * @example acme
                 */
                slug: components["parameters"]["OrgSlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The machine. More keys may come with it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrgInstance"];
                };
            };
            /** @description No organisation has this slug. Check it for a typing mistake. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many look-ups in a short time. Wait a minute, then try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listInvoices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invoices. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invoice"][];
                };
            };
            401: components["responses"]["SessionRequired"];
        };
    };
    createCheckout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What is to be paid, and where to go afterwards. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Checkout"];
            };
        };
        responses: {
            /** @description The payment page is ready. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckoutPage"];
                };
            };
            400: components["responses"]["BillingInvalid"];
            401: components["responses"]["SessionRequired"];
            403: components["responses"]["OrgMembershipRequired"];
        };
    };
    openBillingPortal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Whose portal, and where to go afterwards. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BillingPortal"];
            };
        };
        responses: {
            /** @description The portal is ready. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BillingPortalPage"];
                };
            };
            400: components["responses"]["BillingInvalid"];
            401: components["responses"]["SessionRequired"];
            403: components["responses"]["OrgMembershipRequired"];
        };
    };
    promoteThinAmi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The image and its region. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ThinAmiPromotion"];
            };
        };
        responses: {
            /** @description The image is in use from now on. The keys are not fixed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThinAmiPin"];
                };
            };
            /** @description The control plane refused the body; `error` says why. Give a region and the id of an image in it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["ControlPlaneUnauthorized"];
        };
    };
    listThinAmis: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One image for each region. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThinAmiList"];
                };
            };
            401: components["responses"]["ControlPlaneUnauthorized"];
        };
    };
    promoteRuntimeImage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The runtime and the image. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RuntimeImagePromotion"];
            };
        };
        responses: {
            /** @description The pin as it is now. It may hold more keys than these. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuntimeImagePin"];
                };
            };
            /** @description The control plane refused the body; `error` says why. Name a runtime, and an image by its `sha256:` digest. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["ControlPlaneUnauthorized"];
            /** @description A rollout of this runtime is under way. Wait until it has ended, then promote again. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The control plane cannot reach its database. Try again in a moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listRuntimeImages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One pin for each runtime. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuntimeImageList"];
                };
            };
            401: components["responses"]["ControlPlaneUnauthorized"];
        };
    };
    provisionMachine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What the machine is for and what goes on it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MachineProvision"];
            };
        };
        responses: {
            /** @description The machine has an id and is starting. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MachineProvisioned"];
                };
            };
            /** @description The control plane refused the body; `error` says why: a key is missing, `platform_url` leads into an internal network, `env` holds a name that is reserved for the provider or the platform (`privileged_env_forbidden`), or the files are too large. Correct it; sending the same again does not help. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["MachineUnauthorized"];
            /** @description The tenant's admin token belongs to another organisation than `org_id`. Use the token and the id of the same organisation. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            404: components["responses"]["MachineRoutesMissing"];
            /** @description With `provision_in_progress` an earlier try got through and its machine is being built: follow that one, or send the same again later. With `idempotency_key_conflict` the request differs from the one before it: do not send it again. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The control plane cannot build this; `error` says why. RUNTIME_PIN_MISSING: promote an image of the runtime first. PLATFORM_AGENT_RUNTIME_UNSUPPORTED: choose another runtime for the platform's agent. Otherwise the provider is not set up: choose another provider. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["MachineTransient"];
            500: components["responses"]["MachineTransient"];
            502: components["responses"]["MachineTransient"];
            503: components["responses"]["MachineTransient"];
            504: components["responses"]["MachineTransient"];
        };
    };
    deprovisionMachine: {
        parameters: {
            query?: {
                /** @description The machine. The tenant always names it. */
                instance_id?: string;
                /** @description The machine's cloud. The tenant always names it. */
                provider?: string;
                /** @description Give `true` to erase the data volume for good. Anything else keeps it for a time of grace. */
                prune?: "true";
            };
            header?: never;
            path: {
                /**
                 * @description The workspace whose machine it is.
                 * @example c05f9e27-d8b1-4a63-9f4c-7e2a6d0b8135
                 */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The machine is ended and its DNS name removed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MachineDeprovisioned"];
                };
            };
            401: components["responses"]["MachineUnauthorized"];
            /** @description The machine belongs to another organisation than the tenant's admin token. Use that organisation's token. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            404: components["responses"]["MachineNotFound"];
        };
    };
    getMachineStatus: {
        parameters: {
            query: {
                /** @description The machine. */
                instance_id: string;
                /** @description The machine's cloud. */
                provider?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The machine as it is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Machine"];
                };
            };
            401: components["responses"]["MachineUnauthorized"];
            404: components["responses"]["MachineNotFound"];
        };
    };
    listWorkspaces: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All workspaces that are not removed. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceList"];
                };
            };
            400: components["responses"]["OrgIdMissing"];
            401: components["responses"]["AdminUnauthorized"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["WrongTenant"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["TenantFailed"];
            503: components["responses"]["TenantUnavailable"];
        };
    };
    createWorkspace: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The new workspace. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkspaceCreate"];
            };
        };
        responses: {
            /** @description The workspace exists. `provisioning` means that its machine is being built, `awaiting_agent` that your own agent has to connect. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceCreated"];
                };
            };
            /** @description The tenant refused the request; `error` says which rule was broken, for example a missing name, a character that is not allowed, a directory outside the permitted ones, or a model vendor's key among the secrets while the platform pays for the model. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["AdminUnauthorized"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["WrongTenant"];
            /** @description The name is taken, and so are its numbered variants. Choose another name. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Runtime, model and provider do not fit together. `code` says why: MODEL_REQUIRED (name a model), RUNTIME_UNSUPPORTED or RUNTIME_UNRESOLVED (name a supported runtime), UNREGISTERED_MODEL_FOR_RUNTIME or DERIVED_PROVIDER_NOT_IN_REGISTRY (pick another model), MISSING_BYOK_CREDENTIAL (add the model vendor's key as a secret). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["RateLimited"];
            /** @description The tenant could not create the workspace; nothing was stored. A `parent_id` that does not exist causes this too: check it. Otherwise try again in a moment. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            503: components["responses"]["TenantUnavailable"];
        };
    };
    getWorkspace: {
        parameters: {
            query?: {
                /** @description Show it even when removed. */
                include_removed?: "true";
            };
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workspace. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workspace"];
                };
            };
            400: components["responses"]["WorkspaceIdInvalid"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["WorkspaceNotFound"];
            /** @description The workspace has been removed. Its last record is still there: ask again with `include_removed` set to `true`. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceRemoved"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["TenantFailed"];
        };
    };
    deleteWorkspace: {
        parameters: {
            query?: {
                /** @description Give `true` to delete its children too. Without it a workspace that has any is not deleted. */
                confirm?: "true";
                /** @description Give `true` to delete all records too. These are memories, activity, secrets, the audit trail and more. */
                purge?: "true";
                /** @description Give `true` to erase the data too. Otherwise it is kept after the removal. */
                erase_data?: "true";
            };
            header: {
                /**
                 * @description The exact current name of the workspace. It proves that the right one is meant.
                 * @example Reports
                 */
                "X-Confirm-Name": string;
            };
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workspace is gone, and so are its descendants. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceDeleted"];
                };
            };
            /** @description Nothing was deleted. The name that was given to confirm (the header X-Confirm-Name) is missing or is not the workspace's: give its exact name. The body also counts what would be lost. Other reasons: the id is not a UUID, or, with the code TENANT_ORG_HEADER_REQUIRED, MOLECULE_ORG_ID is not set. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceDeleteRefused"];
                };
            };
            401: components["responses"]["AdminUnauthorized"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["WorkspaceNotFound"];
            /** @description Nothing was deleted, because the workspace has children; `children` lists them. Delete those first, or set `confirm` to `true` to delete all of them together. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceDeleteUnconfirmed"];
                };
            };
            /** @description The workspace has been removed before. There is nothing left to do. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceRemoved"];
                };
            };
            429: components["responses"]["RateLimited"];
            /** @description The tenant failed. When the body counts `stop_failures`, the workspaces are removed but some machines did not stop; sending the same call again is safe. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceDeleteFailed"];
                };
            };
            503: components["responses"]["TenantUnavailable"];
        };
    };
    updateWorkspace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkspaceUpdate"];
            };
        };
        responses: {
            /** @description The change was taken. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceUpdated"];
                };
            };
            /** @description The tenant refused the request; `error` names the field and the rule, for example a name that is too long or a directory outside the permitted ones. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["WorkspaceUnauthorized"];
            /** @description An Org API Key may not change tier, parent, runtime, directory or machine (code WORKSPACE_INFRASTRUCTURE_AUTH_REQUIRED): use the tenant's admin token (MOLECULE_ADMIN_TOKEN). An empty body means that the request carried an Origin header that this tenant does not allow: leave the header out. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            404: components["responses"]["WorkspaceNotFound"];
            /** @description The tenant does not support this runtime, or the workspace's model does not fit it; `code` says which. Choose a runtime and model that go together. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["TenantFailed"];
            /** @description The old cloud machine could not be removed, so the provider was not switched. Try again later, or use the migration, which keeps the files. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    restartWorkspace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /** @description How to restart. Leave it out for a plain restart. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["WorkspaceRestart"];
            };
        };
        responses: {
            /** @description The restart has begun, or there was nothing to restart. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceRestarted"];
                };
            };
            /** @description The tenant could not read the body as JSON. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["WorkspaceUnauthorized"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["WorkspaceNotFound"];
            /** @description A workspace above this one is paused. Resume that one first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["WorkspaceLookupFailed"];
            503: components["responses"]["ProvisionerUnavailable"];
        };
    };
    pauseWorkspace: {
        parameters: {
            query?: {
                /** @description Give `true` to include all workspaces below. */
                cascade?: components["parameters"]["Cascade"];
            };
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workspace is paused. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspacePaused"];
                };
            };
            400: components["responses"]["OrgIdMissing"];
            401: components["responses"]["WorkspaceUnauthorized"];
            403: components["responses"]["OriginRefused"];
            /** @description The workspace does not exist, is removed or is paused already. An empty body means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["DescendantsAffected"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["WorkspaceLookupFailed"];
        };
    };
    resumeWorkspace: {
        parameters: {
            query?: {
                /** @description Give `true` to include all workspaces below. */
                cascade?: components["parameters"]["Cascade"];
            };
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workspace is starting. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceResumed"];
                };
            };
            400: components["responses"]["OrgIdMissing"];
            401: components["responses"]["WorkspaceUnauthorized"];
            403: components["responses"]["OriginRefused"];
            /** @description The workspace does not exist or is not paused. An empty body means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nothing was resumed. Either a workspace above this one is paused: resume that one first. Or paused descendants would be resumed too; `descendants` lists them: set `cascade` to `true`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DescendantsConflict"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["WorkspaceLookupFailed"];
            503: components["responses"]["ProvisionerUnavailable"];
        };
    };
    hibernateWorkspace: {
        parameters: {
            query?: {
                /** @description Give `true` to do it although tasks run. */
                force?: "true";
            };
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tenant took the order. The workspace is asleep unless tasks were running. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceHibernated"];
                };
            };
            400: components["responses"]["OrgIdMissing"];
            401: components["responses"]["WorkspaceUnauthorized"];
            403: components["responses"]["OriginRefused"];
            /** @description No workspace with this id is up: it does not exist, or it is not `online` or `degraded`. Look at its status first. An empty body means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The workspace has running tasks; `active_tasks` counts them. Wait until they are done. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceBusy"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["WorkspaceLookupFailed"];
        };
    };
    getWorkspaceState: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 2b6d8f04-95e3-4a17-b0c8-3e7f1a5d9c62
                 */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workspace is there. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceState"];
                };
            };
            400: components["responses"]["OrgIdMissing"];
            /** @description The credential was not accepted. A workspace that has a token of its own takes only that one here: set MOLECULE_WORKSPACE_TOKEN, or show the workspace instead, which takes any. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            403: components["responses"]["OriginRefused"];
            /** @description The workspace is gone: `deleted` says so, and there is no `error`. An agent that reads this about itself should stop. An empty body means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceStateGone"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["WorkspaceLookupFailed"];
        };
    };
    getWorkspaceMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The use of the current day. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceMetrics"];
                };
            };
            400: components["responses"]["OrgIdMissing"];
            401: components["responses"]["WorkspaceUnauthorized"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["WorkspaceNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["WorkspaceLookupFailed"];
        };
    };
    getWorkspaceConsole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the console holds. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceConsole"];
                };
            };
            400: components["responses"]["OrgIdMissing"];
            401: components["responses"]["AdminUnauthorized"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["WrongTenant"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["TenantFailed"];
            /** @description This tenant is hosted by yourself and has no control plane to ask. Look at the machine or container directly. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The control plane had no console to give. A workspace that does not exist or has no machine causes this too: check it. Otherwise try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            503: components["responses"]["TenantUnavailable"];
        };
    };
    getWorkspaceBudget: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Limits and spending. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceBudget"];
                };
            };
            400: components["responses"]["OrgIdMissing"];
            401: components["responses"]["WorkspaceUnauthorized"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["WorkspaceNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["WorkspaceLookupFailed"];
        };
    };
    setWorkspaceBudget: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /** @description The new limits. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkspaceBudgetUpdate"];
            };
        };
        responses: {
            /** @description The limits are set. The answer holds the budget as it is now; if the tenant could not read it back it only says `updated`. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceBudget"] | components["schemas"]["WorkspaceBudgetStored"];
                };
            };
            /** @description The tenant refused the limits; `error` says why: none is given, a period is unknown, or a limit is not a whole number of cents from 0 or null. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["AdminUnauthorized"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["WorkspaceNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["TenantFailed"];
            503: components["responses"]["TenantUnavailable"];
        };
    };
    getWorkspaceModel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 9e41c7d3-2a58-4f06-b7c1-6d0a3e5f8b12
                 */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The choice, if there is one. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceModel"];
                };
            };
            400: components["responses"]["OrgIdMissing"];
            401: components["responses"]["WorkspaceUnauthorized"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["WrongTenant"];
            429: components["responses"]["RateLimited"];
            /** @description The tenant could not read the choice. An id that is not a UUID causes this too: check it. Otherwise try again in a moment. The body can be empty. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    setWorkspaceModel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id. It is in lower case.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceIdLowercase"];
            };
            cookie?: never;
        };
        /** @description The model. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkspaceModelSet"];
            };
        };
        responses: {
            /** @description The choice is stored or cleared, and the workspace restarts. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceModelSaved"];
                };
            };
            /** @description The tenant could not use the request. The workspace id is not a UUID in lower case, or the body is not a JSON object with a text. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["WorkspaceUnauthorized"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["WorkspaceNotFound"];
            /** @description The model cannot be used. `code` says why: UNREGISTERED_MODEL_FOR_RUNTIME (the runtime does not know it) or DERIVED_PROVIDER_NOT_IN_REGISTRY (nobody knows its vendor). Choose another model. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["RateLimited"];
            /** @description The tenant could not store or clear the choice. Try again in a moment; if it goes on, tell whoever runs the tenant. The body can be empty. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getWorkspaceConfig: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceConfigAnswer"];
                };
            };
            400: components["responses"]["OrgIdMissing"];
            401: components["responses"]["WorkspaceUnauthorized"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["WrongTenant"];
            429: components["responses"]["RateLimited"];
            /** @description The tenant could not read the document. An id that is not a UUID causes this too: check it. Otherwise try again in a moment. The body can be empty. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    updateWorkspaceConfig: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /** @description The keys to set. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkspaceConfig"];
            };
        };
        responses: {
            /** @description The document is changed. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceConfigUpdated"];
                };
            };
            /** @description The tenant could not read the body as JSON. Send a JSON object. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["WorkspaceUnauthorized"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["WrongTenant"];
            /** @description The body has more than 256 KiB, or could not be read. Send less at a time; big texts belong into files. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["RateLimited"];
            /** @description The tenant could not store the change. A workspace that does not exist causes this too: check its id. Otherwise try again in a moment. The body can be empty. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    setWorkspaceTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /** @description The template. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkspaceTemplateSet"];
            };
        };
        responses: {
            /** @description The template is recorded; a restart is due. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceUpdated"];
                };
            };
            /** @description The tenant could not use the request; the id is not a UUID, or no template is named. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["AdminUnauthorized"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["WorkspaceNotFound"];
            /** @description The tenant cannot use this template (code TEMPLATE_UNSUPPORTED). Choose one from its list of templates. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["TenantFailed"];
            503: components["responses"]["TenantUnavailable"];
        };
    };
    updateWorkspaceAbilities: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /** @description The abilities to switch. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkspaceAbilities"];
            };
        };
        responses: {
            /** @description The abilities are switched. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceAbilitiesUpdated"];
                };
            };
            /** @description The tenant could not use the request; the id is not a UUID, or neither ability is given as true or false. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["AdminUnauthorized"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["WorkspaceNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["TenantFailed"];
            503: components["responses"]["TenantUnavailable"];
        };
    };
    getWorkspaceBillingMode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id. It is in lower case.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceIdLowercase"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who pays, and why. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceBillingMode"];
                };
            };
            /** @description The workspace id is not valid. Give it as a UUID in lower case. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["AdminUnauthorized"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["WrongTenant"];
            429: components["responses"]["RateLimited"];
            /** @description The tenant could not tell. Until it can, it goes by `safe_default`. Try again in a moment. The body can be empty. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceBillingModeFailed"];
                };
            };
            503: components["responses"]["TenantUnavailable"];
        };
    };
    setWorkspaceBillingMode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id. It is in lower case.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceIdLowercase"];
            };
            cookie?: never;
        };
        /** @description Who pays. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkspaceBillingModeSet"];
            };
        };
        responses: {
            /** @description The decision is stored. If the tenant could not read it back, `readback_error` says so. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceBillingMode"] | components["schemas"]["WorkspaceBillingModeUnread"];
                };
            };
            /** @description The tenant could not use the request; the id is not a UUID in lower case, or `mode` is missing or not one of its values. Send one of them, or null. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["AdminUnauthorized"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["WorkspaceNotFound"];
            429: components["responses"]["RateLimited"];
            /** @description The tenant could not store the decision. Try again in a moment. The body can be empty. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            503: components["responses"]["TenantUnavailable"];
        };
    };
    assignAgent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /** @description The agent. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgentAssign"];
            };
        };
        responses: {
            /** @description The agent is assigned. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentAssigned"];
                };
            };
            /** @description The tenant could not use the body. Name a model. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["WorkspaceUnauthorized"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["WorkspaceNotFound"];
            /** @description The workspace has an active agent already. Replace that one, or remove it first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["WorkspaceLookupFailed"];
        };
    };
    removeAgent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 9e41c7d3-2a58-4f06-b7c1-6d0a3e5f8b12
                 */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agent is ended. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentRemoved"];
                };
            };
            400: components["responses"]["OrgIdMissing"];
            401: components["responses"]["WorkspaceUnauthorized"];
            403: components["responses"]["OriginRefused"];
            /** @description The workspace has no active agent, or does not exist. There is nothing left to do. An empty body means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["RateLimited"];
            /** @description The tenant could not do this. An id that is not a UUID causes this too: check it. Otherwise try again in a moment. The body can be empty. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    replaceAgent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46
                 */
                workspace_id: string;
            };
            cookie?: never;
        };
        /** @description The new agent. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgentAssign"];
            };
        };
        responses: {
            /** @description The new agent is recorded. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentReplaced"];
                };
            };
            /** @description The tenant could not use the body. Name a model. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["WorkspaceUnauthorized"];
            403: components["responses"]["OriginRefused"];
            /** @description The workspace has no active agent, or does not exist. Assign one instead. An empty body means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["RateLimited"];
            /** @description The tenant could not do this. An id that is not a UUID causes this too: check it. Otherwise try again in a moment. The body can be empty. After `failed to assign replacement` the old agent is ended already: assign a new one. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    moveAgent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 2b6d8f04-95e3-4a17-b0c8-3e7f1a5d9c62
                 */
                workspace_id: string;
            };
            cookie?: never;
        };
        /** @description Where to. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgentMove"];
            };
        };
        responses: {
            /** @description The agent belongs to the other workspace. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentMoved"];
                };
            };
            /** @description The tenant could not use the body. Name the workspace to move to. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["WorkspaceUnauthorized"];
            403: components["responses"]["OriginRefused"];
            /** @description The target workspace does not exist, or the source has no active agent; `error` says which. Check both ids. An empty body means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The target workspace has an active agent already, also when it is the source itself. Remove that one first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["RateLimited"];
            /** @description The tenant could not do this. A target id that is not a UUID causes this too: check it. Otherwise try again in a moment. The body can be empty. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listWorkspaceSecrets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id. It is in lower case.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceIdLowercase"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Names, without values. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecretList"];
                };
            };
            400: components["responses"]["WorkspaceIdInvalid"];
            401: components["responses"]["WorkspaceUnauthorized"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["WrongTenant"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["TenantFailed"];
        };
    };
    setWorkspaceSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id. It is in lower case.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceIdLowercase"];
            };
            cookie?: never;
        };
        /** @description Name and value. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecretSet"];
            };
        };
        responses: {
            /** @description The secret is stored. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceSecretSaved"];
                };
            };
            /** @description A person has to approve first; nothing has changed. After the approval send exactly the same call once more. */
            202: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingApproval"];
                };
            };
            /** @description The tenant refused the secret: key or value is missing, the workspace id is not a lower-case UUID, or the key belongs to a model vendor while the platform pays for this workspace's model (then the body names key and workspace). With the code TENANT_ORG_HEADER_REQUIRED, set MOLECULE_ORG_ID. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["WorkspaceUnauthorized"];
            /** @description The platform's own agent may not change its own secrets (code CONCIERGE_SELF_WRITE_BLOCKED); let a person set it. An empty body means that the request carried an Origin header that this tenant does not allow: leave the header out. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            404: components["responses"]["WrongTenant"];
            429: components["responses"]["RateLimited"];
            /** @description The tenant could not store the secret. A workspace that does not exist causes this too: check its id. Otherwise try again in a moment. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    deleteWorkspaceSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id. It is in lower case.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceIdLowercase"];
                /**
                 * @description The secret's name.
                 * @example GITHUB_TOKEN
                 */
                key: components["parameters"]["SecretKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The secret is gone. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceSecretDeleted"];
                };
            };
            400: components["responses"]["WorkspaceIdInvalid"];
            401: components["responses"]["WorkspaceUnauthorized"];
            403: components["responses"]["OriginRefused"];
            /** @description The workspace has no secret of its own with this key; it may inherit one from the organisation. An empty body means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["TenantFailed"];
        };
    };
    listOrgSecrets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Names, without values. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecretList"];
                };
            };
            400: components["responses"]["OrgIdMissing"];
            401: components["responses"]["AdminUnauthorized"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["WrongTenant"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["TenantFailed"];
            503: components["responses"]["TenantUnavailable"];
        };
    };
    setOrgSecret: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Name and value. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecretSet"];
            };
        };
        responses: {
            /** @description The secret is stored. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrgSecretSaved"];
                };
            };
            /** @description The tenant refused the secret: key or value is missing or empty. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["AdminUnauthorized"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["WrongTenant"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["TenantFailed"];
            503: components["responses"]["TenantUnavailable"];
        };
    };
    deleteOrgSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The secret's name.
                 * @example GITHUB_TOKEN
                 */
                key: components["parameters"]["SecretKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The secret is gone. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrgSecretDeleted"];
                };
            };
            400: components["responses"]["OrgIdMissing"];
            401: components["responses"]["AdminUnauthorized"];
            403: components["responses"]["OriginRefused"];
            /** @description The organisation has no secret with this key. An empty body means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["TenantFailed"];
            503: components["responses"]["TenantUnavailable"];
        };
    };
    listOrgTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The live keys, without their values. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrgTokenList"];
                };
            };
            400: components["responses"]["OrgIdMissing"];
            401: components["responses"]["AdminUnauthorized"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["WrongTenant"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["TenantFailed"];
            503: components["responses"]["TenantUnavailable"];
        };
    };
    mintOrgToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Name and end of the key. Leave it out for a key without either. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["OrgTokenMint"];
            };
        };
        responses: {
            /** @description The key. Store it now, it is not shown again. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrgTokenMinted"];
                };
            };
            /** @description A person has to approve first; no key exists yet. After the approval send exactly the same call once more. */
            202: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingApproval"];
                };
            };
            /** @description The tenant refused the key: the name is longer than 100 bytes, the body is not JSON, or nobody is known who could approve it (then let a person mint it while signed in). With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["AdminUnauthorized"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["WrongTenant"];
            /** @description Too many keys. With `retry_after` the hourly limit is reached: wait that many seconds. Without it a hundred keys are live: revoke one that is not needed. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The tenant could not mint the key. An `expires_at` in the past causes this too; otherwise try again later. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            503: components["responses"]["TenantUnavailable"];
        };
    };
    revokeOrgToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the key. The list shows it.
                 * @example e2b85f06-17cd-4d3a-9f60-8a4c1b7d3e59
                 */
                token_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key no longer works. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrgTokenRevoked"];
                };
            };
            400: components["responses"]["OrgIdMissing"];
            401: components["responses"]["AdminUnauthorized"];
            403: components["responses"]["OriginRefused"];
            /** @description No live key has this id; it may have been revoked before. An empty body means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["RateLimited"];
            /** @description The tenant could not revoke the key. An id that is not a UUID causes this too: take the id from the list, not the key or its prefix. Otherwise try again in a moment. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            503: components["responses"]["TenantUnavailable"];
        };
    };
    listWorkspaceTokens: {
        parameters: {
            query?: {
                /** @description How many to list. Anything that is not between 1 and 200 counts as 50. */
                limit?: number;
                /** @description How many to skip. The newest come first. Anything that is not 0 or more counts as 0. */
                offset?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The live tokens, without their values. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceTokenList"];
                };
            };
            400: components["responses"]["OrgIdMissing"];
            401: components["responses"]["WorkspaceUnauthorized"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["WrongTenant"];
            429: components["responses"]["RateLimited"];
            /** @description The tenant could not list the tokens. A workspace id that is not a UUID causes this too: check it. Otherwise try again in a moment. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createWorkspaceToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token. Store it now, it is not shown again. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceTokenCreated"];
                };
            };
            400: components["responses"]["WorkspaceTokenIdInvalid"];
            401: components["responses"]["WorkspaceUnauthorized"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["WrongTenant"];
            429: components["responses"]["WorkspaceTokenLimited"];
            /** @description The tenant could not create the token. A workspace that does not exist causes this too: check its id. Otherwise try again in a moment. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    revokeWorkspaceToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
                /**
                 * @description The id of the token. The list shows it.
                 * @example 1f6a3c88-5d02-4e7b-9c41-8b0e2d7f5a93
                 */
                token_id: components["parameters"]["WorkspaceTokenId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token no longer works. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceTokenRevoked"];
                };
            };
            400: components["responses"]["WorkspaceTokenIdInvalid"];
            401: components["responses"]["WorkspaceUnauthorized"];
            403: components["responses"]["OriginRefused"];
            /** @description This workspace has no live token of this id; it may have been revoked before, or belong to another workspace. An empty body means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["RateLimited"];
            /** @description The tenant could not revoke the token. A token id that is not a UUID causes this too: take the id from the list, not the token or its prefix. Otherwise try again in a moment. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    mintWorkspaceToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token. Store it now, it is not shown again. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceTokenCreated"];
                };
            };
            400: components["responses"]["WorkspaceTokenIdInvalid"];
            401: components["responses"]["AdminUnauthorized"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["WorkspaceNotFound"];
            429: components["responses"]["WorkspaceTokenLimited"];
            /** @description The tenant could not create the token. Try again in a moment. The body can be empty. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            503: components["responses"]["TenantUnavailable"];
        };
    };
    listPendingApprovals: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The requests that wait. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingApprovalList"];
                };
            };
            400: components["responses"]["OrgIdMissing"];
            401: components["responses"]["AdminUnauthorized"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["WrongTenant"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["TenantFailed"];
            503: components["responses"]["TenantUnavailable"];
        };
    };
    listWorkspaceApprovals: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The requests of the workspace. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalList"];
                };
            };
            400: components["responses"]["OrgIdMissing"];
            401: components["responses"]["WorkspaceUnauthorized"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["WrongTenant"];
            429: components["responses"]["RateLimited"];
            /** @description The tenant could not list the approvals. A workspace id that is not a UUID causes this too: check it. Otherwise try again in a moment. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createApproval: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /** @description What should be approved, and why. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApprovalCreate"];
            };
        };
        responses: {
            /** @description The request waits for a person. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalCreated"];
                };
            };
            /** @description The request names no `action`, or a field has the wrong type: give `action` as a text that is not empty. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing instead: set MOLECULE_ORG_ID. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["WorkspaceUnauthorized"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["WrongTenant"];
            429: components["responses"]["RateLimited"];
            /** @description The tenant could not file the request. A workspace that does not exist causes this too: check its id. Otherwise try again in a moment. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    decideApproval: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
                /**
                 * @description The id of the approval. The lists show it.
                 * @example 4f1d8e63-2b07-4c9a-8d15-6e3a9f70c2b4
                 */
                approval_id: components["parameters"]["ApprovalId"];
            };
            cookie?: never;
        };
        /** @description The decision. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApprovalDecision"];
            };
        };
        responses: {
            /** @description The request is decided. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalDecided"];
                };
            };
            /** @description The decision is missing or is neither `approved` nor `denied`. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing instead: set MOLECULE_ORG_ID. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["WorkspaceUnauthorized"];
            403: components["responses"]["OriginRefused"];
            /** @description This workspace has no such request that waits; it may have been decided or withdrawn, so list the pending ones. An empty body means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["RateLimited"];
            /** @description The tenant could not store the decision. An id that is not a UUID causes this too: take both ids from the list. Otherwise try again in a moment. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    withdrawApproval: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
                /**
                 * @description The id of the approval. The lists show it.
                 * @example b92c5a07-d4e8-4f31-9a6c-1e7d0b8f3c52
                 */
                approval_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request no longer waits. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalWithdrawn"];
                };
            };
            400: components["responses"]["OrgIdMissing"];
            401: components["responses"]["WorkspaceUnauthorized"];
            /** @description Another workspace made this request; only that one can withdraw it. An empty body means that the request carried an Origin header that this tenant does not allow: leave the header out. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no request of this id; list those of the workspace. An empty body means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The request does not wait any more; list the workspace's approvals to see what became of it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["RateLimited"];
            /** @description The tenant could not withdraw the request. An id that is not a UUID causes this too: take both ids from the list. Otherwise try again in a moment. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listInstructions: {
        parameters: {
            query?: {
                /** @description Lists what this workspace gets. An id that no workspace has gets the global ones. */
                workspace_id?: string;
                /** @description Lists one scope only, disabled ones too. Any other text than a scope lists nothing. */
                scope?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The instructions. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstructionList"];
                };
            };
            400: components["responses"]["OrgIdMissing"];
            401: components["responses"]["AdminUnauthorized"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["WrongTenant"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["TenantFailed"];
            503: components["responses"]["TenantUnavailable"];
        };
    };
    createInstruction: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The text, and whom it is for. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["InstructionCreate"];
            };
        };
        responses: {
            /** @description The instruction applies from now on. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstructionCreated"];
                };
            };
            /** @description The tenant refused the instruction: `scope`, `title` or `content` is missing, the scope is neither `global` nor `workspace`, `scope_target` is missing for a workspace, or the title is longer than 200 or the content longer than 8192 bytes. With the code TENANT_ORG_HEADER_REQUIRED set MOLECULE_ORG_ID instead. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["AdminUnauthorized"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["WrongTenant"];
            429: components["responses"]["RateLimited"];
            /** @description The tenant could not store the instruction. Try again in a moment. The body can be empty. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            503: components["responses"]["TenantUnavailable"];
        };
    };
    updateInstruction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the instruction. The list shows it.
                 * @example 6a0c9d52-8e1b-4f73-b2d4-9c5e7a10f836
                 */
                instruction_id: components["parameters"]["InstructionId"];
            };
            cookie?: never;
        };
        /** @description What should change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["InstructionUpdate"];
            };
        };
        responses: {
            /** @description The instruction is changed. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstructionUpdated"];
                };
            };
            /** @description The tenant refused the change: the body cannot be read, a field has the wrong type, or the title is longer than 200 or the content longer than 8192 bytes. With the code TENANT_ORG_HEADER_REQUIRED set MOLECULE_ORG_ID instead. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["AdminUnauthorized"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["InstructionNotFound"];
            429: components["responses"]["RateLimited"];
            /** @description The tenant could not store the change. An id that is not a UUID causes this too: take it from the list. Otherwise try again in a moment. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            503: components["responses"]["TenantUnavailable"];
        };
    };
    deleteInstruction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the instruction. The list shows it.
                 * @example e15b7d20-9f6c-4a38-8b03-7c4d2e9f6a01
                 */
                instruction_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The instruction is gone. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstructionDeleted"];
                };
            };
            400: components["responses"]["OrgIdMissing"];
            401: components["responses"]["AdminUnauthorized"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["InstructionNotFound"];
            429: components["responses"]["RateLimited"];
            /** @description The tenant could not delete the instruction. An id that is not a UUID causes this too: take it from the list. Otherwise try again in a moment. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            503: components["responses"]["TenantUnavailable"];
        };
    };
    resolveInstructions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The text. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResolvedInstructions"];
                };
            };
            400: components["responses"]["OrgIdMissing"];
            401: components["responses"]["WorkspaceUnauthorized"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["WrongTenant"];
            429: components["responses"]["RateLimited"];
            /** @description The tenant could not read the instructions. A workspace id that is not a UUID causes this too: check it. Otherwise try again in a moment. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listOrgTemplates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The templates. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrgTemplateList"];
                };
            };
            400: components["responses"]["OrgIdMissing"];
            401: components["responses"]["AdminUnauthorized"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["WrongTenant"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["TenantFailed"];
            503: components["responses"]["TenantUnavailable"];
        };
    };
    importOrg: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The template, and what to do with workspaces that are there already. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrgImport"];
            };
        };
        responses: {
            /** @description All workspaces of the template are there. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrgImported"];
                };
            };
            /** @description A workspace could not be created; `error` says why. The ones in `workspaces` were created and stay. Mend the template and import it again: what is there already is kept. */
            207: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrgImportedPartly"];
                };
            };
            /** @description The tenant refused the template: the body cannot be read, neither `dir` nor `template` is usable, `dir` leads outside the templates, or the template itself is broken. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["AdminUnauthorized"];
            403: components["responses"]["OriginRefused"];
            /** @description The tenant has no template in this directory: list the templates to find the right one. An empty body means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Secrets that the template needs are not set, so nothing was created. Set those in `missing_env` as secrets of the organisation. Those in `missing_workspace_env` are needed by single workspaces: set them as secrets of the organisation too, or in the `.env` file of the workspace's directory. Of an `any_of` group one is enough. Then send the same call again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrgImportEnvMissing"] | components["schemas"]["OrgImportWorkspaceEnvMissing"];
                };
            };
            429: components["responses"]["RateLimited"];
            /** @description The tenant could not find out which secrets are set, so nothing was created. Try again in a moment. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            503: components["responses"]["TenantUnavailable"];
        };
    };
    listTemplates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The templates. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateList"];
                };
            };
            400: components["responses"]["OrgIdMissing"];
            401: components["responses"]["AdminUnauthorized"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["WrongTenant"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["TenantFailed"];
            503: components["responses"]["TenantUnavailable"];
        };
    };
    importTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Name and files of the template. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemplateImport"];
            };
        };
        responses: {
            /** @description The template is stored. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateImported"];
                };
            };
            /** @description The tenant refused the template: name or files are missing, there are more than 200 files, or a path is absolute or has a double dot. Then the files before that path stay on the tenant, so choose another name. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["AdminUnauthorized"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["WrongTenant"];
            /** @description There is a template with this id, made from the name. Choose another name. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateExists"];
                };
            };
            429: components["responses"]["RateLimited"];
            /** @description The tenant could not write the template. An empty `files` causes this too: give at least one file. Otherwise try again in a moment, under another name if this one is taken now. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            503: components["responses"]["TenantUnavailable"];
        };
    };
    exportBundle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bundle. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Bundle"];
                };
            };
            400: components["responses"]["OrgIdMissing"];
            401: components["responses"]["AdminUnauthorized"];
            403: components["responses"]["OriginRefused"];
            /** @description The workspace could not be exported; most likely no workspace has this id. Check it against the list of workspaces, then try again in a moment. An empty body means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["TenantFailed"];
            503: components["responses"]["TenantUnavailable"];
        };
    };
    importBundle: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The bundle, as an export writes it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BundleImport"];
            };
        };
        responses: {
            /** @description What became of the bundle. It can have failed all the same. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BundleImported"];
                };
            };
            /** @description The bundle cannot be read, or it has no name. Send what an export wrote. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["AdminUnauthorized"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["WrongTenant"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["TenantFailed"];
            503: components["responses"]["TenantUnavailable"];
        };
    };
    listPlugins: {
        parameters: {
            query?: {
                /**
                 * @description Only plugins that work on this runtime. A plugin that names no runtimes works on all.
                 * @example claude-code
                 */
                runtime?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The plugins of the registry. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PluginList"];
                };
            };
            400: components["responses"]["OrgIdMissing"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["WrongTenant"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["TenantFailed"];
        };
    };
    listPluginSources: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The kinds of source, sorted. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PluginSources"];
                };
            };
            400: components["responses"]["OrgIdMissing"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["WrongTenant"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["TenantFailed"];
        };
    };
    listWorkspacePlugins: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The installed plugins. Empty while the workspace is not running. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspacePluginList"];
                };
            };
            400: components["responses"]["OrgIdMissing"];
            401: components["responses"]["WorkspaceUnauthorized"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["WrongTenant"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["TenantFailed"];
        };
    };
    installPlugin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /** @description Which plugin, and from where. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PluginInstall"];
            };
        };
        responses: {
            /** @description The plugin is installed and the workspace restarts. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PluginInstalled"];
                };
            };
            /** @description The tenant refused the request: the body is not JSON or larger than 64 KiB, `source` is missing or names nothing, or its scheme is unknown (`available_schemes` lists the known ones). With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PluginInstallRefused"];
                };
            };
            401: components["responses"]["WorkspaceUnauthorized"];
            /** @description The organisation allows only certain plugins, and this is not one of them. Nothing was installed. Ask whoever keeps the allow-list to add it, or choose a plugin that is on it. An empty body means that the request carried an Origin header that this tenant does not allow: leave the header out. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such plugin, repository or tag at this source: check its spelling, or list the registry. An empty body means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PluginInstallRefused"];
                };
            };
            /** @description The plugin is larger than 100 MiB. Use a smaller one, for example without its test data. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PluginInstallRefused"];
                };
            };
            /** @description Nothing was installed. Either the source names no tag or commit: add one after `#`. Or a digest differs: fetch the plugin's `plugin.yaml` anew and compare before you trust it. Or the workspace is an agent that you run yourself: install the plugin there, as `hint` says. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PluginInstallRefused"];
                };
            };
            429: components["responses"]["RateLimited"];
            /** @description The tenant could not stage the plugin or copy it to the workspace. Try again in a moment; installing twice does no harm. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The source could not be reached, or the plugin could not be delivered to the workspace's machine. Try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PluginInstallRefused"];
                };
            };
            503: components["responses"]["PluginWorkspaceStopped"];
            /** @description Fetching the plugin took longer than five minutes, so nothing was installed. Try again, or use a smaller plugin. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PluginInstallRefused"];
                };
            };
        };
    };
    listAvailablePlugins: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The plugins that fit. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PluginList"];
                };
            };
            400: components["responses"]["OrgIdMissing"];
            401: components["responses"]["WorkspaceUnauthorized"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["WrongTenant"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["TenantFailed"];
        };
    };
    checkPluginCompatibility: {
        parameters: {
            query: {
                /**
                 * @description The runtime to check against.
                 * @example codex
                 */
                runtime: string;
            };
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What would work and what would not. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PluginCompatibility"];
                };
            };
            /** @description The runtime to check against is missing. Name one. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["WorkspaceUnauthorized"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["WrongTenant"];
            429: components["responses"]["RateLimited"];
            /** @description The tenant could not look at the workspace's plugins. Try again in a moment. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    uninstallPlugin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
                /**
                 * @description The plugin's name. The list shows it.
                 * @example web-search
                 */
                name: components["parameters"]["PluginName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The plugin is not on the workspace any more, and the workspace restarts. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PluginUninstalled"];
                };
            };
            /** @description The plugin's name is not valid: it has no slash, backslash or double dot. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["WorkspaceUnauthorized"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["WrongTenant"];
            /** @description The workspace is an agent that you run yourself, so the platform cannot take anything off it. Remove the plugin where the agent runs. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["RateLimited"];
            /** @description The tenant could not remove the plugin. Try again in a moment. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The tenant could not reach the workspace's machine to remove the plugin. Try again in a moment. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            503: components["responses"]["PluginWorkspaceStopped"];
        };
    };
    getOrgPluginAllowlist: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the root workspace. It is the one with no workspace above it, and not the organisation's id on the control plane.
                 * @example f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46
                 */
                org_id: components["parameters"]["OrgRootId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The allow-list, sorted by name. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PluginAllowlist"];
                };
            };
            400: components["responses"]["OrgIdMissing"];
            401: components["responses"]["AdminUnauthorized"];
            403: components["responses"]["OrgRootRefused"];
            404: components["responses"]["OrgRootNotFound"];
            429: components["responses"]["RateLimited"];
            /** @description The tenant could not read the list. An id that is not a UUID causes this too: check it. Otherwise try again in a moment. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            503: components["responses"]["TenantUnavailable"];
        };
    };
    setOrgPluginAllowlist: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the root workspace. It is the one with no workspace above it, and not the organisation's id on the control plane.
                 * @example f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46
                 */
                org_id: components["parameters"]["OrgRootId"];
            };
            cookie?: never;
        };
        /** @description The new list. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PluginAllowlistSet"];
            };
        };
        responses: {
            /** @description The list is replaced. It counts from the next installation on. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PluginAllowlistChanged"];
                };
            };
            /** @description The tenant refused the list: `enabled_by` is missing, or a name has a slash, a backslash or a double dot (`plugin_name` says which). Nothing was changed. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PluginAllowlistRefused"];
                };
            };
            401: components["responses"]["AdminUnauthorized"];
            403: components["responses"]["OrgRootRefused"];
            404: components["responses"]["OrgRootNotFound"];
            429: components["responses"]["RateLimited"];
            /** @description The tenant could not replace the list; the old one is still in force. An id that is not a UUID causes this too: check it. Otherwise try again in a moment. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            503: components["responses"]["TenantUnavailable"];
        };
    };
    listSchedules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The schedules of the workspace. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleList"];
                };
            };
            400: components["responses"]["OrgIdMissing"];
            401: components["responses"]["WorkspaceUnauthorized"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["WrongTenant"];
            429: components["responses"]["RateLimited"];
            /** @description The tenant could not read the schedules. An id that is not a UUID causes this too: check it. Otherwise try again in a moment. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /** @description When, and what to say. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScheduleCreate"];
            };
        };
        responses: {
            /** @description The schedule exists. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleCreated"];
                };
            };
            /** @description The tenant refused the values. `error` says which. A cron expression has exactly five fields, minute hour day month weekday, as in `0 9 * * 1-5`; a time zone is an IANA name, as in `Europe/Berlin`. Correct it and send it again. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["WorkspaceUnauthorized"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["WrongTenant"];
            429: components["responses"]["RateLimited"];
            /** @description The tenant could not store the schedule. Causes are a name that another schedule of this workspace has, an empty name for the second time, and a workspace that does not exist: choose another name and check the id. Otherwise try again in a moment. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    deleteSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
                /**
                 * @description The schedule's id. The list shows it.
                 * @example 0c7e94b8-5a1f-4d36-8b72-e9d4a6c3f015
                 */
                schedule_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The schedule is gone. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleDeleted"];
                };
            };
            400: components["responses"]["OrgIdMissing"];
            401: components["responses"]["WorkspaceUnauthorized"];
            403: components["responses"]["OriginRefused"];
            /** @description The workspace has no schedule of this id; list its schedules to find the right one. An empty body means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["RateLimited"];
            /** @description The tenant could not delete the schedule. An id that is not a UUID causes this too: check it. Otherwise try again in a moment. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    updateSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
                /**
                 * @description The schedule's id. The list shows it.
                 * @example b6f1d2a4-83c7-4e59-9a0d-1c5e7f3b8d26
                 */
                schedule_id: components["parameters"]["ScheduleId"];
            };
            cookie?: never;
        };
        /** @description What to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScheduleUpdate"];
            };
        };
        responses: {
            /** @description The schedule is changed. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleUpdated"];
                };
            };
            /** @description The tenant refused the values. `error` says which. A cron expression has exactly five fields, minute hour day month weekday, as in `0 9 * * 1-5`; a time zone is an IANA name, as in `Europe/Berlin`. Correct it and send it again. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["WorkspaceUnauthorized"];
            403: components["responses"]["OriginRefused"];
            /** @description The workspace has no schedule of this id; list its schedules to find the right one. An empty body means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["RateLimited"];
            /** @description The tenant could not change the schedule. A name that another schedule of this workspace has causes this, and so does an id that is not a UUID: correct them. Otherwise try again in a moment. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    runSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
                /**
                 * @description The schedule's id. The list shows it.
                 * @example b6f1d2a4-83c7-4e59-9a0d-1c5e7f3b8d26
                 */
                schedule_id: components["parameters"]["ScheduleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What to send to the workspace. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleFired"];
                };
            };
            400: components["responses"]["OrgIdMissing"];
            401: components["responses"]["WorkspaceUnauthorized"];
            403: components["responses"]["OriginRefused"];
            /** @description The workspace has no schedule of this id; list its schedules to find the right one. An empty body means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["RateLimited"];
            /** @description The tenant could not read the schedule. An id that is not a UUID causes this too: check it. Otherwise try again in a moment. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listScheduleHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
                /**
                 * @description The schedule's id. The list shows it.
                 * @example b6f1d2a4-83c7-4e59-9a0d-1c5e7f3b8d26
                 */
                schedule_id: components["parameters"]["ScheduleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The last runs. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleRunList"];
                };
            };
            400: components["responses"]["OrgIdMissing"];
            401: components["responses"]["WorkspaceUnauthorized"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["WrongTenant"];
            429: components["responses"]["RateLimited"];
            /** @description The tenant could not read the runs. An id that is not a UUID causes this too: check it. Otherwise try again in a moment. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listScheduleHealth: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace that asks. The id of the workspace itself will do.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                "X-Workspace-ID": string;
            };
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The schedules, without prompts. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleHealthList"];
                };
            };
            400: components["responses"]["OrgIdMissing"];
            /** @description Who asks is not known. Send the asking workspace's id in `X-Workspace-ID`, and with it that workspace's own token, an Org API Key (MOLECULE_ORG_API_KEY) or the tenant's admin token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The asking workspace is not related to this one. Ask as a sibling, or as one above or below it. An empty body means that the request carried an Origin header that this tenant does not allow: leave the header out. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            404: components["responses"]["WrongTenant"];
            429: components["responses"]["RateLimited"];
            /** @description The tenant could not read the schedules. An id that is not a UUID causes this too: check it. Otherwise try again in a moment. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listOrgScheduleHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All schedules of the organisation. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrgScheduleHealthList"];
                };
            };
            400: components["responses"]["OrgIdMissing"];
            401: components["responses"]["AdminUnauthorized"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["WrongTenant"];
            429: components["responses"]["RateLimited"];
            /** @description The tenant could not read the schedules. Try again in a moment. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            503: components["responses"]["TenantUnavailable"];
        };
    };
    listOrphanSchedules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The schedules without a living workspace. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrphanScheduleList"];
                };
            };
            400: components["responses"]["OrgIdMissing"];
            401: components["responses"]["AdminUnauthorized"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["WrongTenant"];
            429: components["responses"]["RateLimited"];
            /** @description The tenant could not read the schedules. Try again in a moment. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            503: components["responses"]["TenantUnavailable"];
        };
    };
    reapOrphanSchedules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was done. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrphanSchedulesReaped"];
                };
            };
            400: components["responses"]["OrgIdMissing"];
            401: components["responses"]["AdminUnauthorized"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["WrongTenant"];
            429: components["responses"]["RateLimited"];
            /** @description The tenant could not clear up. Try again in a moment. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            503: components["responses"]["TenantUnavailable"];
        };
    };
    listChannelAdapters: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The types. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelAdapterList"];
                };
            };
            400: components["responses"]["OrgIdMissing"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["WrongTenant"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["TenantFailed"];
        };
    };
    listChannels: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The channels of the workspace. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelList"];
                };
            };
            400: components["responses"]["OrgIdMissing"];
            401: components["responses"]["WorkspaceUnauthorized"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["WrongTenant"];
            429: components["responses"]["RateLimited"];
            /** @description The tenant could not read the channels. An id that is not a UUID causes this too: check it. Otherwise try again in a moment. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createChannel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /** @description Which conversation. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChannelCreate"];
            };
        };
        responses: {
            /** @description The channel exists. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelCreated"];
                };
            };
            /** @description The tenant refused the channel: the type is missing or not known, or `config` lacks what the type needs. The list of types says what that is. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["WorkspaceUnauthorized"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["WrongTenant"];
            429: components["responses"]["RateLimited"];
            /** @description The tenant could not store the channel. Causes are a channel of this type that the workspace has already, and a workspace that does not exist: change or delete the other channel, or check the id. Otherwise try again in a moment. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    deleteChannel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
                /**
                 * @description The channel's id. The list shows it.
                 * @example a1d5e8f2-4c07-4b93-9e6a-0d7c3b5f8e19
                 */
                channel_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The channel is gone. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelDeleted"];
                };
            };
            400: components["responses"]["OrgIdMissing"];
            401: components["responses"]["WorkspaceUnauthorized"];
            403: components["responses"]["OriginRefused"];
            /** @description The workspace has no channel of this id; list its channels to find the right one. An empty body means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["RateLimited"];
            /** @description The tenant could not delete the channel. An id that is not a UUID causes this too: check it. Otherwise try again in a moment. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    updateChannel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
                /**
                 * @description The channel's id. The list shows it.
                 * @example 3f8b6c1d-72e4-4a95-8d0b-5c9e1f7a2b64
                 */
                channel_id: components["parameters"]["ChannelId"];
            };
            cookie?: never;
        };
        /** @description What to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChannelUpdate"];
            };
        };
        responses: {
            /** @description The channel is changed. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelUpdated"];
                };
            };
            /** @description The tenant could not read the body as JSON of the right types. Correct it and send it again. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["WorkspaceUnauthorized"];
            403: components["responses"]["OriginRefused"];
            /** @description The workspace has no channel of this id; list its channels to find the right one. An empty body means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["RateLimited"];
            /** @description The tenant could not change the channel. An id that is not a UUID causes this too: check it. Otherwise try again in a moment. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    sendChannelMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
                /**
                 * @description The channel's id. The list shows it.
                 * @example 3f8b6c1d-72e4-4a95-8d0b-5c9e1f7a2b64
                 */
                channel_id: components["parameters"]["ChannelId"];
            };
            cookie?: never;
        };
        /** @description What to say. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChannelMessage"];
            };
        };
        responses: {
            /** @description The message was handed to the vendor. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelMessageSent"];
                };
            };
            /** @description The message has no text. Give a `text` that is not empty. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["WorkspaceUnauthorized"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["WrongTenant"];
            /** @description Either too many requests in a short time: wait for the seconds in `Retry-After`. Or the channel has used up its number of messages: then there is no `Retry-After`, waiting does not help, and whoever runs the tenant has to raise it. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The message was not sent. Causes are a channel that does not exist and, for every type, a `config` without `chat_id`: check the id, and give the channel a `chat_id`. Otherwise the vendor may be out of reach; try again in a moment. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    testChannel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
                /**
                 * @description The channel's id. The list shows it.
                 * @example 3f8b6c1d-72e4-4a95-8d0b-5c9e1f7a2b64
                 */
                channel_id: components["parameters"]["ChannelId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The test message was handed to the vendor. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelTested"];
                };
            };
            400: components["responses"]["OrgIdMissing"];
            401: components["responses"]["WorkspaceUnauthorized"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["WrongTenant"];
            429: components["responses"]["RateLimited"];
            /** @description The test message was not sent. Causes are a channel that does not exist and, for every type, a `config` without `chat_id`: check the id, and give the channel a `chat_id`. Otherwise the vendor may be out of reach; try again in a moment. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    discoverChannels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Which bot. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChannelDiscover"];
            };
        };
        responses: {
            /** @description The bot and its chats. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelDiscovery"];
                };
            };
            /** @description Either the body is not complete or names a type other than `telegram`, or Telegram did not help: it does not know the token, something else is connected with it, or it cannot be reached. `error` says which; correct the values, disconnect the other, or try again in a moment. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["AdminUnauthorized"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["WrongTenant"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["TenantFailed"];
            503: components["responses"]["TenantUnavailable"];
        };
    };
    sendMessage: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace that speaks. Without it the message comes from a person. */
                "X-Workspace-ID"?: components["parameters"]["MessageSender"];
                /** @description Lifts the limit of 30 minutes for a message from a workspace. In whole seconds; nothing ends after this time. */
                "X-Timeout"?: components["parameters"]["MessageTimeout"];
            };
            path: {
                /** @description The workspace whose agent gets the message. */
                workspace_id: components["parameters"]["MessageTarget"];
            };
            cookie?: never;
        };
        /** @description The message, in a JSON-RPC envelope or without one. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageSend"];
            };
        };
        responses: {
            /** @description What the agent says, passed on as it is; a failure of its own method is in `error` and comes with 200 as well. `status` is `queued` instead when the workspace fetches its messages itself (`poll`) or when the agent has not answered a person after 90 seconds (`push-async`). `error` as a text means that the agent answered with nothing. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageAnswer"];
                };
            };
            /** @description The agent is busy. The message waits in its queue and is delivered later; the reply goes to nobody, so look the entry up. Do not send it again. */
            202: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageReceipt"];
                };
            };
            /** @description The body is not a JSON object. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["CallerUnauthorized"];
            /** @description The workspace has used up its budget for the periods in `exceeded_periods`; nothing was sent. Raise the budget, or wait until earlier spending is older than the period. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageBudgetExceeded"];
                };
            };
            /** @description The sender may not talk to this workspace. X-Workspace-ID names a workspace that is neither above nor below it nor beside it, one of another organisation, or a reserved caller such as `system:`; give the id of a related workspace, or leave the header out. An empty body means that the request carried an Origin header that this tenant does not allow: leave that header out. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            404: components["responses"]["WorkspaceNotFound"];
            /** @description The message is larger than `max_bytes`. Send less, for example a reference to a file. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageTooLarge"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["WorkspaceLookupFailed"];
            /** @description The agent was not reached, or its reply was cut off. Only with `delivery_confirmed` has it got the message: do not send that again. Otherwise check the workspace and its address, and try once more. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageUndelivered"];
                };
            };
            /** @description The workspace cannot take messages now. It is not running (`status` says what it is instead: start it), is being started again (`restarting`, `waking`: try again after a while), or is busy and has no room in its queue (`busy`: it may have the message, so look before you repeat it). */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageUnavailable"];
                };
            };
            /** @description The agent itself refused the message; its HTTP status is passed on and `error` says what it said. What to do about it depends on the agent. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getQueuedMessage: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace that asks. It is sender or receiver; not needed with a workspace token. */
                "X-Workspace-ID"?: string;
            };
            path: {
                /**
                 * @description The workspace that the message was sent to.
                 * @example 9e41c7d3-2a58-4f06-b7c1-6d0a3e5f8b12
                 */
                workspace_id: components["parameters"]["QueueOwner"];
                /**
                 * @description The id on the receipt.
                 * @example c2f7b9e1-04d6-4a38-95eb-6d1a8f3c7052
                 */
                queue_id: components["parameters"]["QueueId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry of the queue. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueuedMessage"];
                };
            };
            400: components["responses"]["OrgIdMissing"];
            /** @description The tenant does not know who asks, or has no proof of it. Give the id of the sender or of the receiver in X-Workspace-ID; if that workspace has a token of its own, use it or an Org API Key of the same organisation. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Whoever asks is neither the sender nor the receiver of this message. Give the id of one of the two in X-Workspace-ID. An empty body means that the request carried an Origin header that this tenant does not allow: leave that header out. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The queue has no such message, perhaps not yet: check the id, and try again in a moment. An empty body means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueuedMessageMissing"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["TenantFailed"];
        };
    };
    delegateTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace that hands tasks to others.
                 * @example f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46
                 */
                workspace_id: components["parameters"]["DelegatingWorkspace"];
            };
            cookie?: never;
        };
        /** @description Who is to do what. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DelegationRequest"];
            };
        };
        responses: {
            /** @description The key was used before. This is that delegation, and nothing new was started. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegationHit"];
                };
            };
            /** @description The task is on its way. A `warning` means that it was not written down, so it will not be in the list of delegations: check the workspace's id. */
            202: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegationAccepted"];
                };
            };
            /** @description The tenant refused the task: something is missing, `target_id` is not a UUID, or the workspace would delegate to itself. `error` says which, and `hint` what to do. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegationRefused"];
                };
            };
            401: components["responses"]["WorkspaceUnauthorized"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["WrongTenant"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["TenantFailed"];
        };
    };
    listDelegations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace that hands tasks to others.
                 * @example f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46
                 */
                workspace_id: components["parameters"]["DelegatingWorkspace"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The delegations. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegationList"];
                };
            };
            400: components["responses"]["OrgIdMissing"];
            401: components["responses"]["WorkspaceUnauthorized"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["WrongTenant"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["TenantFailed"];
        };
    };
    recordDelegation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace that hands tasks to others.
                 * @example f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46
                 */
                workspace_id: components["parameters"]["DelegatingWorkspace"];
            };
            cookie?: never;
        };
        /** @description The delegation, under an id of the agent's choice. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DelegationRecord"];
            };
        };
        responses: {
            /** @description The delegation is noted. */
            202: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegationRecorded"];
                };
            };
            /** @description The delegation is not described well enough: give `target_id` as a UUID, `task` and `delegation_id`. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["WorkspaceUnauthorized"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["WrongTenant"];
            429: components["responses"]["RateLimited"];
            /** @description The tenant could not note the delegation. A workspace that does not exist causes this too: check its id. Otherwise try again in a moment. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    updateDelegation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace that hands tasks to others.
                 * @example f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46
                 */
                workspace_id: components["parameters"]["DelegatingWorkspace"];
                /**
                 * @description The delegation's id. A UUID when the platform gave it, any text when an agent recorded it.
                 * @example pipeline-7
                 */
                delegation_id: components["parameters"]["DelegationId"];
            };
            cookie?: never;
        };
        /** @description The outcome. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DelegationUpdate"];
            };
        };
        responses: {
            /** @description The outcome is noted, if there is such a delegation. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegationUpdated"];
                };
            };
            /** @description The outcome is not acceptable: `status` is `completed` or `failed`. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["WorkspaceUnauthorized"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["WrongTenant"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["TenantFailed"];
        };
    };
    listPeers: {
        parameters: {
            query?: {
                /** @description A part of a peer's name or role. Upper and lower case are the same. */
                q?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The workspace whose peers are listed.
                 * @example f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46
                 */
                workspace_id: components["parameters"]["PeersOf"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The peers. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeerList"];
                };
            };
            400: components["responses"]["OrgIdMissing"];
            401: components["responses"]["CallerUnauthorized"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["WorkspaceNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["WorkspaceLookupFailed"];
            503: components["responses"]["TenantUnavailable"];
        };
    };
    discoverWorkspace: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace that asks. It has to be related to the other one.
                 * @example f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46
                 */
                "X-Workspace-ID": string;
            };
            path: {
                /**
                 * @description The workspace to find.
                 * @example 9e41c7d3-2a58-4f06-b7c1-6d0a3e5f8b12
                 */
                workspace_id: components["parameters"]["DiscoveredWorkspace"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workspace and its address. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DiscoveredWorkspace"];
                };
            };
            /** @description X-Workspace-ID is missing: give the id of the workspace that asks. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["CallerUnauthorized"];
            /** @description The workspace that asks is not related to this one, or one of the ids is not known; list its peers to find those that are. An empty body means that the request carried an Origin header that this tenant does not allow: leave that header out. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            404: components["responses"]["WorkspaceNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["TenantFailed"];
            /** @description The workspace cannot be reached: it is not online (`status` says what it is; start it and try again), its address is not allowed, or the tenant cannot reach its database (code platform_unavailable; try again in a moment). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DiscoveryUnavailable"];
                };
            };
        };
    };
    checkAccess: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The two workspaces. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccessCheck"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessChecked"];
                };
            };
            /** @description An id is missing: give `caller_id` and `target_id`. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["WrongTenant"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["TenantFailed"];
        };
    };
    listFiles: {
        parameters: {
            query?: {
                /** @description The directory to start from. It is `/configs` unless given; `/agent-home` is known but not served yet. */
                root?: "/configs" | "/workspace" | "/home" | "/plugins" | "/agent-home";
                /** @description A directory below root. Relative and without `..`. */
                path?: string;
                /** @description How many levels to go down. From 1 to 5. */
                depth?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The files and directories. Empty when there are none. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileList"];
                };
            };
            /** @description The tenant cannot list that: the root is not one of its directories, the path is not relative or holds `..`, or the depth is not from 1 to 5. Correct it. With the code TENANT_ORG_HEADER_REQUIRED, set MOLECULE_ORG_ID. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["WorkspaceUnauthorized"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["WorkspaceNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["MachineUnreachable"];
            501: components["responses"]["AgentHomeUnavailable"];
        };
    };
    writeFiles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /** @description Paths and contents. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["FilesWrite"];
            };
        };
        responses: {
            /** @description All files are written. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilesWritten"];
                };
            };
            /** @description Nothing was written: `files` is missing, names more than 200 files, or holds a path that is not relative or has `..` in it. Correct it. With the code TENANT_ORG_HEADER_REQUIRED, set MOLECULE_ORG_ID. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["WorkspaceUnauthorized"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["WorkspaceNotFound"];
            429: components["responses"]["RateLimited"];
            /** @description A file could not be written, or the machine did not answer; files before it are written. Check that the workspace is running, then send all of them again. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The workspace is offline, so nothing was written. Resume or restart it, then try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readFile: {
        parameters: {
            query?: {
                /** @description The root of the path. It is `/configs` unless given; `/agent-home` is known but not served yet. */
                root?: components["parameters"]["FileRoot"];
            };
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
                /**
                 * @description The file's path. Below the root, relative and without `..`; in the URL its slashes are written as `%2F`.
                 * @example notes/today.md
                 */
                path: components["parameters"]["FilePath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileContent"];
                };
            };
            400: components["responses"]["FilePathInvalid"];
            401: components["responses"]["WorkspaceUnauthorized"];
            403: components["responses"]["OriginRefused"];
            /** @description There is no such file, or no workspace has this id. List the files, or the workspaces, to find the right one. An empty body means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["MachineUnreachable"];
            501: components["responses"]["AgentHomeUnavailable"];
        };
    };
    writeFile: {
        parameters: {
            query?: {
                /** @description The root of the path. It is `/configs` unless given; `/agent-home` is known but not served yet. */
                root?: components["parameters"]["FileRoot"];
            };
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
                /**
                 * @description The file's path. Below the root, relative and without `..`; in the URL its slashes are written as `%2F`.
                 * @example notes/today.md
                 */
                path: components["parameters"]["FilePath"];
            };
            cookie?: never;
        };
        /** @description The new content. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileWrite"];
            };
        };
        responses: {
            /** @description The file is written. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileWritten"];
                };
            };
            400: components["responses"]["FilePathInvalid"];
            401: components["responses"]["WorkspaceUnauthorized"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["WorkspaceNotFound"];
            429: components["responses"]["RateLimited"];
            /** @description The file could not be written, most likely because the machine did not answer. Check that the workspace is running, then try again. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            501: components["responses"]["AgentHomeUnavailable"];
        };
    };
    deleteFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
                /**
                 * @description The file's path. Below the root, relative and without `..`; in the URL its slashes are written as `%2F`.
                 * @example notes/today.md
                 */
                path: components["parameters"]["FilePath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file is gone. Meant to be the answer; no server is known to give it. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileDeleted"];
                };
            };
            /** @description The tenant took the path for an absolute one, as it does with every path, so nothing was deleted. Write the file empty instead. With the code TENANT_ORG_HEADER_REQUIRED, set MOLECULE_ORG_ID. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["WorkspaceUnauthorized"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["WorkspaceNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["MachineUnreachable"];
        };
    };
    listMemories: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The memories. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemoryList"];
                };
            };
            400: components["responses"]["OrgIdMissing"];
            401: components["responses"]["WorkspaceUnauthorized"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["WrongTenant"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["QueryFailed"];
            502: components["responses"]["MemoryUnavailable"];
            503: components["responses"]["MemoryMissing"];
        };
    };
    commitMemory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /** @description The memory. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemoryCommit"];
            };
        };
        responses: {
            /** @description The memory is stored. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemoryCommitted"];
                };
            };
            /** @description The tenant refused the memory: the content is missing, `scope` is not LOCAL, TEAM or GLOBAL in capitals, or the namespace is longer than 50 bytes. Correct it. With the code TENANT_ORG_HEADER_REQUIRED, set MOLECULE_ORG_ID. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["WorkspaceUnauthorized"];
            /** @description This workspace may not write there: a workspace with a parent cannot write `GLOBAL` memories, and some may write none. Choose another scope, or look at the writable namespaces. An empty body means that the request carried an Origin header that this tenant does not allow: leave the header out. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            404: components["responses"]["WrongTenant"];
            429: components["responses"]["RateLimited"];
            /** @description The tenant could not store the memory. A workspace that does not exist causes this too: check its id. Otherwise try again in a moment. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            503: components["responses"]["MemoryMissing"];
        };
    };
    searchMemory: {
        parameters: {
            query?: {
                /** @description The words to search for. */
                q?: string;
                /** @description Only memories of this namespace. The list of namespaces has their names. */
                namespace?: string;
                /** @description Only memories of this kind, `fact`, `summary` or `checkpoint`. */
                kind?: string;
                /** @description How many to return at most. 50 unless given; more than 100 counts as 100. */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The memories that match. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemorySearchResult"];
                };
            };
            400: components["responses"]["OrgIdMissing"];
            401: components["responses"]["WorkspaceUnauthorized"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["WrongTenant"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["QueryFailed"];
            502: components["responses"]["MemoryUnavailable"];
            503: components["responses"]["MemoryMissing"];
        };
    };
    deleteMemory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
                /**
                 * @description The memory's id.
                 * @example 0a93d6e4-b81f-4c57-8e20-5d7c1f9b3a68
                 */
                memory_id: components["parameters"]["MemoryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The memory is gone. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemoryDeleted"];
                };
            };
            400: components["responses"]["OrgIdMissing"];
            401: components["responses"]["WorkspaceUnauthorized"];
            403: components["responses"]["OriginRefused"];
            /** @description The workspace has no memory of its own with this id; search its memories to find the right one. An empty body means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["QueryFailed"];
            502: components["responses"]["MemoryUnavailable"];
            503: components["responses"]["MemoryMissing"];
        };
    };
    listMemoryNamespaces: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The namespaces. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemoryNamespaces"];
                };
            };
            400: components["responses"]["OrgIdMissing"];
            401: components["responses"]["WorkspaceUnauthorized"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["WrongTenant"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["QueryFailed"];
            502: components["responses"]["MemoryUnavailable"];
            503: components["responses"]["MemoryMissing"];
        };
    };
    listMemoryEntries: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entries. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemoryEntryList"];
                };
            };
            400: components["responses"]["OrgIdMissing"];
            401: components["responses"]["WorkspaceUnauthorized"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["WrongTenant"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["QueryFailed"];
        };
    };
    setMemoryEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /** @description Key and value. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemoryEntrySet"];
            };
        };
        responses: {
            /** @description The entry is stored. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemoryEntrySaved"];
                };
            };
            /** @description The key is missing or empty, or a number is not a whole one. Correct it. With the code TENANT_ORG_HEADER_REQUIRED, set MOLECULE_ORG_ID. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["WorkspaceUnauthorized"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["WrongTenant"];
            /** @description The entry has another version than `if_match_version`, so nothing was written. Read it again, decide, and send the version it has now: `current_version`, which is null when there is no such entry. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemoryEntryConflict"];
                };
            };
            429: components["responses"]["RateLimited"];
            /** @description The tenant could not store the entry. A missing `value` and a workspace that does not exist cause this too: check both; for nothing, send null. Otherwise try again in a moment. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getMemoryEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
                /**
                 * @description The entry's key.
                 * @example last-report
                 */
                key: components["parameters"]["MemoryEntryKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemoryEntry"];
                };
            };
            400: components["responses"]["OrgIdMissing"];
            401: components["responses"]["WorkspaceUnauthorized"];
            403: components["responses"]["OriginRefused"];
            /** @description The workspace has no entry with this key, or it has expired; list the entries to see which there are. An empty body means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["QueryFailed"];
        };
    };
    deleteMemoryEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
                /**
                 * @description The entry's key.
                 * @example last-report
                 */
                key: components["parameters"]["MemoryEntryKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description There is no such entry any more. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemoryEntryDeleted"];
                };
            };
            400: components["responses"]["OrgIdMissing"];
            401: components["responses"]["WorkspaceUnauthorized"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["WrongTenant"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["QueryFailed"];
        };
    };
    listActivity: {
        parameters: {
            query?: {
                /** @description How many to return at most. 100 unless given; more than 500 counts as 500. */
                limit?: number;
                /** @description Only entries of exactly this type, such as `a2a_receive`, `task_update` or `error`. */
                type?: string;
                /** @description Only entries that came from the web UI (`canvas`: no workspace is named as the source) or from a workspace (`agent`). */
                source?: "canvas" | "agent";
                /** @description Only entries that this workspace is the source or the target of. */
                peer_id?: string;
                /** @description Only entries of the last so many seconds. 30 days at most. */
                since_secs?: number;
                /** @description Only entries from before this time. */
                before_ts?: string;
                /** @description Only entries after the one with this id, oldest first. */
                since_id?: string;
                /** @description Set to `peer_info` to learn about the workspace at the other end: its name, role, agent card and what was attached. */
                include?: "peer_info";
            };
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entries that match. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityList"];
                };
            };
            /** @description A filter cannot be understood: `source` is canvas or agent, `peer_id` is a UUID, `since_secs` is from 1 to 2592000, `before_ts` is a time such as 2026-06-24T08:00:00Z. Correct it. With the code TENANT_ORG_HEADER_REQUIRED, set MOLECULE_ORG_ID. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["WorkspaceUnauthorized"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["WrongTenant"];
            /** @description The entry of `since_id` is not there, most likely because it is too old and was dropped. List without `since_id` to start anew. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["QueryFailed"];
        };
    };
    recordActivity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /** @description What happened. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActivityRecord"];
            };
        };
        responses: {
            /** @description The entry was taken. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityRecorded"];
                };
            };
            /** @description The tenant refused the body: `activity_type` is missing or not one that can be recorded, or another value has the wrong type. Correct it. With the code TENANT_ORG_HEADER_REQUIRED, set MOLECULE_ORG_ID. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["WorkspaceUnauthorized"];
            /** @description `source_id` names another workspace. Leave it out, or give the workspace's own id. An empty body means that the request carried an Origin header that this tenant does not allow: leave the header out. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            404: components["responses"]["WrongTenant"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["TenantFailed"];
        };
    };
    notifyUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /** @description The message. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserNotification"];
            };
        };
        responses: {
            /** @description The message is on its way. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserNotified"];
                };
            };
            /** @description The message is missing, or an attachment lacks its `uri` or `name`. Add it. With the code TENANT_ORG_HEADER_REQUIRED, set MOLECULE_ORG_ID. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["WorkspaceUnauthorized"];
            /** @description This workspace may not talk to its user, which a person decided. Ask whoever keeps the workspace to set its ability `talk_to_user_enabled`. An empty body means that the request carried an Origin header that this tenant does not allow: leave the header out. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            404: components["responses"]["WorkspaceNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["TenantFailed"];
        };
    };
    listAuditEvents: {
        parameters: {
            query?: {
                /** @description Only entries of this agent. */
                agent_id?: string;
                /** @description Only entries of this session. */
                session_id?: string;
                /** @description Only entries of this time or later. */
                from?: string;
                /** @description Only entries from before this time. */
                to?: string;
                /** @description How many to return at most. 100 unless given; more than 500 counts as 500. */
                limit?: number;
                /** @description How many entries to skip. The oldest come first. */
                offset?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the audit trail. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditTrail"];
                };
            };
            /** @description A time cannot be read. Write it as in 2026-06-24T07:00:00Z. With the code TENANT_ORG_HEADER_REQUIRED, set MOLECULE_ORG_ID. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["WorkspaceUnauthorized"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["WrongTenant"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["QueryFailed"];
        };
    };
    searchSessions: {
        parameters: {
            query?: {
                /** @description The words to search for. */
                q?: string;
                /** @description How many to return at most. 50 unless given; more than 200 counts as 200. */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was found. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionFindList"];
                };
            };
            400: components["responses"]["OrgIdMissing"];
            401: components["responses"]["WorkspaceUnauthorized"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["WrongTenant"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["QueryFailed"];
        };
    };
    listTraces: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the tracing service says, or an empty list where there is none. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Traces"];
                };
            };
            400: components["responses"]["OrgIdMissing"];
            401: components["responses"]["WorkspaceUnauthorized"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["WrongTenant"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["TenantFailed"];
        };
    };
    listEvents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The latest events, at most 100. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventList"];
                };
            };
            400: components["responses"]["OrgIdMissing"];
            401: components["responses"]["AdminUnauthorized"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["WrongTenant"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["TenantFailed"];
            503: components["responses"]["TenantUnavailable"];
        };
    };
    listWorkspaceEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workspace's latest events, at most 100. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventList"];
                };
            };
            400: components["responses"]["OrgIdMissing"];
            401: components["responses"]["AdminUnauthorized"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["WrongTenant"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["QueryFailed"];
            503: components["responses"]["TenantUnavailable"];
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tenant is up. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            403: components["responses"]["OriginRefused"];
            429: components["responses"]["RateLimited"];
        };
    };
    getLiveness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subsystems, by name. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Liveness"];
                };
            };
            400: components["responses"]["OrgIdMissing"];
            401: components["responses"]["AdminUnauthorized"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["WrongTenant"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["TenantFailed"];
            503: components["responses"]["TenantUnavailable"];
        };
    };
}
