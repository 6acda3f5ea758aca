const reports = '7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47'

/** What lies on the machines that are there from the start, by workspace. */
export const seedFiles: Readonly<Record<string, readonly { path: string; content: string }[]>> = {
  [reports]: [
    { path: '/configs/config.yaml', content: 'name: Reports\nruntime: claude-code\n' },
    { path: '/configs/prompts/tone.md', content: 'Be brief.\n' },
    { path: '/workspace/notes/today.md', content: 'Numbers first, then what they mean' },
    { path: '/workspace/notes/archive/may.md', content: 'May was a good month' },
  ],
}
