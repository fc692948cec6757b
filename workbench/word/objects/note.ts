/** Footnotes and endnotes of a stretch. */
import type { HostObject } from '../../host/rich-api/model.ts'
import { collection } from './collection.ts'
import type { WordModel } from './model.ts'
import type { Stretch } from './stretch.ts'

export function noteItems(
  model: WordModel,
  stretch: Stretch,
): Record<'Footnotes' | 'Endnotes', () => HostObject> {
  const notes = (kind: 'footnote' | 'endnote') => (): HostObject =>
    collection(model, 'NoteItemCollection', () => {
      const { from, to } = stretch.place()
      const items: HostObject[] = []
      model.document.state.doc.nodesBetween(from, to, (node, pos) => {
        if (node.attrs['kind'] !== `${kind}Reference`) return
        const id = /:id="([^"]*)"/u.exec(node.attrs['xml'] as string)?.[1] ?? ''
        const key = `${kind}:${kind}s:${id}`
        if (!model.document.structure.stories.has(key)) return
        items.push(
          model.object({
            type: 'NoteItem',
            properties: {
              Type: () => (kind === 'footnote' ? 'Footnote' : 'Endnote'),
            },
            navigation: {
              Body: () => model.body(key),
              Reference: () => model.range(pos, pos + 1),
            },
          }),
        )
      })
      return items
    })
  return { Footnotes: notes('footnote'), Endnotes: notes('endnote') }
}
