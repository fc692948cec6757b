/** Text → Markdown that reads back as the same text. */

export interface EscapeOptions {
  /** Stars and underscores inside bold always mark something. */
  bold: boolean
  /** In a cell a bar would begin the next one. */
  cell: boolean
  /** The text opens a line, so "1." or "#" would open a list or a heading. */
  opensLine: boolean
}

/** Characters of `text` with a backslash or a reference where they would be Markdown; a line break is `<br>`. */
export function escapeText(text: string, { bold, cell, opensLine }: EscapeOptions): string {
  let escaped = ''
  for (let at = 0; at < text.length; at += 1) {
    escaped += escapeAt(text, at, bold, cell)
  }
  return opensLine ? escapeStart(escaped) : escaped
}

function escapeAt(text: string, at: number, bold: boolean, cell: boolean): string {
  const character = text[at] ?? ''
  const next = text[at + 1] ?? ''
  if (character === '\n') return '<br>'
  if (character === ' ' || character === '\t' || character === '\u00a0') return edgeBlank(text, at)
  if (character === '\\') return /[\p{L}\p{N}]/u.test(next) ? character : '\\\\'
  if (character === '*' || character === '_')
    return bold || marksEmphasis(text, at) ? `\\${character}` : character
  if (character === '&')
    return /^&(?:#\d|#x[\da-f]|[a-z])/i.test(text.slice(at, at + 4)) ? '\\&' : '&'
  if (character === '<') return /[a-z/!?]/i.test(next) ? '\\<' : '<'
  return character === '|' && cell ? '\\|' : character
}

/** Blanks at the edges of a line are lost in Markdown, and bold may not begin or end with one. */
function edgeBlank(text: string, at: number): string {
  const character = text[at] ?? ''
  const before = text.slice(0, at)
  const after = text.slice(at + 1)
  const atEdge = /(?:^|\n)[ \t\u00a0]*$/.test(before) || /^[ \t\u00a0]*(?:\n|$)/.test(after)
  if (!atEdge) return character
  return `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`
}

/** A run of stars or underscores between blanks, or underscores inside a word, mark nothing. */
function marksEmphasis(text: string, at: number): boolean {
  const mark = text[at] ?? ''
  let start = at
  let end = at + 1
  while (text[start - 1] === mark) start -= 1
  while (text[end] === mark) end += 1
  if (isOpen(text.slice(0, start), /[ \t]$/) && isOpen(text.slice(end), /^[ \t]/)) return false
  const inWord =
    /[\p{L}\p{N}]$/u.test(text.slice(0, start)) && /^[\p{L}\p{N}]/u.test(text.slice(end))
  return !(mark === '_' && inWord)
}

/** The edge of the text, or a blank that is not itself at the edge of its line. */
function isOpen(side: string, blank: RegExp): boolean {
  return side === '' || (blank.test(side) && side.trim() !== '' && !side.includes('\n'))
}

/** What would open a heading, a list, front matter, or rule off a table. */
function escapeStart(line: string): string {
  if (/^(?:#{1,6}(?:\s|$)|[-+*](?:\s|$))/.test(line) || /^[|:\-\s]*-[|:\-\s]*$/.test(line))
    return `\\${line}`
  return line.replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
}
