/** The § of minutes: "§ 179", "§§ 12–14". "3 § kommunallagen" and "§ 11 MBL" are law. */
import type { MinutesSectionFact } from '../model.ts'
import { isActName } from './statute-names.ts'
import { type Recogniser, gapAfter, normAt, spaceAfter, spanOf, textAt } from './scan.ts'

export const minutesSection: Recogniser = {
  kind: 'minutes-section',
  opens: (norm) => norm === '§' || norm === '§§',
  read(scan, index): MinutesSectionFact | null {
    const match = /^(\d{1,4})(?:-\d{1,4})?$/.exec(normAt(scan, index + 1))
    if (match === null || !/^[ \u00a0\u2009\u202f]*$/.test(gapAfter(scan, index))) return null
    // "7 kap. 6 § 2 st." counts on from a law's own number.
    const before = normAt(scan, index - 1)
    if (/^\d{1,3}$/.test(before) && /^[ \u00a0\u2009\u202f]*$/.test(gapAfter(scan, index - 1)))
      return null
    if (isActName(scan, index - 1) && spaceAfter(scan, index - 1)) return null
    if (isActName(scan, index + 2) && spaceAfter(scan, index + 1)) return null
    let endWord = index + 2
    const spans = normAt(scan, index) === '§§' && /^ ?[–,] ?$/.test(gapAfter(scan, index + 1))
    if (spans && /^\d{1,4}$/.test(textAt(scan, index + 2))) endWord = index + 3
    return { kind: 'minutes-section', number: Number(match[1]), ...spanOf(scan, index, endWord) }
  },
}
