/** Diarienummer in the forms municipalities use: "KS 2014/0271", "KS/2019:468", "KS-2023-00738", "2023/KS 0362". */
import type { CaseNumberFact } from '../model.ts'
import { type Recogniser, type Scan, gapAfter, normAt, spaceAfter, spanOf, textAt } from './scan.ts'

/** What bears such a number and is no register of cases: statutes, bills, reports, school years. */
const others = new Set(
  (
    'sfs lag lagen prop bet skr rskr dir sou ds rh hfd nja rå ad mål läsår läsåret år åren den kl kap nr sid rapport ' +
    'skolfs sosfs bfs afs msbfs nfs tfs fs from tom till av i på för om och eu eg euf iso en ss budget plan mellan under ' +
    'säsong säsongen sedan per vecka juni maj mars juli'
  ).split(' '),
)
const labels = new Set(
  'dnr diarienr diarienummer ärendenummer ärendenr beteckning ärendebeteckning ärende dnr:'.split(
    ' ',
  ),
)
/** "KS/2019:468", "KS-2023-00738", "KS08-00041/05", "SN-2017-50", "KS2019/1358". */
const whole = /^([a-zåäö]{2,6})[/-]?(\d{2,4}[/:-]\d{1,6}(?:[-./]\d[\d.]*)*)$/
/** "2014/0271", "18/0098", "2018/00256-1.6.1", "2016-448", "182/2013". */
const rest = /^\d{2,4}[/:-]\d{1,6}(?:[-.]\d[\d.]*)*$/
/** "2023/KS", "2017/KS0232", "2016KSM1221.042". */
const yearFirst = /^(?:19|20)\d\d\/?([a-zåäö]{2,5})(\d[\d.]*)?$/
/** "0882/21", "2023-00836", "2020-00720": only after "Dnr", or with five digits after the year. */
const bare = /^\d{3,4}\/\d{2}$|^(?:19|20)\d\d[/-]\d{1,6}$/

export const caseNumber: Recogniser = {
  kind: 'case-number',
  opens: (norm) => whole.test(norm) || rest.test(norm) || yearFirst.test(norm) || bare.test(norm),
  read(scan, index): CaseNumberFact | null {
    const norm = normAt(scan, index)
    if (/^\d{4}-\d\d-\d\d$/.test(norm)) return null
    if (yearFirst.test(norm)) return withYearFirst(scan, index, norm)
    const joined = whole.exec(norm)
    if (joined !== null) {
      if (others.has(joined[1] ?? '') || !looksLikeRegister(textAt(scan, index).slice(0, 2)))
        return null
      return fact(scan, index, planCode(scan, index + 1))
    }
    if (isPrefix(scan, index - 1) && !isSpan(norm))
      return fact(scan, index - 1, planCode(scan, index + 1))
    const labelled = isLabelled(scan, index)
    const clear = /^(?:19|20)\d\d-\d{5}$/.test(norm)
    return (labelled && bare.test(norm)) || clear ? fact(scan, index, index + 1) : null
  },
}

/** "KS", "Kst", "VON": two to six letters that begin with a capital, and no other kind of paper. */
function isPrefix(scan: Scan, index: number): boolean {
  const written = textAt(scan, index)
  if (!spaceAfter(scan, index) || !/^[A-ZÅÄÖ][A-ZÅÄÖa-zåäö]{1,5}$/.test(written)) return false
  if (others.has(normAt(scan, index)) || labels.has(normAt(scan, index))) return false
  return written === written.toUpperCase() || written.length <= 3
}

function looksLikeRegister(written: string): boolean {
  return written.charAt(0) !== written.charAt(0).toLowerCase()
}

/** "2024-2028" and "2024-01" after a register's letters are years and months. */
function isSpan(norm: string): boolean {
  return /^(?:19|20)\d\d-(?:(?:19|20)\d\d|[01]\d|\d\d-\d\d)$/.test(norm)
}

function isLabelled(scan: Scan, index: number): boolean {
  return (
    labels.has(normAt(scan, index - 1)) && /^[.:]{0,2}\s{0,3}$/u.test(gapAfter(scan, index - 1))
  )
}

/** Past the diarieplan's code: "KS 2019/0087 005", "SN-2017-50 Dpl 904". */
function planCode(scan: Scan, endWord: number): number {
  if (!spaceAfter(scan, endWord - 1)) return endWord
  if (normAt(scan, endWord) === 'dpl')
    return /^\d+$/.test(normAt(scan, endWord + 1)) ? endWord + 2 : endWord
  return /^0\d\d$/.test(normAt(scan, endWord)) ? endWord + 1 : endWord
}

function withYearFirst(scan: Scan, index: number, norm: string): CaseNumberFact | null {
  const [, letters = '', number] = yearFirst.exec(norm) ?? []
  const written = textAt(scan, index).replace(/[^A-Za-zÅÄÖåäö]/g, '')
  if (others.has(letters) || written !== written.toUpperCase()) return null
  if (number !== undefined) return fact(scan, index, index + 1)
  if (!spaceAfter(scan, index) || !/^\d{3,5}$/.test(normAt(scan, index + 1))) return null
  const code = spaceAfter(scan, index + 1) && /^\d\d$/.test(normAt(scan, index + 2))
  return fact(scan, index, code ? index + 3 : index + 2)
}

function fact(scan: Scan, firstWord: number, endWord: number): CaseNumberFact {
  const span = spanOf(scan, firstWord, endWord)
  return { kind: 'case-number', value: scan.text.slice(span.start, span.end), ...span }
}
