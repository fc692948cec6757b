/** The answer of `npm audit --json`. */
import '../../src/settings/zod-setup.ts'
import * as z from 'zod/mini'

const answer = z.object({
  vulnerabilities: z.record(z.string(), z.object({ severity: z.string(), range: z.string() })),
})

/** A line for each package with a known fault; null where the registry gave no answer. */
export function readAudit(json: string): string[] | null {
  const read = answer.safeParse(parsed(json))
  if (!read.success) return null
  return Object.entries(read.data.vulnerabilities).map(
    ([name, { severity, range }]) => `${name} ${range}: ${severity}`,
  )
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}
