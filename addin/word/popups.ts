/** The popups of underlines (WordApi 1.8): what a person chooses there is done as if chosen in the pane. */
import { findPlace } from '../../src/edit/place.ts'
import { locate, type Document } from './locate.ts'
import type { Marker } from './marker.ts'
import type { Turns } from './turns.ts'
import type { Writer } from './writer.ts'

interface PopupParts {
  turns: Turns
  document: Document
  marker: Marker
  writer: Writer
}

/** Listens until the signal is aborted. */
export async function watchPopups(parts: PopupParts, signal: AbortSignal): Promise<void> {
  const { turns } = parts
  const handler = await turns.run(async (context) => {
    const added = context.document.onAnnotationPopupAction.add(async (event) => {
      if (event.action === 'Accept') await accept(parts, event.id, event.critiqueSuggestion)
    })
    await context.sync()
    return added
  })
  signal.addEventListener('abort', () => {
    handler.remove()
    void turns.take(() => handler.context.sync()).catch(() => undefined)
  })
}

/** Some versions of Word have put the words in already when they tell of the choice. */
async function accept(parts: PopupParts, annotation: string, suggestion: string): Promise<void> {
  const chosen = parts.marker.find(annotation, suggestion)
  const place = chosen?.finding.at
  if (chosen?.mend == null || place == null) return
  const isThere = await parts.turns.run(async (context) => {
    const located = await locate(context, parts.document, [place.paragraph])
    const text = located.get(place.paragraph)?.text
    return text !== undefined && findPlace(place, text) !== null
  })
  if (isThere) await parts.writer.apply(chosen.mend)
}
