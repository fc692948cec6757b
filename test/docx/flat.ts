/** A package in one XML file, for tests. */
import { defaultLimits } from '../../src/docx/limits.ts'
import { openZip } from '../../src/docx/zip.ts'

/** The parts as Word writes them. */
export function flat(bytes: Uint8Array): string {
  const { entries, read } = openZip(bytes, defaultLimits)
  const parts = entries
    .filter(({ name }) => name !== '[Content_Types].xml')
    .map(({ name }) => {
      const xml = new TextDecoder().decode(read(name) ?? new Uint8Array(0))
      const content = xml.replace(/^<\?xml[^>]*\?>\s*/, '')
      return `<pkg:part pkg:name="/${name}" pkg:contentType="application/xml"><pkg:xmlData>${content}</pkg:xmlData></pkg:part>`
    })
  return (
    '<?xml version="1.0" standalone="yes"?><?mso-application progid="Word.Document"?>' +
    `<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${parts.join('')}` +
    '<pkg:part pkg:name="/word/media/image1.png" pkg:contentType="image/png"><pkg:binaryData>aGVq</pkg:binaryData></pkg:part></pkg:package>'
  )
}
