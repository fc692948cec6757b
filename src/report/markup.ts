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
    .toWellFormed()
    .replaceAll(
      /[&<>"']|[^\t\n\r\x20-\ufffd\u{10000}-\u{10ffff}]/gu,
      (character) => entities[character] ?? '',
    )
}
