/** Random changes for tests of what is kept while somebody writes, and all that a result says. */
import fc from 'fast-check'
import type { ParagraphChange } from '../../src/edit/model.ts'
import type { LintResult } from '../../src/lint/model.ts'
import { flatten } from '../../src/memo/flatten.ts'
import type { Memo, MemoParagraph, Section } from '../../src/memo/model.ts'
import type { ParagraphNode, Root, WordData } from '../../src/memo/tree.ts'
import { paragraph, texts } from './session-documents.ts'

/** Words that are written on, or put first: what is typed key by key, or pasted. */
const words = [' och', ' 500 000 kronor', '.', ':', ' kommunallagen (1991:900)', ' § 12', ' [namn]']

/** Looks of a paragraph that say more than its text does. */
const looks: readonly WordData[] = [
  { id: '', bold: true },
  { id: '', listLabel: '1.', listLevel: 0 },
  { id: '', listLabel: '•', listLevel: 1 },
  { id: '', style: 'TOC1' },
  { id: '', style: 'Title' },
  { id: '', outlineLevel: 2 },
  { id: '', tag: 'beredd:signature:kommundirektor' },
  { id: '', tag: 'annat' },
  { id: '', hidden: true },
]

const kinds = [
  'write',
  'write',
  'write',
  'change',
  'change',
  'insert',
  'remove',
  'move',
  'heading',
  'look',
  'split',
  'join',
  'draft',
] as const

export interface Step {
  kind: (typeof kinds)[number]
  at: number
  to: number
  text: string
}

export const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom(...kinds),
  at: fc.nat(40),
  to: fc.nat(40),
  text: fc.constantFrom(...texts),
})

function written(text: string, how: number): string {
  const word = words[how % words.length] ?? ''
  switch (how % 4) {
    case 0:
      return text + word
    case 1:
      return `${word.trim()} ${text}`
    case 2:
      return text.slice(0, -1 - (how % 9))
    default:
      return text.replace(/\d(?=\D*$)/u, '7')
  }
}

/** The change a host would tell of. */
export function changeOf(
  { kind, at, to, text }: Step,
  root: Root,
  number: number,
): ParagraphChange[] {
  const all = flatten(root)
  const body = all.filter(({ story, cell }) => story === 'body' && cell === null)
  const target = all[at % all.length]
  const other = body[to % body.length]
  if (target === undefined || other === undefined) return []
  const { id } = target
  switch (kind) {
    case 'change':
      return [{ id, node: paragraph(id, text), remote: false }]
    case 'write':
      return [{ id, node: paragraph(id, written(target.text, to)), remote: false }]
    case 'look': {
      const node = paragraph(id, target.text)
      const word = { ...looks[to % looks.length], id }
      return [{ id, node: { ...node, data: { word } } as ParagraphNode, remote: false }]
    }
    case 'split': {
      const half = Math.floor(target.text.length / 2)
      const fresh = `new${number}`
      return [
        { id, node: paragraph(id, target.text.slice(0, half)), remote: false },
        { id: fresh, after: id, node: paragraph(fresh, target.text.slice(half)), remote: false },
      ]
    }
    case 'join':
      if (target === other || body.length < 3) return []
      return [
        { id: other.id, removed: true, remote: false },
        { id, node: paragraph(id, `${target.text} ${other.text}`), remote: false },
      ]
    case 'heading':
      return [{ id, node: paragraph(id, target.text, to % 2 === 0 ? 1 : 2), remote: false }]
    case 'insert': {
      const fresh = `new${number}`
      const after = to % 7 === 0 ? null : other.id
      return [{ id: fresh, after, node: paragraph(fresh, text), remote: true }]
    }
    case 'remove':
      return body.length > 2 && body.includes(target) ? [{ id, removed: true, remote: false }] : []
    case 'move':
      return target === other || !body.includes(target)
        ? []
        : [{ id, after: other.id, node: target.node, remote: false }]
    case 'draft': {
      const node = at % 2 === 0 ? target : (body[0] ?? target)
      const word = to % 2 === 0 ? 'Utkast' : 'TJÄNSTESKRIVELSE'
      return [{ id: node.id, node: paragraph(node.id, word), remote: false }]
    }
  }
}

/** All that a result says, without the tree's own lists. */
export function said({ memo: read, ...result }: LintResult) {
  return { ...result, memo: memoSaid(read) }
}

export function memoSaid(read: Memo) {
  const { root, byId, facts, sectionOf, sectionsOf, paragraphs, sections, matters, ...rest } = read
  return {
    ...rest,
    kind: root.type,
    paragraphs: paragraphs.map(textOf),
    places: paragraphs.map((one) => [
      byId.get(one.id) === one,
      facts.positionOf(one),
      sectionOf(one)?.heading?.id,
    ]),
    facts: (['statute', 'minutes-section', 'case-number'] as const).map((kind) =>
      facts.with(kind).map(textOf),
    ),
    sections: sections.map(sectionSaid),
    decisions: sectionsOf('decision').map(sectionSaid),
    matters: matters.map(({ number, heading, sections: own }) => ({
      number,
      heading: heading?.id,
      sections: own.map(sectionSaid),
    })),
    furniture: rest.furniture.map(textOf),
  }
}

function textOf({ id, text }: MemoParagraph): string {
  return `${id} ${text}`
}

function sectionSaid({ heading, paragraphs, ...section }: Section) {
  return { ...section, heading: heading?.id, paragraphs: paragraphs.map(textOf) }
}
