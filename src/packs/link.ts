/** Packs looked at together: every pack and rule that one names must exist. */
import { MistakeList, PackError, type PackMistake } from './mistake.ts'
import type { CompiledPack } from './model.ts'
import type { PackReference, ParsedPack } from './parse.ts'

/**
 * @param others Packs already linked, which the new ones may name.
 * @throws PackError with every mistake of every pack.
 */
export function linkPacks(
  parsed: readonly ParsedPack[],
  others: readonly CompiledPack[] = [],
): readonly CompiledPack[] {
  const packs = [...others, ...parsed.map(({ pack }) => pack)]
  const rules = new Set(packs.flatMap((pack) => pack.rules.map((rule) => `${pack.id}/${rule.id}`)))
  const byId = new Map(packs.map((pack) => [pack.id, pack]))
  const mistakes: PackMistake[] = []
  for (const [index, one] of parsed.entries()) {
    const list = new MistakeList(one.path, one.markdown)
    const earlier = packs.slice(0, others.length + index)
    if (earlier.some(({ id }) => id === one.pack.id)) addDuplicate(one, list)
    for (const reference of one.references) checkReference(reference, one.pack, byId, rules, list)
    try {
      list.throwIfAny()
    } catch (error) {
      if (!(error instanceof PackError)) throw error
      mistakes.push(...error.mistakes)
    }
  }
  if (mistakes.length > 0) throw new PackError(mistakes)
  return parsed.map(({ pack }) => pack)
}

function checkReference(
  reference: PackReference,
  pack: CompiledPack,
  packs: ReadonlyMap<string, CompiledPack>,
  rules: ReadonlySet<string>,
  list: MistakeList,
): void {
  const { kind, name, line, column } = reference
  if (kind === 'rule') {
    if (rules.has(name)) return
    const near = [...rules].filter((rule) => rule.startsWith(`${name.split('/')[0] ?? ''}/`))
    list.add({
      code: 'unknown-rule',
      line,
      column,
      reason: `Regeln ”${name}” finns inte.`,
      expected:
        near.length === 0 ? 'en regel som finns, som paket/regel' : `en av ${near.join(', ')}`,
      example: near[0] ?? 'lagrum/repealed-statute',
    })
    return
  }
  if (!packs.has(name)) {
    list.add({
      code: 'unknown-pack',
      line,
      column,
      reason: `Regelpaketet ”${name}” finns inte.`,
      expected: `ett av ${[...packs.keys()].join(', ')}`,
      example: 'extends: [form]',
    })
  } else if (reaches(name, pack.id, packs)) {
    list.add({
      code: 'circular-extends',
      line,
      column,
      reason:
        name === pack.id
          ? 'Regelpaketet kan inte bygga på sig självt.'
          : `Regelpaketet ”${name}” bygger i sin tur på ”${pack.id}”.`,
      expected: 'regelpaket som inte bygger på detta',
      example: 'extends: [form]',
    })
  }
}

function reaches(
  from: string,
  target: string,
  packs: ReadonlyMap<string, CompiledPack>,
  seen = new Set<string>(),
): boolean {
  if (from === target) return true
  if (seen.has(from)) return false
  seen.add(from)
  return (packs.get(from)?.extends ?? []).some((next) => reaches(next, target, packs, seen))
}

function addDuplicate({ pack }: ParsedPack, list: MistakeList): void {
  list.add({
    code: 'duplicate-pack',
    line: 2,
    column: 1,
    reason: `Ett regelpaket med id ”${pack.id}” finns redan.`,
    expected: 'ett eget id',
    example: `id: ${pack.id}-egen`,
  })
}
