/**
 * What a person would be told over a folder of documents: findings per rule per 100 pages, each with its quotes, so that false
 * alarms are found by reading.
 *
 *     npm run measure -- FOLDER [PACK]
 *
 * Reads .docx and .md below the folder. Without a pack each document's own municipality decides, as on the command line.
 */
import { resolve } from 'node:path'
import { glob } from 'tinyglobby'
import { openDocument } from '../src/cli/document.ts'
import { UnreadableError } from '../src/cli/unreadable.ts'
import { lint } from '../src/lint/lint.ts'
import { compilePacks } from './compile-packs.ts'
import { measureOf, wordsOnPage, type MeasuredFile } from './measure/tally.ts'

const [folder, pack] = process.argv.slice(2)
if (folder === undefined) throw new Error('usage: npm run measure -- FOLDER [PACK]')
const packs = compilePacks(resolve('packs')).map((parsed) => parsed.pack)
if (pack !== undefined && packs.every(({ id }) => id !== pack)) {
  throw new Error(`no pack is called ${pack}; there are ${packs.map(({ id }) => id).join(', ')}`)
}

const files: MeasuredFile[] = []
for (const path of (await glob('**/*.{docx,md}', { cwd: folder })).toSorted()) {
  const file = await measured(path)
  if (file !== null) files.push(file)
}
const measure = measureOf(files)
for (const { rule, level, count, rate, places } of measure.rules) {
  console.log(`\n${rule}  ${level}  ${count}, ${rate.toFixed(1)} on 100 pages`)
  for (const { path, quote, message } of places) {
    console.log(`  ${path}: ${quote === '' ? message : `«${quote}»  ${message}`}`)
  }
}
console.log(
  `\n${measure.files} files, ${measure.words} words, ${measure.pages.toFixed(1)} pages of ${wordsOnPage} words; ` +
    `${measure.hintsPerPage.toFixed(2)} hints a page`,
)

/** Null, with a line, for a file that cannot be read. */
async function measured(path: string): Promise<MeasuredFile | null> {
  try {
    const { tree } = await openDocument(resolve(folder ?? '', path))
    const { memo, findings } = lint(tree, { packs, asked: pack === undefined ? [] : [pack] })
    const words = memo.paragraphs.reduce((sum, { facts }) => sum + facts.words.length, 0)
    return { path, words, findings }
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error
    console.log(`not read   ${path}: ${error.message}`)
    return null
  }
}
