/** The same runs every time, so that what a change breaks is told by the change; other ones with `SEED=7 npx vitest run …`. */
export function runs(numRuns: number): { numRuns: number; seed: number } {
  return { numRuns, seed: Number(process.env['SEED'] ?? 2026) }
}
