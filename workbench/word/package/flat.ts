/** The flat package (pkg:package) that getOoxml gives: every part of the file, the body cut to what was asked for. */
import { escapeAttribute } from '../../../src/docx/xml-text.ts'
import type { WordDocument } from '../document.ts'
import { Renderer } from '../write/render.ts'
import { renderedParts, revisionIds } from '../write/stories.ts'

const packageNamespace = 'http://schemas.microsoft.com/office/2006/xmlPackage'

/** The whole body where all of it is asked for. */
export function flatPackage(document: WordDocument, from: number, to: number): string {
  const { package: files } = document
  const main = files.docx.main.entry
  const rendered = renderedParts(document)
  const body = document.structure.story('body')
  if (from > body.from || to < body.to) rendered.set(main, bodyOf(document, from, to))
  const parts = files.names.map((name) => {
    const type = files.contentType(name)
    const open = `<pkg:part pkg:name="/${escapeAttribute(name)}" pkg:contentType="${escapeAttribute(type)}"`
    if (type.endsWith('+xml') || type.endsWith('/xml')) {
      const xml = rendered.get(name) ?? files.text(name) ?? ''
      return `${open}><pkg:xmlData>${withoutDeclaration(xml)}</pkg:xmlData></pkg:part>`
    }
    const bytes = files.read(name) ?? new Uint8Array()
    return `${open} pkg:compression="store"><pkg:binaryData>${base64(bytes)}</pkg:binaryData></pkg:part>`
  })
  return `<?xml version="1.0" standalone="yes"?>\n<pkg:package xmlns:pkg="${packageNamespace}">${parts.join('')}</pkg:package>`
}

/** The main part with only the blocks that a stretch touches; of one paragraph, what is asked for. */
function bodyOf(document: WordDocument, from: number, to: number): string {
  const { doc } = document.state
  const renderer = new Renderer(document.context.sources, revisionIds())
  const [first, ...others] = document.structure.between(from, to)
  const last = others.at(-1)
  let xml = ''
  if (first !== undefined && last === undefined) {
    const start = Math.max(from - first.pos - 1, 0)
    const end = Math.min(to - first.pos - 1, first.node.content.size)
    xml = renderer.block(first.node.cut(start, Math.max(start, end)))
  } else if (first !== undefined && last !== undefined) {
    const range = doc
      .resolve(first.pos + 1)
      .blockRange(
        doc.resolve(last.pos + 1),
        ({ type }) => !['table', 'row', 'doc'].includes(type.name),
      )
    for (let index = range?.startIndex ?? 0; range !== null && index < range.endIndex; index++) {
      xml += renderer.block(range.parent.child(index))
    }
    // Of two sections of ours, which have the document only in common.
    if (range === null) {
      doc.nodesBetween(from, to, (node) => {
        if (node.type.name === 'section' || node.type.name === 'story') return true
        xml += renderer.block(node)
        return false
      })
    }
  }
  const frame = document.frames.get('body')
  const range = frame?.ranges.get('body')
  if (frame === undefined || range === undefined) return xml
  return frame.xml.slice(0, range.start) + xml + frame.xml.slice(range.end)
}

function withoutDeclaration(xml: string): string {
  const start = xml.charCodeAt(0) === 0xfeff ? 1 : 0
  return xml.startsWith('<?xml', start) ? xml.slice(xml.indexOf('?>') + 2) : xml.slice(start)
}

function base64(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary)
}
