/** Random rules of every verb, with mends of every kind. */
import fc from 'fast-check'
import { authoredChecks } from '../../src/checks/authored.ts'
import type { CompiledPack, CompiledRule, MendStep } from '../../src/packs/model.ts'
import { memoTypes } from '../../src/settings/schema.ts'
import { condition, phrases } from './phrases.ts'

const none = fc.constant({})
const some = <Shape>(shape: { [Key in keyof Shape]: fc.Arbitrary<Shape[Key]> }) =>
  fc.record(shape, { requiredKeys: [] })

/** By verb, what stands under `with:`. */
const options: Readonly<Record<string, fc.Arbitrary<object>>> = {
  signature: fc.constant({ title: 'kommundirektör', acting: ['tf.'] }),
  financing: some({ spending: phrases, costs: phrases, funded: phrases, partly: phrases }),
  assignment: some({ settled: phrases }),
  dispatch: some({ always: fc.constant(['Kommundirektören']) }),
  evidence: fc.record({
    trigger: condition,
    evidence: fc.record({
      there: fc.record({
        find: condition,
        around: fc.constantFrom('sentence', 'paragraph', 'row', 'section', 'points', 'document'),
      }),
    }),
    per: fc.constantFrom('match', 'sentence', 'document'),
  }),
  term: fc.record({ find: phrases, except: phrases, others: phrases }).map(({ find, ...rest }) => ({
    ...rest,
    terms: [{ find, avoid: 'förvaltning', use: 'kontor' }],
  })),
  fields: fc.record({ never: phrases }).map(({ never }) => ({
    fields: [{ name: 'date', label: 'Datum', holds: ['date'], never }],
  })),
  statute: fc.record({ former: phrases, gone: phrases }),
  placeholder: some({ phrases }),
  'case-number': none,
  'personal-number': none,
  'writing-form': fc
    .constantFrom('date', 'amount', 'percent', 'abbreviation', 'range', 'section')
    .map((form) => ({ form })),
  'date-mismatch': fc.record({ self: phrases }),
  'document-type': fc.record({ types: fc.record({ riktlinjer: phrases }) }),
  'duplicate-point': none,
  summary: none,
  deadline: fc.record({ trigger: condition, months: fc.constant(12) }),
  'council-expense': none,
  'statute-name': none,
  'statute-number': fc.record({ former: phrases }),
  'plain-word': some({ rendered: phrases }),
  readability: some({ words: fc.constant(5) }),
}

const step: fc.Arbitrary<MendStep> = fc.constantFrom<MendStep>(
  { replace: 'at', with: 'kontoret' },
  { delete: 'at' },
  { insert: 'signature-block', title: 'Kommundirektör' },
  { insert: 'financing', form: 'unfunded' },
  { insert: 'note' },
  { insert: 'section', section: 'economy', text: ['Kostnaden är känd.'] },
  { insert: 'section', section: 'dispatch', text: ['Kommundirektören'] },
  { insert: 'sentence', text: 'Så är det.', where: { after: 'at' } },
  { insert: 'sentence', text: 'så är det.', where: { append: 'at' } },
  { insert: 'sentence', text: 'Så är det.', where: { in: 'matter' } },
  { insert: 'sentence', text: 'Så är det.', where: 'end' },
  { insert: 'fields', text: ['Handläggare: [namn]'] },
  { insert: 'headings', text: ['Bakgrund'] },
  { insert: 'recipient', text: 'Socialnämnden' },
)

/** A rule that reports whatever its verb sees. */
const rule = (check: string): fc.Arbitrary<CompiledRule> =>
  fc.tuple(options[check] ?? none, fc.array(step, { maxLength: 2 })).map(([given, steps]) => ({
    id: `rule-${check}`,
    clauses: [],
    group: 'decision',
    on: memoTypes,
    check,
    with: given,
    cases: [
      {
        when: [],
        level: 'warning',
        message: 'Fel.',
        mends:
          steps.length === 0
            ? []
            : [{ id: `rule-${check}`, title: 'Ändra', kind: 'review', steps }],
      },
    ],
    off: false,
  }))

/** @param verbs The checks that its rules are made of, one rule each. */
export function packOf(verbs: readonly string[]): fc.Arbitrary<CompiledPack> {
  return fc.tuple(...verbs.map(rule)).map((rules) => ({
    id: 'random',
    title: 'Slumpade regler',
    adopted: null,
    source: 'ingen',
    extends: [],
    supersedes: {},
    matches: [],
    settings: {},
    clauses: [],
    rules: rules.map((one, index) => ({ ...one, id: `${one.id}-${index}` })),
  }))
}

export const verbs = authoredChecks.map(({ name }) => name)

/** What a pack's author may write: read by the verb's own schema. */
export function isValid({ rules }: CompiledPack): boolean {
  return rules.every(({ check, with: given }) =>
    authoredChecks.some(
      ({ name, options: schema }) => name === check && schema.safeParse(given).success,
    ),
  )
}
