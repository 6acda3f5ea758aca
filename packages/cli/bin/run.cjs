#!/usr/bin/env node
'use strict'
const { argv, versions } = process
if (Number.parseInt(versions.node, 10) < 22) {
  process.stderr.write(`Error: molecule needs Node.js 22 or later, and this is ${versions.node}.\n`)
  process.exitCode = 1
} else if (argv.length === 3 && (argv[2] === '--version' || argv[2] === '-V')) {
  // The same text as oclif's own, without loading oclif.
  const { name, version } = require('../package.json')
  process.stdout.write(`${name}/${version} ${process.platform}-${process.arch} node-${process.version}\n`)
} else {
  // Before anything big is loaded.
  require('node:module').enableCompileCache?.()
  // Not awaited at the top level: a reader that goes away early would turn that into exit code 13.
  void require('../dist/cli.cjs').main(require('node:path').join(__dirname, '..'))
}
