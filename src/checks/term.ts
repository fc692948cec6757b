/**
 * `term`: words the municipality does not use of its own organisation, with the word it uses put in the same form.
 *
 * `known` where what comes out is a name in the register asked for, or where none is asked for; `agreement` where a word
 * before it would have to change with it ("den berörda socialförvaltningen").
 */
import '../settings/zod-setup.ts'
import * as z from 'zod/mini'
import { inflectLike, type Noun } from '../memo/inflect.ts'
import { paradigms } from '../memo/paradigms.ts'
import type { Hit, PhraseId } from '../phrases/model.ts'
import type { Settings } from '../settings/schema.ts'
import { defineCheck } from './define.ts'
import type { CheckGuide, Observation, ParagraphView, Setup } from './model.ts'
import { ownOrganisationIn } from './own-organisation.ts'
import { contains, spanIn } from './spans.ts'

const nouns = () => z.enum(Object.keys(paradigms) as Noun[])
const termSchema = () =>
  z.strictObject({
    /** Phrases; the last word of what they find is the one replaced. */
    find: z.array(z.string()).check(z.minLength(1)),
    /** The word to avoid, or the last part of a compound, in its base form: "förvaltning". */
    avoid: nouns(),
    /** The word to use instead, in its base form: "kontor". */
    use: nouns(),
  })
const options = () =>
  z.strictObject({
    terms: z.array(termSchema()).check(z.minLength(1)),
    /** Phrases that are right as they are: a term that lies wholly in one is left alone. */
    except: z.optional(z.array(z.string())),
    /** Phrases that tell of somebody else's organisation. */
    others: z.optional(z.array(z.string())),
    /** Phrases that tell of somebody else's in their own sentence alone. */
    authorities: z.optional(z.array(z.string())),
    /** Phrases that tell of the own organisation again, after a sentence about somebody else's. */
    own: z.optional(z.array(z.string())),
    /** The register that a name is looked up in. */
    register: z.optional(z.enum(['offices', 'administrations'])),
    /** The two words differ in gender: what stands before may have to change too. */
    changesGender: z.optional(z.boolean()),
  })
type Options = z.infer<ReturnType<typeof options>>

interface Prepared {
  /** All that any of the terms looks for. */
  found: ReadonlySet<PhraseId>
  terms: readonly { find: readonly PhraseId[]; avoid: Noun; use: Noun }[]
  except: ReadonlySet<PhraseId>
  others: ReadonlySet<PhraseId>
  own: ReadonlySet<PhraseId>
  authorities: ReadonlySet<PhraseId>
  names: ReadonlySet<string> | null
  changesGender: boolean
}

export const term = defineCheck<Options>({
  name: 'term',
  scope: 'paragraph',
  needsPhrase: true,
  prepare(given, setup) {
    const prepared = prepare(given, setup)
    return (view) => look(view, prepared)
  },
})

export const termGuide: CheckGuide<Options> = {
  description: 'Ser ord som kommunen inte använder om sin egen organisation.',
  options,
  conditions: () => ['found', 'known', 'unknown', 'agreement'],
}

function prepare(given: Options, setup: Setup): Prepared {
  const phrases = (sources: readonly string[] = []): PhraseId[] =>
    sources.map((each) => setup.phrase(each))
  const terms = given.terms.map(({ find, avoid, use }) => ({ find: phrases(find), avoid, use }))
  return {
    found: new Set(terms.flatMap(({ find }) => find)),
    terms,
    except: new Set(phrases(given.except)),
    others: new Set(phrases(given.others)),
    own: new Set(phrases(given.own)),
    authorities: new Set(phrases(given.authorities)),
    names: given.register === undefined ? null : namesOf(setup.settings, given.register),
    changesGender: given.changesGender ?? false,
  }
}

function namesOf(settings: Settings, register: 'offices' | 'administrations'): ReadonlySet<string> {
  return new Set(settings[register].flatMap(({ name, also }) => [name, ...also]))
}

function look(view: ParagraphView, prepared: Prepared): Observation[] {
  const { paragraph } = view
  const hits = view.hits.in(paragraph)
  if (!hits.some((hit) => prepared.found.has(hit.phrase))) return []
  const exempt = hits.filter((hit) => prepared.except.has(hit.phrase))
  const isOwn = ownOrganisationIn(view, prepared.others, prepared.own, prepared.authorities)
  const replacedWords = new Set<number>()
  return prepared.terms.flatMap(({ find, avoid, use }) =>
    hits.flatMap((hit) => {
      const isFound =
        find.includes(hit.phrase) &&
        !replacedWords.has(hit.endWord) &&
        !exempt.some((other) => contains(other, hit)) &&
        isOwn(hit)
      if (!isFound) return []
      replacedWords.add(hit.endWord)
      const seen = observe(view, hit, avoid, use, prepared)
      return seen === null ? [] : [seen]
    }),
  )
}

function observe(
  { paragraph }: ParagraphView,
  hit: Hit,
  avoid: Noun,
  use: Noun,
  prepared: Prepared,
): Observation | null {
  const word = paragraph.facts.words[hit.endWord - 1]
  if (word === undefined) return null
  const written = paragraph.text.slice(word.start, word.end)
  const instead = inflectLike(written, avoid, use)
  if (instead === null) return null
  const conditions = [
    'found',
    isKnown(paragraph.facts.words, hit, instead, prepared) ? 'known' : 'unknown',
  ]
  if (prepared.changesGender && hasArticleBefore(paragraph.facts.words, hit))
    conditions.push('agreement')
  return {
    conditions,
    at: spanIn(paragraph, word),
    values: { avoid: written, use: instead },
  }
}

/** Looks up the new name with up to four words before it: "vård- och omsorgskontoret". */
function isKnown(
  words: readonly { norm: string }[],
  hit: Hit,
  instead: string,
  { names }: Prepared,
): boolean {
  if (names === null) return true
  const last = instead.toLowerCase().replace(/s$/u, '')
  const before = words.slice(Math.max(0, hit.endWord - 5), hit.endWord - 1).map(({ norm }) => norm)
  return [...names].some((name) => {
    const parts = name.toLowerCase().split(/[\s-]+/u)
    if (parts.at(-1) !== last) return false
    const rest = parts.slice(0, -1)
    return rest.length === 0
      ? before.at(-1) !== 'och'
      : rest.join(' ') === before.slice(-rest.length).join(' ')
  })
}

const articles = new Set([
  'en',
  'ett',
  'den',
  'det',
  'denna',
  'detta',
  'någon',
  'ingen',
  'vilken',
  'sin',
  'sitt',
  'vår',
  'vårt',
])

/** An article up to three words before a singular: "en egen socialförvaltning", "den nya socialförvaltningen". */
function hasArticleBefore(words: readonly { norm: string }[], hit: Hit): boolean {
  return words
    .slice(Math.max(0, hit.firstWord - 2), hit.endWord - 1)
    .some(({ norm }) => articles.has(norm))
}
