/** What a document ignores, in every report: with reason, date, name and rule, and told when it is no longer there. */
import { describe, expect, it } from 'vitest'
import { htmlForm } from '../../src/report/html.ts'
import { jsonForm } from '../../src/report/json.ts'
import { junitForm } from '../../src/report/junit.ts'
import type { FileReport } from '../../src/report/model.ts'
import { wholeReport } from '../../src/report/part.ts'
import { sarifForm } from '../../src/report/sarif.ts'
import { plainPaint, textForm } from '../../src/report/text.ts'
import { reportOf, withIgnored } from './report-of.ts'

const repealed = 'Ärendet prövas enligt kommunallagen (1991:900).'
const said = { reason: 'Citat <ur> ett beslut', date: '2026-03-04', name: 'Eva Lind' }
const gone = {
  rule: 'form/placeholder',
  quote: '[datum]',
  context: '00000000',
  reason: 'Fylls i av nämnden',
}
const report = reportOf('a.md', withIgnored(repealed, 'repealed-statute', said, [gone]))
const undated = reportOf('b.md', withIgnored(repealed, 'repealed-statute', { reason: 'Citat' }))

function textOf(file: FileReport, showIgnored = false): string {
  return wholeReport(textForm(plainPaint, { showIgnored }), [file])
}

describe('text', () => {
  it('counts it, and shows it when asked', () => {
    expect(textOf(report)).toContain(', 1 ignorerad')
    expect(textOf(report)).not.toContain('repealed-statute')
    const shown = textOf(report, true)
    expect(shown).toContain('lagrum/repealed-statute')
    expect(shown).toContain('Ignoreras: Citat <ur> ett beslut (2026-03-04, Eva Lind)\n')
  })

  it('says no more than the document does', () => {
    const shown = textOf(undated, true)
    expect(shown).toContain('Ignoreras: Citat\n')
  })

  it('tells of what is no longer there', () => {
    expect(textOf(report)).toContain(
      'Anmärkningen form/placeholder om ”[datum]” ignoreras i dokumentet (Fylls i av nämnden) men finns inte längre.',
    )
    expect(textOf(undated)).not.toContain('finns inte längre')
  })
})

it('JSON leaves it out, and tells of what is no longer there', () => {
  const [file] = JSON.parse(wholeReport(jsonForm, [report])) as [{ messages: { ruleId: string }[] }]
  const own = file.messages.filter(({ ruleId }) => ruleId === 'unmatched-suppression')
  expect(own).toMatchObject([{ source: 'beredd', fatal: null, line: null }])
  expect(file.messages.map(({ ruleId }) => ruleId)).not.toContain('repealed-statute')
})

it('SARIF has it as suppressed', () => {
  const { runs } = JSON.parse(wholeReport(sarifForm('1.0.0'), [report])) as {
    runs: { results: { ruleId: string }[]; invocations: unknown }[]
  }
  const [run] = runs
  expect(run?.results.filter(({ ruleId }) => ruleId === 'lagrum/repealed-statute')).toMatchObject([
    {
      suppressions: [
        {
          kind: 'inSource',
          justification: said.reason,
          properties: { date: said.date, name: said.name },
        },
      ],
    },
  ])
  expect(run?.invocations).toMatchObject([
    {
      toolExecutionNotifications: [{ level: 'note', descriptor: { id: 'unmatched-suppression' } }],
    },
  ])
})

it('JUnit has it as skipped', () => {
  const xml = wholeReport(junitForm, [report])
  expect(xml).toMatch(/<testsuite [^>]* failures="0" errors="0" skipped="1">/u)
  expect(xml).toContain('Citat &lt;ur&gt; ett beslut (2026-03-04, Eva Lind)"/>')
  expect(xml).toMatch(/<system-out>[^<]*finns inte längre/u)
})

it('HTML has it under a heading of its own', () => {
  const html = wholeReport(htmlForm('2026-11-22'), [report])
  const [, after] = html.split('<h2>Ignoreras i dokumentet</h2>')
  expect(after).toContain('Ignoreras: Citat &lt;ur&gt; ett beslut (2026-03-04, Eva Lind)')
  expect(html).toContain('finns inte längre')
})
