/** One page of the site that lies beside the pane: a style sheet of its own, and no script at all. */
import { htmlOf, titleOf } from './markdown.ts'

const policy =
  "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"

/** @param depth Folders between the page and the site's root. */
export function sitePage(markdown: string, depth: number): string {
  const root = '../'.repeat(depth)
  return `<!doctype html>
<html lang="sv">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <title>${escaped(titleOf(markdown))} – Beredd</title>
    <link rel="stylesheet" href="${root}sidor.css" />
  </head>
  <body>
    <nav aria-label="Beredd"><a href="${root}hjalp/index.html">Hjälp</a> <a href="${root}regler/index.html">Regler</a></nav>
    <main>
${htmlOf(markdown)}
    </main>
  </body>
</html>
`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
