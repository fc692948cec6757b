/** What our scanner and saxes tell of the same XML, in the same words. */
import { SaxesParser } from 'saxes'
import { XmlError } from '../../src/docx/xml-error.ts'
import { XmlScanner } from '../../src/docx/xml-scanner.ts'

export type XmlEvent =
  | { kind: 'open'; name: string; attributes: Record<string, string>; position: number }
  | { kind: 'close'; position: number }
  | { kind: 'text'; text: string }

/** Null where the XML is refused, or has a DOCTYPE. */
export function eventsOfScanner(xml: string): XmlEvent[] | null {
  const events: XmlEvent[] = []
  const scanner: XmlScanner = new XmlScanner(
    {
      open() {
        const { attributes, tagName, position } = scanner
        const values: Record<string, string> = {}
        for (let index = 0; index < attributes.count; index++) {
          values[attributes.name(index)] = attributes.value(index)
        }
        events.push({ kind: 'open', name: tagName, attributes: values, position })
      },
      close() {
        events.push({ kind: 'close', position: scanner.position })
      },
      text() {
        events.push({ kind: 'text', text: scanner.text })
      },
      aside() {
        // Not told of.
      },
      doctype() {
        throw new XmlError('DOCTYPE', xml, 0)
      },
      tooManyAttributes() {
        throw new XmlError('too many attributes', xml, 0)
      },
    },
    10_000,
  )
  try {
    scanner.write(xml)
    scanner.end()
    return events
  } catch (error) {
    if (error instanceof XmlError) return null
    throw error
  }
}

/** The rules of XML 1.0 hold whatever version the declaration gives, as for the scanner. */
const options = {
  xmlns: false,
  position: true,
  forceXMLVersion: true,
  defaultXMLVersion: '1.0',
} as const

export function eventsOfSaxes(xml: string): XmlEvent[] | null {
  const events: XmlEvent[] = []
  const parser = new SaxesParser(options)
  let depth = 0
  let doctype = false
  const text = (value: string): void => {
    if (depth > 0) events.push({ kind: 'text', text: value })
  }
  parser.on('doctype', () => (doctype = true))
  parser.on('opentag', ({ name, attributes }) => {
    depth++
    events.push({ kind: 'open', name, attributes: { ...attributes }, position: parser.position })
  })
  parser.on('closetag', () => {
    depth--
    events.push({ kind: 'close', position: parser.position })
  })
  parser.on('text', text)
  parser.on('cdata', text)
  try {
    parser.write(xml).close()
    return doctype ? null : events
  } catch {
    // It throws plain errors only.
    return null
  }
}
