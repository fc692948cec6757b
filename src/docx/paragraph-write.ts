/** What becomes of one paragraph's XML. */
import type { ParagraphEdit } from '../edit/resolve.ts'
import type { FlatParagraph } from '../memo/flatten.ts'
import { controlState } from './control-state.ts'
import type { DocxPart, XmlRange } from './model.ts'
import { mapPart, type BlockNode } from './part-map.ts'
import { namesOf } from './part-names.ts'
import type { Revisions } from './revisions.ts'
import { mapParagraph, type ParagraphMap } from './run-map.ts'
import type { Splice } from './splice.ts'
import { planText, type TextPlan } from './text-plan.ts'
import { writeRefusals } from './write-refusals.ts'
import { textSplices } from './write-text.ts'
import { trackedSplices } from './write-tracked.ts'

type Splices = { splices: Splice[] } | { refused: string }

export function paragraphSplices(
  part: DocxPart,
  paragraph: FlatParagraph,
  edit: ParagraphEdit,
  revisions: Revisions | null,
): Splices {
  const range = part.ranges.get(paragraph.id)
  if (range === undefined) return { refused: writeRefusals.unsure }
  const names = namesOf(part)
  const map = mapParagraph(part.xml, range, names)
  const plan = planText(map, paragraph.node, edit.changes, revisions !== null)
  if ('refused' in plan) return plan
  const prompts = openControls(part, range, plan)
  if ('refused' in prompts) return prompts
  const goes = edit.removed && canGo(part, map)
  // What others have deleted is theirs to accept or to take back.
  const holdsDeleted = map.runs.some(({ deleted }) => deleted)
  if (goes && revisions === null && !holdsDeleted) return { splices: [{ ...range, text: '' }] }
  const written =
    revisions === null
      ? textSplices(part.xml, map, plan, names)
      : trackedSplices(part.xml, map, plan, names, revisions)
  const mark = goes && revisions !== null ? [deletedMark(part, map, revisions)] : []
  return { splices: [...prompts.splices, ...written, ...mark] }
}

/** Controls around the text: what is bound or locked is not written, what is a prompt becomes text. */
function openControls(part: DocxPart, range: XmlRange, plan: TextPlan): Splices {
  const names = namesOf(part)
  const starts = new Set<number>()
  for (const { run } of plan.pieces.values()) run.controls.forEach((start) => starts.add(start))
  for (
    let node: BlockNode | null = mapPart(part).paragraphs.get(range.start) ?? null;
    node !== null;
    node = node.parent
  ) {
    if (node.name === 'sdt') starts.add(node.start)
  }
  const splices: Splice[] = []
  for (const start of starts) {
    const { bound, locked, prompt } = controlState(part.xml, start, names)
    if (bound) return { refused: writeRefusals.bound }
    if (locked) return { refused: writeRefusals.locked }
    if (prompt !== null) splices.push({ ...prompt, text: '' })
  }
  return { splices }
}

/** A paragraph goes only where nothing but text goes with it, and where its parent can be without it. */
function canGo(part: DocxPart, map: ParagraphMap): boolean {
  const node = mapPart(part).paragraphs.get(map.range.start)
  const siblings = node?.parent?.children ?? []
  const others = siblings.filter((each) => each !== node && each.name === 'p')
  if (node === undefined || others.length === 0) return false
  if (node.parent?.name === 'tc' && siblings.at(-1) === node) return false
  if (isNeededBy(siblings, siblings.indexOf(node))) return false
  const holdsMore = map.runs.some(({ pieces }) => pieces.some(({ kind }) => kind === 'object'))
  const xml = part.xml.slice(map.range.start, map.range.end)
  return !holdsMore && map.markers.length === 0 && !staying.test(xml)
}

/** The end of a section or field, and one end of a stretch that somebody may edit or has moved. */
const staying = /<(?:[\w.-]+:)?(?:sectPr|fldChar|\w+(?:Start|End))\b/

/** Without it two tables would become one, or a table would stand last. */
function isNeededBy(siblings: readonly BlockNode[], at: number): boolean {
  if (siblings[at - 1]?.name !== 'tbl') return false
  const next = siblings[at + 1]?.name
  return next === undefined || next === 'tbl' || next === 'sectPr'
}

/** The mark of the paragraph as deleted: first in its w:rPr, after an insertion (CT_ParaRPr). */
function deletedMark(part: DocxPart, map: ParagraphMap, revisions: Revisions): Splice {
  const { element } = namesOf(part)
  const mark = revisions.mark('del')
  const { properties, openEnd } = map
  const around = (name: string, content: string): string =>
    `<${element(name)}>${content}</${element(name)}>`
  const own = around('rPr', mark)
  if (properties === null) return { start: openEnd, end: openEnd, text: around('pPr', own) }
  const xml = part.xml.slice(properties.start, properties.end)
  if (xml.endsWith('/>')) return { ...properties, text: around('pPr', own) }
  // The first is its own: a change of its look, further in, keeps the look before in another.
  const ins = element('ins')
  const insertion = `<${ins}\\b[^>]*(?:/>|></${ins}>)`
  const opening = `<${element('rPr')}\\s*`
  const found = new RegExp(`${opening}/>|${opening}>(?:${insertion})?`).exec(xml)
  if (found !== null) {
    const start = properties.start + found.index
    const end = start + found[0].length
    return found[0].endsWith('/>') && !found[0].includes(`<${ins}`)
      ? { start, end, text: own }
      : { start: end, end, text: mark }
  }
  const change = xml.indexOf(`<${element('pPrChange')}`)
  const at =
    change === -1 ? part.xml.lastIndexOf('</', properties.end - 1) : properties.start + change
  return { start: at, end: at, text: own }
}
