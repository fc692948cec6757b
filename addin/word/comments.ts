/** Findings as comments in the margin, for a Word without underlines and only where somebody asks for it. */
import type { Finding } from '../../src/edit/model.ts'
import { findPlace } from '../../src/edit/place.ts'
import { locate, type Document } from './locate.ts'
import { foundRange, search } from './search.ts'

/** How our comments are told from people's. */
const mark = 'Beredd: '

/** Takes our earlier comments out and puts in one for each finding that stands in the text. */
export async function comment(
  context: Word.RequestContext,
  document: Document,
  findings: readonly Finding[],
): Promise<void> {
  const earlier = context.document.body.getComments()
  earlier.load({ content: true })
  const placed = findings.flatMap((finding) =>
    finding.at === null || document.known.indexOf(finding.at.paragraph) === -1
      ? []
      : [{ finding, at: finding.at }],
  )
  const located = await locate(
    context,
    document,
    placed.map(({ at }) => at.paragraph),
  )
  const wanted = placed.flatMap(({ finding, at }) => {
    const found = located.get(at.paragraph)
    if (found === undefined) return []
    const span = findPlace(at, found.text)
    const searched =
      span === null || span[0] === span[1] ? null : search(found.paragraph, found.text, ...span)
    return [{ text: `${mark}${finding.reason}`, paragraph: found.paragraph, searched }]
  })
  await context.sync()
  for (const old of earlier.items) if (old.content.startsWith(mark)) old.delete()
  for (const { text, paragraph, searched } of wanted) {
    const range = searched === null ? null : foundRange(searched)
    ;(range ?? paragraph.getRange('Content')).insertComment(text)
  }
  await context.sync()
}
