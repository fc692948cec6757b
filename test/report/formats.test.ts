import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { reportHtml } from '../../src/report/html.ts'
import { reportJunit } from '../../src/report/junit.ts'
import type { FileReport } from '../../src/report/model.ts'
import { reportSarif } from '../../src/report/sarif.ts'
import { reportOf } from './report-of.ts'

const memo = `---
sidhuvud: Norrköpings kommun
Diarienummer: KS 2026/0007
---
TJÄNSTESKRIVELSE

## Förslag till beslut

Kommunstyrelsen ger <b>tekniska kontoret</b> & "parkenheten" i uppdrag att ta fram en plan.

Anna Lind
Kommundirektör
`

const files: FileReport[] = [
  reportOf('ärenden/vår plan.md', memo),
  { path: 'trasig.docx', readable: false, message: 'Filen är <ingen> zip.' },
]

describe('reports of one faulty and one unreadable file', () => {
  it('SARIF', () => {
    expect(reportSarif(files, '1.2.3')).toMatchSnapshot()
  })

  it('JUnit is well-formed and counts what it holds', () => {
    const xml = reportJunit(files)
    const counts = new Map<string, number>()
    const parser = new SaxesParser()
    parser.on('opentag', ({ name }) => counts.set(name, (counts.get(name) ?? 0) + 1))
    parser.write(xml).close()
    expect(counts.get('testsuite')).toBe(2)
    expect(counts.get('error')).toBe(1)
    expect(counts.get('failure')).toBe(1)
    expect(xml).toMatchSnapshot()
  })

  it('HTML holds document text as text, and nothing that is fetched or run', () => {
    const html = reportHtml(files, '2026-11-22')
    expect(html).toContain('Inte beredd: 1 hinder')
    expect(html).toContain('Filen är &lt;ingen&gt; zip.')
    expect(html).not.toMatch(/<script|<link|<img|src=|<b>/u)
    expect(html).toContain('! Att se över')
  })
})

it('control characters and lone surrogates do not break XML', () => {
  const odd = { path: 'a\u0001b\ud800.docx', readable: false, message: '\u0000' } as const
  expect(() => new SaxesParser().write(reportJunit([odd])).close()).not.toThrow()
})
