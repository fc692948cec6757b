/**
 * Data that the pane loads, written small: plain JSON values of many texts (packs, registers of words). The texts stand apart
 * from the tree, by the keys they stand under, so that like stands beside like; a text that comes again, and the beginning of
 * a word that the word before it has too, are not said again. `scripts/pack-data.ts` writes it.
 */
export interface Packed {
  /** What ends a line: a sign that no text has, since a line break takes three in a script; where left out, a line break. */
  line?: string
  /** A sign that no text has; the letter after it is a capital. Empty: capitals are written as they are. */
  capital: string
  /** Signs that no text has, capitals are among them, and what each stands for on a line of its own, which may have signs before it in it. */
  shorthand: string
  longhand: string
  /** Every key: a line for each of the texts, of those whose values it holds with `keyBreak` between; in the last line those with no text. */
  keys: string
  /** What keys an object may have, each on its own line: by their place among all `keys`, counted from `firstSign`. */
  shapes: string
  /** Values in order, one sign each: one of `signs`, or an object's shape by its place, counted from `firstSign`. */
  tree: string
  /** Values in the tree's order, each on its own line; a line break in one is `innerBreak`. */
  texts: readonly string[]
  /** Signs that no text has. The one at i stands for `ends[i]` and the word before again: "|2" for a "|" and all of it but two letters. */
  marks: string
  ends: readonly string[]
}

/** Signs of the tree. */
export const signs = {
  null: 'n',
  true: 't',
  false: 'f',
  number: '0',
  text: 's',
  /** Before a value that comes again. */
  kept: 'k',
  /** One that has been kept; how long before is in `texts`, under this sign. */
  again: '@',
  /** The one that was kept after the one that came again last. */
  next: '+',
  list: '[',
  end: ']',
} as const

export const innerBreak = '\r'
export const keyBreak = ' '

/** Code point of the first key and shape. Above all signs, and nothing that JSON must escape. */
export const firstSign = 161

/** A word as the marks see it, and what none has. */
export const word = /[^ \n|()]+/gu
const breaks = ' \n|()'

export function unpack(packed: Packed): unknown {
  const { line = '\n', keys, shapes, tree, texts, marks, ends } = packed
  const keyLists = keys.split(line).map((list) => list.split(keyBreak))
  const allKeys = keyLists.flat()
  const shapeKeys = shapes
    .split(line)
    .map((shape) => [...shape].map((sign) => allKeys[placeOf(sign)] ?? ''))
  const broken = (text: string): string => text.replaceAll(line, '\n')
  const expand = expander(marks, ends.map(broken))
  const streams = new Map<string, string[]>()
  for (const [index, text] of texts.entries()) {
    const lines = withCapitals(expand(broken(spelled(text, packed))), packed)
      .split('\n')
      .reverse()
    for (const key of keyLists[index] ?? []) streams.set(key, lines)
  }
  const kept: unknown[] = []
  let last = -1
  let at = 0

  const text = (key: string): string => (streams.get(key)?.pop() ?? '').replaceAll(innerBreak, '\n')
  const value = (key: string): unknown => {
    const sign = tree.charAt(at)
    at += 1
    switch (sign) {
      case signs.null:
        return null
      case signs.true:
        return true
      case signs.false:
        return false
      case signs.number:
        return Number(text(sign))
      case signs.text:
        return text(key)
      case signs.kept: {
        const place = kept.push(null) - 1
        return (kept[place] = value(key))
      }
      case signs.again:
        last = kept.length - Number.parseInt(text(sign), 36)
        return kept[last]
      case signs.next:
        last += 1
        return kept[last]
      case signs.list: {
        const list: unknown[] = []
        while (tree.charAt(at) !== signs.end) list.push(value(key))
        at += 1
        return list
      }
      default:
        return object(shapeKeys[placeOf(sign)] ?? [])
    }
  }
  const object = (shape: readonly string[]): unknown => {
    const made: Record<string, unknown> = {}
    for (const key of shape) made[key] = value(key)
    return made
  }
  return value('')
}

function placeOf(sign: string): number {
  return sign.charCodeAt(0) - firstSign
}

/** "instruktion", the mark for a "|" and all of the word, "en": "instruktion|instruktionen". */
function expander(marks: string, ends: readonly string[]): (text: string) => string {
  if (marks === '') return (text) => text
  const mark = new RegExp(`([${marks}])`, 'u')
  return (text) => {
    const [start = '', ...parts] = text.split(mark)
    let said = start
    let last = lastWord(start)
    for (let index = 0; index < parts.length; index += 2) {
      const end = ends[marks.indexOf(parts[index] ?? '')] ?? ''
      const shared = last.slice(0, last.length - Number(end.slice(1)))
      const rest = parts[index + 1] ?? ''
      said += end.charAt(0) + shared + rest
      last = lastWord(shared + rest)
    }
    return said
  }
}

/** The last that was given a sign may have all others in it. */
function spelled(text: string, { line = '\n', shorthand, longhand }: Packed): string {
  const long = longhand.split(line)
  return [...shorthand].reduceRight((said, sign, at) => said.split(sign).join(long[at]), text)
}

function withCapitals(text: string, { capital }: Packed): string {
  if (capital === '') return text
  const [start, ...parts] = text.split(capital)
  return [start, ...parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1))].join('')
}

function lastWord(text: string): string {
  let start = text.length
  while (start > 0 && !breaks.includes(text.charAt(start - 1))) start -= 1
  return text.slice(start)
}
