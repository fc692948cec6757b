/** Merging of settings: registers are joined, single values overridden by the later layer. */
import type { RegisterEntry, Settings, SettingsSource } from './schema.ts'

export const emptySettings: Settings = {
  municipality: null,
  packs: null,
  type: null,
  signatories: [],
  offices: [],
  administrations: [],
  boards: [],
  companies: [],
  caseNumber: [],
  decisionStyle: 'either',
  levels: {},
}

/** Later layers win; registers are joined by name. */
export function mergeSettings(layers: readonly SettingsSource[]): Settings {
  return layers.reduce<Settings>(addLayer, emptySettings)
}

function addLayer(base: Settings, layer: SettingsSource): Settings {
  return {
    municipality: layer.municipality ?? base.municipality,
    packs: layer.packs ?? base.packs,
    type: layer.type ?? base.type,
    signatories:
      layer.signatories?.map((signatory) => ({
        name: signatory.name ?? null,
        title: signatory.title,
        deputy: signatory.deputy ?? false,
      })) ?? base.signatories,
    offices: joinRegister(base.offices, layer.offices?.map(entryOf)),
    administrations: joinRegister(
      base.administrations,
      layer.administrations?.map((entry) => ({ ...entry, also: entry.also ?? [] })),
    ),
    boards: joinRegister(base.boards, layer.boards?.map(entryOf)),
    companies: joinRegister(base.companies, layer.companies?.map(entryOf)),
    caseNumber: layer.caseNumber ?? base.caseNumber,
    decisionStyle: layer.decisionStyle ?? base.decisionStyle,
    levels: { ...base.levels, ...layer.levels },
  }
}

function entryOf(entry: string | { name: string; also?: string[] | undefined }): RegisterEntry {
  return typeof entry === 'string'
    ? { name: entry, also: [] }
    : { name: entry.name, also: entry.also ?? [] }
}

function joinRegister<Entry extends RegisterEntry>(
  base: readonly Entry[],
  added: readonly Entry[] = [],
): readonly Entry[] {
  const names = new Set(added.map((entry) => entry.name))
  return [...base.filter((entry) => !names.has(entry.name)), ...added]
}
