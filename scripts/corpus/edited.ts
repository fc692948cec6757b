/** A file after an edit, against the file before: nothing but what was asked for may be another. */
import { applyToDocx } from '../../src/docx/apply.ts'
import { openDocx } from '../../src/docx/open.ts'
import type { DocxDocument, DocxPart } from '../../src/docx/model.ts'
import { flatten } from '../../src/memo/flatten.ts'
import type { Trial } from './trials.ts'

const track = { author: 'Prov', date: '2026-03-04T09:30:00Z' }
/** Why an edit is refused is a sentence in Swedish for whoever asked for it. */
const sentence = /^[A-ZÅÄÖ”][^]*\.$/u

export type Outcome = { refused: string } | { faults: string[] }

/** Makes the edits, opens what came out, and compares. Throws what a crash throws. */
export function tryEdits(document: DocxDocument, trial: Trial, tracked: boolean): Outcome {
  const applied = applyToDocx(document, trial.edits, tracked ? { track } : {})
  if ('refused' in applied) {
    return sentence.test(applied.refused) ? applied : { faults: [`refused: ${applied.refused}`] }
  }
  const after = openDocx(applied.bytes)
  const texts = flatten(after.tree).map(({ text }) => text)
  const faults = [...untouchedFaults(document, after), ...stretchFaults(document, after, trial)]
  if (!trial.isRight(texts)) faults.push('the text is another than was asked for')
  return { faults }
}

/** Entries that hold no text of the document lie in the file byte for byte as they lay, and in their order. */
function untouchedFaults(before: DocxDocument, after: DocxDocument): string[] {
  const names = (document: DocxDocument): string =>
    document.entries.map(({ name }) => name).join('\n')
  if (names(before) !== names(after)) return ['the entries are others']
  const parts = new Set([...before.parts.values()].map(({ entry }) => entry))
  return before.entries.flatMap((entry, index) => {
    const now = after.entries[index]
    const part = parts.has(entry.name)
    if (now === undefined) return []
    const same = part
      ? entry.crc === now.crc || isEdited(before, after, entry.name)
      : sameBytes(
          before.bytes.subarray(entry.headerStart, entry.end),
          after.bytes.subarray(now.headerStart, now.end),
        )
    return same ? [] : [`${entry.name} has changed`]
  })
}

function isEdited(before: DocxDocument, after: DocxDocument, entry: string): boolean {
  const find = ({ parts }: DocxDocument): DocxPart | undefined =>
    [...parts.values()].find((part) => part.entry === entry)
  const [was, is] = [find(before), find(after)]
  return was?.readOnly === null && is?.readOnly === null
}

/** Outside the stretch that may have changed, the XML is what it was. */
function stretchFaults(before: DocxDocument, after: DocxDocument, { changed }: Trial): string[] {
  if (changed === null) return []
  return [...before.parts].flatMap(([name, { xml: was }]) => {
    const is = after.parts.get(name)?.xml ?? ''
    if (was === is) return []
    if (changed !== 'added' && changed.part !== name) return [`${name} has changed`]
    const same =
      changed === 'added'
        ? isAddition(was, is)
        : withoutPrompts(is).startsWith(withoutPrompts(was.slice(0, changed.range.start))) &&
          is.endsWith(was.slice(changed.range.end))
    return same ? [] : [`${name} has changed elsewhere`]
  })
}

/** A control whose prompt has given way to text no longer says that it shows one. */
function withoutPrompts(xml: string): string {
  return xml.replaceAll(/<\w+:showingPlcHdr\/>/gu, '')
}

/** The new text is the old one with something put in at one point. */
function isAddition(was: string, is: string): boolean {
  let start = 0
  while (start < was.length && was[start] === is[start]) start += 1
  return is.length > was.length && is.endsWith(was.slice(start))
}

function sameBytes(left: Uint8Array, right: Uint8Array): boolean {
  return Buffer.compare(left, right) === 0
}
