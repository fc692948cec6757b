/** The parts of a run that text comes from. */
import type { XmlRange } from './model.ts'
import { decodeText } from './xml-text.ts'

export interface TextPiece {
  kind: 'text'
  start: number
  end: number
  /** Its content, between the tags. */
  content: XmlRange
  /** The content that counts: without the blanks at its edges, unless they are preserved. */
  inner: XmlRange
  preserved: boolean
  /** Plain character data; else it holds a comment or a CDATA section, and is written anew as a whole. */
  plain: boolean
  text: string
  /** Offset of its text in the paragraph's. */
  offset: number
}

export type Piece =
  | TextPiece
  /** A tab, break, hyphen or symbol: an element that stands for a character. */
  | { kind: 'mark'; start: number; end: number; text: string; offset: number }
  /** No text, and not to be lost: a note reference, a picture. */
  | { kind: 'object'; start: number; end: number; text: ''; offset: number }

/** Reads a w:t whose end tag begins at `contentEnd`. */
export function textPiece(
  xml: string,
  element: XmlRange,
  contentEnd: number,
  offset: number,
): TextPiece {
  const contentStart = endOfStartTag(xml, element.start)
  const preserved = /\sxml:space\s*=\s*["']preserve["']/.test(
    xml.slice(element.start, contentStart),
  )
  const raw = xml.slice(contentStart, contentEnd)
  const plain = !raw.includes('<')
  const whole = plain ? decodeText(raw) : mixedText(raw)
  const inner = { start: contentStart, end: contentEnd }
  if (!preserved) {
    while (inner.start < inner.end && isBlank(xml.charCodeAt(inner.start))) inner.start += 1
    while (inner.end > inner.start && isBlank(xml.charCodeAt(inner.end - 1))) inner.end -= 1
  }
  return {
    kind: 'text',
    ...element,
    content: { start: contentStart, end: contentEnd },
    inner,
    preserved,
    plain,
    text: preserved ? whole : trimBlanks(whole),
    offset,
  }
}

/** A w:t has no attribute that could hold ">": xml:space alone. */
function endOfStartTag(xml: string, start: number): number {
  return xml.indexOf('>', start) + 1
}

function mixedText(raw: string): string {
  let text = ''
  let at = 0
  while (at < raw.length) {
    const next = raw.indexOf('<', at)
    text += decodeText(raw.slice(at, next === -1 ? raw.length : next))
    if (next === -1) break
    if (raw.startsWith('<![CDATA[', next)) {
      const end = raw.indexOf(']]>', next)
      text += raw.slice(next + 9, end)
      at = end + 3
    } else {
      const mark = raw.startsWith('<!--', next) ? '-->' : '>'
      at = raw.indexOf(mark, next) + mark.length
    }
  }
  return text
}

/** XML's own white space only: a no-break space is text. */
export function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d
}

function trimBlanks(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && isBlank(text.charCodeAt(start))) start += 1
  while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1
  return text.slice(start, end)
}
