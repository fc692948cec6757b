/** The entries of a file that `openDocx` unpacks: the floor of a benchmark reads the same. */
import { openDocx } from '../src/docx/open.ts'

const always = /(?:^\[Content_Types\]\.xml|\.rels|styles\d*\.xml|numbering\d*\.xml)$/u

export function partsRead(bytes: Uint8Array): Set<string> {
  const { entries, parts } = openDocx(bytes)
  const names = new Set([...parts.values()].map(({ entry }) => entry))
  for (const { name } of entries) {
    if (always.test(name) && !/(?:header|footer|notes|glossary)/u.test(name)) names.add(name)
  }
  return names
}
