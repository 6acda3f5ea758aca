#!/usr/bin/env node
// First, before anything else can write: standard output belongs to the protocol.
// oxlint-disable-next-line import/no-unassigned-import -- it is imported for what it does
import './stdout.ts'
import module from 'node:module'

// Before the rest is loaded, so that the next start finds it compiled. The first releases of Node 22 lack it.
module.enableCompileCache?.()
await import('./main.ts')
