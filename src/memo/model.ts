/** What a memo is, once read: the types that checks see. All offsets are UTF-16 units in a paragraph's checked text. */
import type { MemoType } from '../settings/schema.ts'
import type { sectionKinds } from './section-kinds.ts'
import type { ParagraphNode, Root, Story } from './tree.ts'
import type { WordForm } from './word-forms.ts'

export type { MemoType }

/** A stretch of one paragraph's checked text. */
export interface Span {
  paragraph: string
  start: number
  end: number
}

/** Where in a table a paragraph stands; numbers from 0. */
export interface Cell {
  table: number
  row: number
  column: number
}

/** One paragraph of any story, flattened. */
export interface MemoParagraph {
  id: string
  /** "body", or the base name of the part ("header1", "footnotes"). */
  part: string
  story: Story
  /** The checked text: hidden text is left out. */
  text: string
  /** Rank by style or outline level; null where neither says heading. */
  depth: number | null
  bold: boolean
  listLabel: string | null
  tag: string | null
  cell: Cell | null
  node: ParagraphNode
  facts: ParagraphFacts
}

// --- facts: depend on text and settings alone, kept by hash -------------------------------------------------------

/** One word. `norm` is lower case, NFC, without soft hyphens, with U+2011 as "-": what phrases compare. */
export interface Word {
  start: number
  end: number
  norm: string
  /** All that its letters say; the same object wherever it is written so. */
  form: WordForm
}

export interface Sentence {
  start: number
  end: number
  /** Index of its first word in `words`, and one past its last. */
  firstWord: number
  endWord: number
  question: boolean
  /** Tells of something already decided or done: past tense together with a date or a § of the minutes. */
  history: boolean
}

interface FactBase {
  start: number
  end: number
  firstWord: number
  endWord: number
}
export interface AmountFact extends FactBase {
  kind: 'amount'
  kronor: number
}
export interface DateFact extends FactBase {
  kind: 'date'
  /** yyyy-mm-dd; null for a placeholder or an impossible date. */
  iso: string | null
  form: 'iso' | 'text' | 'other'
}
export type OrganKind = 'executive' | 'council' | 'committee' | 'board' | 'presidium'
/** A political organ: kommunstyrelsen (executive), kommunfullmäktige (council), its utskott (committee), another nämnd (board). */
export interface OrganFact extends FactBase {
  kind: 'organ'
  organ: OrganKind
  /** Base form, lower case: "kommunstyrelsen", "socialnämnden", "kommunstyrelsens personalutskott". */
  name: string
  genitive: boolean
}
/** A part of the staff organisation: "samhällsbyggnadskontoret", "förvaltningen", "socialförvaltningens". */
export interface OfficeFact extends FactBase {
  kind: 'office'
  name: string
  /** office: kontor; administration: förvaltning; unit: avdelning, enhet; whole: the whole staff ("förvaltningen", "tjänstepersonerna"). */
  office: 'office' | 'administration' | 'unit' | 'whole'
  genitive: boolean
  /** The register of the settings knows the name. */
  known: boolean
}
export type TitleRole =
  | 'director' // kommundirektör (also kommunchef, stadsdirektör)
  | 'office-head' // kontorschef
  | 'administration-head' // förvaltningschef, förvaltningsdirektör, sektorchef
  | 'managing-director' // verkställande direktör, vd
  | 'elected' // ordförande, vice ordförande, kommunalråd, ledamot
  | 'official' // ekonomidirektör, HR-direktör, stadsjurist, avdelningschef, handläggare …
/** A title of a person: "kommundirektören", "tf. kontorschef". */
export interface TitleFact extends FactBase {
  kind: 'title'
  role: TitleRole
  /** Indefinite singular, lower case, without acting words: "kommundirektör". */
  title: string
  /** tf., t.f., tillförordnad, vikarierande. */
  acting: boolean
  /** biträdande, ställföreträdande. */
  deputy: boolean
  plural: boolean
  genitive: boolean
}
export interface PersonFact extends FactBase {
  kind: 'person'
  name: string
}
/** A municipal company by register or by a name ending in "AB". */
export interface CompanyFact extends FactBase {
  kind: 'company'
  name: string
  known: boolean
}
/** A cited act: "6 kap. 1 § kommunallagen (2017:725)"; the span is the whole citation. */
export interface StatuteFact extends FactBase {
  kind: 'statute'
  /** As written, base form: "kommunallagen"; null where only a number stands. */
  name: string | null
  /** "2017:725". */
  number: string | null
  nameSpan: [number, number] | null
  numberSpan: [number, number] | null
  /** "6 kap. 1 §", as written. */
  section: string | null
  sectionSpan: [number, number] | null
}
/** A point of a delegationsordning: "punkt A 1". */
export interface PointFact extends FactBase {
  kind: 'point'
  /** Upper case, letter and number apart: "A 1", "4.2". */
  point: string
}
/** A diarienummer in any of the observed forms. */
export interface CaseNumberFact extends FactBase {
  kind: 'case-number'
  value: string
}
/** A § of minutes: "§ 179". */
export interface MinutesSectionFact extends FactBase {
  kind: 'minutes-section'
  number: number
}
export type Fact =
  | AmountFact
  | DateFact
  | OrganFact
  | OfficeFact
  | TitleFact
  | PersonFact
  | CompanyFact
  | StatuteFact
  | PointFact
  | CaseNumberFact
  | MinutesSectionFact
export type FactKind = Fact['kind']

/** All that a paragraph's text says by itself. */
export interface ParagraphFacts {
  text: string
  words: readonly Word[]
  sentences: readonly Sentence[]
  /** In order of `start`; facts of one kind do not overlap. */
  facts: readonly Fact[]
  /** Quoted stretches, [start, end), quotation marks included. */
  quotations: readonly (readonly [number, number])[]
}

// --- structure: depends on the order of paragraphs ----------------------------------------------------------------

/** Canonical sections; `head` is what stands before the first heading, `other` a heading nobody knows. */
export type SectionKind = (typeof sectionKinds)[number]

export interface Section {
  kind: SectionKind
  /** Null for `head`. */
  heading: MemoParagraph | null
  /** The organ named in the heading ("Förslag till beslut i kommunstyrelsen"). */
  organ: Organ | null
  /** Without the heading. */
  paragraphs: readonly MemoParagraph[]
  /** Index in `memo.matters`. */
  matter: number
}

/** In minutes one per §; elsewhere a single one over the whole body. */
export interface Matter {
  number: number | null
  heading: MemoParagraph | null
  sections: readonly Section[]
}

export interface Organ {
  kind: OrganKind
  name: string
  span: Span | null
}

export type AddresseeKind =
  | 'director'
  | 'office' // kontor, förvaltning, enhet, "förvaltningen", "tjänstepersonerna"
  | 'official' // kontorschef, ekonomidirektör, handläggare …
  | 'administration' // a förvaltning that answers to its own nämnd, by the register
  | 'organ' // nämnd, utskott, fullmäktige, presidium
  | 'company'
  | 'elected' // kommunalråd, ordförande, ombud
  | 'unknown'

/** Somebody is told to do something. */
export interface Assignment {
  /** The whole clause, from the verb to the end of the sentence or att-sats. */
  span: Span
  /** Who gives it: subject, else the organ of the heading. */
  giver: Organ | null
  addressee: { kind: AddresseeKind; span: Span; text: string; name: string }
  /** The director stands in the chain: "via/genom kommundirektören", "kommundirektören i uppdrag att låta X". */
  throughDirector: boolean
  /** What is to be done, from "att". */
  action: Span | null
  /** `expected`: "X ska återkomma/utreda/ta fram", without the word uppdrag. */
  form: 'assignment' | 'expected'
  /** Tells of an assignment already given. */
  history: boolean
  /** Number of the decision point it stands in; null outside. */
  point: number | null
  /** Says when or how it is reported back: redovisa, återrapportera, återkomma, senast, a date. */
  reportBack: boolean
}

/** One thing to be decided. */
export interface DecisionPoint {
  /** 1-based, over the matter. */
  number: number
  /** The point's own text: a paragraph, or one att-sats of it. */
  span: Span
  /** Who decides: subject, else the point's lead ("Kommunstyrelsen beslutar"), else the heading. */
  organ: Organ | null
  /** "Kommunstyrelsen föreslår kommunfullmäktige (besluta)": the council; null otherwise. */
  proposedTo: Organ | null
  /** The deciding verb as written, and its span: "godkänner". */
  verb: Span | null
  /** Index in `memo.matters`. */
  matter: number
}

export interface Signature {
  /** Null where only a title stands. */
  name: { text: string; span: Span } | null
  title: { text: string; span: Span } | null
  role: TitleRole | null
  acting: boolean
  deputy: boolean
  /** "på uppdrag av", "enligt fullmakt". */
  onBehalf: boolean
  digital: boolean
  /** The name is still a placeholder. */
  placeholder: boolean
}

export type HeaderFieldName =
  | 'type' // the word TJÄNSTESKRIVELSE itself
  | 'date'
  | 'case-number'
  | 'their-reference'
  | 'author'
  | 'recipient'
  | 'sender' // förvaltning, kontor
  | 'title'
  | 'copy'
  | 'page'
  | 'document-type' // Dokumenttyp
  | 'adopted-by' // Antaget av, Fastställd av
  | 'validity' // Giltighetstid
  | 'responsible' // Dokumentansvarig
export interface HeaderField {
  name: HeaderFieldName
  /** As printed; null where the value stands without a label. */
  label: string | null
  value: string
  /** The value. */
  span: Span | null
}

/** A section without its text: what is asked of a paragraph's place. */
export type SectionPlace = Omit<Section, 'paragraphs'>

/** Kinds of facts that document checks look for in the whole memo. */
export type IndexedKind = 'statute' | 'minutes-section' | 'case-number'

/** Where facts of some kinds stand: who asks here need not walk every paragraph. */
export interface FactIndex {
  /** Paragraphs that hold a fact of the kind, in document order. */
  with(kind: IndexedKind): readonly MemoParagraph[]
  /** Where a paragraph of the memo stands among all of them, from 0. */
  positionOf(paragraph: MemoParagraph): number
}

export interface Memo {
  root: Root
  /** Every story, in reading order: body, text boxes after their host, notes, headers, footers. */
  paragraphs: readonly MemoParagraph[]
  byId: ReadonlyMap<string, MemoParagraph>
  /** Where facts stand, and in which order paragraphs do. */
  facts: FactIndex
  /** Headers, footers and text boxes, in reading order. */
  furniture: readonly MemoParagraph[]
  /** Tags of the content controls that paragraphs stand in. */
  tags: ReadonlySet<string>
  type: { id: MemoType; reason: string; evidence: readonly Span[]; overridden: boolean }
  /** What marks the document as a draft. */
  draft: Span | null
  header: readonly HeaderField[]
  /** The organ the document goes to. */
  organ: Organ | null
  matters: readonly Matter[]
  sections: readonly Section[]
  /** The sections of one kind, in order. */
  sectionsOf(kind: SectionKind): readonly Section[]
  /** Where a paragraph of the body stands, as heading or text, and a text box with the paragraph it hangs on; else null. */
  sectionOf(paragraph: MemoParagraph): SectionPlace | null
  points: readonly DecisionPoint[]
  /** In points, and in minutes under "Beslut". Outside them only where `history` is told. */
  assignments: readonly Assignment[]
  signatures: readonly Signature[]
}
