export const formats = ['table', 'json', 'yaml', 'jsonl'] as const
export type Format = (typeof formats)[number]
