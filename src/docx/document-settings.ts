/**
 * What a document says to Beredd about itself: a custom XML part in the namespace below whose root holds JSON text. Word
 * keeps such a part through every save; the add-in writes it, the command line reads it too.
 */
import '../settings/zod-setup.ts'
import { SaxesParser } from 'saxes'
import * as z from 'zod/mini'
import { decodeXml } from './decode.ts'
import { DocxError } from './errors.ts'

const documentNamespace = 'urn:beredd:document:1'

/** A finding that somebody has looked at and lets stand. */
const ignoredSchema = z.object({
  /** `<pack>/<rule>` */
  rule: z.string(),
  quote: z.nullable(z.string()),
  /** Hash of the rule, the quote and the words around. */
  context: z.string(),
  reason: z.string(),
  /** When, yyyy-mm-dd, and who. */
  date: z.optional(z.string()),
  name: z.optional(z.string()),
})

const storedSchema = z.object({
  /** As in `beredd.yaml`; validated by whoever uses them. */
  settings: z.optional(z.record(z.string(), z.unknown())),
  ignored: z.optional(z.array(ignoredSchema)),
})
type StoredSettings = z.infer<typeof storedSchema>

/** What is read: the entries' contents by name, as a DocxDocument gives them. */
interface Source {
  customXml: readonly string[]
  read(entry: string): Uint8Array | null
}

/** More than anybody's settings take. */
const mostBytes = 1_000_000

/**
 * The document's settings as front matter would give them, with what is ignored under `ignore`; undefined where the
 * document has none. A part that cannot be used becomes a setting nobody knows, so that it is told of.
 */
export function readStoredSettings(source: Source): Record<string, unknown> | undefined {
  for (const entry of source.customXml) {
    const text = jsonIn(source, entry)
    if (text === null) continue
    const stored = parseStored(text)
    if (stored === null) return { [documentNamespace]: null }
    const ignore = (stored.ignored ?? []).map(({ rule, quote, context, reason }) => ({
      rule,
      quote,
      context,
      reason,
    }))
    return { ...stored.settings, ...(ignore.length === 0 ? {} : { ignore }) }
  }
  return undefined
}

function parseStored(text: string): StoredSettings | null {
  try {
    const parsed = storedSchema.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

/** Text of the root element; null where the part is somebody else's or cannot be read. */
function jsonIn(source: Source, entry: string): string | null {
  try {
    const bytes = source.read(entry)
    if (bytes === null || bytes.length > mostBytes) return null
    const { xml } = decodeXml(bytes, entry)
    return xml.includes(documentNamespace) ? rootText(xml) : null
  } catch (error) {
    // The custom parts of other programs are no reason not to read the document.
    if (error instanceof DocxError) return null
    throw error
  }
}

function rootText(xml: string): string | null {
  const parser = new SaxesParser({ xmlns: true, position: false })
  let own = false
  let depth = 0
  let text = ''
  let broken = false
  parser.on('error', () => (broken = true))
  parser.on('doctype', () => (broken = true))
  parser.on('opentag', ({ uri }) => {
    if (depth === 0) own = uri === documentNamespace
    depth += 1
  })
  parser.on('closetag', () => (depth -= 1))
  const add = (piece: string): void => {
    if (depth === 1) text += piece
  }
  parser.on('text', add)
  parser.on('cdata', add)
  parser.write(xml).close()
  return own && !broken ? text : null
}
