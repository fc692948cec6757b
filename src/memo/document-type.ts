/** What kind of document this is, with the evidence. When in doubt `unknown`: then the municipality's rules are silent. */
import { isGoverningTitle, isGoverningType } from './governing-words.ts'
import { headPieces, type HeadPiece } from './header-lines.ts'
import type {
  DecisionPoint,
  HeaderField,
  HeaderFieldName,
  Memo,
  MemoParagraph,
  MemoType,
  Organ,
  Section,
  Signature,
  Span,
} from './model.ts'
import {
  decidesByTitle,
  hiresSomebody,
  isAboutEmployment,
  isEmploymentDecision,
} from './official-decision.ts'
import type { Survey } from './survey.ts'
import {
  delegationWords,
  employmentWords,
  memoWords,
  paperWords,
  isMinutesLine,
  startsWithTypeWord,
} from './type-words.ts'

/** What the type is judged by. */
export interface TypeEvidence {
  /** Pieces of the head, the headers and footers. */
  pieces: readonly HeadPiece[]
  header: readonly HeaderField[]
  sections: readonly Section[]
  points: readonly DecisionPoint[]
  signatures: readonly Signature[]
  organ: Organ | null
  minutes: boolean
  /** A paragraph of a decision section. */
  paragraphOf(id: string): MemoParagraph | undefined
}

/** At most so many paragraphs of the body are looked through for the word protokoll. */
const longestMinutesHead = 40

/**
 * The word protokoll in the head, and a § that a matter begins with. Under that § the minutes may list the memo they
 * rest on, so what is called a memo is only what says so before it.
 */
export function looksLikeMinutes({ body, furniture, numbered }: Survey): boolean {
  if (!numbered) return false
  const head = body.paragraphs.slice(0, longestMinutesHead)
  const matter = body.analyses.findIndex(({ matterNumber }) => matterNumber !== null)
  const before = body.paragraphs.slice(0, Math.min(matter, longestMinutesHead))
  return (
    minutesPiece(headPieces([...head, ...furniture])) !== null &&
    typePiece(headPieces([...before, ...furniture]), memoWords) === null
  )
}

/** Whether a paragraph holds a word that `looksLikeMinutes` looks for. */
export function namesMinutes(paragraph: MemoParagraph): boolean {
  const pieces = headPieces([paragraph])
  return minutesPiece(pieces) !== null || typePiece(pieces, memoWords) !== null
}

type Guess = Omit<Memo['type'], 'overridden'>

/** The first that holds. */
export function guessType(evidence: TypeEvidence): Guess {
  return (
    minutesType(evidence) ??
    memoType(evidence) ??
    decisionType(evidence) ??
    governingType(evidence) ??
    proposalType(evidence) ??
    paperType(evidence) ??
    guess('unknown', 'Inget i dokumentet visar vilken sorts handling det är.', [])
  )
}

function minutesType({ minutes, pieces }: TypeEvidence): Guess | null {
  if (!minutes) return null
  const word = minutesPiece(pieces)
  return guess('minutes', 'Dokumentet kallas protokoll och har paragrafer.', [word])
}

/** TJÄNSTESKRIVELSE and its like; to whom decides the rest. */
function memoType({ pieces, organ, header }: TypeEvidence): Guess | null {
  const word = typePiece(pieces, memoWords)
  if (word === null) return null
  const name = word.text.toLowerCase().includes('utlåtande')
    ? 'Tjänsteutlåtande'
    : 'Tjänsteskrivelse'
  return addressed(name, organ, header, [word])
}

/** A decision by delegation, or about somebody's employment. */
function decisionType(evidence: TypeEvidence): Guess | null {
  const { pieces, points, organ } = evidence
  const employment = typePiece(pieces, employmentWords)
  const delegation = typePiece(pieces, delegationWords)
  const inHead = decidedInHead(evidence)
  const official = points.find((point) => decidesByTitle(point, evidence.paragraphOf)) ?? inHead
  const title = field(evidence.header, 'title')
  const titled =
    organ === null && title !== undefined && isEmploymentDecision(title.value) ? title : null
  const told = employment ?? delegation ?? titled
  if (told === null && (official === undefined || organ?.kind === 'executive')) return null
  // In what calls itself a decision by delegation somebody may be put in a post in passing.
  const judged = delegation === null ? points : points.slice(0, 1)
  const about =
    isAboutEmployment(title?.value ?? '', judged, evidence.paragraphOf) ||
    (inHead !== undefined && hiresSomebody(inHead.text))
  if (employment !== null || titled !== null || about) {
    return guess('employment', 'Beslut om anställning eller anställningsvillkor.', [told, official])
  }
  const reason =
    delegation === null
      ? 'En befattning fattar beslutet, inte ett politiskt organ.'
      : 'Dokumentet kallas beslut på delegation.'
  return guess('delegation', reason, [delegation, official])
}

/** "Kommundirektören beslutar att …" in the head, where no heading stands above it. */
function decidedInHead({ pieces, points, organ }: TypeEvidence): HeadPiece | undefined {
  if (points.length > 0 || organ !== null) return undefined
  return pieces.find(({ paragraph, start, end, text }) => {
    if (!/^[\p{L}-]+ beslutar att /u.test(text)) return false
    return decidesByTitle({ organ, span: { paragraph: paragraph.id, start, end } }, () => paragraph)
  })
}

function governingType({ header, sections, organ, pieces }: TypeEvidence): Guess | null {
  if (typePiece(pieces, paperWords) !== null) return null
  const type = field(header, 'document-type')
  if (type !== undefined && isGoverningType(type.value))
    return guess('governing', `Dokumenttyp är ${type.value}.`, [type])
  if (sections.some(isProposal)) return null
  const adopted = field(header, 'adopted-by')
  if (adopted !== undefined && adopted.label !== null) {
    return guess('governing', `Dokumentet anger vem som har antagit det: ${adopted.label}.`, [
      adopted,
    ])
  }
  if (type !== undefined) return null
  const title = field(header, 'title')
  const addressee = field(header, 'recipient')
  if (title === undefined || addressee !== undefined || organ !== null) return null
  return isGoverningTitle(title.value)
    ? guess('governing', `Rubriken ”${title.value}” är ett styrdokuments.`, [title])
    : null
}

/** No type word, but a proposal for an organ to decide on. */
function proposalType({ sections, organ, header }: TypeEvidence): Guess | null {
  const decision = sections.find(isProposal)
  if (decision === undefined || organ === null) return null
  const heading = decision.heading
  const evidence =
    heading === null
      ? []
      : [{ span: { paragraph: heading.id, start: 0, end: heading.text.length } }]
  return addressed('Skrivelse med förslag till beslut', organ, header, evidence)
}

/** A report, an opinion or a letter from the administration to kommunstyrelsen or kommunfullmäktige. */
function paperType({ pieces, header, organ, signatures }: TypeEvidence): Guess | null {
  const word = typePiece(pieces, paperWords)
  if (word === null || organ === null || !isBoard(organ)) return null
  const outside = signatures.some(({ role }) => role === 'elected' || role === 'managing-director')
  const inside =
    field(header, 'sender') !== undefined ||
    signatures.some(({ role }) => role !== null && role !== 'elected')
  return outside || !inside
    ? null
    : addressed('Skrivelse från förvaltningen', organ, header, [word])
}

function addressed(
  name: string,
  organ: Organ | null,
  header: readonly HeaderField[],
  evidence: readonly Evident[],
): Guess {
  if (organ !== null) {
    const id = isBoard(organ) ? 'memo-board' : 'memo-other'
    return guess(id, `${name} till ${organ.name}.`, [...evidence, organ])
  }
  const number = header.find(({ name: field }) => field === 'case-number')
  if (
    number !== undefined &&
    /^(?:\d{4}[/-])?(?:KS|KSKF|KF|Kst)(?=[\s\d/.:-])/i.test(number.value)
  ) {
    return guess('memo-board', `${name}; diarienumret är kommunstyrelsens.`, [...evidence, number])
  }
  return guess('unknown', `${name}, men det framgår inte till vilket organ.`, evidence)
}

/** Kommunstyrelsen, kommunfullmäktige, and kommunstyrelsens utskott. */
function isBoard({ kind, name }: Organ): boolean {
  if (kind === 'executive' || kind === 'council') return true
  return kind === 'committee' && !name.includes('nämnd')
}

function isProposal({ kind, heading }: Section): boolean {
  return kind === 'decision' && heading !== null && /förslag|föreslå/i.test(heading.text)
}

function typePiece(pieces: readonly HeadPiece[], words: readonly string[]): HeadPiece | null {
  return pieces.find((piece) => startsWithTypeWord(piece.typeLine, words)) ?? null
}

function minutesPiece(pieces: readonly HeadPiece[]): HeadPiece | null {
  return pieces.find(({ typeLine }) => isMinutesLine(typeLine)) ?? null
}

function field(header: readonly HeaderField[], name: HeaderFieldName): HeaderField | undefined {
  return header.find((found) => found.name === name)
}

type Evident = HeadPiece | { span: Span | null } | null | undefined

function guess(id: MemoType, reason: string, evidence: readonly Evident[]): Guess {
  return { id, reason, evidence: evidence.flatMap(spansOf) }
}

function spansOf(evident: Evident): Span[] {
  if (evident === null || evident === undefined) return []
  if ('span' in evident) return evident.span === null ? [] : [evident.span]
  return [{ paragraph: evident.paragraph.id, start: evident.start, end: evident.end }]
}
