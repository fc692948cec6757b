/** Tags of a part that has been read before, with their offsets, for finding what to change. Checks nothing. */

export interface ScannedTag {
  kind: 'open' | 'close' | 'empty'
  /** As written, with its prefix. */
  name: string
  /** From "<" to just after ">". */
  start: number
  end: number
}

/** Every element tag in `xml[start, end)`, in order; comments, CDATA sections and instructions are passed over. */
export function* scanTags(xml: string, start = 0, end = xml.length): Generator<ScannedTag> {
  let at = xml.indexOf('<', start)
  while (at !== -1 && at < end) {
    const other = endOfOther(xml, at)
    if (other !== null) {
      at = xml.indexOf('<', other)
      continue
    }
    const close = xml.charCodeAt(at + 1) === 0x2f
    const nameStart = close ? at + 2 : at + 1
    const nameEnd = endOfName(xml, nameStart)
    const tagEnd = endOfTag(xml, nameEnd)
    const empty = xml.charCodeAt(tagEnd - 2) === 0x2f
    yield {
      kind: close ? 'close' : empty ? 'empty' : 'open',
      name: xml.slice(nameStart, nameEnd),
      start: at,
      end: tagEnd,
    }
    at = xml.indexOf('<', tagEnd)
  }
}

/** Just after a comment, CDATA section, instruction or declaration that begins here; null at a tag. */
function endOfOther(xml: string, at: number): number | null {
  const next = xml.charCodeAt(at + 1)
  if (next === 0x3f) return after(xml, '?>', at)
  if (next !== 0x21) return null
  if (xml.startsWith('<!--', at)) return after(xml, '-->', at + 4)
  if (xml.startsWith('<![CDATA[', at)) return after(xml, ']]>', at)
  return after(xml, '>', at)
}

function after(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from)
  return at === -1 ? xml.length : at + mark.length
}

/** A name ends at a blank, "/" or ">". */
function endOfName(xml: string, from: number): number {
  let at = from
  for (; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at)
    if (code <= 0x20 || code === 0x2f || code === 0x3e) break
  }
  return at
}

/** Just after the ">" that is in no attribute value. */
function endOfTag(xml: string, from: number): number {
  for (let at = from; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at)
    if (code === 0x3e) return at + 1
    if (code === 0x22 || code === 0x27) {
      const quote = xml.indexOf(code === 0x22 ? '"' : "'", at + 1)
      if (quote === -1) break
      at = quote
    }
  }
  return xml.length
}

/** The raw value of the attribute with this local name in a tag; null where it has none. */
export function attributeOf(tag: string, local: string): string | null {
  let at = tag.indexOf(local)
  while (at !== -1) {
    const before = tag.charCodeAt(at - 1)
    let next = at + local.length
    while (tag.charCodeAt(next) <= 0x20) next += 1
    if ((before <= 0x20 || before === 0x3a) && tag.charCodeAt(next) === 0x3d) {
      next += 1
      while (tag.charCodeAt(next) <= 0x20) next += 1
      const quote = tag[next] ?? '"'
      const end = tag.indexOf(quote, next + 1)
      return end === -1 ? null : tag.slice(next + 1, end)
    }
    at = tag.indexOf(local, at + 1)
  }
  return null
}
