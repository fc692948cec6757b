/** What everybody reads of each file. */
import { readFileSync } from 'node:fs'
import { openDocx } from '../../src/docx/open.ts'
import { flatten } from '../../src/memo/flatten.ts'
import type { Reading } from './judge.ts'
import { officeWords } from './office.ts'
import { ownFaults } from './own-checks.ts'
import { pandocWords } from './pandoc.ts'
import { inLanes } from './programs.ts'
import { schemaErrors } from './validator.ts'
import { wordsOf } from './words.ts'

const betweenLines = 10_000

export interface Readers {
  /** The validator's program. */
  validator: string
  /** For what LibreOffice writes. */
  scratch: string
}

/** Each file's reading is told of as it is ready, in no order. */
export async function readAll(
  paths: readonly string[],
  { validator, scratch }: Readers,
  tell: (path: string, reading: Reading) => void,
): Promise<void> {
  const office = await officeWords(paths, scratch)
  console.log(`LibreOffice opens ${office.size} of ${paths.length} files`)
  let done = 0
  let due = performance.now() + betweenLines
  await inLanes(paths, async (path) => {
    const bytes = readFileSync(path)
    tell(path, {
      schema: await schemaErrors(validator, path),
      own: ownFaults(bytes),
      ours: ourWords(bytes),
      pandoc: await pandocWords(path),
      office: office.get(path) ?? null,
    })
    done += 1
    if (performance.now() < due) return
    due = performance.now() + betweenLines
    console.log(`${done} of ${paths.length} files read by all`)
  })
}

/** The body, tables included, text boxes not: as pandoc reads it. */
function ourWords(bytes: Uint8Array): string[] {
  const body = flatten(openDocx(bytes).tree).filter(({ story }) => story === 'body')
  return wordsOf(body.map(({ text }) => text).join('\n'))
}
