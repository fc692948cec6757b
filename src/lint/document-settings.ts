/** What a document says of itself: front matter of Markdown, the custom XML part of a .docx. */
import '../settings/zod-setup.ts'
import * as z from 'zod/mini'
import { templateFault } from '../checks/case-template.ts'
import type { Root } from '../memo/tree.ts'
import { settingsSchema, type SettingsSource } from '../settings/schema.ts'
import type { Notice, Suppression } from './model.ts'

const words = z.custom<string>((value) => typeof value === 'string' && value !== '')

const ignoreSchema = z.array(
  z.strictObject({
    rule: words,
    quote: z.nullable(z.string()),
    context: words,
    reason: words,
    date: z.optional(z.string()),
    name: z.optional(z.string()),
  }),
)

export interface DocumentSettings {
  /** Without `levels`: a document never lowers a level. */
  settings: SettingsSource
  ignore: readonly Suppression[]
  notices: readonly Notice[]
}

/** Takes what can be used, key by key, and tells of the rest. */
export function readDocumentSettings(root: Root): DocumentSettings {
  const source = root.data?.memo?.settings
  const settings: Record<string, unknown> = {}
  const unusable: string[] = []
  let ignore: readonly Suppression[] = []
  for (const [key, value] of entriesOf(source)) {
    if (key === 'ignore') {
      const read = ignoreSchema.safeParse(value)
      if (read.success) ignore = read.data
      else unusable.push(key)
    } else if (isUsable(key, value)) {
      settings[key] = value
    } else {
      unusable.push(key)
    }
  }
  return { settings, ignore, notices: unusable.map(noticeOf) }
}

function entriesOf(source: unknown): [string, unknown][] {
  return typeof source === 'object' && source !== null ? Object.entries(source) : []
}

function isUsable(key: string, value: unknown): boolean {
  if (!isOwnSetting(key)) return false
  const read = settingsSchema.shape[key].safeParse(value)
  if (!read.success || key !== 'caseNumber') return read.success
  const templates = settingsSchema.shape.caseNumber.safeParse(value).data ?? []
  return templates.every((template) => templateFault(template) === null)
}

function isOwnSetting(key: string): key is Exclude<keyof typeof settingsSchema.shape, 'levels'> {
  return key in settingsSchema.shape && key !== 'levels'
}

function noticeOf(key: string): Notice {
  const why =
    key === 'levels'
      ? 'Ett dokument får inte ändra reglernas nivå. Ange nivåer i kommunens eller dina egna inställningar.'
      : 'Rätta eller ta bort den.'
  return {
    code: 'document-settings',
    message: `Dokumentets egen inställning ”${key}” används inte. ${why}`,
  }
}
