// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { SearchText } from '../../tool.ts'

export const texts: readonly SearchText[] = [
  {
    "id": "list_orgs",
    "name": "list orgs org list",
    "title": "List organisations",
    "description": "List organisations of the control plane, newest first. No filter: find one by its slug. Lists the organisations on this control plane, newest first. A row tells how the organisation's machine is doing in `instance_status`; the key is missing while there is no machine. There is no look-up of a single organisation for operators: list, then pick by slug.",
    "toolset": "orgs Organisations and what belongs to them, as whoever operates the control plane sees it.",
    "arguments": "limit How many organisations to return at most. offset How many organisations to skip. The newest come first.",
    "also": "organizations companies customers",
    "reads": true
  },
  {
    "id": "create_org",
    "name": "create org org create",
    "title": "Create an organisation",
    "description": "Create an organisation and its tenant (7 to 20 minutes). Call it with dry_run true first; follow instance_status in list_orgs. Creates an organisation for a given owner and starts building its tenant, which takes 7 to 20 minutes. Terms, quota and billing are not checked for operators. With `dry_run` the request is only validated. The body is read strictly: a key that the control plane does not know is refused, so that a mistyped option cannot create a real organisation. Follow `instance_status` in the list of organisations.",
    "toolset": "orgs Organisations and what belongs to them, as whoever operates the control plane sees it.",
    "arguments": "dry run Only validate; nothing is created. slug The first part of its host name; it can never be changed. Lower-case letters, digits and hyphens. name The name that people see. owner user id The user id of its owner.",
    "also": "organization new company sign up a customer",
    "reads": false
  },
  {
    "id": "list_org_workspaces",
    "name": "list org workspaces org workspace list",
    "title": "List the workspaces of an organisation",
    "description": "List an organisation's workspaces and their health as the operator, else use list_workspaces. Shows an organisation's workspaces and their health to an operator, without any credential of the tenant. The control plane passes on what it finds and promises no fixed set of keys, so read the answer leniently.",
    "toolset": "orgs Organisations and what belongs to them, as whoever operates the control plane sees it.",
    "arguments": "slug Its slug. It is the first part of the organisation's host name.",
    "also": "",
    "reads": true
  },
  {
    "id": "get_org_instance",
    "name": "get org instance org instance",
    "title": "Look up an organisation's machine",
    "description": "Look up an organisation's id and whether its machine runs. Do not call it in a loop. Tells anybody who knows the slug whether an organisation's machine runs, its address and the organisation's id. No credential is needed, so the number of requests is limited. The tenant's host name is not in the answer: it is the slug in front of the domain, as in `acme.moleculesai.app`.",
    "toolset": "my orgs Organisations, as the person who is signed in to the web UI sees them.",
    "arguments": "slug Its slug. It is the first part of the organisation's host name.",
    "also": "",
    "reads": true
  },
  {
    "id": "get_org_admin_token",
    "name": "get org admin token org admin token get",
    "title": "Show the admin token of an organisation's tenant",
    "description": "Fetch a tenant's admin token, which opens everything on it. Only when the user asks; mint_org_token is better. Shows the token that opens everything on an organisation's tenant. It is meant for emergencies, when nobody has an Org API Key. There is none until the tenant has been built.",
    "toolset": "tenants The machines and containers behind the organisations, for operators. Redeploys, diagnostics, deletion.",
    "arguments": "slug Its slug. It is the first part of the organisation's host name.",
    "also": "",
    "reads": true
  },
  {
    "id": "delete_tenant",
    "name": "delete tenant tenant delete",
    "title": "Delete a tenant with everything in it",
    "description": "Delete an organisation, its machines and all its data for good. A person gives confirm, the slug. Proof: list_purges says completed, list_tenant_boot_events answers 404. Deletes an organisation for good: first its billing customer, then its machines, its DNS name and tunnel, and its records. Nothing can be brought back. The slug has to be sent again as `confirm`. The answer comes when all is gone, which takes up to two minutes, and is a receipt: find its `purge_id` in the list of purges, and see the boot events answer 404. When a deletion stops halfway, send it again; it goes on where it stopped. A newer control plane answers 202 at once and does the work later.",
    "toolset": "tenants The machines and containers behind the organisations, for operators. Redeploys, diagnostics, deletion.",
    "arguments": "slug Its slug. It is the first part of the organisation's host name. confirm The slug once more. The control plane deletes nothing unless it is exactly the same.",
    "also": "",
    "reads": false
  },
  {
    "id": "scrub_tenant_artifacts",
    "name": "scrub tenant artifacts tenant scrub",
    "title": "Remove what a failed tenant left behind",
    "description": "Remove cloud leftovers of a failed tenant, never of one in service. A person gives confirm, the slug. Removes what is still in the cloud under a tenant's name, such as a DNS record or a tunnel that a failed build or deletion left there. The slug has to be sent again as `confirm`. What it does to a tenant in service is not known: do not try it on one.",
    "toolset": "tenants The machines and containers behind the organisations, for operators. Redeploys, diagnostics, deletion.",
    "arguments": "slug Its slug. It is the first part of the organisation's host name. confirm The slug once more. The control plane removes nothing unless it is exactly the same.",
    "also": "",
    "reads": false
  },
  {
    "id": "list_purges",
    "name": "list purges purge list",
    "title": "List deletions of organisations",
    "description": "List deletions of organisations. Find a receipt's purge_id: after failed, call delete_tenant again. Lists which organisations were deleted and how far each deletion came. A deletion is done when its status is `completed`; one that failed goes on from `last_step` when it is sent again.",
    "toolset": "tenants The machines and containers behind the organisations, for operators. Redeploys, diagnostics, deletion.",
    "arguments": "limit How many deletions to return at most.",
    "also": "",
    "reads": true
  },
  {
    "id": "list_tenant_boot_events",
    "name": "list tenant boot events tenant boot event list",
    "title": "List what a tenant reported while booting",
    "description": "List what a tenant's machine reported while booting. A 404 \"org not found\" proves a deletion. Shows what a tenant's machine reported while it started, under keys that are not fixed. Its 404 is the proof that a tenant was deleted: no organisation has the slug any more.",
    "toolset": "tenants The machines and containers behind the organisations, for operators. Redeploys, diagnostics, deletion.",
    "arguments": "slug Its slug. It is the first part of the organisation's host name. limit How many events to return at most.",
    "also": "",
    "reads": true
  },
  {
    "id": "get_tenant_diagnostics",
    "name": "get tenant diagnostics tenant diagnostics",
    "title": "Diagnose a tenant",
    "description": "Check a tenant that does not answer: organisation, machine, DNS and tunnel. Looks at everything that a tenant needs and changes nothing: whether its organisation and its machine are there and how they are, its DNS name, and its tunnel. The keys are not fixed, so read the answer leniently.",
    "toolset": "tenants The machines and containers behind the organisations, for operators. Redeploys, diagnostics, deletion.",
    "arguments": "slug Its slug. It is the first part of the organisation's host name.",
    "also": "",
    "reads": true
  },
  {
    "id": "redeploy_tenant",
    "name": "redeploy tenant tenant redeploy",
    "title": "Redeploy a tenant",
    "description": "Replace the containers of ONE tenant (minutes). Call it with dry_run true first. Replaces the containers of one tenant, with another image if `target_tag` names one. The tenant does not answer for a moment. With `dry_run` it only says what would be done. The answer comes when it is done.",
    "toolset": "tenants The machines and containers behind the organisations, for operators. Redeploys, diagnostics, deletion.",
    "arguments": "slug Its slug. It is the first part of the organisation's host name. target tag The image's tag. The current one when it is left out. dry run Only say what would be done.",
    "also": "",
    "reads": false
  },
  {
    "id": "redeploy_fleet",
    "name": "redeploy fleet fleet redeploy",
    "title": "Redeploy all tenants",
    "description": "Replace the containers of ALL tenants or only_slugs (up to 20 minutes). Call it with dry_run true first and show the user the plan. Replaces the containers of all tenants, or of those in `only_slugs`: first the canary, then, after `soak_seconds`, the others, `batch_size` at a time. Organisations made for tests (`e2e-`, `rt-e2e-`) are skipped. The answer comes when all is done, after 10 to 20 minutes, and has a row for each tenant. Even a `dry_run` wants `confirm`.",
    "toolset": "tenants The machines and containers behind the organisations, for operators. Redeploys, diagnostics, deletion.",
    "arguments": "target tag The image's tag. dry run Only plan; every row then says `DryRun`. canary slug The tenant that goes first. soak seconds How long to watch the canary. Then the others follow. batch size How many at a time. Tenants are redeployed in batches of this size. max stragglers How many tenants may stay unfinished. The whole does not count as failed for them. only slugs Only these tenants. Leave it out for all; an empty list is refused.",
    "also": "roll out upgrade update all every",
    "reads": false
  },
  {
    "id": "redeploy_tenant_workspaces",
    "name": "redeploy tenant workspaces tenant workspace redeploy",
    "title": "Redeploy the workspaces of a tenant",
    "description": "Restart a tenant's workspaces on their current image. Call it with dry_run true first. Prefer restart_workspace. Restarts the workspaces of a tenant on their current image, all of them or those of one runtime; with `recreate` their machines are built anew. What the agents are doing is interrupted. With `dry_run` it only says what would be done. It goes away on 14 July 2026; restart workspaces one by one instead.",
    "toolset": "tenants The machines and containers behind the organisations, for operators. Redeploys, diagnostics, deletion.",
    "arguments": "slug Its slug. It is the first part of the organisation's host name. runtime Only workspaces of this runtime. All of them when it is empty or left out. recreate Build their machines anew instead of restarting them. dry run Only say what would be done. actor Who wants it. It is kept for the record. reason The reason. It is kept for the record.",
    "also": "recreate workspace",
    "reads": false
  },
  {
    "id": "cleanup_orphan_tunnels",
    "name": "cleanup orphan tunnels orphan tunnel cleanup",
    "title": "Delete tunnels that no tenant uses",
    "description": "Deletes the tunnels of tenants that are gone, and says how many there were and which could not be deleted. Tunnels of existing tenants stay.",
    "toolset": "tenants The machines and containers behind the organisations, for operators. Redeploys, diagnostics, deletion.",
    "arguments": "",
    "also": "",
    "reads": false
  },
  {
    "id": "get_org_workspace_console",
    "name": "get org workspace console org workspace console",
    "title": "Show the console of a workspace's machine",
    "description": "Read the console of a workspace's machine as the operator. Shows what the machine of a workspace last wrote to its console, to an operator. That helps when the machine does not come up. Take care with the text: a program may have printed secrets.",
    "toolset": "tenants The machines and containers behind the organisations, for operators. Redeploys, diagnostics, deletion.",
    "arguments": "workspace id The workspace's id.",
    "also": "",
    "reads": true
  },
  {
    "id": "get_org_workspace_billing_mode",
    "name": "get org workspace billing mode org workspace billing mode get",
    "title": "Show who pays for a workspace's model, as operator",
    "description": "Show as the operator who pays for a workspace's model. Gone since 30 June 2026. Asks a tenant who pays for the model of one of its workspaces, on behalf of an operator. The control plane passes on what the tenant says, under keys that are not fixed. It went away on 30 June 2026 without a successor.",
    "toolset": "tenants The machines and containers behind the organisations, for operators. Redeploys, diagnostics, deletion.",
    "arguments": "workspace id The workspace's id. org slug The slug of the organisation that the workspace belongs to.",
    "also": "",
    "reads": true
  },
  {
    "id": "set_org_workspace_billing_mode",
    "name": "set org workspace billing mode org workspace billing mode set",
    "title": "Set who pays for a workspace's model, as operator",
    "description": "Set as the operator who pays for a workspace's model; null leaves it to the provider. Gone since 30 June 2026. Tells a tenant who pays for the model of one of its workspaces: the platform, or the organisation with a key of its own; or that it may use none. Null goes back to what follows from its provider. The workspace is not restarted. It went away on 30 June 2026 without a successor.",
    "toolset": "tenants The machines and containers behind the organisations, for operators. Redeploys, diagnostics, deletion.",
    "arguments": "workspace id The workspace's id. org slug The slug of the organisation that the workspace belongs to. mode With `byok` (bring your own key) the organisation pays. With `platform_managed` the platform does, and `disabled` leaves the workspace without a model. Null for what follows from its provider.",
    "also": "",
    "reads": false
  },
  {
    "id": "promote_thin_ami",
    "name": "promote thin ami thin ami promote",
    "title": "Promote a machine image on AWS",
    "description": "Make a machine image (AMI) the one that new machines of an AWS region are built from. Makes a machine image (AMI) the one that new machines of an AWS region are built from. Machines that exist stay as they are. The API asks for no confirmation, so the clients do.",
    "toolset": "images Which machine and runtime images new machines are built from.",
    "arguments": "region The AWS region. ami id The id of the image in that region.",
    "also": "",
    "reads": false
  },
  {
    "id": "list_thin_amis",
    "name": "list thin amis thin ami list",
    "title": "List the machine images on AWS",
    "description": "List which machine image (AMI) new machines are built from, for each AWS region. Lists which machine image new machines are built from, for each AWS region. Path and answer are deduced from those of the runtime images: a 404 without a body of ours means that this control plane has the list elsewhere.",
    "toolset": "images Which machine and runtime images new machines are built from.",
    "arguments": "",
    "also": "",
    "reads": true
  },
  {
    "id": "promote_runtime_image",
    "name": "promote runtime image runtime image promote",
    "title": "Promote the image of a runtime",
    "description": "Pin the image of a runtime's new workspaces. On a 409 wait until the running rollout has ended. Pins a runtime to an image, by digest. Workspaces that are built or rebuilt from now on run it; those that run stay as they are. Without a pin, a runtime cannot be provisioned at all. The control plane notes by itself who promoted it and when. The API asks for no confirmation, so the clients do.",
    "toolset": "images Which machine and runtime images new machines are built from.",
    "arguments": "template name The runtime. image digest As sha256: and 64 hexadecimal digits. It is the digest of the image. git sha The commit of the image. notes A remark for whoever reads the list.",
    "also": "",
    "reads": false
  },
  {
    "id": "list_runtime_images",
    "name": "list runtime images runtime image list",
    "title": "List the images of the runtimes",
    "description": "Lists which image each runtime is pinned to, by digest, and who promoted it and when.",
    "toolset": "images Which machine and runtime images new machines are built from.",
    "arguments": "",
    "also": "",
    "reads": true
  },
  {
    "id": "provision_machine",
    "name": "provision machine machine provision",
    "title": "Build the machine of a workspace",
    "description": "Build a machine as a tenant does itself, only to mend what it cannot. Else use create_workspace. The call with which a tenant has a machine built for one of its workspaces. People create a workspace instead, and the tenant does the rest. It answers as soon as the machine has an id, which can take minutes; follow its `state` from there. The runtime needs a promoted image. A tenant that sends its admin token along can only build for itself.",
    "toolset": "machines The machine calls with which a tenant has its workspaces' machines built and ended.",
    "arguments": "org id The organisation's id. workspace id The workspace that gets the machine. runtime The agent software. An image of it has to be promoted. platform url Where the agent finds its tenant. Addresses of internal networks are refused. tier How much the workspace may do. A tenant always sends it. instance type The size of the machine, in the words of the provider. disk gb The size of its disk, in GB. env from Environment variables, secrets among them. A tenant always sends them. Names that belong to the provider or the platform are refused. config files Files to put on it, by path, each in Base64; 256 KiB in all. display The screen that the machine gets. template The template that the workspace was made from. provider The cloud to build it in. data persistence Whether its data outlives it. kind Empty, or `platform` for the platform's own agent. template assets Files of the template by path, each in Base64; only config.yaml and prompts/, 16 MiB in all.",
    "also": "",
    "reads": false
  },
  {
    "id": "deprovision_machine",
    "name": "deprovision machine machine deprovision",
    "title": "End the machine of a workspace",
    "description": "End a machine as a tenant does itself, only to mend what it cannot. Else use delete_workspace. Set prune only when asked to. The call with which a tenant ends the machine of one of its workspaces and removes its DNS name. People delete a workspace instead. The tenant's admin token decides whose machine can be ended. The data volume is kept for a while, unless `prune` is set: then it is erased for good.",
    "toolset": "machines The machine calls with which a tenant has its workspaces' machines built and ended.",
    "arguments": "workspace id The workspace whose machine it is. instance id The machine. The tenant always names it. provider The machine's cloud. The tenant always names it. prune Give `true` to erase the data volume for good. Anything else keeps it for a time of grace.",
    "also": "",
    "reads": false
  },
  {
    "id": "get_machine_status",
    "name": "get machine status machine status",
    "title": "Show the state of a workspace's machine",
    "description": "Show the state and addresses of a workspace's machine. Shows how the machine of a workspace is doing and where it is in the network. A machine that runs is not yet an agent that answers: for that, look at the workspace.",
    "toolset": "machines The machine calls with which a tenant has its workspaces' machines built and ended.",
    "arguments": "workspace id The workspace's id. instance id The machine. provider The machine's cloud.",
    "also": "",
    "reads": true
  },
  {
    "id": "migrate_workspace_provider",
    "name": "migrate workspace provider workspace migrate provider",
    "title": "Move a workspace to another cloud provider",
    "description": "Start moving ONE workspace to another cloud provider (15 to 20 minutes), then follow get_workspace_migration_status. Keeps /workspace and /home/agent/.claude, loses /configs. Starts moving a workspace to another cloud and answers at once; the move itself takes about 15 to 20 minutes. A snapshot is taken and verified, a machine is built on the target, the snapshot is restored there, and only when the new machine is healthy is the old one retired. `/workspace` and `/home/agent/.claude` are kept, `/configs` is not. The workspace's own tokens are revoked on the way. When a step fails, the old machine stays in service. One migration per workspace can run at a time. Follow it with the migration status.",
    "toolset": "migrations Moving a workspace to another cloud provider, and following the move until it ends.",
    "arguments": "workspace id The workspace's id. from The provider that the workspace is on now; clients look it up when it is left out. to The provider to move to. from instance id The machine at the current provider, needed unless that is AWS. There it is found by its tags. org id The organisation's id, found when it is left out. The control plane knows it. runtime The workspace's runtime. Found by the control plane when it is left out.",
    "also": "transfer evacuate switch cloud aws gcp hetzner",
    "reads": false
  },
  {
    "id": "get_workspace_migration_status",
    "name": "get workspace migration status workspace migration status",
    "title": "Show how a workspace's migration is going",
    "description": "Show a workspace's latest provider migration. It has ended when terminal is true: completed, failed (old machine kept) or rolled_back (new machine removed, old one kept). Shows the latest migration of a workspace. `terminal` turns true when it has ended: `completed` on the new provider, `failed` before the switch with the old machine still running, or `rolled_back` with the new machine removed. Asking every 15 to 30 seconds is plenty. A GET on the `migrate-provider` path answers the same.",
    "toolset": "migrations Moving a workspace to another cloud provider, and following the move until it ends.",
    "arguments": "workspace id The workspace's id.",
    "also": "progress finished done",
    "reads": true
  },
  {
    "id": "update_workspace_env",
    "name": "update workspace env workspace env update",
    "title": "Update a workspace's environment variables",
    "description": "Set environment variables of a workspace and restart its container. For secrets use set_workspace_secret. Sets environment variables on the workspace's machine and restarts its container, which interrupts the agent. Variables that are not named stay as they are, unless `merge` is false: then the given set replaces all of them. Names that look like secrets are refused without `force`; a workspace secret is the better place for those. The answer lists names, never values.",
    "toolset": "workspaces Workspaces are the agents of an organisation, each with its own machine, runtime and files.",
    "arguments": "workspace id The workspace's id. env Names and values to set. merge With false, the given variables replace all others. Otherwise those that are not named are kept. force Also accept names that look like secrets. Those have TOKEN, SECRET, KEY or PASSWORD in them.",
    "also": "",
    "reads": false
  },
  {
    "id": "list_workspaces",
    "name": "list workspaces workspace list",
    "title": "List workspaces",
    "description": "List all workspaces of the organisation with status, runtime and provider. Start here to find a workspace id. Lists all workspaces of the organisation, oldest first. Removed workspaces are left out. There are no pages: one answer holds everything.",
    "toolset": "workspaces Workspaces are the agents of an organisation, each with its own machine, runtime and files.",
    "arguments": "",
    "also": "",
    "reads": true
  },
  {
    "id": "create_workspace",
    "name": "create workspace workspace create",
    "title": "Create a workspace",
    "description": "Create a workspace from a template or a model of list_templates, unless external. compute.provider is aws, gcp or hetzner; budget_limit is in US cents. Then follow get_workspace until it is online. Creates a workspace and starts building its machine. Say which runtime and model it uses, either directly or through a template. A name that is taken under the same parent gets a number appended. An external workspace (`external`, or runtime `external`) gets no machine: it is an agent that you run yourself; without a `url` the answer holds the connection details and a token that is shown only this once.",
    "toolset": "workspaces Workspaces are the agents of an organisation, each with its own machine, runtime and files.",
    "arguments": "name Its name. On one line, and without { } [ ] | > * & ! role What it is there for. On one line, and without { } [ ] | > * & ! template A template on the tenant; it brings runtime and model when those are left out. tier How much it may do: 1 sandboxed, 2 standard, 3 privileged, 4 full access. Self-hosted tenants default to 3; hosted tenants always use 4. model The model it uses. Needed unless the template brings one or the workspace is external. runtime The agent software it runs. Taken from the template, else claude-code. external Whether you run the agent yourself, so that no machine is built. url Where your own agent listens, for an external workspace. workspace dir A directory of the host to work in; an absolute path outside the system's own directories. workspace access What it may do in `workspace_dir`. parent id The workspace above it. Without one it goes below the platform's root workspace, if there is one. budget limit The most it may spend in 30 days, in US cents; null for no limit. secrets from Secrets to store with it, by name. max concurrent tasks How many tasks it may work on at a time. canvas Where it is drawn. initial memories What it should know from the start. delivery mode Whether messages are sent to it or it fetches them. llm provider The vendor of its model. The tenant accepts it; what it changes is not known. compute The machine to use.",
    "also": "provision workspace new agent new workspace make add launch spin up",
    "reads": false
  },
  {
    "id": "get_workspace",
    "name": "get workspace workspace get",
    "title": "Show a workspace",
    "description": "Show a workspace's status, runtime, cloud provider and activity. Shows one workspace: its status, runtime, machine and activity. The tenant asks for no credential here, only for the right organisation id. A removed workspace answers 410 unless `include_removed` is set.",
    "toolset": "workspaces Workspaces are the agents of an organisation, each with its own machine, runtime and files.",
    "arguments": "workspace id The workspace's id. include removed Show it even when removed.",
    "also": "workspace inspect",
    "reads": true
  },
  {
    "id": "delete_workspace",
    "name": "delete workspace workspace delete",
    "title": "Delete a workspace",
    "description": "Delete a workspace for good. A person gives confirm_name, its exact name. Set confirm, purge or erase_data only when asked to. Removes a workspace and everything below it: machines are stopped, tokens revoked, schedules switched off. The exact name has to be sent along as a confirmation. A workspace with children needs `confirm` as well. The records stay unless `purge` is set, retained data stays unless `erase_data` is set; neither can be undone.",
    "toolset": "workspaces Workspaces are the agents of an organisation, each with its own machine, runtime and files.",
    "arguments": "workspace id The workspace's id. confirm name The exact current name of the workspace. It proves that the right one is meant. confirm Give `true` to delete its children too. Without it a workspace that has any is not deleted. purge Give `true` to delete all records too. These are memories, activity, secrets, the audit trail and more. erase data Give `true` to erase the data too. Otherwise it is kept after the removal.",
    "also": "deprovision workspace remove destroy terminate",
    "reads": false
  },
  {
    "id": "update_workspace",
    "name": "update workspace workspace update",
    "title": "Update a workspace",
    "description": "Change given fields of a workspace; beyond name, role, x and y it needs the admin token. Restart it when needs_restart is true. To change clouds use migrate_workspace_provider. Changes the fields that are given and leaves the others alone. Nothing is restarted: `needs_restart` in the answer says that a restart is needed for the change to show. Tier, parent, runtime, directory and machine need the tenant's admin token; an Org API Key may change the rest. To move a workspace to another cloud with its files use the migration; a new provider in `compute` removes the old machine. Storing a single field can fail quietly, so read the workspace back when it matters.",
    "toolset": "workspaces Workspaces are the agents of an organisation, each with its own machine, runtime and files.",
    "arguments": "workspace id The workspace's id. name Its name. On one line, and without { } [ ] | > * & ! role What it is there for. On one line, and without { } [ ] | > * & ! tier How much it may do: 1 sandboxed, 2 standard, 3 privileged, 4 full access. parent id The workspace above it; null detaches it. runtime The agent software it runs. Takes effect with a restart. collapsed Whether it is drawn collapsed. workspace dir A directory of the host to work in; null clears it. Takes effect with a restart. x Horizontal position; taken only together with `y`. y Vertical position; taken only together with `x`. compute The machine to use, or null to clear the choice. Another provider removes the old machine.",
    "also": "",
    "reads": false
  },
  {
    "id": "restart_workspace",
    "name": "restart workspace workspace restart",
    "title": "Restart a workspace",
    "description": "Stop a workspace and build it again, which interrupts its agent. Then follow get_workspace until it is online. Stops the workspace and builds it again, which interrupts whatever the agent is doing. It also wakes a paused or hibernated workspace. The answer comes before the restart has finished. Agents that you run yourself are not restarted; the answer then says `noop`. `reset` as a query parameter means the same as in the body.",
    "toolset": "workspaces Workspaces are the agents of an organisation, each with its own machine, runtime and files.",
    "arguments": "workspace id The workspace's id. template A template to apply. It is on the tenant; an unknown one is ignored. apply template Apply the template that matches the workspace's name or runtime. rebuild config Restore the configuration from the organisation's template. reset Also discard the agent's session.",
    "also": "reboot start again wake up",
    "reads": false
  },
  {
    "id": "pause_workspace",
    "name": "pause workspace workspace pause",
    "title": "Pause a workspace",
    "description": "Pause a workspace until resume_workspace. Refused while descendants run, unless cascade is set. Stops a workspace until it is resumed. A workspace with running descendants is paused together with them, and only when `cascade` is set.",
    "toolset": "workspaces Workspaces are the agents of an organisation, each with its own machine, runtime and files.",
    "arguments": "workspace id The workspace's id. cascade Give `true` to include all workspaces below.",
    "also": "stop shut down turn off suspend",
    "reads": false
  },
  {
    "id": "resume_workspace",
    "name": "resume workspace workspace resume",
    "title": "Resume a paused workspace",
    "description": "Start a paused workspace, then follow get_workspace until it is online. Refused while descendants are paused, unless cascade is set. Starts a paused workspace again. The answer comes before it is online. Paused descendants are resumed together with it, and only when `cascade` is set. A workspace under a paused one cannot be resumed alone.",
    "toolset": "workspaces Workspaces are the agents of an organisation, each with its own machine, runtime and files.",
    "arguments": "workspace id The workspace's id. cascade Give `true` to include all workspaces below.",
    "also": "start turn on continue",
    "reads": false
  },
  {
    "id": "hibernate_workspace",
    "name": "hibernate workspace workspace hibernate",
    "title": "Hibernate a workspace",
    "description": "Put an idle workspace to sleep; restart_workspace wakes it. Refused while tasks run unless forced; then check get_workspace. Puts an idle workspace to sleep until it is restarted. Its files stay. A workspace with running tasks is refused unless `force` is set; even then the tenant only hibernates it once no task runs, although it answers the same, so read the workspace back when it matters.",
    "toolset": "workspaces Workspaces are the agents of an organisation, each with its own machine, runtime and files.",
    "arguments": "workspace id The workspace's id. force Give `true` to do it although tasks run.",
    "also": "shut down turn off for the night idle save money",
    "reads": false
  },
  {
    "id": "get_workspace_state",
    "name": "get workspace state workspace state",
    "title": "Show whether a workspace is paused or gone",
    "description": "Status of a workspace as its own agent sees it. Prefer get_workspace. The short answer for an agent that asks about itself: its status, whether it is paused, whether it is gone. While the workspace has a token of its own, the tenant takes only that one here and refuses every other credential, also the Org API Key and the admin token. With another credential show the workspace instead.",
    "toolset": "workspaces Workspaces are the agents of an organisation, each with its own machine, runtime and files.",
    "arguments": "workspace id The workspace's id.",
    "also": "",
    "reads": true
  },
  {
    "id": "get_workspace_metrics",
    "name": "get workspace metrics workspace metrics",
    "title": "Show what a workspace used today",
    "description": "Count a workspace's tokens and calls of today (UTC), with an estimate of their cost. Counts the tokens and calls of a workspace on the current day, from midnight to midnight UTC, with an estimate of their cost at fixed prices for each token. Earlier days cannot be asked for.",
    "toolset": "workspaces Workspaces are the agents of an organisation, each with its own machine, runtime and files.",
    "arguments": "workspace id The workspace's id.",
    "also": "",
    "reads": true
  },
  {
    "id": "get_workspace_console",
    "name": "get workspace console workspace console",
    "title": "Show the console of a workspace's machine",
    "description": "Read the console of a workspace's machine, when it stays in provisioning or failed. Shows what the workspace's machine wrote to its serial console, as the cloud keeps it: the place to look when a workspace does not come up. At most the last 256 KiB; empty while there is nothing yet. Only hosted tenants have it.",
    "toolset": "workspaces Workspaces are the agents of an organisation, each with its own machine, runtime and files.",
    "arguments": "workspace id The workspace's id.",
    "also": "boot log crash does not start",
    "reads": true
  },
  {
    "id": "get_workspace_budget",
    "name": "get workspace budget workspace budget get",
    "title": "Show the budget of a workspace",
    "description": "Show what a workspace may spend and has spent in the last hour, day, 7 and 30 days, in US cents. Shows what a workspace may spend and has spent, in US cents, over the last hour, 24 hours, 7 days and 30 days. The windows roll; nothing is reset at midnight or at the end of a month. What is left can be negative.",
    "toolset": "workspace settings Budget, model, configuration, template and abilities of a workspace.",
    "arguments": "workspace id The workspace's id.",
    "also": "left remaining spent cost money",
    "reads": true
  },
  {
    "id": "set_workspace_budget",
    "name": "set workspace budget workspace budget set",
    "title": "Set the budget of a workspace",
    "description": "Set what a workspace may spend, in US cents. Windows left out lose their limit, so read get_workspace_budget first. null is no limit, 0 stops the workspace. Sets how much a workspace may spend, in US cents, per hour, 24 hours, 7 days and 30 days. The given limits replace all that were there: a period that is not named has no limit afterwards. Once a limit is reached, messages to the workspace are refused (402) until enough time has passed or the limit is raised; 0 stops it at once. `budget_limit` is the older way to give the limit of 30 days, and clears the other three. A workspace cannot change its own budget.",
    "toolset": "workspace settings Budget, model, configuration, template and abilities of a workspace.",
    "arguments": "workspace id The workspace's id. budget limits The limits in US cents, by window. A window that is left out, or null, has no limit; 0 stops the workspace. budget limit The older way to give the monthly limit. In US cents; null for no limit. Clears the other windows.",
    "also": "workspace budget limit spending cost money",
    "reads": false
  },
  {
    "id": "get_workspace_model",
    "name": "get workspace model workspace model get",
    "title": "Show the model of a workspace",
    "description": "Show which model was chosen for a workspace. unresolved means none, or no such workspace. Shows the model that was chosen for a workspace with the secret `MODEL`. A workspace without such a choice, and also one that does not exist, answers an empty model with the source `unresolved`.",
    "toolset": "workspace settings Budget, model, configuration, template and abilities of a workspace.",
    "arguments": "workspace id The workspace's id.",
    "also": "get model",
    "reads": true
  },
  {
    "id": "set_workspace_model",
    "name": "set workspace model workspace model set",
    "title": "Choose the model of a workspace",
    "description": "Choose a workspace's model, such as minimax/MiniMax-M2.7; left out, the choice is cleared. Restarts it, which interrupts its agent. Stores the choice as the workspace's secret `MODEL` and restarts the workspace, which interrupts its agent. An empty model, or none, clears the choice. The model has to be known for the workspace's runtime, and its vendor has to be one that the platform knows.",
    "toolset": "workspace settings Budget, model, configuration, template and abilities of a workspace.",
    "arguments": "workspace id The workspace's id. It is in lower case. model The model. Such as minimax/MiniMax-M2.7; empty or left out, the choice is cleared.",
    "also": "change switch which llm",
    "reads": false
  },
  {
    "id": "get_workspace_config",
    "name": "get workspace config workspace config get",
    "title": "Show the stored configuration of a workspace",
    "description": "Show the JSON document kept for a workspace; not its config.yaml, which is a file. Shows the JSON document that the tenant keeps for a workspace. It is not the agent's own `config.yaml`, which is a file. A workspace without one, and also one that does not exist, answers an empty object.",
    "toolset": "workspace settings Budget, model, configuration, template and abilities of a workspace.",
    "arguments": "workspace id The workspace's id.",
    "also": "get config",
    "reads": true
  },
  {
    "id": "update_workspace_config",
    "name": "update workspace config workspace config update",
    "title": "Change the stored configuration of a workspace",
    "description": "Lay the keys of body over the JSON document kept for a workspace; none can be removed. config.yaml stays. Lays an object over the JSON document that the tenant keeps for a workspace: each given key replaces the whole value of that key, objects within are not merged, and keys that are not given stay. A key cannot be removed; null is stored as null. Nothing is restarted. The body may have at most 256 KiB.",
    "toolset": "workspace settings Budget, model, configuration, template and abilities of a workspace.",
    "arguments": "workspace id The workspace's id. body An object. What the keys mean is up to who uses them. At most 256 KiB.",
    "also": "update config",
    "reads": false
  },
  {
    "id": "set_workspace_template",
    "name": "set workspace template workspace template set",
    "title": "Set the template of a workspace",
    "description": "Records from which template the workspace is made. Nothing happens until the workspace is restarted.",
    "toolset": "workspace settings Budget, model, configuration, template and abilities of a workspace.",
    "arguments": "workspace id The workspace's id. template The name of a template on the tenant.",
    "also": "",
    "reads": false
  },
  {
    "id": "update_workspace_abilities",
    "name": "update workspace abilities workspace ability update",
    "title": "Change whom a workspace may write to",
    "description": "Let a workspace write to all workspaces at once, or to people. Give at least one. Switches two abilities of a workspace: writing to all workspaces at once, and writing to people. Give at least one; the other stays as it is.",
    "toolset": "workspace settings Budget, model, configuration, template and abilities of a workspace.",
    "arguments": "workspace id The workspace's id. broadcast enabled Whether it may write to all at once. All workspaces get what it writes. talk to user enabled Whether it may write to people.",
    "also": "",
    "reads": false
  },
  {
    "id": "get_workspace_billing_mode",
    "name": "get workspace billing mode workspace billing mode get",
    "title": "Show who pays for the model of a workspace",
    "description": "Show who pays a workspace's model vendor, the platform or the organisation, and why. Shows whether the platform or the organisation itself pays the model's vendor, and what decided it. A workspace that does not exist answers what it would get by default.",
    "toolset": "workspace settings Budget, model, configuration, template and abilities of a workspace.",
    "arguments": "workspace id The workspace's id. It is in lower case.",
    "also": "",
    "reads": true
  },
  {
    "id": "set_workspace_billing_mode",
    "name": "set workspace billing mode workspace billing mode set",
    "title": "Decide who pays for the model of a workspace",
    "description": "Decide who pays for a workspace's model: platform_managed, byok (the organisation's key) or disabled; null takes it back. Decides for one workspace who pays the model's vendor: the platform (`platform_managed`), the organisation with its own key (`byok`), or nobody, so that it has no model (`disabled`). `mode` has to be there; null takes the decision back. Nothing is restarted.",
    "toolset": "workspace settings Budget, model, configuration, template and abilities of a workspace.",
    "arguments": "workspace id The workspace's id. It is in lower case. mode Who pays; null takes the decision back.",
    "also": "set llm billing mode workspace billing mode",
    "reads": false
  },
  {
    "id": "assign_agent",
    "name": "assign agent agent assign",
    "title": "Assign an agent to a workspace",
    "description": "Record an agent for a workspace that has none. Book-keeping only: set_workspace_model sets the model. Records that a workspace has an agent, and with which model. This is book-keeping: nothing is restarted, and the model that the workspace runs with is not touched. A workspace has one active agent at most.",
    "toolset": "agents Which agent a workspace has, and talking to it.",
    "arguments": "workspace id The workspace's id. model The model's name.",
    "also": "",
    "reads": false
  },
  {
    "id": "remove_agent",
    "name": "remove agent agent remove",
    "title": "Remove the agent of a workspace",
    "description": "Record the end of a workspace's active agent. Book-keeping only: the workspace goes on. Ends the active agent of a workspace. Book-keeping, like the assignment: the workspace itself goes on as before.",
    "toolset": "agents Which agent a workspace has, and talking to it.",
    "arguments": "workspace id The workspace's id.",
    "also": "",
    "reads": false
  },
  {
    "id": "replace_agent",
    "name": "replace agent agent replace",
    "title": "Replace the agent of a workspace",
    "description": "Record another agent in place of the active one. Book-keeping only. After a 500 use assign_agent. Ends the active agent of a workspace and records a new one with another model. Book-keeping, like the assignment. If the tenant fails half-way, the old agent is ended and there is no new one: assign it then.",
    "toolset": "agents Which agent a workspace has, and talking to it.",
    "arguments": "workspace id The workspace's id. model The model's name.",
    "also": "",
    "reads": false
  },
  {
    "id": "move_agent",
    "name": "move agent agent move",
    "title": "Move an agent to another workspace",
    "description": "Record a workspace's agent for another one that has none. Book-keeping only: no files move. Records the active agent of one workspace for another one that has none. Only the source needs to accept the credential, so a workspace can hand its agent on. Book-keeping, like the assignment.",
    "toolset": "agents Which agent a workspace has, and talking to it.",
    "arguments": "workspace id The workspace's id. target workspace id The id of the workspace to move to. It must not have an active agent.",
    "also": "",
    "reads": false
  },
  {
    "id": "list_workspace_secrets",
    "name": "list workspace secrets workspace secret list",
    "title": "List a workspace's secrets",
    "description": "List the names of the secrets that a workspace sees, its own and inherited ones. Lists the names of the secrets that a workspace sees: its own first, then those of the organisation that it does not override. Values are never shown. A workspace that does not exist answers with the organisation's secrets only.",
    "toolset": "secrets Secrets of one workspace. Values go in and never come out.",
    "arguments": "workspace id The workspace's id. It is in lower case.",
    "also": "list secrets secret ws list",
    "reads": true
  },
  {
    "id": "set_workspace_secret",
    "name": "set workspace secret workspace secret set",
    "title": "Set a workspace secret",
    "description": "Create or replace a secret of one workspace, which restarts it and interrupts its agent. After pending_approval nothing has changed: repeat the call once a person approved. Creates a secret of a workspace or replaces its value, then restarts the workspace so that the agent sees it, unless the workspace itself called. The key `MODEL` is the workspace's choice of model. Some tenants ask a person to approve first: the answer is then 202 and nothing has changed; send the same call again once it is approved. A PUT on this path does the same.",
    "toolset": "secrets Secrets of one workspace. Values go in and never come out.",
    "arguments": "workspace id The workspace's id. It is in lower case. key Its name, such as GITHUB_TOKEN. It is best written like an environment variable. value from Its value. It is stored encrypted and never shown again.",
    "also": "set secret secret ws set password credential api key",
    "reads": false
  },
  {
    "id": "delete_workspace_secret",
    "name": "delete workspace secret workspace secret delete",
    "title": "Delete a workspace secret",
    "description": "Delete a workspace's own secret for good, which restarts it. Inherited ones stay. Deletes a secret of a workspace and restarts the workspace. Its value cannot be brought back. A secret that the workspace only inherits from the organisation is not touched.",
    "toolset": "secrets Secrets of one workspace. Values go in and never come out.",
    "arguments": "workspace id The workspace's id. It is in lower case. key The secret's name.",
    "also": "delete secret secret ws delete",
    "reads": false
  },
  {
    "id": "list_org_secrets",
    "name": "list org secrets org secret list",
    "title": "List the organisation's secrets",
    "description": "List the names of the organisation's secrets, which all workspaces inherit. Lists the names of the secrets that all workspaces inherit, sorted by name. Values are never shown.",
    "toolset": "secrets Secrets that every workspace of the organisation inherits.",
    "arguments": "",
    "also": "list global secrets secret org list",
    "reads": true
  },
  {
    "id": "set_org_secret",
    "name": "set org secret org secret set",
    "title": "Set a secret of the organisation",
    "description": "Create or replace a secret that all workspaces inherit, which restarts them and interrupts their agents. For one use set_workspace_secret. Creates a secret that all workspaces inherit, or replaces its value. Every running workspace without a secret of the same name restarts to see it. A POST on this path does the same.",
    "toolset": "secrets Secrets that every workspace of the organisation inherits.",
    "arguments": "key Its name, such as GITHUB_TOKEN. It is best written like an environment variable. value from Its value. It is stored encrypted and never shown again.",
    "also": "set global secret secret org set password credential api key shared",
    "reads": false
  },
  {
    "id": "delete_org_secret",
    "name": "delete org secret org secret delete",
    "title": "Delete a secret of the organisation",
    "description": "Delete a secret that all workspaces inherit for good, which restarts them. Deletes a secret that workspaces inherit. Every running workspace without a secret of the same name restarts. The value cannot be brought back.",
    "toolset": "secrets Secrets that every workspace of the organisation inherits.",
    "arguments": "key The secret's name.",
    "also": "delete global secret secret org delete",
    "reads": false
  },
  {
    "id": "list_org_tokens",
    "name": "list org tokens org token list",
    "title": "List Org API Keys",
    "description": "List the organisation's API keys with prefix, name, creator and last use, never the keys. Lists the live Org API Keys, newest first and 500 at most. A key is told by its first eight characters; the key itself is shown only when it is minted.",
    "toolset": "tokens Org API Keys, the credentials that manage an organisation's tenant.",
    "arguments": "",
    "also": "",
    "reads": true
  },
  {
    "id": "mint_org_token",
    "name": "mint org token org token mint",
    "title": "Mint an Org API Key",
    "description": "Mint an API key with full rights on the organisation. After pending_approval there is none: repeat the call once a person approved. Creates an Org API Key and shows it, only this once. Whoever holds it can do everything on this tenant; it has no scopes. Ten keys an hour can be minted and a hundred can be live. Some tenants ask a person to approve first: the answer is then 202 and no key exists yet; send the same call again once it is approved.",
    "toolset": "tokens Org API Keys, the credentials that manage an organisation's tenant.",
    "arguments": "name What the key is for. It can be told apart by this later. expires at When it ends. A time in the future; without one it does not end.",
    "also": "org token create rotate key new api key credential",
    "reads": false
  },
  {
    "id": "revoke_org_token",
    "name": "revoke org token org token revoke",
    "title": "Revoke an Org API Key",
    "description": "Revoke an API key by its id from list_org_tokens. Its users are locked out at once. Ends an Org API Key at once; whatever uses it is refused from then on. A key can revoke itself.",
    "toolset": "tokens Org API Keys, the credentials that manage an organisation's tenant.",
    "arguments": "token id The id of the key. The list shows it.",
    "also": "rotate key leaked api key invalidate",
    "reads": false
  },
  {
    "id": "list_workspace_tokens",
    "name": "list workspace tokens workspace token list",
    "title": "List a workspace's tokens",
    "description": "List a workspace's tokens with id, prefix and last use, never the tokens. Lists the live tokens of a workspace, newest first. A token is told by its first eight characters; the token itself is shown only when it is created. `count` is the length of this page, not a total, so ask for the next page with `offset` until one comes back shorter than `limit`.",
    "toolset": "workspace tokens Tokens that open one workspace and nothing else.",
    "arguments": "workspace id The workspace's id. limit How many to list. Anything that is not between 1 and 200 counts as 50. offset How many to skip. The newest come first. Anything that is not 0 or more counts as 0.",
    "also": "",
    "reads": true
  },
  {
    "id": "create_workspace_token",
    "name": "create workspace token workspace token create",
    "title": "Create a token for a workspace",
    "description": "Create a token for one workspace. To revoke it find its id with list_workspace_tokens. Creates a token that opens this workspace and nothing else, and shows it, only this once. The workspace can do this for itself with a token that it has. Fifty can be live at a time. The answer has no id; list the tokens to find the one to revoke later.",
    "toolset": "workspace tokens Tokens that open one workspace and nothing else.",
    "arguments": "workspace id The workspace's id.",
    "also": "",
    "reads": false
  },
  {
    "id": "revoke_workspace_token",
    "name": "revoke workspace token workspace token revoke",
    "title": "Revoke a workspace's token",
    "description": "Revoke a workspace's token by its id from list_workspace_tokens. Its users are locked out at once. Ends one token of a workspace at once; whatever uses it is refused from then on. A token can revoke itself. An agent whose last token is revoked is cut off until it gets another.",
    "toolset": "workspace tokens Tokens that open one workspace and nothing else.",
    "arguments": "workspace id The workspace's id. token id The id of the token. The list shows it.",
    "also": "",
    "reads": false
  },
  {
    "id": "mint_workspace_token",
    "name": "mint workspace token workspace token mint",
    "title": "Mint a workspace token as an administrator",
    "description": "Mint a token for a workspace whose agent lost its own. To revoke it find its id with list_workspace_tokens. Does what creating a token of a workspace does, for administrators only: it says when there is no such workspace, and a workspace's own token cannot call it. The token is shown only this once, and the answer has no id.",
    "toolset": "workspace tokens Tokens that open one workspace and nothing else.",
    "arguments": "workspace id The workspace's id.",
    "also": "",
    "reads": false
  },
  {
    "id": "list_pending_approvals",
    "name": "list pending approvals approval list",
    "title": "List what waits for an approval",
    "description": "List what waits for a person's approval. Ask the person in your own words; do not wait in a loop. Lists the requests of all workspaces that wait for a person, newest first and 50 at most. That includes what the tenant itself holds back, such as a new Org API Key. A request waits until somebody decides it or it is withdrawn; looking does not end it.",
    "toolset": "approvals Requests of agents that a person approves or denies.",
    "arguments": "",
    "also": "approvals approve waiting for a decision requests",
    "reads": true
  },
  {
    "id": "list_workspace_approvals",
    "name": "list workspace approvals workspace approval list",
    "title": "List a workspace's approvals",
    "description": "List what a workspace asked to be approved, with status and who decided. Lists what a workspace asked to be approved and what became of it, newest first and 50 at most, in every status.",
    "toolset": "approvals Requests of agents that a person approves or denies.",
    "arguments": "workspace id The workspace's id.",
    "also": "get workspace approvals",
    "reads": true
  },
  {
    "id": "create_approval",
    "name": "create approval approval create",
    "title": "Ask a person for an approval",
    "description": "Ask a person to approve something before you do it. The answer comes into list_workspace_approvals. Files a request that a person approves or denies. The tenant only keeps it: nothing is done when it is approved, the workspace has to look and go on by itself. The structure log gets an APPROVAL_REQUESTED entry, and an APPROVAL_ESCALATED one for the workspace above, if there is one. Each call files another request.",
    "toolset": "approvals Requests of agents that a person approves or denies.",
    "arguments": "workspace id The workspace's id. action What you want to do. In a few words. reason Why you want to do it. The person who decides reads it. task id The task that it belongs to. context Anything else. It is stored, but no list shows it.",
    "also": "",
    "reads": false
  },
  {
    "id": "withdraw_approval",
    "name": "withdraw approval approval withdraw",
    "title": "Withdraw a request for an approval",
    "description": "Take back a request for an approval that nobody has decided. Takes back a request that still waits, for the workspace that made it. It stays in the workspace's list with the status `withdrawn`.",
    "toolset": "approvals Requests of agents that a person approves or denies.",
    "arguments": "workspace id The workspace's id. approval id The id of the approval. The lists show it.",
    "also": "",
    "reads": false
  },
  {
    "id": "list_instructions",
    "name": "list instructions instruction list",
    "title": "List standing instructions",
    "description": "List standing instructions with their text, of all or one workspace. Lists the instructions that agents get with every task, global ones first and then by priority, the highest first. With `workspace_id` it lists what that workspace gets: the global and its own, enabled ones only; `scope` then has no effect.",
    "toolset": "instructions Standing instructions that agents get with every task, for all workspaces or for one.",
    "arguments": "workspace id Lists what this workspace gets. An id that no workspace has gets the global ones. scope Lists one scope only, disabled ones too. Any other text than a scope lists nothing.",
    "also": "",
    "reads": true
  },
  {
    "id": "create_instruction",
    "name": "create instruction instruction create",
    "title": "Create a standing instruction",
    "description": "Add a standing instruction that agents get with every task, of all or one workspace. Adds an instruction that agents get with every task from now on, all of them or those of one workspace. It starts enabled. Whether the workspace exists is not checked. The answer has the id only.",
    "toolset": "instructions Standing instructions that agents get with every task, for all workspaces or for one.",
    "arguments": "scope Whom it is for, all workspaces or one. scope target The workspace's id. Needed with the scope `workspace`. title Its title. 200 bytes at most. content What agents are told. 8192 bytes at most. priority The highest comes first.",
    "also": "",
    "reads": false
  },
  {
    "id": "update_instruction",
    "name": "update instruction instruction update",
    "title": "Change a standing instruction",
    "description": "Change the given fields of a standing instruction. enabled false stops it without deleting it. Changes the fields that are given and keeps the others, although it is a PUT. Set `enabled` to false to stop an instruction without losing it. Whom it is for cannot change; make another one for that.",
    "toolset": "instructions Standing instructions that agents get with every task, for all workspaces or for one.",
    "arguments": "instruction id The id of the instruction. The list shows it. title Its title. 200 bytes at most. content What agents are told. 8192 bytes at most. priority The highest comes first. enabled Whether agents get it.",
    "also": "",
    "reads": false
  },
  {
    "id": "delete_instruction",
    "name": "delete instruction instruction delete",
    "title": "Delete a standing instruction",
    "description": "Delete a standing instruction for good. To stop it use update_instruction. Deletes an instruction; agents no longer get it. Its text is gone. To stop it for a while, disable it instead.",
    "toolset": "instructions Standing instructions that agents get with every task, for all workspaces or for one.",
    "arguments": "instruction id The id of the instruction. The list shows it.",
    "also": "",
    "reads": false
  },
  {
    "id": "resolve_instructions",
    "name": "resolve instructions instruction resolve",
    "title": "Show what instructions a workspace gets",
    "description": "Show a workspace's standing instructions as the text that its agent gets. Shows the enabled instructions of a workspace, the global ones and its own, as the one Markdown text that its agent gets. A workspace that does not exist gets the global ones only.",
    "toolset": "instructions Standing instructions that agents get with every task, for all workspaces or for one.",
    "arguments": "workspace id The workspace's id.",
    "also": "",
    "reads": true
  },
  {
    "id": "list_org_templates",
    "name": "list org templates org template list",
    "title": "List the templates of whole teams",
    "description": "List the templates of import_org, with the secrets that each needs. Lists the templates that a team of workspaces can be made from, with the secrets that each needs. A template that cannot be read is left out without a word.",
    "toolset": "org templates Whole teams of workspaces, made from one template.",
    "arguments": "",
    "also": "",
    "reads": true
  },
  {
    "id": "import_org",
    "name": "import org org import",
    "title": "Make a team of workspaces from a template",
    "description": "Create a team of workspaces from dir of list_org_templates, or from template. A 412 lists secrets to set first. Check error in the answer. mode reconcile removes workspaces: only when a person asked for it. Creates all workspaces of a template, with their memories, schedules, channels and secrets. Name a template of the tenant in `dir`, or give one in `template`. Workspaces that are there already, told by name and parent, are kept and marked `skipped`. The mode `reconcile` also removes workspaces of the same names that are elsewhere. The call takes about two seconds for each workspace and stops at the first that fails: then the answer is 207 with `error`, and what was created stays. On a hosted tenant, restart a workspace that stays `provisioning`.",
    "toolset": "org templates Whole teams of workspaces, made from one template.",
    "arguments": "dir The template's directory. The list shows it. Needed unless `template` is given. template A team given along, instead of one of the tenant's templates. mode `merge` keeps everything that is there. `reconcile` also removes workspaces that have the name of one in the template and are not part of this import.",
    "also": "create org from template",
    "reads": false
  },
  {
    "id": "list_templates",
    "name": "list templates template list",
    "title": "List the templates of workspaces",
    "description": "List the templates of create_workspace, with runtime, models and needed secrets. Lists what a single workspace can be made from, with runtime, models and the secrets that each template needs. Templates for a runtime that this tenant does not know are left out. On hosted tenants every `tier` is 4.",
    "toolset": "templates What a single workspace can be made from.",
    "arguments": "",
    "also": "",
    "reads": true
  },
  {
    "id": "import_template",
    "name": "import template template import",
    "title": "Add a template",
    "description": "Store a template for workspaces. It cannot be changed or deleted afterwards. Stores a template for workspaces under an id that is made from its name: in lower case, with hyphens for blanks, and without other characters. A `config.yaml` is written when it is not among the files. There is no way to change or delete a template afterwards.",
    "toolset": "templates What a single workspace can be made from.",
    "arguments": "name Its name, which its id is made from. files Its files, by path; at most 200. Paths are relative and have no double dot. Give at least one.",
    "also": "",
    "reads": false
  },
  {
    "id": "export_bundle",
    "name": "export bundle bundle export",
    "title": "Export a workspace as a bundle",
    "description": "Export a workspace and all below it for import_bundle, without secrets, memories and schedules. Writes a workspace and everything below it as one document, which an import makes workspaces from again, here or on another tenant. It holds names, roles, prompts and skills. Secrets, memories, schedules and the model are not in it. When the machine is not running, the configuration is taken from a template instead, which need not be the workspace's own.",
    "toolset": "bundles A workspace and those below it as one portable document.",
    "arguments": "workspace id The workspace's id.",
    "also": "copy clone duplicate back up",
    "reads": true
  },
  {
    "id": "import_bundle",
    "name": "import bundle bundle import",
    "title": "Make workspaces from a bundle",
    "description": "Create workspaces from the fields of an export_bundle answer. Check each status, then follow get_workspace. Creates a workspace from a bundle, and one for each bundle inside it. Every import makes new workspaces with new ids. The answer is 201 even when that failed, for example because the name is taken: look at `status` of the result and of each of its `children`. Of the bundle only name, description, tier, id, system prompt, `config.yaml`, skills and sub-workspaces are used. The imported workspaces have no secrets, memories or schedules. On a hosted tenant, restart a workspace that stays `provisioning`.",
    "toolset": "bundles A workspace and those below it as one portable document.",
    "arguments": "schema The version of the format. id The id of the workspace that it was exported from. name The workspace's name. description What the workspace is there for. tier How much it may do: 1 sandboxed, 2 standard, 3 privileged, 4 full access. model Always empty in an export, and not used by an import. system prompt What the agent is told at all times. skills What the agent has learnt. tools Always empty in an export, and not used by an import. prompts Files by name. Only `config.yaml` is exported and used. sub workspaces The workspaces below it, each as a bundle. agent card What the agent says about itself. Null when it has said nothing; not used by an import. author Always empty in an export, and not used by an import. version The bundle's own version, not used by an import.",
    "also": "copy clone duplicate restore",
    "reads": false
  },
  {
    "id": "list_plugins",
    "name": "list plugins plugin list",
    "title": "List the plugins that a tenant offers",
    "description": "List the plugins of the tenant's registry. For one workspace use list_available_plugins. Lists the plugins of the tenant's own registry, the ones that can be installed by name. Plugins on GitHub or Gitea are not in it; those are installed by their address.",
    "toolset": "plugins Plugins of workspaces, where they come from, and which of them an organisation allows.",
    "arguments": "runtime Only plugins that work on this runtime. A plugin that names no runtimes works on all.",
    "also": "list plugin registry",
    "reads": true
  },
  {
    "id": "list_plugin_sources",
    "name": "list plugin sources plugin source list",
    "title": "List where plugins may come from",
    "description": "List the schemes that the source of install_plugin may have. Lists the kinds of source that this tenant can install plugins from. A kind stands before `://` in the source of a plugin, as in `github://owner/repository#tag`; `local` is the tenant's own registry.",
    "toolset": "plugins Plugins of workspaces, where they come from, and which of them an organisation allows.",
    "arguments": "",
    "also": "",
    "reads": true
  },
  {
    "id": "list_workspace_plugins",
    "name": "list workspace plugins workspace plugin list",
    "title": "List a workspace's plugins",
    "description": "List a workspace's plugins. An empty list can also mean that it does not run or exist. Lists the plugins that are installed on a workspace, and whether each works on its runtime. The tenant looks on the workspace's machine: while that is not running the list is empty, and so it is for a workspace that does not exist.",
    "toolset": "plugins Plugins of workspaces, where they come from, and which of them an organisation allows.",
    "arguments": "workspace id The workspace's id.",
    "also": "list installed plugins",
    "reads": true
  },
  {
    "id": "install_plugin",
    "name": "install plugin workspace plugin install",
    "title": "Install a plugin on a workspace",
    "description": "Install or overwrite a plugin (up to five minutes). Restarts the workspace, which interrupts its agent. A 403 about the allow-list is a person's decision: do not look for a way around it. Fetches a plugin, puts it on the workspace and restarts the workspace, which interrupts the agent. The answer comes when the plugin is there, which can take up to five minutes. A plugin that is installed already is overwritten. Where the organisation has an allow-list, the plugin has to be on that of the workspace right above this one, or on the workspace's own when there is none above.",
    "toolset": "plugins Plugins of workspaces, where they come from, and which of them an organisation allows.",
    "arguments": "workspace id The workspace's id. source A name in the tenant's registry, or an address: `local://name`, `github://owner/repository#ref` or `gitea://owner/repository#ref`. The tag or commit after `#` is needed, unless the tenant is set to do without. sha256 The digest of its `plugin.yaml`, in hexadecimal. Of that file alone, not of the whole plugin. track Leave it out unless you were given one. It says which updates of the plugin the workspace follows; the values are not documented.",
    "also": "",
    "reads": false
  },
  {
    "id": "list_available_plugins",
    "name": "list available plugins workspace plugin available",
    "title": "List the plugins that fit a workspace",
    "description": "List the plugins that work on a workspace's runtime, for install_plugin. Lists the plugins of the tenant's registry that work on the workspace's runtime. A workspace that does not exist answers with the whole registry.",
    "toolset": "plugins Plugins of workspaces, where they come from, and which of them an organisation allows.",
    "arguments": "workspace id The workspace's id.",
    "also": "extensions skills install",
    "reads": true
  },
  {
    "id": "check_plugin_compatibility",
    "name": "check plugin compatibility workspace plugin check",
    "title": "Check a workspace's plugins against a runtime",
    "description": "Say which of a workspace's plugins would work on another runtime. It has to run. Says which of the workspace's plugins would still work on another runtime. Ask before you change the runtime. While the workspace is not running no plugins are found, and the answer is that all are compatible.",
    "toolset": "plugins Plugins of workspaces, where they come from, and which of them an organisation allows.",
    "arguments": "workspace id The workspace's id. runtime The runtime to check against.",
    "also": "",
    "reads": true
  },
  {
    "id": "uninstall_plugin",
    "name": "uninstall plugin workspace plugin uninstall",
    "title": "Uninstall a plugin from a workspace",
    "description": "Uninstall a plugin with its skills. Restarts the workspace, which interrupts its agent. Removes a plugin from a workspace, together with its skills and what it wrote into the agent's memory file, and restarts the workspace, which interrupts the agent. A plugin that is not installed answers the same.",
    "toolset": "plugins Plugins of workspaces, where they come from, and which of them an organisation allows.",
    "arguments": "workspace id The workspace's id. name The plugin's name. The list shows it.",
    "also": "",
    "reads": false
  },
  {
    "id": "get_org_plugin_allowlist",
    "name": "get org plugin allowlist org allowlist get",
    "title": "Show which plugins an organisation allows",
    "description": "Show which plugins a root workspace and those right below it may have. Shows the allow-list of an organisation's root workspace, with who put each plugin on it and when. An empty list allows every plugin. The list counts for the root and for the workspaces right below it, not for those further down. An Org API Key sees it only when the key belongs to this root.",
    "toolset": "plugins Plugins of workspaces, where they come from, and which of them an organisation allows.",
    "arguments": "org id The id of the root workspace. It is the one with no workspace above it, and not the organisation's id on the control plane.",
    "also": "org allowlist",
    "reads": true
  },
  {
    "id": "set_org_plugin_allowlist",
    "name": "set org plugin allowlist org allowlist set",
    "title": "Set which plugins an organisation allows",
    "description": "Replace the whole plugin allow-list of a root workspace; read it first. An empty one allows every plugin. Replaces the whole allow-list of an organisation's root workspace. Without names, every plugin is allowed again. Plugins that are installed already stay. An Org API Key may do it only when the key belongs to this root.",
    "toolset": "plugins Plugins of workspaces, where they come from, and which of them an organisation allows.",
    "arguments": "org id The id of the root workspace. It is the one with no workspace above it, and not the organisation's id on the control plane. plugins The names of all plugins that are allowed. A name has no slash, backslash or double dot. Empty, null or left out allows every plugin. enabled by Who decided this. Kept with each entry.",
    "also": "",
    "reads": false
  },
  {
    "id": "list_schedules",
    "name": "list schedules schedule list",
    "title": "List a workspace's schedules",
    "description": "List a workspace's schedules with cron expression, next and last run. Empty for an unknown workspace. Lists the schedules of a workspace, oldest first, with when each ran last and when it runs next. A workspace that does not exist has none, and that is no error.",
    "toolset": "schedules Prompts that a workspace is given by the clock.",
    "arguments": "workspace id The workspace's id.",
    "also": "",
    "reads": true
  },
  {
    "id": "create_schedule",
    "name": "create schedule schedule create",
    "title": "Create a schedule",
    "description": "Give a workspace a prompt by the clock, under a name that is new there. Has a workspace given a prompt by the clock. The time is a cron expression of five fields, read in `timezone`; when clocks change, the time of day stays. Names are unique within a workspace and a missing name counts as one, so at most one schedule can do without. The answer says when it runs first.",
    "toolset": "schedules Prompts that a workspace is given by the clock.",
    "arguments": "workspace id The workspace's id. cron expr Five fields: minute, hour, day of the month, month, weekday. No seconds and no shortcuts such as @daily. prompt What the workspace is told. Carriage returns are taken out. name What people call it. No other schedule of the workspace may have the same name. timezone The IANA time zone. The times are meant in it. enabled Whether it runs.",
    "also": "cron recurring every day every morning",
    "reads": false
  },
  {
    "id": "delete_schedule",
    "name": "delete schedule schedule delete",
    "title": "Delete a schedule",
    "description": "Delete a schedule for good; its past runs stay. To switch it off use update_schedule. Deletes a schedule. Its runs stay in the activity of the workspace. To keep it for later, switch it off instead.",
    "toolset": "schedules Prompts that a workspace is given by the clock.",
    "arguments": "workspace id The workspace's id. schedule id The schedule's id. The list shows it.",
    "also": "",
    "reads": false
  },
  {
    "id": "update_schedule",
    "name": "update schedule schedule update",
    "title": "Update a schedule",
    "description": "Change the given fields of a schedule. enabled false switches it off. Changes a schedule; what is left out stays. The next run is computed anew only when `cron_expr` or `timezone` is sent. With `enabled` a schedule is switched off and on again.",
    "toolset": "schedules Prompts that a workspace is given by the clock.",
    "arguments": "workspace id The workspace's id. schedule id The schedule's id. The list shows it. name What people call it. No other schedule of the workspace may have the same name. cron expr Five fields: minute, hour, day of the month, month, weekday. timezone The IANA time zone. The times are meant in it; empty means UTC. prompt What the workspace is told. enabled Whether it runs.",
    "also": "",
    "reads": false
  },
  {
    "id": "run_schedule",
    "name": "run schedule schedule run",
    "title": "Fetch the prompt of a schedule to run it now",
    "description": "Get the prompt of a schedule. In spite of the status \"fired\" NOTHING RUNS: send it with send_message. Hands out the prompt of a schedule and nothing more: the tenant runs nothing and counts no run. Send the prompt to the workspace as a message to have the work done.",
    "toolset": "schedules Prompts that a workspace is given by the clock.",
    "arguments": "workspace id The workspace's id. schedule id The schedule's id. The list shows it.",
    "also": "",
    "reads": true
  },
  {
    "id": "list_schedule_history",
    "name": "list schedule history schedule history",
    "title": "List the last runs of a schedule",
    "description": "List the last 20 runs of a schedule, newest first, with status and error. Lists the last 20 runs of a schedule, newest first. They are kept as long as the activity of the workspace, usually 7 days. A schedule that does not exist has none, and that is no error.",
    "toolset": "schedules Prompts that a workspace is given by the clock.",
    "arguments": "workspace id The workspace's id. schedule id The schedule's id. The list shows it.",
    "also": "get schedule history",
    "reads": true
  },
  {
    "id": "list_schedule_health",
    "name": "list schedule health schedule health",
    "title": "Show how a workspace's schedules are doing",
    "description": "Show last and next run of a workspace's schedules. x_workspace_id may be the same id. Shows when the schedules of a workspace ran and how that went, without their prompts, so that one workspace can look after another. `X-Workspace-ID` says who asks. Another workspace proves that with its own token and has to be related: a sibling, or above or below in the tree. The workspace itself is believed without a token, so this is no secret.",
    "toolset": "schedules Prompts that a workspace is given by the clock.",
    "arguments": "workspace id The workspace's id. x workspace id The workspace that asks. The id of the workspace itself will do.",
    "also": "",
    "reads": true
  },
  {
    "id": "list_org_schedule_health",
    "name": "list org schedule health org schedule health",
    "title": "Show how all schedules are doing",
    "description": "Show all schedules, and which are stale (overdue) or have never run. Shows the schedules of all workspaces that are not removed, by the names of workspace and schedule, and which of them are overdue. Schedules that are switched off are among them and cannot be told apart here.",
    "toolset": "schedules Prompts that a workspace is given by the clock.",
    "arguments": "",
    "also": "",
    "reads": true
  },
  {
    "id": "list_orphan_schedules",
    "name": "list orphan schedules schedule orphan list",
    "title": "List schedules without a living workspace",
    "description": "Lists the schedules whose workspace was removed or is not there at all. They never run.",
    "toolset": "schedules Prompts that a workspace is given by the clock.",
    "arguments": "",
    "also": "",
    "reads": true
  },
  {
    "id": "reap_orphan_schedules",
    "name": "reap orphan schedules schedule orphan reap",
    "title": "Clear up schedules without a living workspace",
    "description": "Move orphan schedules to a living workspace of the same name, or switch them off. Deletes nothing. Deals with all orphans at once: one whose workspace has a living successor of the same name moves there, every other one that is still on is switched off. Nothing is deleted.",
    "toolset": "schedules Prompts that a workspace is given by the clock.",
    "arguments": "",
    "also": "",
    "reads": false
  },
  {
    "id": "list_channel_adapters",
    "name": "list channel adapters channel adapter list",
    "title": "List the types of channels",
    "description": "Lists the kinds of conversations that a workspace can be given, by display name, and what each wants in `config`.",
    "toolset": "channels Telegram, Slack, Discord and Lark conversations with a workspace.",
    "arguments": "",
    "also": "",
    "reads": true
  },
  {
    "id": "list_channels",
    "name": "list channels channel list",
    "title": "List a workspace's channels",
    "description": "List a workspace's channels (Telegram, Slack, Discord, Lark). Empty for an unknown workspace. Lists the channels of a workspace, oldest first. A bot token is shown with its middle left out; the tenant hands out webhook addresses, verification tokens and webhook secrets in full, so treat the answer as a secret. A workspace that does not exist has none, and that is no error.",
    "toolset": "channels Telegram, Slack, Discord and Lark conversations with a workspace.",
    "arguments": "workspace id The workspace's id.",
    "also": "",
    "reads": true
  },
  {
    "id": "create_channel",
    "name": "create channel channel create",
    "title": "Create a channel",
    "description": "Connect a workspace to a chat, once for each type. list_channel_adapters says what config needs; without chat_id nothing can be sent. Connects a workspace to a conversation of Telegram, Slack, Discord or Lark. What `config` has to hold depends on the type; whatever the type, messages can only be sent when it has a `chat_id`. A workspace has at most one channel of each type. A Telegram channel is listened to from then on.",
    "toolset": "channels Telegram, Slack, Discord and Lark conversations with a workspace.",
    "arguments": "workspace id The workspace's id. channel type Where the channel is. config How to reach the conversation. More keys are stored as they are. allowed users Who may talk to the workspace, by the vendor's ids. Left out, nobody is singled out. enabled Whether it is used.",
    "also": "connect bot slack discord telegram",
    "reads": false
  },
  {
    "id": "delete_channel",
    "name": "delete channel channel delete",
    "title": "Delete a channel",
    "description": "Delete a channel and its bot token for good. To switch it off use update_channel. Deletes a channel with its configuration, its bot token included. To keep it for later, switch it off instead.",
    "toolset": "channels Telegram, Slack, Discord and Lark conversations with a workspace.",
    "arguments": "workspace id The workspace's id. channel id The channel's id. The list shows it.",
    "also": "",
    "reads": false
  },
  {
    "id": "update_channel",
    "name": "update channel channel update",
    "title": "Update a channel",
    "description": "Change the given fields of a channel; config as a whole, bot token included. enabled false switches it off. Changes a channel; what is left out stays. A `config` replaces the whole previous one and is not checked: give all of it, with the real bot token and not the shortened one of the list. The type cannot change.",
    "toolset": "channels Telegram, Slack, Discord and Lark conversations with a workspace.",
    "arguments": "workspace id The workspace's id. channel id The channel's id. The list shows it. config How to reach the conversation. More keys are stored as they are. allowed users Who may talk to the workspace, by the vendor's ids. An empty list clears it. enabled Whether it is used.",
    "also": "",
    "reads": false
  },
  {
    "id": "send_channel_message",
    "name": "send channel message channel send",
    "title": "Send a message to a channel",
    "description": "Send a message to the people in a channel. After a 500 check channel id and chat_id; do not just repeat it. Sends a message to every chat of a channel. People see it. An answer of `sent` means that it was tried: what one chat refused is not reported. The channel is looked up by its own id; whether it belongs to the workspace is not checked.",
    "toolset": "channels Telegram, Slack, Discord and Lark conversations with a workspace.",
    "arguments": "workspace id The workspace's id. channel id The channel's id. The list shows it. text What to say.",
    "also": "",
    "reads": false
  },
  {
    "id": "test_channel",
    "name": "test channel channel test",
    "title": "Send a test message to a channel",
    "description": "Send a test message that the people in a channel really see. Sends a test message that people in the channel see. It counts against no budget.",
    "toolset": "channels Telegram, Slack, Discord and Lark conversations with a workspace.",
    "arguments": "workspace id The workspace's id. channel id The channel's id. The list shows it.",
    "also": "",
    "reads": false
  },
  {
    "id": "discover_channels",
    "name": "discover channels channel discover",
    "title": "Find the chats of a Telegram bot",
    "description": "Find the chat ids of a Telegram bot. Removes its webhook and answers people who wrote /start. Asks Telegram which chats a bot is in, to find the `chat_id` for a new channel. On the way the webhook of the bot is removed, its commands are set, whoever waits for an answer to /start gets one, and the workspace stops listening with this bot meanwhile.",
    "toolset": "channels Telegram, Slack, Discord and Lark conversations with a workspace.",
    "arguments": "channel type Has to be `telegram`, the only type that can be searched. bot token from Token of the bot. workspace id The bot's workspace, which stops listening meanwhile. The bot is meant for it.",
    "also": "",
    "reads": false
  },
  {
    "id": "send_message",
    "name": "send message agent send",
    "title": "Send a message to an agent",
    "description": "Talk to a workspace's agent: method \"message/send\", params {\"message\": {\"role\": \"user\", \"parts\": [{\"kind\": \"text\", \"text\": \"Hello\"}]}}. The reply is in result.result. When queued it comes later: do not send it again. Passes a message on to a workspace's agent and answers with its reply, in JSON-RPC. Without `jsonrpc` the tenant makes an envelope of `method` and `params` itself, and gives the message an id when it has none. A busy agent gets the message later: the answer is then 202 and a receipt. The agent's model costs money, so every message counts against the budget of the workspace. No credential is asked for. `X-Workspace-ID` says which workspace speaks; then that workspace's own token is needed if it has one, and the two workspaces have to be related. An Org API Key together with it counts as a person. Do not send a message again that may have arrived: after 202 it has, after 503 with `busy` it may have, after `restarting` and most 502s it has not. A person is answered after 90 seconds at the latest, a workspace may have to wait for 30 minutes. The request may be 16 MiB, the reply 64 MiB; there is no streaming.",
    "toolset": "messages Talking to the agent of a workspace, agent to agent (A2A).",
    "arguments": "workspace id The workspace whose agent gets the message. x workspace id The workspace that speaks. Without it the message comes from a person. timeout Lifts the limit of 30 minutes for a message from a workspace. In whole seconds; nothing ends after this time. jsonrpc Only with a whole JSON-RPC envelope. Without it the tenant makes one. id The id of the call, which the answer repeats. Counts only together with `jsonrpc`. method The agent's method, `message/send` for a message. params What the method takes. For `message/send` it is the message.",
    "also": "chat with agent ask chat talk question prompt",
    "reads": false
  },
  {
    "id": "get_queued_message",
    "name": "get queued message agent queue get",
    "title": "Show a queued message",
    "description": "Show what became of a message that send_message queued. x_workspace_id may be the receiving workspace_id. Shows what became of a message that a busy agent could not take at once, and the agent's answer once there is one. Only the sender and the receiver may look: say which of them you are with `X-Workspace-ID`, or use its workspace token.",
    "toolset": "messages Talking to the agent of a workspace, agent to agent (A2A).",
    "arguments": "workspace id The workspace that the message was sent to. queue id The id on the receipt. x workspace id The workspace that asks. It is sender or receiver; not needed with a workspace token.",
    "also": "",
    "reads": true
  },
  {
    "id": "delegate_task",
    "name": "delegate task workspace delegate",
    "title": "Delegate a task to another workspace",
    "description": "Let a workspace hand a task to target_id; follow list_delegations. For a reply at once use send_message. Lets a workspace hand a task to another one and answers at once; the other agent works in the background, for 30 minutes at most. Whether it may be asked, can be reached and has budget left turns out only then: look at the list of delegations for the outcome. With an `idempotency_key` that was used before, for whatever task, the earlier delegation is answered instead, unless that failed. An unknown delegating workspace is accepted too, with a `warning`, and leaves no trace in the list.",
    "toolset": "delegations Tasks that one workspace hands to another.",
    "arguments": "workspace id The workspace that hands tasks to others. target id The workspace that is to do it. Another one than the delegating workspace. task The task, in words. idempotency key A name for this task. The same name again starts nothing new, unless the first try failed; leave it out for a task that may be done twice.",
    "also": "async delegate",
    "reads": false
  },
  {
    "id": "list_delegations",
    "name": "list delegations delegation list",
    "title": "List a workspace's delegations",
    "description": "List the tasks that a workspace delegated, newest first, with status and beginning of the answer. Lists the tasks that a workspace handed to others, newest first, 50 at most, each with its state and the beginning of the answer. A tenant without a ledger of delegations shows entries of the activity log instead: then a task can appear twice, once for the request and once for the result, and has `id` and `type`.",
    "toolset": "delegations Tasks that one workspace hands to another.",
    "arguments": "workspace id The workspace that hands tasks to others.",
    "also": "check delegations",
    "reads": true
  },
  {
    "id": "record_delegation",
    "name": "record delegation delegation record",
    "title": "Record a delegation",
    "description": "Note a delegation made outside the platform; nothing is sent. To do it use delegate_task. Notes a task that an agent has handed to another workspace by itself, so that it shows in the list. Nothing is sent; report the outcome later with an update.",
    "toolset": "delegations Tasks that one workspace hands to another.",
    "arguments": "workspace id The workspace that hands tasks to others. target id The workspace that was asked. task The task, in words. delegation id An id of the agent's choice.",
    "also": "",
    "reads": false
  },
  {
    "id": "update_delegation",
    "name": "update delegation delegation update",
    "title": "Report how a delegation ended",
    "description": "Report a delegation of list_delegations as completed or failed. An unknown id is no error. Sets a delegation of this workspace to completed or failed, with the error or the beginning of the answer. An id that is not known is answered in the same way and changes nothing.",
    "toolset": "delegations Tasks that one workspace hands to another.",
    "arguments": "workspace id The workspace that hands tasks to others. delegation id The delegation's id. A UUID when the platform gave it, any text when an agent recorded it. status Whether it went well. error What went wrong. response preview The beginning of the answer.",
    "also": "update delegation status",
    "reads": false
  },
  {
    "id": "list_peers",
    "name": "list peers agent peers",
    "title": "List a workspace's peers",
    "description": "List the siblings, children and parent of a workspace, to pick a target for delegate_task. Lists the workspaces right around one: those beside it, those below it, then the one above. Workspaces at the top do not see each other. It may also talk to those further up and down, which are not listed. A workspace without a token of its own is shown to everybody.",
    "toolset": "discovery Which workspaces may talk to each other, and where they are.",
    "arguments": "workspace id The workspace whose peers are listed. q A part of a peer's name or role. Upper and lower case are the same.",
    "also": "",
    "reads": true
  },
  {
    "id": "discover_workspace",
    "name": "discover workspace workspace discover",
    "title": "Find where a workspace is",
    "description": "Get the address of a workspace as x_workspace_id sees it. Not needed for send_message. Tells a workspace the address of another one that it may talk to. The address is meant for agents: it may lead nowhere from outside. To talk to an agent from outside send it a message.",
    "toolset": "discovery Which workspaces may talk to each other, and where they are.",
    "arguments": "workspace id The workspace to find. x workspace id The workspace that asks. It has to be related to the other one.",
    "also": "",
    "reads": true
  },
  {
    "id": "check_access",
    "name": "check access access check",
    "title": "Check if two workspaces may talk",
    "description": "Check whether the workspace caller_id may talk to target_id. Says whether one workspace may talk to another: to itself, to those beside it under the same parent, and to all above and below it. Unknown ids may not. The tenant asks for no credential here, only for the right organisation id.",
    "toolset": "discovery Which workspaces may talk to each other, and where they are.",
    "arguments": "caller id The id of the workspace that wants to talk. target id The id of the workspace to talk to.",
    "also": "",
    "reads": true
  },
  {
    "id": "list_files",
    "name": "list files file list",
    "title": "List the files of a workspace",
    "description": "List files on a workspace's machine, relative to the directory that is listed. Lists files and directories on a workspace's machine, below one of the directories that the platform opens. Paths in the answer are relative to the directory that was listed. Version control data, caches and `node_modules` are skipped. A hosted workspace has to run for this; a self-hosted one that is offline shows the files of its template instead, whatever the root.",
    "toolset": "files Files on the machine of a workspace.",
    "arguments": "workspace id The workspace's id. root The directory to start from. It is `/configs` unless given; `/agent-home` is known but not served yet. path A directory below root. Relative and without `..`. depth How many levels to go down. From 1 to 5.",
    "also": "",
    "reads": true
  },
  {
    "id": "write_files",
    "name": "write files file write all",
    "title": "Write several files of a workspace",
    "description": "Write up to 200 configuration files of a workspace. It may restart, which interrupts its agent. Writes up to 200 files below a workspace's configuration directory at once. Although the API says that it replaces, files that are not named stay as they are. It stops at the first file that fails; those before it are written. The workspace may restart afterwards. A hosted workspace has to run for this.",
    "toolset": "files Files on the machine of a workspace.",
    "arguments": "workspace id The workspace's id. files Contents by path, relative to the configuration directory. At most 200.",
    "also": "replace all files",
    "reads": false
  },
  {
    "id": "read_file",
    "name": "read file file read",
    "title": "Read a file of a workspace",
    "description": "Read a text file on a workspace's machine. Empty may mean that there is none. Reads a text file on a workspace's machine, up to 5 MiB. On a self-hosted tenant the file's outer white space is cut off, and a file that does not exist reads as an empty one while the workspace runs; a hosted one answers 404.",
    "toolset": "files Files on the machine of a workspace.",
    "arguments": "workspace id The workspace's id. path The file's path. Below the root, relative and without `..`; in the URL its slashes are written as `%2F`. root The root of the path. It is `/configs` unless given; `/agent-home` is known but not served yet.",
    "also": "download show view",
    "reads": true
  },
  {
    "id": "write_file",
    "name": "write file file write",
    "title": "Write a file of a workspace",
    "description": "Create or overwrite a text file on a workspace's machine. It may restart, which interrupts its agent. Creates a file on a workspace's machine or replaces what is in it; directories are created as needed. The workspace may restart afterwards. A hosted workspace has to run for this. A self-hosted one always writes below its configuration directory, whatever the root.",
    "toolset": "files Files on the machine of a workspace.",
    "arguments": "workspace id The workspace's id. path The file's path. Below the root, relative and without `..`; in the URL its slashes are written as `%2F`. root The root of the path. It is `/configs` unless given; `/agent-home` is known but not served yet. content What is to be in it, as text. Left out, the file becomes empty.",
    "also": "upload save edit",
    "reads": false
  },
  {
    "id": "delete_file",
    "name": "delete file file delete",
    "title": "Delete a file of a workspace",
    "description": "Delete a file of a workspace. Always refused as far as is known: write it empty with write_file. Is there to delete a file on a workspace's machine and, as far as the server's code shows, cannot: it takes every path for an absolute one and answers 400. To get rid of a file's content, write the file empty.",
    "toolset": "files Files on the machine of a workspace.",
    "arguments": "workspace id The workspace's id. path The file's path. Below the root, relative and without `..`; in the URL its slashes are written as `%2F`.",
    "also": "",
    "reads": false
  },
  {
    "id": "list_memories",
    "name": "list memories memory list",
    "title": "List the memories of a workspace",
    "description": "List a workspace's memories without a filter. Prefer search_memory. Lists a workspace's memories in the older, shorter form: text and scope, without namespace or kind. Nothing can be filtered here; search the memories for that.",
    "toolset": "memories What agents remember, by namespace.",
    "arguments": "workspace id The workspace's id.",
    "also": "remember knowledge",
    "reads": true
  },
  {
    "id": "commit_memory",
    "name": "commit memory memory commit",
    "title": "Commit a memory",
    "description": "Store a memory of a workspace (LOCAL), its TEAM or all (GLOBAL, root workspaces only). Search first: duplicates are kept. Stores a text that the workspace remembers from now on: `LOCAL` for itself, `TEAM` for those around it, `GLOBAL` for the whole organisation. Only a workspace without a parent may write a `GLOBAL` one, and that also shows in its activity. What looks like a credential is blacked out before it is stored. Sending the same text twice stores it twice.",
    "toolset": "memories What agents remember, by namespace.",
    "arguments": "workspace id The workspace's id. content What to remember. What looks like a credential is blacked out. scope Who remembers. The workspace, its team, or the organisation; in capitals. namespace A name to keep it under. At most 50 bytes.",
    "also": "",
    "reads": false
  },
  {
    "id": "search_memory",
    "name": "search memory memory search",
    "title": "Search the memories of a workspace",
    "description": "Search what a workspace remembers, its team's and the organisation's memories included. Searches the memories in all namespaces that a workspace may read: its own, those of its team and those of the organisation. Without `q` it lists them. A `limit` that is no positive number counts as absent, a larger one than 100 as 100.",
    "toolset": "memories What agents remember, by namespace.",
    "arguments": "workspace id The workspace's id. q The words to search for. namespace Only memories of this namespace. The list of namespaces has their names. kind Only memories of this kind, `fact`, `summary` or `checkpoint`. limit How many to return at most. 50 unless given; more than 100 counts as 100.",
    "also": "remember recall knowledge",
    "reads": true
  },
  {
    "id": "delete_memory",
    "name": "delete memory memory delete",
    "title": "Delete a memory",
    "description": "Delete one memory of a workspace for good. Find its id with search_memory. Deletes a memory of a workspace. It cannot be brought back, and everybody who could read it loses it. A memory that another workspace wrote is not found here.",
    "toolset": "memories What agents remember, by namespace.",
    "arguments": "workspace id The workspace's id. memory id The memory's id.",
    "also": "",
    "reads": false
  },
  {
    "id": "list_memory_namespaces",
    "name": "list memory namespaces memory namespace list",
    "title": "List the memory namespaces of a workspace",
    "description": "List where a workspace may read memories and where it may write them. Lists where a workspace may read memories and where it may write them: its own namespace, that of its team, that of the organisation, and any that were set up beside these.",
    "toolset": "memories What agents remember, by namespace.",
    "arguments": "workspace id The workspace's id.",
    "also": "",
    "reads": true
  },
  {
    "id": "list_memory_entries",
    "name": "list memory entries memory entry list",
    "title": "List the memory entries of a workspace",
    "description": "Lists all keys and values that a workspace keeps, sorted by key. Entries that have expired are left out.",
    "toolset": "memory entries A small key-value store for each workspace, with versions and expiry.",
    "arguments": "workspace id The workspace's id.",
    "also": "memory list",
    "reads": true
  },
  {
    "id": "set_memory_entry",
    "name": "set memory entry memory entry set",
    "title": "Set a memory entry",
    "description": "Create or replace a key of a workspace's store. if_match_version keeps others' changes from being overwritten. Creates an entry or replaces its value, and counts its version up. The value is any JSON, null included. With `if_match_version` it is written only while the entry still has that version, so that two writers do not overwrite each other; 0 writes only where there is no entry yet. Without `ttl_seconds` the entry stays, also when it had an expiry before.",
    "toolset": "memory entries A small key-value store for each workspace, with versions and expiry.",
    "arguments": "workspace id The workspace's id. key The key. value Any JSON; a text is in quotes. It may be an object, a list, a number or null too. ttl seconds After how many seconds it expires. 0 or less is at once; without it the entry stays. if match version The version that was read; 0 if there must be none. Nothing is written when the entry has another one.",
    "also": "memory set",
    "reads": false
  },
  {
    "id": "get_memory_entry",
    "name": "get memory entry memory entry get",
    "title": "Show a memory entry",
    "description": "Shows the value of a key with its version. An entry that has expired is not found.",
    "toolset": "memory entries A small key-value store for each workspace, with versions and expiry.",
    "arguments": "workspace id The workspace's id. key The entry's key.",
    "also": "memory get",
    "reads": true
  },
  {
    "id": "delete_memory_entry",
    "name": "delete memory entry memory entry delete",
    "title": "Delete a memory entry",
    "description": "Delete a key and its value for good. Deletes a key and its value, which cannot be brought back. A key that is not there answers the same as one that was.",
    "toolset": "memory entries A small key-value store for each workspace, with versions and expiry.",
    "arguments": "workspace id The workspace's id. key The entry's key.",
    "also": "memory delete kv",
    "reads": false
  },
  {
    "id": "list_activity",
    "name": "list activity activity list",
    "title": "List the activity of a workspace",
    "description": "List what a workspace did, newest first. To poll, give the last seen id as since_id. Lists what a workspace did and what was done to it: messages in and out, tasks, schedule runs, errors. Newest first, and at most 500. To follow it, give the id of the last entry that you have seen as `since_id`: the entries after it come then, oldest first. Entries are dropped after a week, unless the tenant keeps them for another time. A `limit` that is no positive number counts as absent, a larger one than 500 as 500. `request_body`, `response_body` and `tool_trace` are there only where something was recorded.",
    "toolset": "activity What a workspace did. Its activity, audit trail, sessions and traces.",
    "arguments": "workspace id The workspace's id. limit How many to return at most. 100 unless given; more than 500 counts as 500. type Only entries of exactly this type, such as `a2a_receive`, `task_update` or `error`. source Only entries that came from the web UI (`canvas`: no workspace is named as the source) or from a workspace (`agent`). peer id Only entries that this workspace is the source or the target of. since secs Only entries of the last so many seconds. 30 days at most. before ts Only entries from before this time. since id Only entries after the one with this id, oldest first. include Set to `peer_info` to learn about the workspace at the other end: its name, role, agent card and what was attached.",
    "also": "who talked to the agent conversation messages chat history",
    "reads": true
  },
  {
    "id": "record_activity",
    "name": "record activity activity record",
    "title": "Record an activity of a workspace",
    "description": "Add an entry to a workspace's activity log. It says logged even if it was not. Adds an entry to a workspace's activity, as the workspace itself does it. `metadata` is passed on to who is watching and is not kept. The answer is the same when the entry could not be stored, as for a workspace that does not exist.",
    "toolset": "activity What a workspace did. Its activity, audit trail, sessions and traces.",
    "arguments": "workspace id The workspace's id. activity type What kind of thing it was. method The protocol method that was called. summary What happened, in a line. source id The workspace that it came from. Only the workspace's own id is accepted. target id The workspace that it went to. status How it ended. error detail What went wrong. duration ms How long it took, in milliseconds. request body What was sent, any JSON. response body What was answered, any JSON. metadata Something for those who watch, any JSON. It is not kept.",
    "also": "report activity",
    "reads": false
  },
  {
    "id": "notify_user",
    "name": "notify user user notify",
    "title": "Notify the user of a workspace",
    "description": "Show a workspace's message to its user in the web UI, unless it may not talk to its user. Shows a message of a workspace to the people in the web UI, as an agent does it to report or to ask. A workspace that may not talk to its user is refused; its abilities say so in `talk_to_user_enabled`.",
    "toolset": "activity What a workspace did. Its activity, audit trail, sessions and traces.",
    "arguments": "workspace id The workspace's id. message What to say. attachments Files that go with it.",
    "also": "",
    "reads": false
  },
  {
    "id": "list_audit_events",
    "name": "list audit events workspace audit",
    "title": "List the audit trail of a workspace",
    "description": "List the audit trail of a workspace's agent, oldest first. Judge chain_valid only without filters. Lists the audit trail that the agent of a workspace wrote, oldest first: tasks, model calls and tool calls. Each entry carries a keyed hash over itself and the one before, so that a changed or missing entry shows. `chain_valid` says whether the entries in this answer still hang together. A filter leaves gaps and can make it false without anything being wrong; judge it without filters. It is null on later pages, and where the tenant has no key to check with. `events` is null, not an empty list, when nothing matches. A `limit` that is no positive number counts as absent, a larger one than 500 as 500.",
    "toolset": "activity What a workspace did. Its activity, audit trail, sessions and traces.",
    "arguments": "workspace id The workspace's id. agent id Only entries of this agent. session id Only entries of this session. from Only entries of this time or later. to Only entries from before this time. limit How many to return at most. 100 unless given; more than 500 counts as 500. offset How many entries to skip. The oldest come first.",
    "also": "",
    "reads": true
  },
  {
    "id": "search_sessions",
    "name": "search sessions session search",
    "title": "Search the sessions of a workspace",
    "description": "Search a workspace's activity and memories for words, newest first. Searches a workspace's activity and its memories at once, newest first. Without words it lists both. `kind` tells which of the two a find is.",
    "toolset": "activity What a workspace did. Its activity, audit trail, sessions and traces.",
    "arguments": "workspace id The workspace's id. q The words to search for. limit How many to return at most. 50 unless given; more than 200 counts as 200.",
    "also": "session search",
    "reads": true
  },
  {
    "id": "list_traces",
    "name": "list traces trace list",
    "title": "List the traces of a workspace",
    "description": "List a workspace's traces from the tenant's tracing service (Langfuse), if there is one. Passes on what the tenant's tracing service (Langfuse) says about a workspace, as it is and with its status. The shape is that of the service. Where no tracing is set up, the answer is an empty list.",
    "toolset": "activity What a workspace did. Its activity, audit trail, sessions and traces.",
    "arguments": "workspace id The workspace's id.",
    "also": "",
    "reads": true
  },
  {
    "id": "list_events",
    "name": "list events event list",
    "title": "List events of the organisation",
    "description": "List the latest 100 events of all workspaces, newest first. For one use list_workspace_events. Lists the latest 100 entries of the structure log, newest first: what was created, started, paused, removed, approved or delegated, in any workspace. There are no pages and no filters; ask for the events of one workspace to look further back there.",
    "toolset": "events The structure log of an organisation, one entry for everything that changed.",
    "arguments": "",
    "also": "list org events events",
    "reads": true
  },
  {
    "id": "list_workspace_events",
    "name": "list workspace events workspace event list",
    "title": "List events of a workspace",
    "description": "List the latest 100 events of a workspace, newest first. Lists the latest 100 entries of the structure log that are about one workspace, newest first. A workspace that never existed has none, and that is no error.",
    "toolset": "events The structure log of an organisation, one entry for everything that changed.",
    "arguments": "workspace id The workspace's id.",
    "also": "",
    "reads": true
  },
  {
    "id": "get_health",
    "name": "get health platform health",
    "title": "Check that the tenant answers",
    "description": "Check that the tenant's process answers. get_liveness tells more. Says that the tenant's process is up, and nothing more: neither its database nor its workspaces are looked at. It asks for no credential and no organisation id. The rate limit counts it like any other call.",
    "toolset": "platform How the tenant itself is doing.",
    "arguments": "",
    "also": "up down status version",
    "reads": true
  },
  {
    "id": "get_liveness",
    "name": "get liveness platform liveness",
    "title": "Show the liveness of the tenant",
    "description": "Show when each background subsystem of the tenant last gave a sign of life. Shows when each of the tenant's background subsystems, such as the scheduler, last gave a sign of life. Right after a start there are none. One that has been silent for long hangs: tell whoever runs the tenant.",
    "toolset": "platform How the tenant itself is doing.",
    "arguments": "",
    "also": "",
    "reads": true
  }
]
