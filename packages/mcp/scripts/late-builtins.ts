import type { Plugin } from 'esbuild'

/**
 * An import of one of Node's own modules reads all that it exports, and some of that loads a good deal more: Web Crypto,
 * threads, a debugger. This way an export is read when it is used, and what only answers `initialize` and `tools/list`
 * uses few: a tenth less to do at each start. `process` is there anyway; as a global nothing of it is read.
 */
export const lateBuiltins: Plugin = {
  name: 'late-builtins',
  setup: (bundle) => {
    const filter = /^node:(crypto|fs|fs\/promises|os|process|util)$/
    bundle.onResolve({ filter }, ({ path }) => ({ path, namespace: 'late-builtins' }))
    bundle.onLoad({ filter, namespace: 'late-builtins' }, async ({ path }) => ({
      contents: `module.exports = ${path === 'node:process' ? 'process' : await late(path)}`,
    }))
  },
}

async function late(path: string): Promise<string> {
  const names = Object.keys((await import(path)) as object).filter((name) => name !== 'default')
  const getters = names.map((name) => `get ${name}() { return own().${name} }`)
  // The first releases of Node 22 do not have it. `require` is as good, but reads all exports at once; under another name,
  // since it would be bundled.
  const load = `process.getBuiltinModule ? process.getBuiltinModule('${path}') : load('${path}')`
  return `(() => { const load = require; let found; const own = () => (found ??= ${load}); return { ${getters.join(', ')} } })()`
}
