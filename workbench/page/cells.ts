/**
 * Tab in a table: on to the next cell, whose words are selected, as in Word; with Shift back. Word's last cell begins a new
 * row: here the key leaves the memo at the table's ends, as it does elsewhere, so that the keyboard is not caught in it.
 */
import type { ResolvedPos } from 'prosemirror-model'
import { TextSelection, type Command } from 'prosemirror-state'

export const nextCell = toCell(1)
export const previousCell = toCell(-1)

function toCell(step: 1 | -1): Command {
  return ({ selection: { $from }, doc, tr }, dispatch) => {
    const depth = cellDepth($from)
    if (depth === null) return false
    const cells: number[] = []
    const start = $from.start(depth - 2)
    $from.node(depth - 2).forEach((row, offset) => {
      row.forEach((_cell, inRow) => cells.push(start + offset + 1 + inRow))
    })
    const at = cells[cells.indexOf($from.before(depth)) + step]
    const cell = at === undefined ? null : doc.nodeAt(at)
    if (at === undefined || cell === null) return false
    const [first, last] = [doc.resolve(at + 1), doc.resolve(at + cell.nodeSize - 1)]
    dispatch?.(tr.setSelection(TextSelection.between(first, last)).scrollIntoView())
    return true
  }
}

/** Of the innermost cell; null outside tables. */
function cellDepth($from: ResolvedPos): number | null {
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    if ($from.node(depth).type.name === 'cell') return depth
  }
  return null
}
