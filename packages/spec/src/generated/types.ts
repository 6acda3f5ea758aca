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
                 * @description The organisation's slug, the first part of its host name.
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
    "/workspaces/{workspace_id}/secrets": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id, in lower case.
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
                 * @description The workspace's id, in lower case.
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
                 * @description The id of the key, as the list shows it.
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
            /** @description The id of the person who will own it. */
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
             * @example provisioning
             * @example running
             * @example active
             * @example failed
             * @example suspended
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
             * @description Keep the variables that are not named. With false, the given ones replace all others.
             * @default true
             */
            merge: boolean;
            /**
             * @description Also accept names that look like secrets (TOKEN, SECRET, KEY, PASSWORD).
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
             * @description The provider that the workspace is on now. Clients look it up when it is left out.
             * @enum {string}
             */
            from: "aws" | "hetzner" | "gcp";
            /**
             * @description The provider to move to.
             * @enum {string}
             */
            to: "aws" | "hetzner" | "gcp";
            /** @description The machine at the current provider. Needed unless that is AWS, where it is found by its tags. */
            from_instance_id?: string;
            /** @description The organisation's id. Found by the control plane when it is left out. */
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
            /** @description Whether it may write to all workspaces at once. */
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
            /** @description Whether it may write to all workspaces at once. */
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
            /** @description A template on the tenant to apply. An unknown one is ignored. */
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
            /** @description Its name, best written like an environment variable, for example GITHUB_TOKEN. */
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
            /** @description What it is for, so that it can be told apart later. */
            name?: string;
            /**
             * Format: date-time
             * @description When it should end; a time in the future. Without one it does not end.
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
    };
    parameters: {
        /**
         * @description The organisation's slug, the first part of its host name.
         * @example acme
         */
        OrgSlug: string;
        /**
         * @description The workspace's id.
         * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
         */
        WorkspaceId: string;
        /**
         * @description The workspace's id, in lower case.
         * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
         */
        WorkspaceIdLowercase: string;
        /**
         * @description The secret's name.
         * @example GITHUB_TOKEN
         */
        SecretKey: string;
        /** @description Set to `true` to include all workspaces below this one. */
        Cascade: "true";
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
                /** @description How many organisations to skip from the newest on. */
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
                 * @description The organisation's slug, the first part of its host name.
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
                /**
                 * @description The workspace's id.
                 * @example 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
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
                /** @description Show the workspace even when it has been removed. */
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
                /** @description Set to `true` to delete a workspace that has children, together with them. */
                confirm?: "true";
                /** @description Set to `true` to delete all records too, such as memories, activity, secrets and the audit trail. */
                purge?: "true";
                /** @description Set to `true` to erase the data that is otherwise kept after the removal. */
                erase_data?: "true";
            };
            header: {
                /**
                 * @description The exact current name of the workspace, as proof that the right one is meant.
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
            /** @description Nothing was deleted. The header X-Confirm-Name is missing or differs from the workspace's name: send the exact name. The body also counts what would be lost. Other reasons: the id is not a UUID, or, with the code TENANT_ORG_HEADER_REQUIRED, MOLECULE_ORG_ID is not set. */
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
                /** @description Set to `true` to include all workspaces below this one. */
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
                /** @description Set to `true` to include all workspaces below this one. */
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
    listWorkspaceSecrets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id, in lower case.
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
                 * @description The workspace's id, in lower case.
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
                 * @description The workspace's id, in lower case.
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
                 * @description The id of the key, as the list shows it.
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
}
