/**
 * What a document says to Beredd about itself: a custom XML part in the namespace below whose root holds JSON text. Word
 * keeps such a part through every save; the add-in writes it, the command line reads it too.
 */
import '../settings/zod-setup.ts'
import * as z from 'zod/mini'
import { decodeXml } from './decode.ts'
import { DocxError } from './errors.ts'
import { defaultLimits } from './limits.ts'
import { settingsNamespace } from './namespace-names.ts'
import { XmlReader } from './xml-reader.ts'

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
    if (stored === null) return { [settingsNamespace]: null }
    const { settings, ignored = [] } = stored
    return { ...settings, ...(ignored.length === 0 ? {} : { ignore: ignored }) }
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
    return xml.includes(settingsNamespace) ? rootText(xml, entry) : null
  } catch (error) {
    // The custom parts of other programs are no reason not to read the document.
    if (error instanceof DocxError) return null
    throw error
  }
}

function rootText(xml: string, entry: string): string | null {
  let own = false
  let depth = 0
  let text = ''
  new XmlReader(xml, entry, defaultLimits).run({
    open(key) {
      if (depth === 0) own = key.startsWith('beredd:')
      depth += 1
    },
    close() {
      depth -= 1
    },
    text(piece) {
      if (depth === 1) text += piece
    },
  })
  return own ? text : null
}
