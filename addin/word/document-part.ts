/**
 * What the document's own XML part says: JSON as `src/docx/document-settings.ts` reads it, `{settings, ignored}`. The rest
 * of the program knows it as one value, the settings with the ignored findings under `ignore`.
 */
import '../../src/settings/zod-setup.ts'
import * as z from 'zod/mini'

export const documentNamespace = 'urn:beredd:document:1'

const ignoredSchema = z.looseObject({
  rule: z.string(),
  quote: z.nullable(z.string()),
  context: z.string(),
  reason: z.string(),
  date: z.optional(z.string()),
  name: z.optional(z.string()),
})
const partSchema = z.looseObject({
  settings: z.optional(z.looseObject({})),
  ignored: z.optional(z.array(ignoredSchema)),
  /** What else is kept under names of its own. */
  values: z.optional(z.looseObject({})),
})
export type DocumentPart = z.infer<typeof partSchema>

const valueSchema = z.looseObject({ ignore: z.optional(z.array(ignoredSchema)) })

/** Null where the part holds something else than ours. */
export function parsePart(xml: string): DocumentPart | null {
  const root = new DOMParser().parseFromString(xml, 'application/xml').documentElement
  if (root.namespaceURI !== documentNamespace) return null
  try {
    return partSchema.safeParse(JSON.parse(root.textContent)).data ?? null
  } catch {
    return null
  }
}

export function partXml(part: DocumentPart): string {
  const holder = document.implementation.createDocument(documentNamespace, 'beredd')
  holder.documentElement.textContent = JSON.stringify(part)
  return new XMLSerializer().serializeToString(holder)
}

export function settingsIn({ settings, ignored }: DocumentPart): unknown {
  const ignore = ignored?.map(({ rule, quote, context, reason, date, name }) => ({
    rule,
    quote,
    context,
    reason,
    ...(date === undefined ? {} : { date }),
    ...(name === undefined ? {} : { name }),
  }))
  if (settings === undefined && ignore === undefined) return undefined
  return { ...settings, ...(ignore === undefined || ignore.length === 0 ? {} : { ignore }) }
}

/** What the part says of an ignored finding beyond what is known here is kept. */
export function withSettings(part: DocumentPart, value: unknown): DocumentPart {
  const read = valueSchema.safeParse(value)
  if (!read.success) throw new TypeError('the document settings are no settings')
  const { ignore, ...settings } = read.data
  const keyOf = (each: z.infer<typeof ignoredSchema>): string =>
    JSON.stringify([each.rule, each.quote, each.context])
  const before = new Map(part.ignored?.map((each) => [keyOf(each), each]))
  const ignored = ignore?.map((each) => ({ ...before.get(keyOf(each)), ...each }))
  return { ...part, settings, ignored: ignored ?? [] }
}
