/** FNV-1a over the text's characters, 32 bits, in hexadecimal: the same text gives the same, another hardly ever does. */
export function fingerprintOf(text: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) {
    const code = text.codePointAt(at) ?? 0
    hash = Math.imul(hash ^ code, 0x01000193)
    if (code > 0xffff) at += 1
  }
  return (hash >>> 0).toString(16).padStart(8, '0')
}
