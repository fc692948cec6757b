/** Words put where others stood begin a sentence as those did. */

/** "Kommunfullmäktige" → "Kommunstyrelsen" for "kommunstyrelsen"; initials ("KS 2019/1358") say nothing of where they stand. */
export function keepCapital(quote: string, text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(quote) ? text.charAt(0).toUpperCase() + text.slice(1) : text
}
