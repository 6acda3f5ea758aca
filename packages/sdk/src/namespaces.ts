import { operations } from './generated/index.ts'
import type { WireOperation } from './wire.ts'

type Invoke = (operation: WireOperation, values: readonly unknown[]) => unknown
interface Branch {
  readonly [word: string]: WireOperation | Branch
}

/** Gives `target` a property for each first word of a command; what is below it is built when it is first read. */
export function defineNamespaces(target: object, invoke: Invoke): void {
  for (const [word, node] of Object.entries(toTree())) {
    let value: unknown
    // Not enumerable, so that a client prints short.
    Object.defineProperty(target, word, { get: () => (value ??= toMember(node, invoke)) })
  }
}

function toMember(node: WireOperation | Branch, invoke: Invoke): unknown {
  if (isOperation(node)) return (...values: unknown[]) => invoke(node, values)
  return Object.fromEntries(Object.entries(node).map(([word, child]) => [word, toMember(child, invoke)]))
}

let tree: Branch | undefined

function toTree(): Branch {
  if (tree) return tree
  const root: Record<string, unknown> = {}
  for (const operation of operations) {
    const branch = operation.at
      .slice(0, -1)
      .reduce((node, word) => (node[word] ??= {}) as Record<string, unknown>, root)
    branch[operation.at.at(-1)!] = operation
  }
  return (tree = root as Branch)
}

const isOperation = (node: WireOperation | Branch): node is WireOperation => typeof node.id === 'string'
