/** Ids for paragraphs where Word gives none: kept from reading to reading by what the paragraphs say. */

export class OwnIds {
  #made = 0

  next(): string {
    this.#made += 1
    return `w${this.#made}`
  }

  /**
   * Ids for `texts`, taken over from `before`: from both ends as long as the text is the same; between them by equal
   * text in order; and where just as many are left on both sides, one for one, since words change more often than places.
   */
  align(before: readonly { id: string; text: string }[], texts: readonly string[]): string[] {
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
    this.#alignMiddle(before.slice(start, before.length - end), texts, start, end, ids)
    return ids.map((id) => id ?? this.next())
  }

  #alignMiddle(
    before: readonly { id: string; text: string }[],
    texts: readonly string[],
    start: number,
    end: number,
    ids: (string | undefined)[],
  ): void {
    const count = texts.length - end - start
    if (before.length === count) {
      before.forEach(({ id }, index) => (ids[start + index] = id))
      return
    }
    const waiting = new Map<string, { id: string; index: number }[]>()
    before.forEach(({ id, text }, index) => {
      const equal = waiting.get(text)
      if (equal === undefined) waiting.set(text, [{ id, index }])
      else equal.push({ id, index })
    })
    // Only forwards: an id never comes to stand before one that it stood after.
    let from = 0
    for (let index = start; index < start + count; index += 1) {
      const equal = waiting.get(texts[index] ?? '') ?? []
      while ((equal[0]?.index ?? Infinity) < from) equal.shift()
      const match = equal.shift()
      if (match === undefined) continue
      ids[index] = match.id
      from = match.index + 1
    }
  }
}
