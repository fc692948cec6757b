/** Which packs run on a document. */
import type { CompiledPack } from '../packs/model.ts'
import type { Notice } from './model.ts'

export interface Wishes {
  /** `--pack`. */
  asked: readonly string[]
  /** The document's own setting. */
  document: readonly string[] | undefined
  /** The organisation's or the user's. */
  settings: readonly string[] | undefined
}

export interface Selection {
  /** A pack stands after those it extends. */
  packs: readonly CompiledPack[]
  notices: readonly Notice[]
}

/**
 * The strongest wish that names anything; else the municipality whose `matches` stands in the document; else the packs
 * of law and form alone. Two municipalities' packs run together only where they are named.
 *
 * @param edges Texts of headers and footers: they say more than the head.
 * @param head Texts before the first section.
 */
export function selectPacks(
  available: readonly CompiledPack[],
  wishes: Wishes,
  edges: readonly string[],
  head: readonly string[],
): Selection {
  const named = [wishes.asked, wishes.document, wishes.settings].find(
    (ids) => ids !== undefined && ids.length > 0,
  )
  if (named !== undefined) return loadNamed(available, named)
  const matching = matchingPacks(available, edges, head)
  const [only] = matching
  if (only !== undefined && matching.length === 1) {
    return { packs: withBases(available, [only]), notices: [] }
  }
  return { packs: commonPacks(available), notices: [noticeFor(matching)] }
}

function loadNamed(available: readonly CompiledPack[], ids: readonly string[]): Selection {
  const found = available.filter(({ id }) => ids.includes(id))
  const unknown = ids.filter((id) => available.every((pack) => pack.id !== id))
  return {
    packs: found.length === 0 ? commonPacks(available) : withBases(available, found),
    notices: unknown.map((id) => ({
      code: 'unknown-pack',
      message: `Regelpaketet ”${id}” finns inte och används därför inte. Kontrollera namnet i inställningarna.`,
    })),
  }
}

/** The packs of law and form: those that are no municipality's instruction. */
function commonPacks(available: readonly CompiledPack[]): readonly CompiledPack[] {
  return withBases(
    available,
    available.filter(({ adopted }) => adopted === null),
  )
}

function withBases(
  available: readonly CompiledPack[],
  wanted: readonly CompiledPack[],
): readonly CompiledPack[] {
  const loaded = new Set<CompiledPack>()
  const load = (pack: CompiledPack, above: readonly string[]): void => {
    for (const id of pack.extends) {
      const base = available.find((each) => each.id === id)
      if (base !== undefined && !above.includes(id)) load(base, [...above, pack.id])
    }
    loaded.add(pack)
  }
  for (const pack of wanted) load(pack, [])
  return [...loaded]
}

function matchingPacks(
  available: readonly CompiledPack[],
  edges: readonly string[],
  head: readonly string[],
): readonly CompiledPack[] {
  const inEdges = packsNamedIn(available, edges)
  return inEdges.length > 0 ? inEdges : packsNamedIn(available, head)
}

function packsNamedIn(
  available: readonly CompiledPack[],
  texts: readonly string[],
): readonly CompiledPack[] {
  const text = texts.map(plain).join('\n')
  return available.filter(({ matches }) => matches.some((name) => text.includes(plain(name))))
}

function plain(text: string): string {
  return text.normalize('NFC').toLowerCase().replaceAll('\u00a0', ' ')
}

function noticeFor(matching: readonly CompiledPack[]): Notice {
  const howTo = 'Ange kommunens regelpaket i inställningarna eller med --pack.'
  if (matching.length === 0) {
    return {
      code: 'no-municipality',
      message: `Det framgår inte vilken kommun dokumentet hör till, så bara de gemensamma reglerna används. ${howTo}`,
    }
  }
  const titles = matching.map(({ title }) => title).join('; ')
  return {
    code: 'several-municipalities',
    message: `Dokumentet kan höra till flera kommuner (${titles}), så bara de gemensamma reglerna används. ${howTo}`,
  }
}
