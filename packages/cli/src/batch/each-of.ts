/** Does the same for each, in order, so many at a time. Once something is thrown, no further one is begun. */
export async function eachOf<Each>(
  all: readonly Each[],
  atATime: number,
  work: (each: Each, index: number) => Promise<void>,
): Promise<void> {
  const left = all.entries()
  let failed = false
  const one = async (): Promise<void> => {
    for (const [index, each] of left) {
      if (failed) return
      await work(each, index).catch((error: unknown) => {
        failed = true
        throw error
      })
    }
  }
  const ended = await Promise.allSettled(Array.from({ length: Math.min(atATime, all.length) }, one))
  const rejected = ended.find((result) => result.status === 'rejected')
  if (rejected !== undefined) throw rejected.reason
}
