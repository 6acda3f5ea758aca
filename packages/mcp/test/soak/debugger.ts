import { setTimeout as sleep } from 'node:timers/promises'

/** What a process that was started with `--inspect` tells about itself; nothing in it knows. */
export interface Debugger {
  /** Bytes that are left after everything unused was collected. */
  heapUsed(): Promise<number>
  /** What keeps the process busy, by kind: sockets, timers, pipes. */
  resources(): Promise<Readonly<Record<string, number>>>
  close(): void
}

interface Reply {
  readonly id?: number
  readonly result?: { readonly usedSize?: number; readonly result?: { readonly value?: unknown } }
}

/** Attaches to the address that the process printed. */
export async function attach(url: string): Promise<Debugger> {
  const socket = new WebSocket(url)
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true })
    socket.addEventListener('error', () => reject(new Error(`no debugger at ${url}`)), { once: true })
  })
  const waiting = new Map<number, (reply: Reply) => void>()
  socket.addEventListener('message', ({ data }) => {
    const reply = JSON.parse(String(data)) as Reply
    waiting.get(reply.id ?? 0)?.(reply)
    waiting.delete(reply.id ?? 0)
  })
  let count = 0
  const send = (method: string, params: object = {}): Promise<Reply> =>
    new Promise((resolve) => {
      waiting.set(++count, resolve)
      socket.send(JSON.stringify({ id: count, method, params }))
    })
  return {
    heapUsed: async () => {
      // What a finalizer lets go of goes with the next one, and finalizers run in between.
      for (let round = 0; round < 4; round++) {
        await send('HeapProfiler.collectGarbage')
        await sleep(250)
      }
      return (await send('Runtime.getHeapUsage')).result?.usedSize ?? Number.NaN
    },
    resources: async () => {
      const expression = 'process.getActiveResourcesInfo()'
      const { result } = await send('Runtime.evaluate', { expression, returnByValue: true })
      const names = (result?.result?.value ?? []) as string[]
      const kinds = Map.groupBy(names, (name) => name)
      return Object.fromEntries([...kinds].map(([name, each]) => [name, each.length]))
    },
    close: () => socket.close(),
  }
}
