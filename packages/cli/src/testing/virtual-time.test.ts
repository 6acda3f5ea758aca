import { pbkdf2 } from 'node:crypto'
import { open } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { inVirtualTime } from './virtual-time.ts'

/** Keeps what works on files busy with something else for a while. */
function occupyThreads(): void {
  for (let thread = 0; thread < 8; thread++) pbkdf2('', '', 50_000, 64, 'sha512', () => {})
}

it('has no time pass while a file is worked on', async () => {
  const passed = await inVirtualTime(
    () => false,
    async () => {
      const ticking = setInterval(() => {}, 1000)
      const began = Date.now()
      occupyThreads()
      const file = await open(import.meta.filename)
      occupyThreads()
      await file.stat()
      occupyThreads()
      await file.close()
      clearInterval(ticking)
      return Date.now() - began
    },
  )
  expect(passed).toBe(0)
})
