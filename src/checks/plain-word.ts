/**
 * `plain-word`: words that official prose does better without, by the register `packs/data/plain-words.json`.
 *
 * Looks at running text alone: not at what is to be decided, quotations, headings, names of papers, or a sentence that tells
 * what the instruction says. Each word is told once in a paragraph. `form` where the register knows what to put in the same
 * form, `needless` where nothing is wanted instead. For messages: `{written}`, `{prefer}` and `{use}`.
 */
import '../settings/zod-setup.ts'
import * as z from 'zod/mini'
import type { SectionKind } from '../memo/model.ts'
import type { Hit, PhraseId } from '../phrases/model.ts'
import { defineCheck } from './define.ts'
import { casedLike } from './letters.ts'
import type { CheckGuide, Observation, ParagraphView, Setup } from './model.ts'
import { contains, isQuoted, sentenceOf, spanIn } from './spans.ts'
import { plainWords, type PlainWord } from './words.ts'

const options = () =>
  z.strictObject({
    /** Phrases that make their whole sentence the words of another text: "instruktionen". */
    rendered: z.optional(z.array(z.string())),
  })
type Options = z.infer<ReturnType<typeof options>>

interface Prepared {
  words: ReadonlyMap<PhraseId, { entry: PlainWord; use: string | null }>
  unless: ReadonlyMap<PhraseId, readonly PlainWord[]>
  except: ReadonlyMap<PhraseId, readonly PlainWord[]>
  rendered: ReadonlySet<PhraseId>
}

export const plainWord = defineCheck<Options>({
  name: 'plain-word',
  scope: 'paragraph',
  prepare(given, setup) {
    const prepared = prepare(given, setup)
    return (view) => look(view, prepared)
  },
})

export const plainWordGuide: CheckGuide<Options> = {
  description: 'Ser ord som har ett enklare ord bredvid sig.',
  options,
  conditions: () => ['found', 'form', 'needless'],
}

function prepare(given: Options, setup: Setup): Prepared {
  const words = new Map<PhraseId, { entry: PlainWord; use: string | null }>()
  for (const entry of plainWords) {
    for (const [index, phrase] of entry.forms.entries()) {
      words.set(setup.phrase(phrase), { entry, use: entry.uses[index] ?? null })
    }
  }
  const byPhrase = (list: 'unless' | 'except'): Map<PhraseId, PlainWord[]> => {
    const found = new Map<PhraseId, PlainWord[]>()
    for (const entry of plainWords) {
      for (const phrase of entry[list] ?? []) {
        const id = setup.phrase(phrase)
        found.set(id, [...(found.get(id) ?? []), entry])
      }
    }
    return found
  }
  return {
    words,
    unless: byPhrase('unless'),
    except: byPhrase('except'),
    rendered: new Set((given.rendered ?? []).map((phrase) => setup.phrase(phrase))),
  }
}

/** Sections that hold no running text of the paper's own. */
const others = new Set<SectionKind>(['decision', 'head', 'papers', 'dispatch', 'signature', 'note'])

function look(view: ParagraphView, prepared: Prepared): Observation[] {
  const { paragraph, section, inPoints } = view
  const isOther = section !== null && others.has(section)
  if (isOther || inPoints || paragraph.depth !== null || isMargin(view)) return []
  const hits = view.hits.in(paragraph)
  if (!hits.some(({ phrase }) => prepared.words.has(phrase))) return []
  const told = new Set<PlainWord>()
  const observations: Observation[] = []
  let end = 0
  for (const hit of hits) {
    const known = prepared.words.get(hit.phrase)
    if (known === undefined || told.has(known.entry) || hit.start < end) continue
    if (isQuoted(paragraph, hit) || isExempt(view, hit, known.entry, prepared)) continue
    told.add(known.entry)
    end = hit.end
    observations.push(observe(view, hit, known))
  }
  return observations
}

function isMargin({ paragraph: { story } }: ParagraphView): boolean {
  return story === 'header' || story === 'footer'
}

function isExempt(view: ParagraphView, hit: Hit, entry: PlainWord, prepared: Prepared): boolean {
  const sentence = sentenceOf(view.paragraph, hit)
  return view.hits.in(view.paragraph).some((other) => {
    if (prepared.except.get(other.phrase)?.includes(entry) === true) return contains(other, hit)
    const spoken =
      prepared.rendered.has(other.phrase) ||
      prepared.unless.get(other.phrase)?.includes(entry) === true
    return spoken && sentence !== undefined && contains(sentence, other)
  })
}

function observe(
  { paragraph }: ParagraphView,
  hit: Hit,
  { entry, use }: { entry: PlainWord; use: string | null },
): Observation {
  const written = paragraph.text.slice(hit.start, hit.end)
  const at = spanIn(paragraph, hit)
  if (entry.prefer.length === 0) return { conditions: ['needless'], at, values: { written } }
  if (use === null)
    return { conditions: ['found'], at, values: { written, prefer: listed(entry.prefer) } }
  // One word alone is told in the form that fits: "tog emot" for "mottog".
  const prefer = entry.prefer.length === 1 ? use : listed(entry.prefer)
  return {
    conditions: ['found', 'form'],
    at,
    values: { written, prefer, use: casedLike(written, use) },
  }
}

/** "lämna in, skicka in eller sända över" */
function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} eller ${last}`
}
