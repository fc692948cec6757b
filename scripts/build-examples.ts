/** Writes the memos of `examples/` as Word files, from the texts in `scripts/examples/memos/`. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { examples } from './examples/memos/index.ts'
import { docxBytes } from './examples/package.ts'

for (const example of examples) {
  const path = join('examples', `${example.file}.docx`)
  writeFileSync(path, docxBytes(example))
  console.log(path)
}
