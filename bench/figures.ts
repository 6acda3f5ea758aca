export function median(samples: readonly number[]): number {
  const sorted = samples.toSorted((a, b) => a - b)
  return ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2
}

export const ratio = (a: number, b: number): string => `${(a / b).toFixed(2)}x`
