/** Slots: `{office}`, `{organ=executive|council}`, `{title:chef}`, `{*:ord}`. */
import type { FactKind } from '../memo/model.ts'
import type { Reader } from './reader.ts'
import { slotValues } from './syntax.ts'
import type { SlotElement } from './syntax.ts'

const upToSign = /[^=:{}\s]*/uy
const upToName = /[^:{}\s]*/uy
const upToEnd = /[^{}\s]*/uy
const captureName = /^[a-zåäö][a-zåäö0-9-]{0,40}$/u

export function slotAt(reader: Reader): SlotElement {
  const open = reader.at
  reader.at += 1
  const kind = reader.take(upToSign)
  const values = reader.peek() === '=' ? readPart(reader, upToName).split('|') : []
  const capture = reader.peek() === ':' ? readPart(reader, upToEnd) : null
  if (reader.peek() !== '}') reader.fail('unclosedSlot', open)
  if (!isKind(kind)) reader.fail('unknownKind', open + 1, [kind, ...Object.keys(slotValues)])
  const known = slotValues[kind]
  for (const value of values) {
    if (!known.includes(value)) {
      reader.fail('unknownValue', open + kind.length + 2, [kind, value, ...known])
    }
  }
  if (capture !== null && !captureName.test(capture)) {
    reader.fail('badCapture', reader.at - capture.length)
  }
  reader.at += 1
  return { type: 'slot', kind, values, capture }
}

/** What follows the sign that stands here. */
function readPart(reader: Reader, pattern: RegExp): string {
  reader.at += 1
  return reader.take(pattern)
}

function isKind(kind: string): kind is FactKind | '*' {
  return Object.hasOwn(slotValues, kind)
}
