/** The document's own settings, kept as they came: what Beredd does not know of is written back untouched. */
import type { Suppression } from '../../src/lint/model.ts'
import type { MemoType } from '../../src/settings/schema.ts'

export type DocumentSettings = Readonly<Record<string, unknown>>

export const documentSettingsKey = 'settings'

export function documentSettingsOf(source: unknown): DocumentSettings {
  return typeof source === 'object' && source !== null && !Array.isArray(source)
    ? Object.fromEntries(Object.entries(source))
    : {}
}

export function withIgnored(
  settings: DocumentSettings,
  suppression: Suppression,
): DocumentSettings {
  const others = ignoredIn(settings).filter((each) => !isSame(each, suppression))
  return { ...settings, ignore: [...others, suppression] }
}

export function withoutIgnored(
  settings: DocumentSettings,
  suppression: Suppression,
): DocumentSettings {
  const ignore = ignoredIn(settings).filter((each) => !isSame(each, suppression))
  if (ignore.length > 0) return { ...settings, ignore }
  return Object.fromEntries(Object.entries(settings).filter(([key]) => key !== 'ignore'))
}

/** @param type Null: as Beredd reads the document. */
export function withType(settings: DocumentSettings, type: MemoType | null): DocumentSettings {
  const others = Object.fromEntries(Object.entries(settings).filter(([key]) => key !== 'type'))
  return type === null ? others : { ...others, type }
}

/** What a suppression is known by, as far as each of the list has it. */
function ignoredIn(settings: DocumentSettings): readonly unknown[] {
  const { ignore } = settings
  return Array.isArray(ignore) ? ignore : []
}

function isSame(stored: unknown, suppression: Suppression): boolean {
  const other = documentSettingsOf(stored)
  return (
    other['rule'] === suppression.rule &&
    other['quote'] === suppression.quote &&
    other['context'] === suppression.context
  )
}
