/** Our own Markdown pages → HTML for a browser: GitHub's dialect, no markup of the text's own. */
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'

/** Links between the pages lead to their HTML. */
export function htmlOf(markdown: string): string {
  const html = micromark(withoutComments(markdown), {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  })
  return html.replace(/href="([^":]*?)(README)?\.md(#[^"]*)?"/g, (_all, path, readme, hash) => {
    const name = readme === undefined ? path : `${path}index`
    return `href="${name}.html${hash ?? ''}"`
  })
}

/** The first heading's words. */
export function titleOf(markdown: string): string {
  return /^# (.+)$/m.exec(markdown)?.[1]?.replace(/[`*]/g, '') ?? 'Beredd'
}

/** Notes to whoever edits the page, which micromark would print as text. */
function withoutComments(markdown: string): string {
  return markdown.replace(/^<!--[^\n]*-->\n*/gm, '')
}
