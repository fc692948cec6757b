/** In place of `src/docx/style-source.ts` where Word's own package is read: every style at once, whether used or not. */
import type { Limits } from '../../../src/docx/limits.ts'
import { StyleDefinitions } from '../../../src/docx/style-definition.ts'
import type { StyleSource } from '../../../src/docx/style-source.ts'
import { XmlReader } from '../../../src/docx/xml-reader.ts'

export function openStyles(xml: string | null, part: string, limits: Limits): StyleSource {
  const definitions = new StyleDefinitions()
  if (xml !== null) {
    const reader = new XmlReader(xml, part, limits)
    reader.run({
      open: (key, tag) => definitions.open(reader, key, tag),
      close() {
        // A style ends where the next begins.
      },
    })
  }
  const { defaults, normal, byId } = definitions
  return { defaults, normal, definition: (id) => byId.get(id), all: () => byId.values() }
}
