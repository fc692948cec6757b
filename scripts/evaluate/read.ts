/** Reads labelled memos: `NAME.md` with `NAME.json` beside it. */
import '../../src/settings/zod-setup.ts'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import type { Label } from './score.ts'

export interface LabelledMemo {
  name: string
  source: string
  /** The municipality's pack. */
  pack: string
  expect: readonly Label[]
}

const labels = z.strictObject({
  pack: z.string(),
  expect: z.array(
    z.strictObject({
      rule: z.string(),
      level: z.enum(['error', 'warning', 'hint']),
      quote: z.nullable(z.string()),
      optional: z.optional(z.boolean()),
    }),
  ),
  /** What the memo tries, for whoever reads a miss. */
  note: z.optional(z.string()),
})

/** @throws where a memo has no labels, or labels that are not written as they should. */
export function readLabelledMemos(folder: string): LabelledMemo[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.md'))
  return files.toSorted().map((file) => {
    const name = file.slice(0, -'.md'.length)
    const { pack, expect } = readLabels(join(folder, `${name}.json`))
    return { name, source: readFileSync(join(folder, file), 'utf8'), pack, expect }
  })
}

function readLabels(path: string): z.infer<typeof labels> {
  const read = labels.safeParse(JSON.parse(readFileSync(path, 'utf8')))
  if (!read.success) throw new Error(`${path}: ${z.prettifyError(read.error)}`)
  return read.data
}
