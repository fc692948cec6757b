/** Is this line a section heading, and of which canonical section? By its words alone; the rest is for sections.ts. */
import type { SectionKind } from './model.ts'
import { sectionNames, sectionStems, weakSectionNames } from './section-names.ts'

export interface HeadingMatch {
  kind: Exclude<SectionKind, 'head' | 'other'>
  /**
   * strong: the name says heading also as a plain line; weak: a common word too; stem: only the beginning is known, which
   * is enough in a heading style or in bold.
   */
  strength: 'strong' | 'weak' | 'stem'
  /** "Förslag till beslut", not "Beslut": in minutes what was proposed is not what was decided. */
  proposal: boolean
  /** Also a label of the document's head ("Ärende:", "Kopia till:"). */
  label: boolean
  /** Where the section's own text begins in the same paragraph; null where the heading is all there is. */
  rest: number | null
}

type Named = HeadingMatch['kind']

const strong = byName(sectionNames)
const weak = byName(weakSectionNames)
const headLabels = new Set([
  'ärende',
  'ärendet',
  'kopia till',
  'delges',
  'handlingar',
  'bilagor',
  'bilaga',
])
const longestHeading = 110

function byName(names: Readonly<Partial<Record<Named, readonly string[]>>>): Map<string, Named> {
  const map = new Map<string, Named>()
  for (const [kind, list] of Object.entries(names)) {
    for (const name of list) map.set(name, kind as Named)
  }
  return map
}

/** The heading a paragraph's text is or begins with. */
export function matchHeading(text: string): HeadingMatch | null {
  const line = text.trim()
  if (line.length === 0) return null
  const runIn = runInHeading(text)
  if (runIn !== null) return runIn
  return line.length > longestHeading ? null : matchName(line)
}

/** "Förslag till beslut:", then the text in the same paragraph, or after a line break inside it. */
function runInHeading(text: string): HeadingMatch | null {
  const end = /[:\n]/.exec(text.slice(0, longestHeading))?.index ?? -1
  if (end <= 0) return null
  const after = text.slice(end + 1)
  if (after.trim() === '') return null
  const match = matchName(text.slice(0, end).trim())
  if (match === null || match.strength === 'stem') return null
  if (match.strength === 'weak' && text[end] === ':') return null
  return { ...match, rest: end + 1 + (after.length - after.trimStart().length) }
}

function matchName(line: string): HeadingMatch | null {
  const name = plainName(line)
  if (name === '') return null
  const label = headLabels.has(name)
  const proposal = name.includes('förslag')
  const found = (kind: Named, strength: HeadingMatch['strength']): HeadingMatch => ({
    kind,
    strength,
    proposal,
    label,
    rest: null,
  })
  const exact = strong.get(name)
  if (exact !== undefined) return found(exact, 'strong')
  if (isDecisionHeading(name)) return found('decision', 'strong')
  const common = weak.get(name)
  if (common !== undefined) return found(common, 'weak')
  const owned = withoutOwner(name)
  if (owned !== null) {
    const kind = strong.get(owned) ?? weak.get(owned)
    if (kind !== undefined) return found(kind, 'strong')
  }
  const parts = name.split(/ och | samt | ?[/&,] ?/)
  const kinds = parts.map((part) => strong.get(part) ?? weak.get(part))
  if (parts.length > 1 && kinds[0] !== undefined && kinds.every((kind) => kind !== undefined)) {
    return found(kinds[0], parts.some((part) => strong.has(part)) ? 'strong' : 'weak')
  }
  const stem = sectionStems.find(([, beginning]) => name.startsWith(beginning))
  if (stem !== undefined && name.split(' ').length <= 9) return found(stem[0], 'stem')
  return null
}

/** Lower case, one space between words, without number in front and colon or stop behind. */
function plainName(line: string): string {
  return line
    .replace(/\u00ad/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/^(?:\d+(?:\.\d+)*[.)]?|[a-zåäö]\)) /, '')
    .replace(/ ?[:.]+$/, '')
    .trim()
}

/** "förvaltningens bedömning" → "bedömning"; null where nobody's name stands in front. */
function withoutOwner(name: string): string | null {
  const words = name.split(' ')
  for (let owner = Math.min(words.length - 1, 5); owner >= 1; owner -= 1) {
    const last = words[owner - 1] ?? ''
    const first = words[0] ?? ''
    const owns = last.endsWith('s') || (first.endsWith('nämndens') && words[1] === 'för')
    if (owns && last.length > 3) {
      const rest = words.slice(owner).join(' ')
      if (strong.has(rest) || weak.has(rest)) return rest
    }
  }
  return null
}

const organWord =
  /kommunstyrels|fullmäktige|nämnd|utskott|styrelsen|presidi|beredning|kommunalråd|direktör|\bks\b|\bkf\b|\bksau\b/
const proposal = 'förslag till beslut'

/** "Förslag till beslut i kommunstyrelsen", "Nämndens förslag till kommunfullmäktige", "Kommunstyrelsens beslut". */
function isDecisionHeading(name: string): boolean {
  const at = name.indexOf(proposal)
  if (at !== -1) {
    return isOwner(name.slice(0, at).trim()) && isOrganSuffix(name.slice(at + proposal.length))
  }
  const to = name.indexOf('förslag till ')
  if (to !== -1) {
    const organ = name.slice(to + 'förslag till '.length)
    return isOwner(name.slice(0, to).trim()) && isOrgan(organ)
  }
  for (const start of ['beslut', 'beslutsförslag']) {
    if (name.startsWith(start + ' ')) return isOrganSuffix(name.slice(start.length), true)
  }
  return false
}

function isOwner(words: string): boolean {
  if (words === '') return true
  const list = words.split(' ')
  return list.length <= 6 && (words.endsWith('s') || words.startsWith('nämndens för'))
}

function isOrganSuffix(suffix: string, needed = false): boolean {
  const rest = suffix.replace(/^[ ,–(-]+/, '').replace(/\)$/, '')
  if (rest === '') return !needed
  const preposition = /^(?:i|till|för|från|av|åt) /.exec(rest)
  if (preposition === null && needed) return false
  return isOrgan(rest.slice(preposition?.[0].length ?? 0))
}

/** Few words, one of them an organ: "om taxa", "reglemente för valnämnden antas" are none. */
function isOrgan(words: string): boolean {
  const at = words.split(' ').length <= 7 ? words.search(organWord) : -1
  return at !== -1 && !/\b(?:om|att|för) /.test(words.slice(0, at))
}
