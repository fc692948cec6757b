/** What is stored for the user: own settings and how the pane is to be. Stored values may be anything and are validated. */
import '../../src/settings/zod-setup.ts'
import * as z from 'zod/mini'
import type { Store } from '../../src/host/model.ts'
import { settingsSchema, type SettingsSource } from '../../src/settings/schema.ts'

const preferencesSchema = z.object({
  language: z._default(z.enum(['sv', 'en']), 'sv'),
  /** Findings shown in the document too; null: as suits the host. */
  marks: z._default(z.nullable(z.boolean()), null),
  /** The first-run view has been answered. */
  welcomed: z._default(z.boolean(), false),
})
export type Preferences = z.infer<typeof preferencesSchema>

const settingsKey = 'settings'
const preferencesKey = 'pane'

export const defaultPreferences: Preferences = { language: 'sv', marks: null, welcomed: false }

export async function readPreferences(store: Store): Promise<Preferences> {
  const read = preferencesSchema.safeParse(await store.get(preferencesKey))
  return read.success ? read.data : defaultPreferences
}

export async function writePreferences(store: Store, preferences: Preferences): Promise<void> {
  await store.set(preferencesKey, preferences)
}

/** Settings that are no longer valid are left out as a whole, rather than half understood. */
export async function readUserSettings(store: Store): Promise<SettingsSource> {
  const read = settingsSchema.safeParse(await store.get(settingsKey))
  return read.success ? read.data : {}
}

export async function writeUserSettings(store: Store, settings: SettingsSource): Promise<void> {
  await store.set(settingsKey, settings)
}

/** The organisation's `beredd.json` beside the pane. */
export type Organisation = { settings: SettingsSource } | { fault: string }

/** Nothing there is as good as empty settings; a file that cannot be used is told. */
export async function readOrganisation(url: string): Promise<Organisation> {
  try {
    const response = await fetch(url)
    if (!response.ok) return { settings: {} }
    const read = settingsSchema.safeParse(await response.json())
    return read.success ? { settings: read.data } : { fault: z.prettifyError(read.error) }
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) }
  }
}
