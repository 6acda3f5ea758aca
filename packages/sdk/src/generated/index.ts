// Generated from management.yaml by `pnpm generate`. Do not edit.

import { orgs, type OrgsOrg, type OrgsOrgWorkspace } from './orgs.ts'
import { myOrgs, type MyOrgsOrg } from './my-orgs.ts'
import { billing, type BillingBillingInvoice, type BillingBilling } from './billing.ts'
import { tenants, type TenantsOrgAdminToken, type TenantsTenant, type TenantsPurge, type TenantsTenantBootEvent, type TenantsFleet, type TenantsTenantWorkspace, type TenantsOrphanTunnel, type TenantsOrgWorkspace, type TenantsOrgWorkspaceBillingMode } from './tenants.ts'
import { images, type ImagesThinAmi, type ImagesRuntimeImage } from './images.ts'
import { machines, type MachinesMachine } from './machines.ts'
import { migrations, type MigrationsWorkspace } from './migrations.ts'
import { workspaces, type WorkspacesWorkspaceEnv, type WorkspacesWorkspace } from './workspaces.ts'
import { workspaceSettings, type WorkspaceSettingsWorkspaceBudget, type WorkspaceSettingsWorkspaceModel, type WorkspaceSettingsWorkspaceConfig, type WorkspaceSettingsWorkspaceTemplate, type WorkspaceSettingsWorkspaceAbility, type WorkspaceSettingsWorkspaceBillingMode } from './workspace-settings.ts'
import { agents, type AgentsAgent } from './agents.ts'
import { workspaceSecrets, type WorkspaceSecretsWorkspaceSecret } from './workspace-secrets.ts'
import { orgSecrets, type OrgSecretsOrgSecret } from './org-secrets.ts'
import { orgTokens, type OrgTokensOrgToken } from './org-tokens.ts'
import { workspaceTokens, type WorkspaceTokensWorkspaceToken } from './workspace-tokens.ts'
import { approvals, type ApprovalsApproval, type ApprovalsWorkspaceApproval } from './approvals.ts'
import { instructions, type InstructionsInstruction } from './instructions.ts'
import { orgTemplates, type OrgTemplatesOrgTemplate, type OrgTemplatesOrg } from './org-templates.ts'
import { templates, type TemplatesTemplate } from './templates.ts'
import { bundles, type BundlesBundle } from './bundles.ts'
import { plugins, type PluginsPlugin, type PluginsPluginSource, type PluginsWorkspacePlugin, type PluginsOrgAllowlist } from './plugins.ts'
import { schedules, type SchedulesSchedule, type SchedulesOrgSchedule, type SchedulesScheduleOrphan } from './schedules.ts'
import { channels, type ChannelsChannelAdapter, type ChannelsChannel } from './channels.ts'
import { messages, type MessagesAgent, type MessagesAgentQueue } from './messages.ts'
import { delegations, type DelegationsWorkspace, type DelegationsDelegation } from './delegations.ts'
import { discovery, type DiscoveryAgent, type DiscoveryWorkspace, type DiscoveryAccess } from './discovery.ts'
import { files, type FilesFile } from './files.ts'
import { memories, type MemoriesMemory, type MemoriesMemoryNamespace } from './memories.ts'
import { memoryEntries, type MemoryEntriesMemoryEntry } from './memory-entries.ts'
import { activity, type ActivityActivity, type ActivityUser, type ActivityWorkspace, type ActivitySession, type ActivityTrace } from './activity.ts'
import { events, type EventsEvent, type EventsWorkspaceEvent } from './events.ts'
import { platform, type PlatformPlatform } from './platform.ts'
import type { WireOperation } from '../wire.ts'

/** The ids that `molecule.call` takes. */
export type OperationId =
  | 'listOrgs'
  | 'createOrg'
  | 'listOrgWorkspaces'
  | 'listMyOrgs'
  | 'createMyOrg'
  | 'getOrg'
  | 'deleteOrg'
  | 'exportOrg'
  | 'getOrgProvisionStatus'
  | 'getOrgInstance'
  | 'listInvoices'
  | 'createCheckout'
  | 'openBillingPortal'
  | 'getOrgAdminToken'
  | 'deleteTenant'
  | 'scrubTenantArtifacts'
  | 'listPurges'
  | 'listTenantBootEvents'
  | 'getTenantDiagnostics'
  | 'redeployTenant'
  | 'redeployFleet'
  | 'redeployTenantWorkspaces'
  | 'cleanupOrphanTunnels'
  | 'getOrgWorkspaceConsole'
  | 'getOrgWorkspaceBillingMode'
  | 'setOrgWorkspaceBillingMode'
  | 'promoteThinAmi'
  | 'listThinAmis'
  | 'promoteRuntimeImage'
  | 'listRuntimeImages'
  | 'provisionMachine'
  | 'deprovisionMachine'
  | 'getMachineStatus'
  | 'migrateWorkspaceProvider'
  | 'getWorkspaceMigrationStatus'
  | 'updateWorkspaceEnv'
  | 'listWorkspaces'
  | 'createWorkspace'
  | 'getWorkspace'
  | 'deleteWorkspace'
  | 'updateWorkspace'
  | 'restartWorkspace'
  | 'pauseWorkspace'
  | 'resumeWorkspace'
  | 'hibernateWorkspace'
  | 'getWorkspaceState'
  | 'getWorkspaceMetrics'
  | 'getWorkspaceConsole'
  | 'getWorkspaceBudget'
  | 'setWorkspaceBudget'
  | 'getWorkspaceModel'
  | 'setWorkspaceModel'
  | 'getWorkspaceConfig'
  | 'updateWorkspaceConfig'
  | 'setWorkspaceTemplate'
  | 'updateWorkspaceAbilities'
  | 'getWorkspaceBillingMode'
  | 'setWorkspaceBillingMode'
  | 'assignAgent'
  | 'removeAgent'
  | 'replaceAgent'
  | 'moveAgent'
  | 'listWorkspaceSecrets'
  | 'setWorkspaceSecret'
  | 'deleteWorkspaceSecret'
  | 'listOrgSecrets'
  | 'setOrgSecret'
  | 'deleteOrgSecret'
  | 'listOrgTokens'
  | 'mintOrgToken'
  | 'revokeOrgToken'
  | 'listWorkspaceTokens'
  | 'createWorkspaceToken'
  | 'revokeWorkspaceToken'
  | 'mintWorkspaceToken'
  | 'listPendingApprovals'
  | 'listWorkspaceApprovals'
  | 'createApproval'
  | 'decideApproval'
  | 'withdrawApproval'
  | 'listInstructions'
  | 'createInstruction'
  | 'updateInstruction'
  | 'deleteInstruction'
  | 'resolveInstructions'
  | 'listOrgTemplates'
  | 'importOrg'
  | 'listTemplates'
  | 'importTemplate'
  | 'exportBundle'
  | 'importBundle'
  | 'listPlugins'
  | 'listPluginSources'
  | 'listWorkspacePlugins'
  | 'installPlugin'
  | 'listAvailablePlugins'
  | 'checkPluginCompatibility'
  | 'uninstallPlugin'
  | 'getOrgPluginAllowlist'
  | 'setOrgPluginAllowlist'
  | 'listSchedules'
  | 'createSchedule'
  | 'deleteSchedule'
  | 'updateSchedule'
  | 'runSchedule'
  | 'listScheduleHistory'
  | 'listScheduleHealth'
  | 'listOrgScheduleHealth'
  | 'listOrphanSchedules'
  | 'reapOrphanSchedules'
  | 'listChannelAdapters'
  | 'listChannels'
  | 'createChannel'
  | 'deleteChannel'
  | 'updateChannel'
  | 'sendChannelMessage'
  | 'testChannel'
  | 'discoverChannels'
  | 'sendMessage'
  | 'getQueuedMessage'
  | 'delegateTask'
  | 'listDelegations'
  | 'recordDelegation'
  | 'updateDelegation'
  | 'listPeers'
  | 'discoverWorkspace'
  | 'checkAccess'
  | 'listFiles'
  | 'writeFiles'
  | 'readFile'
  | 'writeFile'
  | 'deleteFile'
  | 'listMemories'
  | 'commitMemory'
  | 'searchMemory'
  | 'deleteMemory'
  | 'listMemoryNamespaces'
  | 'listMemoryEntries'
  | 'setMemoryEntry'
  | 'getMemoryEntry'
  | 'deleteMemoryEntry'
  | 'listActivity'
  | 'recordActivity'
  | 'notifyUser'
  | 'listAuditEvents'
  | 'searchSessions'
  | 'listTraces'
  | 'listEvents'
  | 'listWorkspaceEvents'
  | 'getHealth'
  | 'getLiveness'

/** All operations, by the words of their commands. */
export interface Methods {
  readonly org: OrgMethods
  readonly billing: BillingMethods
  readonly tenant: TenantMethods
  readonly purge: PurgeMethods
  readonly fleet: FleetMethods
  readonly orphanTunnel: OrphanTunnelMethods
  readonly thinAmi: ThinAmiMethods
  readonly runtimeImage: RuntimeImageMethods
  readonly machine: MachineMethods
  readonly workspace: WorkspaceMethods
  readonly agent: AgentMethods
  readonly approval: ApprovalMethods
  readonly instruction: InstructionMethods
  readonly template: TemplateMethods
  readonly bundle: BundleMethods
  readonly plugin: PluginMethods
  readonly schedule: ScheduleMethods
  readonly channel: ChannelMethods
  readonly delegation: DelegationMethods
  readonly access: AccessMethods
  readonly file: FileMethods
  readonly memory: MemoryMethods
  readonly activity: ActivityMethods
  readonly user: UserMethods
  readonly session: SessionMethods
  readonly trace: TraceMethods
  readonly event: EventMethods
  readonly platform: PlatformMethods
}

export interface OrgMethods extends OrgsOrg, MyOrgsOrg, OrgTemplatesOrg {
  readonly workspace: OrgWorkspaceMethods
  readonly adminToken: OrgAdminTokenMethods
  readonly secret: OrgSecretMethods
  readonly token: OrgTokenMethods
  readonly template: OrgTemplateMethods
  readonly allowlist: OrgAllowlistMethods
  readonly schedule: OrgScheduleMethods
}

export interface OrgWorkspaceMethods extends OrgsOrgWorkspace, TenantsOrgWorkspace {
  readonly billingMode: OrgWorkspaceBillingModeMethods
}

export interface BillingMethods extends BillingBilling {
  readonly invoice: BillingInvoiceMethods
}

export interface BillingInvoiceMethods extends BillingBillingInvoice {
}

export interface OrgAdminTokenMethods extends TenantsOrgAdminToken {
}

export interface TenantMethods extends TenantsTenant {
  readonly bootEvent: TenantBootEventMethods
  readonly workspace: TenantWorkspaceMethods
}

export interface PurgeMethods extends TenantsPurge {
}

export interface TenantBootEventMethods extends TenantsTenantBootEvent {
}

export interface FleetMethods extends TenantsFleet {
}

export interface TenantWorkspaceMethods extends TenantsTenantWorkspace {
}

export interface OrphanTunnelMethods extends TenantsOrphanTunnel {
}

export interface OrgWorkspaceBillingModeMethods extends TenantsOrgWorkspaceBillingMode {
}

export interface ThinAmiMethods extends ImagesThinAmi {
}

export interface RuntimeImageMethods extends ImagesRuntimeImage {
}

export interface MachineMethods extends MachinesMachine {
}

export interface WorkspaceMethods extends MigrationsWorkspace, WorkspacesWorkspace, DelegationsWorkspace, DiscoveryWorkspace, ActivityWorkspace {
  readonly env: WorkspaceEnvMethods
  readonly budget: WorkspaceBudgetMethods
  readonly model: WorkspaceModelMethods
  readonly config: WorkspaceConfigMethods
  readonly template: WorkspaceTemplateMethods
  readonly ability: WorkspaceAbilityMethods
  readonly billingMode: WorkspaceBillingModeMethods
  readonly secret: WorkspaceSecretMethods
  readonly token: WorkspaceTokenMethods
  readonly approval: WorkspaceApprovalMethods
  readonly plugin: WorkspacePluginMethods
  readonly event: WorkspaceEventMethods
}

export interface WorkspaceEnvMethods extends WorkspacesWorkspaceEnv {
}

export interface WorkspaceBudgetMethods extends WorkspaceSettingsWorkspaceBudget {
}

export interface WorkspaceModelMethods extends WorkspaceSettingsWorkspaceModel {
}

export interface WorkspaceConfigMethods extends WorkspaceSettingsWorkspaceConfig {
}

export interface WorkspaceTemplateMethods extends WorkspaceSettingsWorkspaceTemplate {
}

export interface WorkspaceAbilityMethods extends WorkspaceSettingsWorkspaceAbility {
}

export interface WorkspaceBillingModeMethods extends WorkspaceSettingsWorkspaceBillingMode {
}

export interface AgentMethods extends AgentsAgent, MessagesAgent, DiscoveryAgent {
  readonly queue: AgentQueueMethods
}

export interface WorkspaceSecretMethods extends WorkspaceSecretsWorkspaceSecret {
}

export interface OrgSecretMethods extends OrgSecretsOrgSecret {
}

export interface OrgTokenMethods extends OrgTokensOrgToken {
}

export interface WorkspaceTokenMethods extends WorkspaceTokensWorkspaceToken {
}

export interface ApprovalMethods extends ApprovalsApproval {
}

export interface WorkspaceApprovalMethods extends ApprovalsWorkspaceApproval {
}

export interface InstructionMethods extends InstructionsInstruction {
}

export interface OrgTemplateMethods extends OrgTemplatesOrgTemplate {
}

export interface TemplateMethods extends TemplatesTemplate {
}

export interface BundleMethods extends BundlesBundle {
}

export interface PluginMethods extends PluginsPlugin {
  readonly source: PluginSourceMethods
}

export interface PluginSourceMethods extends PluginsPluginSource {
}

export interface WorkspacePluginMethods extends PluginsWorkspacePlugin {
}

export interface OrgAllowlistMethods extends PluginsOrgAllowlist {
}

export interface ScheduleMethods extends SchedulesSchedule {
  readonly orphan: ScheduleOrphanMethods
}

export interface OrgScheduleMethods extends SchedulesOrgSchedule {
}

export interface ScheduleOrphanMethods extends SchedulesScheduleOrphan {
}

export interface ChannelMethods extends ChannelsChannel {
  readonly adapter: ChannelAdapterMethods
}

export interface ChannelAdapterMethods extends ChannelsChannelAdapter {
}

export interface AgentQueueMethods extends MessagesAgentQueue {
}

export interface DelegationMethods extends DelegationsDelegation {
}

export interface AccessMethods extends DiscoveryAccess {
}

export interface FileMethods extends FilesFile {
}

export interface MemoryMethods extends MemoriesMemory {
  readonly namespace: MemoryNamespaceMethods
  readonly entry: MemoryEntryMethods
}

export interface MemoryNamespaceMethods extends MemoriesMemoryNamespace {
}

export interface MemoryEntryMethods extends MemoryEntriesMemoryEntry {
}

export interface ActivityMethods extends ActivityActivity {
}

export interface UserMethods extends ActivityUser {
}

export interface SessionMethods extends ActivitySession {
}

export interface TraceMethods extends ActivityTrace {
}

export interface EventMethods extends EventsEvent {
}

export interface WorkspaceEventMethods extends EventsWorkspaceEvent {
}

export interface PlatformMethods extends PlatformPlatform {
}

export const operations: readonly WireOperation[] = [...orgs, ...myOrgs, ...billing, ...tenants, ...images, ...machines, ...migrations, ...workspaces, ...workspaceSettings, ...agents, ...workspaceSecrets, ...orgSecrets, ...orgTokens, ...workspaceTokens, ...approvals, ...instructions, ...orgTemplates, ...templates, ...bundles, ...plugins, ...schedules, ...channels, ...messages, ...delegations, ...discovery, ...files, ...memories, ...memoryEntries, ...activity, ...events, ...platform]
