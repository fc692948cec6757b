/** What stands between tags and is no text of the document: comments, CDATA sections, instructions, declarations. */
import { illegalIn, isName } from './xml-characters.ts'

export type AsideKind = 'comment' | 'cdata' | 'instruction' | 'doctype'

export interface Aside {
  kind: AsideKind
  /** What stands between its marks. */
  contentStart: number
  contentEnd: number
  /** Just after it; the end of the part where its end is missing. */
  end: number
  /** Why it is not well-formed; null where it is. */
  fault: string | null
}

const marks = [
  ['comment', '<!--', '-->'],
  ['cdata', '<![CDATA[', ']]>'],
  ['instruction', '<?', '?>'],
] as const

const declaration =
  /^<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(?:"1\.[0-9]+"|'1\.[0-9]+')(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(?:"[A-Za-z][\w.-]*"|'[A-Za-z][\w.-]*'))?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\r\n]*\?>/

/** Just after the byte order mark and the XML declaration that a part may begin with; a faulty one is left. */
export function endOfProlog(xml: string): number {
  const start = xml.charCodeAt(0) === 0xfeff ? 1 : 0
  if (!xml.startsWith('<?xml', start)) return start
  const end = xml.indexOf('?>', start) + 2
  return end > 1 && declaration.test(xml.slice(start, end)) ? end : start
}

/** The aside that begins at `open`, where "<!" or "<?" stands; null where it is none. */
export function asideAt(xml: string, open: number): Aside | null {
  for (const [kind, opening, closing] of marks) {
    if (!xml.startsWith(opening, open)) continue
    const contentStart = open + opening.length
    const close = xml.indexOf(closing, contentStart)
    const contentEnd = close === -1 ? xml.length : close
    const end = close === -1 ? contentEnd : close + closing.length
    const aside = { kind, contentStart, contentEnd, end }
    const fault = close === -1 ? 'no end' : faultOf(kind, xml.slice(contentStart, end), closing)
    return { ...aside, fault }
  }
  if (!xml.startsWith('<!DOCTYPE', open)) return null
  return { kind: 'doctype', contentStart: open, contentEnd: open, end: open, fault: null }
}

/** `rest` is the content and the mark that ends it. */
function faultOf(kind: AsideKind, rest: string, closing: string): string | null {
  if (illegalIn(rest) !== -1) return 'disallowed character'
  if (kind === 'comment' && rest.indexOf('--') !== rest.length - closing.length) {
    return '"--" in a comment'
  }
  if (kind !== 'instruction') return null
  const target = rest.slice(0, rest.search(/[ \t\r\n?]/))
  return isName(target) && target.toLowerCase() !== 'xml' ? null : 'no target of an instruction'
}
