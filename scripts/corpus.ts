/**
 * Opens every Word file below a folder, compares its text with the folder's `truth.jsonl`, lints it, applies mends and
 * edits of our own, plain and tracked, and reads what came out.
 *
 *     npm run corpus -- FOLDER
 *
 * Exit code 1 where something crashed or took more than ten seconds or 512 MB; a file was read that must not be, or the
 * other way round; a text differs in a way that `corpus/explained.ts` does not explain; a refusal does not say what to do;
 * or an edit changed anything but what was asked for.
 */
import { fileURLToPath } from 'node:url'
import { glob } from 'tinyglobby'
import { serveFiles, type Told } from './corpus/child.ts'
import { explained } from './corpus/explained.ts'
import { FileProcess } from './corpus/process.ts'

const mostMegabytes = 512
const counts = { read: 0, same: 0, refused: 0, explained: 0, made: 0, refusedEdits: 0, faults: 0 }

const [folder, role] = process.argv.slice(2)
if (folder === undefined) throw new Error('usage: npm run corpus -- FOLDER')
if (role === 'child') serveFiles(folder)
else await checkAll(folder)

async function checkAll(folder: string): Promise<void> {
  const files = (await glob('**/*.{docx,docm,dotx,dotm}', { cwd: folder })).sort()
  const working = new FileProcess(fileURLToPath(import.meta.url), [folder, 'child'])
  for (const file of files) tell(file, await answerFor(working, file))
  working.end()
  for (const file of Object.keys(explained)) {
    if (!files.includes(file)) console.log(`not here   ${file}`)
  }
  console.log(
    `${files.length} files: ${counts.read} read (${counts.same} as in truth.jsonl), ${counts.refused} refused, ` +
      `${counts.explained} explained; ${counts.made} edits made, ${counts.refusedEdits} refused; ${counts.faults} faults`,
  )
  process.exitCode = counts.faults > 0 ? 1 : 0
}

/** The process keeps what earlier files left: where it has grown too much, the file is tried again in a fresh one. */
async function answerFor(working: FileProcess, file: string): Promise<Told | string> {
  const told = await working.check(file)
  if (typeof told === 'string' || told.megabytes <= mostMegabytes) return told
  working.end()
  const alone = await working.check(file)
  if (typeof alone !== 'string' && alone.megabytes > mostMegabytes) working.end()
  return alone
}

function tell(file: string, told: Told | string): void {
  if (typeof told === 'string') return fault(file, told)
  const { outcome, megabytes } = told
  if (megabytes > mostMegabytes) fault(file, `${Math.round(megabytes)} MB`)
  for (const each of outcome.faults) fault(file, each)
  counts.made += outcome.edits.made
  counts.refusedEdits += outcome.edits.refused
  if (outcome.refused !== null) {
    counts.refused++
    console.log(`refused    ${file}: ${outcome.refused}`)
    return
  }
  counts.read++
  const { difference } = outcome
  if (difference === undefined) return
  const reason = explained[file]
  if (difference === null) counts.same++
  else if (reason === undefined) fault(file, difference)
  else {
    counts.explained++
    console.log(`explained  ${file}: ${reason}`)
  }
}

function fault(file: string, what: string): void {
  counts.faults++
  console.log(`FAULT      ${file}: ${what}`)
}
