/** What the build leaves of zod takes, refuses and says the same as all of it. */
import fc from 'fast-check'
import { rolldown } from 'rolldown'
import { beforeAll, describe, expect, it } from 'vitest'
import { synchronousZod } from '../../scripts/addin/synchronous-zod.ts'
import * as whole from './pane-schemas.ts'

let built: typeof whole

beforeAll(async () => {
  const bundle = await rolldown({
    input: 'test/addin/pane-schemas.ts',
    platform: 'browser',
    plugins: [synchronousZod()],
  })
  const { output } = await bundle.generate({ format: 'esm' })
  const address = `data:text/javascript,${encodeURIComponent(output[0].code)}`
  built = (await import(/* @vite-ignore */ address)) as typeof whole
})

/** Keys and values that the schemas know, and others. */
const keys = fc.constantFrom(
  ...[
    'id',
    'kind',
    'layers',
    'items',
    'rest',
    'packs',
    'type',
    'levels',
    'offices',
    'name',
    'also',
  ],
  ...[
    'signatories',
    'title',
    'deputy',
    'caseNumber',
    'language',
    'marks',
    'ignore',
    'rule',
    'quote',
  ],
)
const values = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(
      'open',
      'prepare',
      'fault',
      'memo-board',
      'off',
      'error',
      'sv',
      '',
      'ett kontor',
    ),
    fc.constantFrom(null, undefined, true, false, 0, 12, 1.5, Number.NaN, Number.POSITIVE_INFINITY),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(keys, tie('value'), { maxKeys: 4 }),
  ),
})).value

const settings = {
  municipality: 'Norrköpings kommun',
  packs: ['norrkoping'],
  type: 'memo-board',
  signatories: [{ title: 'kommundirektör', name: 'Namn Efternamn', deputy: false }],
  offices: ['kontoret', { name: 'kontoret', also: ['ett till'] }],
  levels: { 'form/date-form': 'off' },
}

const schemas = ['settingsSchema', 'requestSchema', 'replySchema'] as const

describe.each(schemas)('%s', (name) => {
  const answers = (value: unknown): unknown[] =>
    [whole, built].map((each) => {
      const { success, data, error } = each[name].safeParse(value)
      return { success, data, message: error?.message, issues: error?.issues }
    })

  it.each<[string, unknown]>([
    ['settings', settings],
    ['settings with a key that there is not', { ...settings, office: [] }],
    ['settings of the wrong type', { ...settings, signatories: [{ name: 12 }] }],
    ['a level that there is not', { levels: { form: 'loud' } }],
    ['a request', { id: 1, kind: 'prepare', layers: [settings] }],
    ['a request without its tree', { id: 1, kind: 'open', layers: [] }],
    [
      'an insertion',
      { id: 2, kind: 'insertion', request: { kind: 'signature', title: '', name: '' } },
    ],
    ['a fault', { id: 3, kind: 'fault', message: 'nej' }],
    ['a part', { id: 3, kind: 'part', upserts: [{ id: 1, finding: {} }] }],
    ['nothing', undefined],
  ])('answers %s', (_what, value) => {
    const [one, other] = answers(value)
    expect(other).toEqual(one)
  })

  it('answers whatever it is', () => {
    fc.assert(
      fc.property(values, (value) => {
        const [one, other] = answers(value)
        expect(other).toEqual(one)
      }),
    )
  })
})

describe('what is stored', () => {
  it('is read the same', async () => {
    await fc.assert(
      fc.asyncProperty(values, async (value) => {
        const store = { get: async () => value, set: async () => undefined }
        const [one, other] = await Promise.all([whole, built].map((each) => each.readStored(store)))
        expect(other).toEqual(one)
      }),
    )
  })

  it('is read the same in a document', () => {
    fc.assert(
      fc.property(values, (memo) => {
        const root = { type: 'root', children: [], data: { memo: { settings: memo } } } as never
        expect(built.readDocumentSettings(root)).toEqual(whole.readDocumentSettings(root))
      }),
    )
  })
})
