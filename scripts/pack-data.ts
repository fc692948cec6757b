/** Writes JSON values small, as `src/settings/packed.ts` reads them. */
import {
  firstSign,
  innerBreak,
  keyBreak,
  signs,
  unpack,
  word,
  type Packed,
} from '../src/settings/packed.ts'
import { shorten, withoutCapitals } from './shorten-texts.ts'

/** As JSON; what is shorter costs less said again than named: compressed, it is little more than a name. */
const shortestKept = 50
/** More of them save less than other uses of the signs. */
const mostMarks = 6
/** Names that are fewer signs than this lie together. */
const leastAlone = 200
/** Two words must share this much to be written as one. */
const shortestShared = 2

/** @throws Error where the value cannot be read back as it was: then the format lacks something. */
export function packData(value: unknown): Packed {
  const counts = countValues(value)
  const shapes: string[][] = []
  const said: Said[] = []
  const kept = new Map<string, number>()
  let tree = ''

  const say = (key: string, text: string): void => {
    said.push({ key, text: text.replaceAll('\n', innerBreak) })
  }
  const write = (each: unknown, key: string): void => {
    const written = JSON.stringify(each)
    if (written.length >= shortestKept && (counts.get(written) ?? 0) > 1) {
      const place = kept.get(written)
      if (place !== undefined) return again(place)
      kept.set(written, kept.size)
      tree += signs.kept
    }
    if (each === null || typeof each === 'boolean') tree += signs[`${each}`]
    else if (typeof each === 'number') {
      tree += signs.number
      say(signs.number, String(each))
    } else if (typeof each === 'string') {
      tree += signs.text
      say(key, each)
    } else if (Array.isArray(each)) {
      tree += signs.list
      for (const member of each) write(member, key)
      tree += signs.end
    } else if (typeof each === 'object') writeObject(each)
    else throw new Error(`no JSON: ${typeof each}`)
  }
  let last = -1
  const again = (place: number): void => {
    if (place === last + 1) tree += signs.next
    else {
      tree += signs.again
      say(signs.again, (kept.size - place).toString(36))
    }
    last = place
  }
  const writeObject = (object: object): void => {
    tree += signOf(placeOfShape(shapes, Object.keys(object)))
    for (const [key, each] of Object.entries(object)) write(each, key)
  }

  write(value, '')
  const texts = grouped(said)
  // Like beside like: names first, then sentences, then phrases; the longest last of each.
  texts.sort(
    (one, other) => sortOf(one.text) - sortOf(other.text) || one.text.length - other.text.length,
  )
  const keys = [...texts, { keys: withoutTexts(shapes, said) }].map((each) => each.keys)
  const allKeys = keys.flat()
  const capital = signsNotIn(texts.map(({ text }) => text).join('')).at(-2) ?? ''
  const small = texts.map(({ text }) => withoutCapitals(text, capital))
  const free = signsNotIn(small.join('') + capital)
  const line = free.at(-1) ?? '\n'
  const most = Math.min(mostMarks, Math.max(0, free.length - 1))
  const ended = (text: string): string => text.replaceAll('\n', line)
  const marked = markTexts(small, free.slice(0, most))
  const short = shorten(marked.texts.map(ended), free.slice(most, -1))
  const packed = {
    line,
    capital,
    shorthand: short.shorthand,
    longhand: short.longhand.join(line),
    keys: keys.map((list) => list.join(keyBreak)).join(line),
    shapes: shapes
      .map((shape) => shape.map((key) => signOf(allKeys.indexOf(key))).join(''))
      .join(line),
    tree,
    texts: short.texts,
    marks: marked.marks,
    ends: marked.ends.map(ended),
  }
  if (JSON.stringify(unpack(packed)) !== JSON.stringify(value)) throw new Error('not read back')
  return packed
}

/** A text, and the key it stands under. */
interface Said {
  key: string
  text: string
}

/** What lies together, each on its own line. */
interface Group {
  keys: readonly string[]
  text: string
}

/** By key, but all phrases and what is short together. */
function grouped(said: readonly Said[]): Group[] {
  const byKey = [...new Set(said.map(({ key }) => key))].map((key) => textOf([key], said))
  const together = [0, 2].map((sort) =>
    byKey.filter(({ text }) => sortOf(text) === sort && (sort === 2 || text.length < leastAlone)),
  )
  const alone = byKey.filter((group) => !together.flat().includes(group))
  const joined = together.map((groups) =>
    textOf(
      groups.flatMap(({ keys }) => keys),
      said,
    ),
  )
  return [...alone, ...joined.filter(({ keys }) => keys.length > 0)]
}

function textOf(keys: readonly string[], said: readonly Said[]): Group {
  const texts = said.filter(({ key }) => keys.includes(key)).map(({ text }) => text)
  return { keys, text: texts.join('\n') }
}

function withoutTexts(shapes: readonly string[][], said: readonly Said[]): string[] {
  const spoken = new Set(said.map(({ key }) => key))
  return [...new Set(shapes.flat())].filter((key) => !spoken.has(key))
}

function countValues(value: unknown, counts = new Map<string, number>()): Map<string, number> {
  const written = JSON.stringify(value)
  counts.set(written, (counts.get(written) ?? 0) + 1)
  if (typeof value === 'object' && value !== null) {
    for (const each of Object.values(value)) countValues(each, counts)
  }
  return counts
}

/** 0 for names, 1 for sentences, 2 for phrases: by how much of a text is signs of the phrases' grammar, or blanks. */
function sortOf(text: string): number {
  const share = (sign: RegExp): number => (text.match(sign)?.length ?? 0) / text.length
  if (share(/[|({…*]/g) > 0.02) return 2
  return share(/ /g) > 0.05 ? 1 : 0
}

function placeOfShape(shapes: string[][], shape: string[]): number {
  const place = shapes.findIndex((each) => each.join(keyBreak) === shape.join(keyBreak))
  return place === -1 ? shapes.push(shape) - 1 : place
}

function signOf(place: number): string {
  return String.fromCharCode(firstSign + place)
}

/** The most frequent ways that a word goes on from the one before get a sign each, as far as there are signs to give. */
function markTexts(
  texts: readonly string[],
  free: string,
): Pick<Packed, 'marks' | 'ends' | 'texts'> {
  const frequency = new Map<string, number>()
  for (const text of texts) {
    for (const { end } of sharedWords(text)) frequency.set(end, (frequency.get(end) ?? 0) + 1)
  }
  const ends = [...frequency]
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, free.length)
    .map(([end]) => end)
  const marks = free.slice(0, ends.length)
  const marked = texts.map((text) => {
    let written = ''
    let at = 0
    for (const { end, from, to } of sharedWords(text)) {
      const mark = marks.charAt(ends.indexOf(end))
      if (mark === '') continue
      written += text.slice(at, from) + mark
      at = to
    }
    return written + text.slice(at)
  })
  return { texts: marked, marks, ends }
}

interface SharedWord {
  /** A line break or "|", and how much less of the word before. */
  end: string
  /** What the mark stands for: the break and what the two words share. */
  from: number
  to: number
}

function sharedWords(text: string): SharedWord[] {
  const shared: SharedWord[] = []
  const words = [...text.matchAll(word)]
  for (const [index, { 0: written, index: start }] of words.entries()) {
    const before = words[index - 1]
    const sign = text.charAt(start - 1)
    if (before === undefined || before.index + before[0].length !== start - 1) continue
    if (sign !== '|' && sign !== '\n') continue
    let same = 0
    while (same < written.length && written[same] === before[0][same]) same += 1
    if (same < shortestShared) continue
    shared.push({ end: `${sign}${before[0].length - same}`, from: start - 1, to: start + same })
  }
  return shared
}

/** Printable ASCII that nobody uses, and that neither JSON nor a character class escapes. */
function signsNotIn(text: string): string {
  const all = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index))
  return all.filter((sign) => !text.includes(sign) && !/["'\\^\]-]/.test(sign)).join('')
}
