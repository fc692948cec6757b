/** Text into XML and HTML: document text is never markup. */

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Also leaves out what XML 1.0 cannot hold (2.2): control characters and lone surrogates. */
export function escapeMarkup(text: string): string {
  return text
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '')
    .toWellFormed()
    .replaceAll(/[&<>"']/gu, (character) => entities[character] ?? '')
}
