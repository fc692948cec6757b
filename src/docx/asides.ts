/** Comments, CDATA sections and processing instructions: in a part from Word there are next to none. */

const ASIDES = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const

/** Below this size a part cannot hold enough of them to matter. */
const CHECKED_LENGTH = 1_000_000
const LARGEST = 1_000_000

/** UTF-16 units in asides are more than a million: the parser takes them apart sign by sign, at great cost. */
export function hasLongAsides(xml: string): boolean {
  if (xml.length < CHECKED_LENGTH) return false
  let total = 0
  for (const [open, close] of ASIDES) {
    for (let start = xml.indexOf(open); start !== -1;) {
      const end = xml.indexOf(close, start)
      const next = end === -1 ? xml.length : end
      total += next - start
      if (total > LARGEST) return true
      start = xml.indexOf(open, next)
    }
  }
  return false
}
