// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Topic } from '../to-topics.ts'

export const topics: Readonly<Record<string, Topic>> = {
  "access": {
    "description": "Check if two workspaces may talk",
    "service": "tenant"
  },
  "activity": {
    "description": "What a workspace did. Its activity, audit trail, sessions and traces.",
    "service": "tenant"
  },
  "agent": {
    "description": "Which agent a workspace has, and talking to it.",
    "service": "tenant"
  },
  "agent:queue": {
    "description": "Show a queued message",
    "service": "tenant"
  },
  "approval": {
    "description": "Requests of agents that a person approves or denies.",
    "service": "tenant"
  },
  "bundle": {
    "description": "A workspace and those below it as one portable document.",
    "service": "tenant"
  },
  "channel": {
    "description": "Telegram, Slack, Discord and Lark conversations with a workspace.",
    "service": "tenant"
  },
  "channel:adapter": {
    "description": "List the types of channels",
    "service": "tenant"
  },
  "delegation": {
    "description": "Tasks that one workspace hands to another.",
    "service": "tenant"
  },
  "event": {
    "description": "The structure log of an organisation, one entry for everything that changed.",
    "service": "tenant"
  },
  "file": {
    "description": "Files on the machine of a workspace.",
    "service": "tenant"
  },
  "fleet": {
    "description": "Redeploy all tenants",
    "service": "controlPlane"
  },
  "instruction": {
    "description": "Standing instructions that agents get with every task, for all workspaces or for one.",
    "service": "tenant"
  },
  "machine": {
    "description": "The machine calls with which a tenant has its workspaces' machines built and ended.",
    "service": "controlPlane"
  },
  "memory": {
    "description": "What agents remember, by namespace.",
    "service": "tenant"
  },
  "memory:entry": {
    "description": "A small key-value store for each workspace, with versions and expiry.",
    "service": "tenant"
  },
  "memory:namespace": {
    "description": "List the memory namespaces of a workspace",
    "service": "tenant"
  },
  "org": {
    "description": "Organisations and what belongs to them, as whoever operates the control plane sees it."
  },
  "org:admin-token": {
    "description": "Show the admin token of an organisation's tenant",
    "service": "controlPlane"
  },
  "org:allowlist": {
    "description": "Show or set which plugins an organisation allows",
    "service": "tenant"
  },
  "org:schedule": {
    "description": "Show how all schedules are doing",
    "service": "tenant"
  },
  "org:secret": {
    "description": "Secrets that every workspace of the organisation inherits.",
    "service": "tenant"
  },
  "org:template": {
    "description": "Whole teams of workspaces, made from one template.",
    "service": "tenant"
  },
  "org:token": {
    "description": "Org API Keys, the credentials that manage an organisation's tenant.",
    "service": "tenant"
  },
  "org:workspace": {
    "description": "List the workspaces of an organisation; show the console of a workspace's machine; and more",
    "service": "controlPlane"
  },
  "org:workspace:billing-mode": {
    "description": "Show or set who pays for a workspace's model, as operator",
    "service": "controlPlane"
  },
  "orphan-tunnel": {
    "description": "Delete tunnels that no tenant uses",
    "service": "controlPlane"
  },
  "platform": {
    "description": "How the tenant itself is doing.",
    "service": "tenant"
  },
  "plugin": {
    "description": "Plugins of workspaces, where they come from, and which of them an organisation allows.",
    "service": "tenant"
  },
  "plugin:source": {
    "description": "List where plugins may come from",
    "service": "tenant"
  },
  "purge": {
    "description": "List deletions of organisations",
    "service": "controlPlane"
  },
  "runtime-image": {
    "description": "Promote the image of a runtime; list the images of the runtimes",
    "service": "controlPlane"
  },
  "schedule": {
    "description": "Prompts that a workspace is given by the clock.",
    "service": "tenant"
  },
  "schedule:orphan": {
    "description": "List schedules without a living workspace; clear up schedules without a living workspace",
    "service": "tenant"
  },
  "session": {
    "description": "Search the sessions of a workspace",
    "service": "tenant"
  },
  "template": {
    "description": "What a single workspace can be made from.",
    "service": "tenant"
  },
  "tenant": {
    "description": "The machines and containers behind the organisations, for operators. Redeploys, diagnostics, deletion.",
    "service": "controlPlane"
  },
  "tenant:boot-event": {
    "description": "List what a tenant reported while booting",
    "service": "controlPlane"
  },
  "tenant:workspace": {
    "description": "Redeploy the workspaces of a tenant",
    "service": "controlPlane"
  },
  "thin-ami": {
    "description": "Promote a machine image on AWS; list the machine images on AWS",
    "service": "controlPlane"
  },
  "trace": {
    "description": "List the traces of a workspace",
    "service": "tenant"
  },
  "user": {
    "description": "Notify the user of a workspace",
    "service": "tenant"
  },
  "workspace": {
    "description": "Workspaces are the agents of an organisation, each with its own machine, runtime and files."
  },
  "workspace:ability": {
    "description": "Change whom a workspace may write to",
    "service": "tenant"
  },
  "workspace:approval": {
    "description": "List a workspace's approvals",
    "service": "tenant"
  },
  "workspace:billing-mode": {
    "description": "Show or decide who pays for the model of a workspace",
    "service": "tenant"
  },
  "workspace:budget": {
    "description": "Show or set the budget of a workspace",
    "service": "tenant"
  },
  "workspace:config": {
    "description": "Show or change the stored configuration of a workspace",
    "service": "tenant"
  },
  "workspace:env": {
    "description": "Update a workspace's environment variables",
    "service": "controlPlane"
  },
  "workspace:event": {
    "description": "List events of a workspace",
    "service": "tenant"
  },
  "workspace:model": {
    "description": "Show or choose the model of a workspace",
    "service": "tenant"
  },
  "workspace:plugin": {
    "description": "List a workspace's plugins; install a plugin on a workspace; and more",
    "service": "tenant"
  },
  "workspace:secret": {
    "description": "Secrets of one workspace. Values go in and never come out.",
    "service": "tenant"
  },
  "workspace:template": {
    "description": "Set the template of a workspace",
    "service": "tenant"
  },
  "workspace:token": {
    "description": "Tokens that open one workspace and nothing else.",
    "service": "tenant"
  }
}
