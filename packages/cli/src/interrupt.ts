const waiting = new Set<() => void>()

/** Calls back at the first Ctrl-C. The second one does what it does everywhere else. */
export function onInterrupt(callback: () => void): () => void {
  if (waiting.size === 0) process.once('SIGINT', interrupt)
  waiting.add(callback)
  return () => {
    waiting.delete(callback)
    if (waiting.size === 0) process.removeListener('SIGINT', interrupt)
  }
}

function interrupt(): void {
  for (const callback of waiting) callback()
}
