/** An example → the bytes of a .docx. The same example always gives the same bytes. */
import { strToU8, zipSync } from 'fflate'
import { countNumberedLists, documentXml } from './body.ts'
import { firstFooterXml, firstHeaderXml, footerXml, headerXml, notesXml } from './furniture.ts'
import type { Example } from './model.ts'
import {
  contentTypesXml,
  corePropertiesXml,
  extendedPropertiesXml,
  fontTableXml,
  mainRelationshipsXml,
  packageRelationshipsXml,
  settingsXml,
  themeXml,
} from './parts.ts'
import { numberingXml, stylesXml } from './styles.ts'
import type { Writing } from './text.ts'
import { hash, hexId } from './xml.ts'

export function docxBytes(example: Example): Uint8Array {
  const writing = startWriting(example)
  const documentPart = documentXml(example, writing)
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypesXml(),
    '_rels/.rels': packageRelationshipsXml(),
    'word/document.xml': documentPart,
    'word/_rels/document.xml.rels': mainRelationshipsXml(),
    'word/footnotes.xml': notesXml('footnote', writing.footnotes, writing),
    'word/endnotes.xml': notesXml('endnote', [], writing),
    'word/header1.xml': headerXml(example, writing),
    'word/footer1.xml': footerXml(writing),
    'word/header2.xml': firstHeaderXml(example, writing),
    'word/footer2.xml': firstFooterXml(example, writing),
    'word/theme/theme1.xml': themeXml(example.template),
    'word/settings.xml': settingsXml(example, writing.rsids),
    'word/styles.xml': stylesXml(example.template),
    'word/numbering.xml': numberingXml(countNumberedLists(example)),
    'word/fontTable.xml': fontTableXml(example.template),
    'docProps/core.xml': corePropertiesXml(example),
    'docProps/app.xml': extendedPropertiesXml(example),
  }
  const files = Object.fromEntries(
    Object.entries(parts).map(([name, text]) => [name, strToU8(text)]),
  )
  // The date Word itself writes in the zip; local time, for fflate reads it back as local time.
  return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1) })
}

function startWriting(example: Example): Writing {
  const given = new Set<string>()
  let controls = hash(`${example.file}/controls`) & 0x3fffffff
  const rsid = (session: string) => `00${hexId(`${example.file}/${session}`).slice(2)}`
  return {
    rsids: [rsid('first'), rsid('second')],
    footnotes: [],
    nextParagraphId() {
      const id = hexId(`${example.file}/paragraph/${String(given.size)}`)
      if (given.has(id)) throw new Error(`two paragraphs of ${example.file} got the id ${id}`)
      given.add(id)
      return id
    },
    nextControlId() {
      controls += 1
      return controls
    },
  }
}
