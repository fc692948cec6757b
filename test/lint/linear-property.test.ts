/** Whatever the rules, twice the text is twice the work: counted in steps, not in seconds. */
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type * as Quotes from '../../src/edit/quotes.ts'
import type * as Lint from '../../src/lint/lint.ts'
import type * as Markdown from '../../src/markdown/parse.ts'
import { bundledPacks } from '../../src/packs/bundled.ts'
import type { CompiledPack } from '../../src/packs/model.ts'
import { isValid, packOf, verbs } from '../random/rules.ts'
import { runs } from '../random/runs.ts'
import { StepCounter } from '../random/steps.ts'

let counter: StepCounter
let program: typeof Lint & typeof Markdown & typeof Quotes

beforeAll(async () => {
  counter = new StepCounter()
  program = {
    ...(await import('../../src/lint/lint.ts')),
    ...(await import('../../src/markdown/parse.ts')),
    ...(await import('../../src/edit/quotes.ts')),
  }
})
afterAll(() => counter.end())

const piece = fc.constantFrom(
  ...['Kommunstyrelsen', 'beslutar', 'kontoret', 'förvaltningen', 'kr', 'a', 'och', 'i', 'uppdrag'],
  ...['inte', 'a a a a', 'den 3 maj 2021', '500 000 kronor', 'kommunallagen (1991:900)', '§ 12'],
  ...['6 kap. 1 §', 'Anna Berg', 'Kommundirektören', 'kontorschef', '[datum]', '25%', 'bl a', '"'],
  ...['KS 2024/0412', '19121212-1212', 'punkt A 1', 'Norrköping Rådhus AB', 'väcktes', 'dock', '.'],
)
const unit = fc.array(piece, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(' '))

type Layout = (units: readonly string[]) => string[]
const layouts: Readonly<Record<string, Layout>> = {
  'one paragraph': (units) => ['## Ärendet', units.join(' ')],
  'paragraphs of a section': (units) => ['## Ärendet', ...units],
  'decision points': (units) => ['## Förslag till beslut', ...units.map((one) => `1. ${one}`)],
  'a recipient list': (units) => ['## Beslutet skickas till', ...units],
  'rows of a table': (units) => [
    '## Ärendet',
    '| a |',
    '| --- |',
    ...units.map((one) => `| ${one} |`),
  ],
  'sections of their own': (units) => units.flatMap((one) => ['## Ekonomi', one]),
  'paragraphs of minutes': (units) => [
    'SAMMANTRÄDESPROTOKOLL',
    ...units.flatMap((one, index) => [`§ ${index + 1} Ärende`, 'Beslut', one]),
  ],
  signatures: (units) => units.flatMap((one) => [one, 'Anna Berg', 'Kontorschef']),
}

const start = ['Tjänsteskrivelse', 'Datum: 2025-03-04', 'Kommunstyrelsen', '# Ärende']
/** Words of the shortest text. */
const fewest = 120
/** What is done once for a text weighs less the longer it is; sorting and looking up take a little more than their share. */
const mostGrowth = 2.4

/** How much more the second doubling adds than the first: 2 where the work grows with the text, 4 where with its square. */
function growthOf(steps: (times: number) => number): number {
  const [single, double, fourfold] = [steps(1), steps(2), steps(4)]
  expect(double).toBeGreaterThan(single)
  return (fourfold - double) / (double - single)
}

test('the counter sees what is quadratic, in our own code and in the language’s', () => {
  const searching = (times: number): number =>
    counter.count(() => {
      const text = 'a '.repeat(100 * times)
      for (let at = 0; at < text.length; at += 1) text.indexOf('b', at)
    })
  const spreading = (times: number): number =>
    counter.count(() => {
      let list: number[] = []
      for (let at = 0; at < 100 * times; at += 1) list = [...list, at]
    })
  const looping = (times: number): number =>
    counter.count(() => {
      const text = 'a '.repeat(20 * times)
      for (let at = 0; at < text.length; at += 1)
        program.pointsIn(text, { before: 'a', after: 'a' })
    })
  expect(growthOf(looping)).toBeGreaterThan(3.9)
  expect(growthOf(searching)).toBeGreaterThan(3.9)
  expect(growthOf(spreading)).toBeGreaterThan(3.9)
})

/** @param pack Any of `packs` that the run asks for. */
function expectLinear(
  { packs, pack }: { packs: readonly CompiledPack[]; pack: string },
  layout: string,
  one: string,
): void {
  const copies = Math.ceil(fewest / one.split(' ').length)
  const steps = (times: number): number => {
    const lines = layouts[layout]?.(Array<string>(copies * times).fill(one)) ?? []
    const tree = program.parseMarkdown([...start, ...lines].join('\n'))
    return counter.count(() => program.lint(tree, { packs, asked: [pack] }))
  }
  // The automaton makes its states when a text first leads to them.
  steps(4)
  expect(growthOf(steps)).toBeLessThan(mostGrowth)
}

const layoutName = fc.constantFrom(...Object.keys(layouts))

/** Each run reads four texts with a counter in every block. */
const once = runs(1)

test.each(verbs)('%s takes twice the steps for twice the text', (verb) => {
  fc.assert(
    fc.property(packOf([verb, verb]).filter(isValid), layoutName, unit, (pack, layout, one) => {
      expectLinear({ packs: [pack], pack: pack.id }, layout, one)
    }),
    once,
  )
})

test.each(['norrkoping', 'partille'])('so do the rules of %s', (pack) => {
  fc.assert(
    fc.property(layoutName, unit, (layout, one) => {
      expectLinear({ packs: bundledPacks, pack }, layout, one)
    }),
    once,
  )
})

test.each([
  ['§§ of minutes in one sentence', 'kommunstyrelsen den 26 februari 2021, § 49, och'],
  ['§§ of minutes, a sentence each', 'Kommunstyrelsen beslutade den 26 februari 2021, § 49, så.'],
])('so do the rules of norrkoping in a paragraph full of %s', (_what, one) => {
  expectLinear({ packs: bundledPacks, pack: 'norrkoping' }, 'one paragraph', one)
})
