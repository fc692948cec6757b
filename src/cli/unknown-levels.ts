/** Names in `levels` that no pack has: misspelt, they would leave a rule at its own level in silence. */
import type { Notice } from '../lint/model.ts'
import type { CompiledPack } from '../packs/model.ts'
import type { NamedSettings } from './settings-file.ts'

/** A notice for each such name. A rule of any pack there is counts as known: settings may serve several municipalities. */
export function unknownLevels(
  layers: readonly NamedSettings[],
  packs: readonly CompiledPack[],
): Notice[] {
  return layers.flatMap(({ name: file, settings }) =>
    Object.keys(settings.levels ?? {})
      .filter((name) => !packs.some((pack) => isNameIn(pack, name)))
      .map((name) => ({ code: 'unknown-rule', message: messageOf(name, file, packs) })),
  )
}

function isNameIn(pack: CompiledPack, name: string): boolean {
  return name === pack.id || pack.rules.some(({ id }) => name === `${pack.id}/${id}`)
}

function messageOf(name: string, file: string, packs: readonly CompiledPack[]): string {
  const rule = name.slice(name.lastIndexOf('/') + 1)
  const meant = packs.flatMap((pack) =>
    pack.rules.flatMap(({ id }) => (id === rule ? [`”${pack.id}/${id}”`] : [])),
  )
  const howTo =
    meant.length === 0
      ? 'beredd rules visar de regler som finns.'
      : `Skriv ${meant.join(' eller ')}.`
  return `Det finns ingen regel och inget regelpaket ”${name}”, så den nivån används inte (levels i ${file}). ${howTo}`
}
