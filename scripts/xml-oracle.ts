/**
 * Holds our XML scanner against saxes over every XML part of every Word file under some folders, and tells the parts of
 * which they say different things.
 *
 *     node scripts/run.mjs scripts/xml-oracle.ts FOLDER…
 */
import { readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { unzipSync } from 'fflate'
import { globSync } from 'tinyglobby'
import { decodeXml } from '../src/docx/decode.ts'
import { eventsOfSaxes, eventsOfScanner } from '../test/docx/xml-events.ts'

const counts = { files: 0, parts: 0, refused: 0, different: 0, unread: 0 }

for (const folder of process.argv.slice(2)) {
  for (const path of globSync('**/*.{docx,docm,dotx,dotm}', { cwd: folder, absolute: true })) {
    counts.files++
    compareFile(path)
  }
}
console.log(counts)
if (counts.different > 0) process.exitCode = 1

function compareFile(path: string): void {
  for (const [name, content] of Object.entries(partsOf(path))) {
    counts.parts++
    const { xml } = decodeXml(content, name)
    const ours = eventsOfScanner(xml)
    if (ours === null) counts.refused++
    if (isDeepStrictEqual(ours, eventsOfSaxes(xml))) continue
    counts.different++
    console.log(`${path}: ${name}`)
  }
}

/** None where the zip cannot be read: that is another test's. */
function partsOf(path: string): Record<string, Uint8Array> {
  try {
    return unzipSync(new Uint8Array(readFileSync(path)), {
      filter: ({ name, originalSize }) => /\.(?:xml|rels|vml)$/u.test(name) && originalSize < 2e7,
    })
  } catch {
    counts.unread++
    return {}
  }
}
