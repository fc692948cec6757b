/** The nouns that are titles, with their inflections and roles. */
import type { TitleRole } from '../model.ts'

export interface TitleForm {
  /** Indefinite singular. */
  title: string
  role: TitleRole
  plural: boolean
  genitive: boolean
}

/** Endings by declension, nominative; the genitive adds s. */
type Endings = readonly { ending: string; plural: boolean }[]
const en: Endings = [
  { ending: '', plural: false },
  { ending: 'en', plural: false },
  { ending: 'er', plural: true },
  { ending: 'erna', plural: true },
]
const are: Endings = [
  { ending: 'are', plural: false },
  { ending: 'aren', plural: false },
  { ending: 'arna', plural: true },
]
const ie: Endings = [
  { ending: 'ie', plural: false },
  { ending: 'ien', plural: false },
  { ending: 'ier', plural: true },
  { ending: 'ierna', plural: true },
]
const or: Endings = [
  { ending: 'or', plural: false },
  { ending: 'orn', plural: false },
  { ending: 'orer', plural: true },
  { ending: 'orerna', plural: true },
]

/** Heads of compounds, without the ending; what a compound's role is where nothing says more. */
const heads: readonly (readonly [string, Endings])[] = [
  ['chef', en],
  ['direktör', en],
  ['strateg', en],
  ['jurist', en],
  ['ekonom', en],
  ['ingenjör', en],
  ['arkitekt', en],
  ['inspektör', en],
  ['konsulent', en],
  ['specialist', en],
  ['administratör', en],
  ['intendent', en],
  ['ombudsman', en],
  ['ekolog', en],
  ['biolog', en],
  ['geolog', en],
  ['psykolog', en],
  ['kommunikatör', en],
  ['assistent', en],
  ['kanslist', en],
  ['pedagog', en],
  ['handlägg', are],
  ['utveckl', are],
  ['upphandl', are],
  ['projektled', are],
  ['processled', are],
  ['verksamhetsled', are],
  ['utvecklingsled', are],
  ['planeringsled', are],
  ['sektionsled', are],
  ['teamled', are],
  ['inköp', are],
  ['lantmät', are],
  ['trädgårdsmäst', are],
  ['brandmäst', are],
  ['vaktmäst', are],
  ['sekreter', are],
  ['samordn', are],
  ['utred', are],
  ['planer', are],
  ['rådgiv', are],
  [
    'föreståndar',
    [
      { ending: 'e', plural: false },
      { ending: 'en', plural: false },
      { ending: 'na', plural: true },
    ],
  ],
  ['bibliotekar', ie],
  ['arkivar', ie],
  ['antikvar', ie],
  ['registrat', or],
  ['koordinat', or],
  ['rekt', or],
  ['kurat', or],
  [
    'controller',
    [
      { ending: '', plural: false },
      { ending: 'n', plural: false },
      { ending: 's', plural: true },
    ],
  ],
]

const elected: readonly (readonly [string, string, boolean])[] = [
  ['ordförande', 'ordförande', false],
  ['ordföranden', 'ordförande', false],
  ['ordförandena', 'ordförande', true],
  ['kso', 'kommunstyrelsens ordförande', false],
  ['ledamot', 'ledamot', false],
  ['ledamoten', 'ledamot', false],
  ['ledamöter', 'ledamot', true],
  ['ledamöterna', 'ledamot', true],
  ['ersättare', 'ersättare', false],
  ['ersättaren', 'ersättare', false],
  ['ersättarna', 'ersättare', true],
  ['kommunalråd', 'kommunalråd', false],
  ['kommunalrådet', 'kommunalråd', false],
  ['kommunalråden', 'kommunalråd', true],
  ['oppositionsråd', 'oppositionsråd', false],
  ['oppositionsrådet', 'oppositionsråd', false],
  ['oppositionsråden', 'oppositionsråd', true],
  ['gruppledare', 'gruppledare', false],
  ['gruppledaren', 'gruppledare', false],
  ['gruppledarna', 'gruppledare', true],
  ['förtroendevald', 'förtroendevald', false],
  ['förtroendevalde', 'förtroendevald', false],
  ['förtroendevalda', 'förtroendevald', true],
]
const electedForms = new Map<string, TitleForm>()
for (const [form, title, plural] of elected) {
  electedForms.set(form, { title, role: 'elected', plural, genitive: false })
  electedForms.set(`${form}s`, { title, role: 'elected', plural, genitive: true })
}

const directors = new Set(['kommundirektör', 'kommunchef', 'stadsdirektör', 'direktör'])
/** Heads of other authorities and of business, and words that only end like a title. */
const foreign = new Set(
  'generaldirektör regiondirektör landstingsdirektör länsråd statssekreterare generalsekreterare'.split(
    ' ',
  ),
)

/** The title a word is a form of; null for every other word. */
export function titleForm(norm: string): TitleForm | null {
  const managing = /^vd(?::?(n|ar|arna))?(:?s)?$/.exec(norm)
  if (managing !== null) {
    const plural = managing[1]?.startsWith('a') ?? false
    const genitive = managing[2] !== undefined
    return { title: 'verkställande direktör', role: 'managing-director', plural, genitive }
  }
  const council = electedForms.get(norm) ?? compoundElected(norm)
  if (council !== null) return council
  return headForm(norm, false) ?? (norm.endsWith('s') ? headForm(norm.slice(0, -1), true) : null)
}

/** "nämndordföranden", "kommunstyrelseordförande", "presidieledamot". */
function compoundElected(norm: string): TitleForm | null {
  for (const head of ['ordförande', 'ledamot', 'ledamöter']) {
    const at = norm.lastIndexOf(head)
    if (at <= 0) continue
    const form = electedForms.get(norm.slice(at))
    if (form !== undefined) return { ...form, title: norm.slice(0, at) + form.title }
  }
  return null
}

function headForm(norm: string, genitive: boolean): TitleForm | null {
  for (const [head, endings] of heads) {
    const at = norm.lastIndexOf(head)
    if (at < 0) continue
    const rest = norm.slice(at + head.length)
    const form = endings.find(({ ending }) => ending === rest)
    if (form === undefined) continue
    const title = norm.slice(0, at + head.length) + (endings[0]?.ending ?? '')
    if (foreign.has(title)) return null
    return { title, role: roleOf(title), plural: form.plural, genitive }
  }
  return null
}

function roleOf(title: string): TitleRole {
  if (directors.has(title)) return 'director'
  if (/kontorschef$/.test(title)) return 'office-head'
  if (/(?:förvaltnings?chef|förvaltningsdirektör|^sektors?chef)$/.test(title))
    return 'administration-head'
  return 'official'
}
