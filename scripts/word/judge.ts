/** A file before and after Beredd wrote in it: what is wrong with it that was not before. */
import {
  changeOf,
  changedOtherwise,
  difference,
  isSame,
  isSpelledWithin,
  isWithin,
} from './words.ts'

/** What everybody reads of a file. */
export interface Reading {
  /** Null where the validator does not open the file. */
  schema: readonly string[] | null
  /** What our own checks find. */
  own: readonly string[]
  /** Words of the body in order: ours, and those of programs that open the file. */
  ours: readonly string[]
  pandoc: readonly string[] | null
  office: readonly string[] | null
}

/** A line for each. */
export function newFaults(before: Reading, after: Reading, tracked: boolean): string[] {
  return [
    ...schemaFaults(before, after),
    ...newOnes(after.own, before.own),
    ...pandocFaults(before, after),
    ...officeFaults(before, after, tracked),
  ]
}

function schemaFaults(before: Reading, after: Reading): string[] {
  if (before.schema === null) return []
  if (after.schema === null) return ['the validator no longer opens it']
  return newOnes(after.schema, before.schema)
}

/** Each fault as often as it was there before is none of ours. */
function newOnes(now: readonly string[], before: readonly string[]): string[] {
  const left = [...before]
  return now.filter((fault) => {
    const at = left.indexOf(fault)
    if (at !== -1) left.splice(at, 1)
    return at === -1
  })
}

/** Where it read the same as we before, it does so after; else the same words have come and gone. */
function pandocFaults(before: Reading, after: Reading): string[] {
  if (before.pandoc === null) return []
  if (after.pandoc === null) return ['pandoc no longer opens it']
  if (isSame(before.pandoc, before.ours)) {
    const parted = difference(after.pandoc, after.ours)
    return parted === null ? [] : [`pandoc reads ${parted}`]
  }
  const otherwise = changedOtherwise(
    changeOf(before.pandoc, after.pandoc),
    changeOf(before.ours, after.ours),
  )
  return otherwise.length === 0 ? [] : [`pandoc sees another change: ${otherwise.join(' ')}`]
}

/** LibreOffice's text has labels of lists, notes and deleted words besides. */
function officeFaults(before: Reading, after: Reading, tracked: boolean): string[] {
  if (before.office === null) return []
  if (after.office === null) return ['LibreOffice no longer opens it']
  if (!isWithin(before.ours, before.office)) return []
  const isRead = tracked ? isSpelledWithin : isWithin
  return isRead(after.ours, after.office) ? [] : ['LibreOffice does not read all of its text']
}
