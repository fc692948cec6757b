/** What one line, or one column of a line, of a signature block is. */
import { readName } from './facts/person.ts'
import type { MemoParagraph, Signature, Span, TitleFact } from './model.ts'
import { within } from './within.ts'

/** Part of a paragraph's text without blanks around. */
export interface Segment {
  paragraph: MemoParagraph
  start: number
  end: number
}

type Named = NonNullable<Signature['name']>
export interface TitleLine {
  text: string
  span: Span
  fact: TitleFact
}
export type Shape =
  | { is: 'name'; name: Named; placeholder: boolean; onBehalf: boolean }
  | { is: 'title'; title: TitleLine; onBehalf: boolean }
  /** On one line; `titleFirst` where the title stands before the name. */
  | {
      is: 'both'
      name: Named
      title: TitleLine
      titleFirst: boolean
      placeholder: boolean
      onBehalf: boolean
    }
  | { is: 'digital'; name: Named | null; title: TitleLine | null }
  /** A line for the pen. */
  | { is: 'rule' }
  /** "På uppdrag av kommundirektören", "Enligt fullmakt". */
  | { is: 'behalf'; name: Named | null }
  /** "Handläggare", "Kontaktperson": a label of a person who does not sign. */
  | { is: 'contact' }
  | { is: 'other' }

const digital =
  /(?:digital|elektronisk)[\p{L}]* (?:\p{L}+ )?(?:signer|sign|undertecknad|undertecknat|underskriv|underskrift|godkän|bekräft)|(?:signer|underteckna|underskriv|godkän)[\p{L}]* (?:\p{L}+ )?(?:digitalt|elektroniskt)|e-(?:signer|sign|underskr|legitim)/iu
const behalf =
  /(?:^|[\s,(/])(?:på (?:\p{L}+ )?uppdrag av|enligt uppdrag|på uppdrag|enligt (?:\p{L}+ )?fullmakt|(?:genom|med stöd av|med|per|via) fullmakt|i ?stället för|i kommundirektörens ställe|för kommundirektören|e\. ?u\.|p\. ?p\.|e\.u|u\.g\.)(?=$|[\s,.):/])/iu
const placeholder =
  /^(?:\[[^\]\n]{1,40}\]|[<«{][^>»}\n]{1,40}[>»}]|förnamn (?:och )?efternamn|namn efternamn|n\.? ?n\.?|x{2,}(?: x{2,})?)$/i
const label =
  /^(?:underskrift|namnteckning|namnförtydligande|namn|signatur|undertecknat av|signerat av|titel|befattning) ?:? *$|^(?:underskrift|namnteckning|namnförtydligande|namn|signatur|undertecknat av|signerat av|titel|befattning) ?: */i
const contactLabel =
  /^(?:handläggare|handläggarens namn|kontaktperson|kontakt|föredragande|referens|ansvarig handläggare|utredare|sekreterare)(?: ?:.*)?$/i
const isoDate = /\b\d{4}-\d{2}-\d{2}\b/g
const contactDetails = /@|\d{2,}[\s-]\d{2,}|telefon|\btel\b|www\./i
const longestLine = 110

export function shapeOf(segment: Segment): Shape {
  const text = segment.paragraph.text.slice(segment.start, segment.end)
  if (/^[_.…\s]{4,}$|^[-–—]{5,}$/.test(text)) return { is: 'rule' }
  if (digital.test(text)) return digitalShape(segment)
  if (text.length > longestLine) return { is: 'other' }
  if (contactDetails.test(text.replace(isoDate, ''))) return { is: 'other' }
  const inner = withoutFrame(segment)
  if (inner.start >= inner.end) return { is: 'rule' }
  if (contactLabel.test(textOf(inner))) return contactOrTitle(inner)
  return named(inner) ?? behalfShape(inner) ?? { is: 'other' }
}

/** A name, a title, or both. */
function named(segment: Segment): Shape | null {
  const text = textOf(segment)
  const onBehalf = behalf.test(text)
  const without = onBehalf ? beforeBehalf(segment) : segment
  const name = nameOf(without)
  if (name !== null) return { is: 'name', ...name, onBehalf }
  const title = titleOf(without)
  if (title !== null) return titleAndName(without, title, onBehalf)
  return nameAndTitle(without, onBehalf)
}

/** "Per Lind, kommundirektör", "Per Lind – kommundirektör", "Per Lind Kommundirektör", "Per Lind (kommundirektör)". */
function nameAndTitle(without: Segment, onBehalf: boolean): Shape | null {
  const comma = textOf(without).search(/,\s|\s[–—-]\s|\s?\/\s?/)
  if (comma <= 0) return besideName(without, onBehalf)
  const first = trimmed({ ...without, end: without.start + comma })
  const second = trimmed({ ...without, start: without.start + comma + 1 })
  const lead = nameOf(first)
  const after = titleOf(skipSign(second))
  if (lead === null || after === null) return null
  return { is: 'both', ...lead, title: after, titleFirst: false, onBehalf }
}

/** The title begins right after the name, with nothing but a blank or a bracket between. */
function besideName(segment: Segment, onBehalf: boolean): Shape | null {
  const title = segment.paragraph.facts.facts.find(
    ({ kind, start, end }) => kind === 'title' && start > segment.start && end <= segment.end,
  )
  if (title === undefined) return null
  const between = /[\s(]+$/.exec(textOf({ ...segment, end: title.start }))?.[0].length ?? 0
  const lead = nameOf({ ...segment, end: title.start - between })
  const after = lead === null ? null : titleOf({ ...segment, start: title.start })
  if (lead === null || after === null) return null
  return { is: 'both', ...lead, title: after, titleFirst: false, onBehalf }
}

function titleAndName(segment: Segment, title: TitleLine, onBehalf: boolean): Shape | null {
  const rest = skipSign(trimmed({ ...segment, start: title.fact.end }))
  const name = rest.start < rest.end ? nameOf(rest) : null
  if (name !== null) {
    const own = lineOf({ ...segment, end: title.fact.end }, title.fact)
    return { is: 'both', ...name, title: own, titleFirst: true, onBehalf }
  }
  // "Kommundirektör, enligt fullmakt": the title is somebody else's.
  return { is: 'title', title, onBehalf }
}

function nameOf(segment: Segment): { name: Named; placeholder: boolean } | null {
  const text = textOf(segment)
  if (placeholder.test(text)) {
    return { name: { text, span: spanOf(segment) }, placeholder: true }
  }
  // "Per Lind (S)"
  const read = readName(text.replace(/\s\((?:S|M|SD|C|V|KD|L|MP)\)?$/u, ''))
  if (read === null) return null
  const start = segment.start + read.start
  const span = { paragraph: segment.paragraph.id, start, end: segment.start + read.end }
  return { name: { text: read.name, span }, placeholder: false }
}

/** Verbs that make a sentence of a line that begins with a title. */
const sentenceWords = new Set(
  'har är ska får ger ges beslutar föreslår kommer bör kan ansvarar utses samt att'.split(' '),
)

/** The line is a title: it begins with one in the indefinite form, perhaps after whose it is, and is no sentence. */
function titleOf(segment: Segment): TitleLine | null {
  const { facts } = segment.paragraph
  const fact = facts.facts.find(
    (found): found is TitleFact =>
      found.kind === 'title' && found.start >= segment.start && found.end <= segment.end,
  )
  if (fact === undefined || fact.plural || fact.genitive) return null
  const written = segment.paragraph.text.slice(fact.start, fact.end).toLowerCase()
  if (!written.endsWith(fact.title)) return null
  const before = segment.paragraph.text.slice(segment.start, fact.start).trim()
  const owner = facts.facts.find(
    ({ kind, start, end }) =>
      (kind === 'organ' || kind === 'office') && start <= segment.start && end <= fact.start,
  )
  const owned = owner !== undefined && before.length <= owner.end - owner.start + 1
  // "Internationell strateg", "Handläggande jurist"
  if (before !== '' && !owned && !/^\p{L}+(?:ell|isk|(?<!ag)ande)$/u.test(before)) return null
  const words = within(facts.words, segment)
  const text = textOf(segment)
  if (words.length > 12 || words.some((word) => sentenceWords.has(word.norm)) || /[!?]$/.test(text))
    return null
  return lineOf(segment, fact)
}

function lineOf(segment: Segment, fact: TitleFact): TitleLine {
  return { text: textOf(segment), span: spanOf(segment), fact }
}

/** In a sentence about a digital signature the title may be definite: "signerad av kommundirektören". */
function digitalShape(segment: Segment): Shape {
  const inside = within(segment.paragraph.facts.facts, segment)
  const person = inside.find((fact) => fact.kind === 'person')
  const title = inside.find((fact) => fact.kind === 'title')
  const at = (fact: { start: number; end: number }): Segment => ({
    ...segment,
    start: fact.start,
    end: fact.end,
  })
  return {
    is: 'digital',
    name: person === undefined ? null : { text: person.name, span: spanOf(at(person)) },
    title: title === undefined ? null : lineOf(at(title), title),
  }
}

function behalfShape(segment: Segment): Shape | null {
  const found = behalf.exec(textOf(segment))
  if (found === null) return null
  const rest = trimmed({ ...segment, start: segment.start + found.index + found[0].length })
  return { is: 'behalf', name: rest.start < rest.end ? (nameOf(rest)?.name ?? null) : null }
}

/** "Handläggare" alone is a label where a name follows, and a title after one: signatures.ts decides. */
function contactOrTitle(segment: Segment): Shape {
  const title = titleOf(segment)
  return title === null || textOf(segment).includes(':')
    ? { is: 'contact' }
    : { is: 'title', title, onBehalf: false }
}

/** Labels that stand over a name, not under it. */
export function isContactLabel(title: TitleLine): boolean {
  return contactLabel.test(title.text)
}

function beforeBehalf(segment: Segment): Segment {
  const text = textOf(segment)
  const before = text.slice(0, Math.max(text.search(behalf), 0)).replace(/[\s,(/–-]+$/, '')
  return { ...segment, end: segment.start + before.length }
}

function skipSign(segment: Segment): Segment {
  const sign = /^[\s,:–—/-]+/.exec(textOf(segment))?.[0].length ?? 0
  return { ...segment, start: segment.start + sign }
}

/** Without "Namn:", slashes, parentheses and underscores around. */
function withoutFrame(segment: Segment): Segment {
  const text = textOf(segment)
  const front =
    (label.exec(text)?.[0].length ?? 0) +
    (/^[/(_\s]+/.exec(text.replace(label, ''))?.[0].length ?? 0)
  const back = /[/)_\s]+$/.exec(text.slice(front))?.[0].length ?? 0
  return trimmed({
    ...segment,
    start: segment.start + front,
    end: Math.max(segment.start + front, segment.end - back),
  })
}

export function trimmed(segment: Segment): Segment {
  const text = textOf(segment)
  const start = segment.start + (text.length - text.trimStart().length)
  return {
    ...segment,
    start: Math.min(start, segment.end),
    end: segment.start + text.trimEnd().length,
  }
}

function textOf({ paragraph, start, end }: Segment): string {
  return paragraph.text.slice(start, end)
}

function spanOf({ paragraph, start, end }: Segment): Span {
  return { paragraph: paragraph.id, start, end }
}
