/** Capital and small first letters, so that what is put in fits where it stands. */

export function startsWithCapital(text: string): boolean {
  const first = text.charAt(0)
  return first !== first.toLowerCase()
}

export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Small first letter, but for a word that is all capitals ("HR-direktören", "IT-avdelningen"). */
export function uncapitalized(text: string): string {
  const second = text.charAt(1)
  if (second !== second.toLowerCase()) return text
  return text.charAt(0).toLowerCase() + text.slice(1)
}

/** The text with a capital first letter where what it replaces has one. */
export function casedLike(model: string, text: string): string {
  return startsWithCapital(model) ? capitalized(text) : text
}
