/** What a document ignores, in every report: with reason, date, name and rule, and told when it is no longer there. */
import { describe, expect, it } from 'vitest'
import { reportHtml } from '../../src/report/html.ts'
import { reportJson } from '../../src/report/json.ts'
import { reportJunit } from '../../src/report/junit.ts'
import { reportSarif } from '../../src/report/sarif.ts'
import { reportFileText } from '../../src/report/text.ts'
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

describe('text', () => {
  it('counts it, and shows it when asked', () => {
    expect(reportFileText(report)).toContain(', 1 ignorerad')
    expect(reportFileText(report)).not.toContain('repealed-statute')
    const shown = reportFileText(report, undefined, { showIgnored: true })
    expect(shown).toContain('lagrum/repealed-statute')
    expect(shown).toContain('Ignoreras: Citat <ur> ett beslut (2026-03-04, Eva Lind)\n')
  })

  it('says no more than the document does', () => {
    const shown = reportFileText(undated, undefined, { showIgnored: true })
    expect(shown).toContain('Ignoreras: Citat\n')
  })

  it('tells of what is no longer there', () => {
    expect(reportFileText(report)).toContain(
      'Anmärkningen form/placeholder om ”[datum]” ignoreras i dokumentet (Fylls i av nämnden) men finns inte längre.',
    )
    expect(reportFileText(undated)).not.toContain('finns inte längre')
  })
})

it('JSON leaves it out, and tells of what is no longer there', () => {
  const [file] = JSON.parse(reportJson([report])) as [{ messages: { ruleId: string }[] }]
  const own = file.messages.filter(({ ruleId }) => ruleId === 'unmatched-suppression')
  expect(own).toMatchObject([{ source: 'beredd', fatal: null, line: null }])
  expect(file.messages.map(({ ruleId }) => ruleId)).not.toContain('repealed-statute')
})

it('SARIF has it as suppressed', () => {
  const { runs } = JSON.parse(reportSarif([report], '1.0.0')) as {
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
  const xml = reportJunit([report])
  expect(xml).toMatch(/<testsuite [^>]* failures="0" errors="0" skipped="1">/u)
  expect(xml).toContain('Citat &lt;ur&gt; ett beslut (2026-03-04, Eva Lind)"/>')
  expect(xml).toMatch(/<system-out>[^<]*finns inte längre/u)
})

it('HTML has it under a heading of its own', () => {
  const html = reportHtml([report], '2026-11-22')
  const [, after] = html.split('<h2>Ignoreras i dokumentet</h2>')
  expect(after).toContain('Ignoreras: Citat &lt;ur&gt; ett beslut (2026-03-04, Eva Lind)')
  expect(html).toContain('finns inte längre')
})
