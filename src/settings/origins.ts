/** The merged settings, value by value, with the layer that each comes from. */
import { mergeSettings } from './merge.ts'
import type { Settings, SettingsSource } from './schema.ts'

export interface NamedLayer {
  /** "regelpaketet norrkoping", a file's path. */
  name: string
  settings: SettingsSource
}

/** One value, or one entry of a register. */
export interface SettingsValue {
  key: keyof Settings
  /** As a person reads it; null where nobody has said anything. */
  text: string | null
  /** Null where nobody has: the default. */
  from: string | null
}

/** Registers and levels are joined from several layers, entry by entry; of all else the last layer that says anything wins. */
export function settingsWithOrigins(layers: readonly NamedLayer[]): SettingsValue[] {
  const merged = mergeSettings(layers.map(({ settings }) => settings))
  const whole = (key: keyof Settings, texts: readonly string[]): SettingsValue[] => {
    const from = layers.findLast(({ settings }) => settings[key] !== undefined)?.name ?? null
    return texts.length === 0
      ? [{ key, text: null, from }]
      : texts.map((text) => ({ key, text, from }))
  }
  const single = (key: keyof Settings, value: string | null): SettingsValue[] =>
    whole(key, value === null ? [] : [value])
  const register = (
    key: 'offices' | 'administrations' | 'boards' | 'companies',
  ): SettingsValue[] => {
    const entries = merged[key].map((entry) => ({
      key,
      text: entryText(entry),
      from: layers.findLast(({ settings }) => namesIn(settings[key]).has(entry.name))?.name ?? null,
    }))
    return entries.length === 0 ? [{ key, text: null, from: null }] : entries
  }
  const levels = Object.entries(merged.levels).map(([rule, level]) => ({
    key: 'levels' as const,
    text: `${rule}: ${level}`,
    from: layers.findLast(({ settings }) => settings.levels?.[rule] !== undefined)?.name ?? null,
  }))
  return [
    ...single('municipality', merged.municipality),
    ...whole('packs', merged.packs ?? []),
    ...single('type', merged.type),
    ...whole('signatories', merged.signatories.map(signatoryText)),
    ...register('offices'),
    ...register('administrations'),
    ...register('boards'),
    ...register('companies'),
    ...whole('caseNumber', merged.caseNumber),
    ...single('decisionStyle', merged.decisionStyle),
    ...(levels.length === 0 ? [{ key: 'levels' as const, text: null, from: null }] : levels),
  ]
}

function namesIn(entries: readonly (string | { name: string })[] | undefined): ReadonlySet<string> {
  return new Set(entries?.map((entry) => (typeof entry === 'string' ? entry : entry.name)))
}

function entryText(entry: { name: string; also: readonly string[]; board?: string }): string {
  const also = entry.also.length === 0 ? '' : ` (även ${entry.also.join(', ')})`
  const board = entry.board === undefined ? '' : `, under ${entry.board}`
  return `${entry.name}${also}${board}`
}

function signatoryText({ name, title, deputy }: Settings['signatories'][number]): string {
  const post = deputy ? `${title}, ersättare` : title
  return name === null ? post : `${name}, ${post}`
}
