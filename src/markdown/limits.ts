/** How much a Markdown memo may ask for before it is refused: as with Word files, all that reading costs is bounded. */

/**
 * Far above any memo a person has written (250,000 characters are some 80 pages). Reading Markdown costs more than reading
 * Word: what stands together without an empty line is read with its length squared, and each line may be a node of its own.
 */
export const markdownLimits = {
  /** UTF-16 units in the whole text. */
  characters: 250_000,
  /** Lines that are not empty. */
  lines: 5000,
  /** UTF-16 units in lines that stand together: a paragraph, a list, a table. */
  blockCharacters: 15_000,
}

/** Why the text is not read, and what to do, in Swedish; null where it is read. */
export function markdownRefusal(source: string): string | null {
  const { characters, lines, blockCharacters } = markdownLimits
  if (source.length > characters) return refusal(`den har fler än ${counted(characters)} tecken`)
  let written = 0
  let block = 0
  for (const [line] of source.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/gu)) {
    if (line.trim() === '') block = 0
    else {
      written += 1
      block += line.length
    }
    if (written > lines) return refusal(`den har fler än ${counted(lines)} rader`)
    if (block > blockCharacters) {
      return refusal(
        `ett stycke, en lista eller en tabell har fler än ${counted(blockCharacters)} tecken utan tom rad emellan`,
      )
    }
  }
  return null
}

function refusal(why: string): string {
  return `Filen läses inte: ${why}. Dela upp den i flera filer.`
}

function counted(value: number): string {
  return value.toLocaleString('sv-SE')
}
