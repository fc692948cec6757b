/** What is stored for the user: own settings and how the pane is to be. Stored values may be anything and are validated. */
import '../../src/settings/zod-setup.ts'
import * as z from 'zod/mini'
import type { Store } from '../../src/host/model.ts'
import { settingsSchema, type SettingsSource } from '../../src/settings/schema.ts'

const preferencesSchema = z.object({
  language: z.optional(z.literal(['sv', 'en'])),
  /** Findings shown in the document too; null: as suits the host. */
  marks: z.optional(z.nullable(z.boolean())),
  /** The first-run view has been answered. */
  welcomed: z.optional(z.boolean()),
  /** Who ignores findings, said beside the reason; Office does not tell whose hands it is in. */
  name: z.optional(z.string()),
})
type StoredPreferences = z.infer<typeof preferencesSchema>
export type Preferences = {
  [Key in keyof StoredPreferences]-?: Exclude<StoredPreferences[Key], undefined>
}

const settingsKey = 'settings'
const preferencesKey = 'pane'
/** A boolean, read by whoever opens the pane with the document. */
const autoOpenKey = 'autoOpen'

export const defaultPreferences = preferencesOf({})

function preferencesOf(stored: StoredPreferences): Preferences {
  const { language = 'sv', marks = null, welcomed = false, name = '' } = stored
  return { language, marks, welcomed, name }
}

export interface Stored {
  preferences: Preferences
  user: SettingsSource
  autoOpen: boolean
}

/** What is no longer valid is left out as a whole, rather than half understood; a store that fails is empty. */
export async function readStored(store: Store): Promise<Stored> {
  const read = (key: string): Promise<unknown> => store.get(key).catch(() => undefined)
  const [preferences, settings, autoOpen] = await Promise.all([
    read(preferencesKey),
    read(settingsKey),
    read(autoOpenKey),
  ])
  const known = preferencesSchema.safeParse(preferences)
  const user = settingsSchema.safeParse(settings)
  return {
    preferences: preferencesOf(known.data ?? {}),
    user: user.success ? user.data : {},
    autoOpen: autoOpen === true,
  }
}

export async function writePreferences(store: Store, preferences: Preferences): Promise<void> {
  await store.set(preferencesKey, preferences)
}

export async function writeUserSettings(store: Store, settings: SettingsSource): Promise<void> {
  await store.set(settingsKey, settings)
}

export async function writeAutoOpen(store: Store, autoOpen: boolean): Promise<void> {
  await store.set(autoOpenKey, autoOpen)
}

/** The organisation's `beredd.json` beside the pane. */
export type Organisation = { settings: SettingsSource } | { fault: string }

/** Nothing there is as good as empty settings; a file that cannot be used is told. */
export async function readOrganisation(url: string): Promise<Organisation> {
  try {
    const response = await fetch(url)
    if (!response.ok) return { settings: {} }
    const read = settingsSchema.safeParse(await response.json())
    return read.success ? { settings: read.data } : { fault: faultyPlaces(read.error) }
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) }
  }
}

/** Which settings are wrong, or known to nobody: "offices.0, colour". */
function faultyPlaces({ issues }: z.core.$ZodError): string {
  const places = issues.flatMap((issue) =>
    (issue.code === 'unrecognized_keys' ? issue.keys : ['']).map((key) =>
      [...issue.path, key].filter((step) => step !== '').join('.'),
    ),
  )
  return places.map((place) => place || 'beredd.json').join(', ')
}
