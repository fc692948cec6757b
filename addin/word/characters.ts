/** Characters that Word's API gives for what is no letter, and ours for the same. */

const ours: Readonly<Record<string, string>> = {
  '\v': '\n',
  '\f': '\n',
  '\r': '\n',
  '\u000e': '\n',
  '\u001e': '\u2011',
  '\u001f': '\u00ad',
}

/** Line and page breaks, hyphens that Word marks; then notes, pictures, fields and cell ends, which are no text. */
// eslint-disable-next-line no-control-regex -- these are the characters that Word uses
const special = /[\u0000-\u0008\u000b-\u001f\ufffc]/g

/** Word's text with line breaks and hyphens as the characters they are; marks for notes, fields and pictures left out. */
export function plainText(raw: string): string {
  const text = raw.endsWith('\r') ? raw.slice(0, -1) : raw
  return text.replace(special, (character) => ours[character] ?? '')
}

/** Text to write: a line break as Word takes it within a paragraph, where a line feed would begin a new one. */
export function wordText(text: string): string {
  return text.replace(/\r\n?|\n/g, '\v')
}
