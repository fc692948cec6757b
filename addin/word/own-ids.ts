/** Ids for paragraphs where Word gives none: kept from reading to reading by what the paragraphs say. */

export class OwnIds {
  #made = 0

  next(): string {
    this.#made += 1
    return `w${this.#made}`
  }

  /**
   * Ids for `texts`, taken over from `before`: from both ends as long as the text is the same; between them by equal
   * text in order; and where just as many new texts stand between two of those as old ones have gone from there, one for
   * one, since words change more often than places.
   */
  align(before: readonly Known[], texts: readonly string[]): string[] {
    const ids: (string | undefined)[] = texts.map(() => undefined)
    let start = 0
    const shortest = Math.min(before.length, texts.length)
    while (start < shortest && before[start]?.text === texts[start]) {
      ids[start] = before[start]?.id
      start += 1
    }
    let end = 0
    while (end < shortest - start && before.at(-1 - end)?.text === texts.at(-1 - end)) {
      ids[texts.length - 1 - end] = before.at(-1 - end)?.id
      end += 1
    }
    const middle = alignMiddle(
      before.slice(start, before.length - end),
      texts.slice(start, texts.length - end),
    )
    middle.forEach((id, index) => (ids[start + index] = id))
    return ids.map((id) => id ?? this.next())
  }
}

interface Known {
  id: string
  text: string
}

function alignMiddle(before: readonly Known[], texts: readonly string[]): (string | undefined)[] {
  const ids: (string | undefined)[] = texts.map(() => undefined)
  const now = new Set(texts)
  const were = new Set(before.map(({ text }) => text))
  /** Those of a gap get the ids that went from there; a text that has only moved neither takes nor leaves one. */
  const fillGap = (from: number, to: number, index: number, end: number): void => {
    if (to - from !== end - index) return
    for (let at = 0; at < end - index; at += 1) {
      const gone = before[from + at]
      const come = texts[index + at] ?? ''
      if (gone !== undefined && !now.has(gone.text) && !were.has(come)) ids[index + at] = gone.id
    }
  }
  let [from, index] = [0, 0]
  for (const [place, at] of equalInOrder(before, texts)) {
    ids[at] = before[place]?.id
    fillGap(from, place, index, at)
    from = place + 1
    index = at + 1
  }
  fillGap(from, before.length, index, texts.length)
  return ids
}

/** Pairs of indices with equal texts. Only forwards: an id never comes to stand before one that it stood after. */
function equalInOrder(before: readonly Known[], texts: readonly string[]): [number, number][] {
  const waiting = new Map<string, number[]>()
  before.forEach(({ text }, index) => {
    const equal = waiting.get(text)
    if (equal === undefined) waiting.set(text, [index])
    else equal.push(index)
  })
  let from = 0
  return texts.flatMap((text, at) => {
    const equal = waiting.get(text) ?? []
    while ((equal[0] ?? Infinity) < from) equal.shift()
    const place = equal.shift()
    if (place === undefined) return []
    from = place + 1
    return [[place, at] as [number, number]]
  })
}
