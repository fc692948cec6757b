/** SARIF against the standard's own schema, as Microsoft's SARIF SDK carries it. */
import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' }
import Ajv from 'ajv'
import draft4 from 'ajv/lib/refs/json-schema-draft-04.json' with { type: 'json' }
import { expect, it } from 'vitest'
import type { FileReport } from '../../src/report/model.ts'
import { noFiles, wholeReport } from '../../src/report/part.ts'
import { sarifForm } from '../../src/report/sarif.ts'
import { reportOf, withIgnored } from './report-of.ts'

const form = sarifForm('1.2.3')
const ajv = new Ajv({ schemaId: 'id', allErrors: true, meta: false })
ajv.addMetaSchema(draft4)
const validate = ajv.compile(schema)

function faultsIn(sarif: unknown): unknown {
  validate(sarif)
  return validate.errors
}

const faulty = `TJÄNSTESKRIVELSE
Norrköpings kommun

## Förslag till beslut

Kommunstyrelsen ger tekniska kontoret i uppdrag att ta fram en plan enligt 6 kap 1 § kommunallagen (1991:900).
`
const broken: FileReport = { path: 'trasig.docx', readable: false, message: 'Filen är ingen zip.' }

it.each<[string, readonly FileReport[]]>([
  ['no files', []],
  ['a file without findings', [reportOf('tom.md', 'Ingenting att säga.')]],
  ['findings, with and without a place', [reportOf('ärenden/vår plan #2.md', faulty)]],
  [
    'paths of every kind',
    ['-', '/srv/a b.md', 'C:\\mapp\\å.md', '../x.md'].map((path) => reportOf(path, faulty)),
  ],
  ['a file that cannot be read', [broken, reportOf('a.md', faulty)]],
  [
    'ignored findings, dated or not, one no longer there',
    [
      reportOf(
        'a.md',
        withIgnored(
          faulty,
          'repealed-statute',
          { reason: 'Citat', date: '2026-03-04', name: 'Eva Lind' },
          [{ rule: 'form/x', quote: null, context: '0', reason: 'Gammal' }],
        ),
      ),
      reportOf('b.md', withIgnored(faulty, 'repealed-statute', { reason: 'Citat' })),
    ],
  ],
])('is valid with %s', (_name, files) => {
  expect(faultsIn(JSON.parse(wholeReport(form, files)))).toBeNull()
})

it('is valid when it was broken off', () => {
  const writer = form.writer()
  const written = writer.add(form.part(broken))
  const ended = writer.end({ totals: noFiles, interrupted: { done: 1, of: 9 } })
  expect(faultsIn(JSON.parse(`${written}${ended}`))).toBeNull()
})

it('points from each result to its rule', () => {
  const { runs } = JSON.parse(wholeReport(form, [reportOf('a.md', faulty)])) as {
    runs: [
      {
        tool: { driver: { rules: { id: string }[] } }
        results: { ruleId: string; ruleIndex: number }[]
      },
    ]
  }
  const [{ tool, results }] = runs
  expect(results.length).toBeGreaterThan(2)
  for (const { ruleId, ruleIndex } of results) {
    expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
  }
})

it('the schema tells of faults', () => {
  const log = JSON.parse(wholeReport(form, [reportOf('a.md', faulty)])) as {
    runs: { results: Record<string, unknown>[] }[]
  }
  const [run] = log.runs
  if (run?.results[0] !== undefined) run.results[0]['level'] = 'hint'
  expect(faultsIn(log)).toMatchObject([{ dataPath: '.runs[0].results[0].level' }])
})
