import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { htmlForm } from '../../src/report/html.ts'
import { jsonForm } from '../../src/report/json.ts'
import { junitForm } from '../../src/report/junit.ts'
import type { FileReport } from '../../src/report/model.ts'
import { noFiles, wholeReport, type ReportForm } from '../../src/report/part.ts'
import { sarifForm } from '../../src/report/sarif.ts'
import { plainPaint, textForm } from '../../src/report/text.ts'
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

const text = textForm(plainPaint, { showIgnored: false })
const files: FileReport[] = [
  reportOf('ärenden/vår plan.md', memo),
  { path: 'trasig.docx', readable: false, message: 'Filen är <ingen> zip.' },
]

describe('reports of one faulty and one unreadable file', () => {
  it('SARIF', () => {
    expect(wholeReport(sarifForm('1.2.3'), files)).toMatchSnapshot()
  })

  it('JUnit is well-formed and counts what it holds', () => {
    const xml = wholeReport(junitForm, files)
    const counts = new Map<string, number>()
    const parser = new SaxesParser()
    parser.on('opentag', ({ name }) => counts.set(name, (counts.get(name) ?? 0) + 1))
    parser.write(xml).close()
    expect(counts.get('testsuite')).toBe(2)
    expect(counts.get('error')).toBe(1)
    expect(counts.get('failure')).toBe(1)
    expect(xml).toMatchSnapshot()
  })

  it('JUnit has a name of its own for each finding, also of one rule at one place', () => {
    const many = reportOf(
      'a.md',
      memo.replace('## Förslag', 'XX och XX, [namn] och [datum]\n\n## Förslag'),
    )
    if (!many.readable) throw new Error('not read')
    const twice = { ...many, findings: [...many.findings, ...many.findings] }
    const names = [...wholeReport(junitForm, [twice]).matchAll(/<testcase [^>]* name="([^"]*)"/gu)]
    expect(names.length).toBeGreaterThan(many.findings.length)
    expect(new Set(names.map(([, name]) => name)).size).toBe(names.length)
    expect(names[0]?.[1]).toMatch(/^[a-z-]+\/[a-z-]+ (?:\d+:\d+|hela dokumentet)$/u)
  })

  it('HTML holds document text as text, and nothing that is fetched or run', () => {
    const html = wholeReport(htmlForm('2026-11-22'), files)
    expect(html).toContain('Inte beredd: 1 hinder')
    expect(html).toContain('Filen är &lt;ingen&gt; zip.')
    expect(html).not.toMatch(/<script|<link|<img|src=|<b>/u)
    expect(html).toContain('! Att se över')
  })

  it('HTML lists what can be done, as the text does', () => {
    const html = wholeReport(htmlForm('2026-11-22'), files)
    const mends = [...wholeReport(text, files).matchAll(/Åtgärd: (.+?) {2}\[(.+)\]$/gmu)]
    expect(mends.length).toBeGreaterThan(0)
    for (const [, title = '', id = ''] of mends) {
      expect(html).toContain(`<p>Åtgärd: ${title} <span class="dim">[${id}]</span></p>`)
    }
    expect(html.match(/Åtgärd: /gu)).toHaveLength(mends.length)
  })
})

it('control characters and lone surrogates do not break XML', () => {
  const odd = { path: 'a\u0001b\ud800.docx', readable: false, message: '\u0000' } as const
  expect(() => new SaxesParser().write(wholeReport(junitForm, [odd])).close()).not.toThrow()
})

const forms: Record<string, ReportForm> = {
  text,
  json: jsonForm,
  sarif: sarifForm('1.2.3'),
  junit: junitForm,
  html: htmlForm('2026-11-22'),
}

describe.each(Object.entries(forms))('a report as %s', (name, form) => {
  const reports = { none: [], one: files.slice(0, 1), unreadable: files.slice(1), both: files }

  it.each(Object.entries(reports))('of %s is whole by itself', (_, these) => {
    expect(() => parse(name, wholeReport(form, these))).not.toThrow()
  })

  it.each(Object.entries(reports))('of %s that was broken off says so', (_, these) => {
    const writer = form.writer()
    const written = these.map((file) => writer.add(form.part(file))).join('')
    const interrupted = { done: these.length, of: 900 }
    const whole = `${written}${writer.end({ totals: noFiles, interrupted })}`
    expect(() => parse(name, whole)).not.toThrow()
    expect(whole).toContain(`ofullständig: ${these.length} av 900 filer är granskade.`)
  })
})

/** Throws for what is not well-formed. */
function parse(name: string, report: string): void {
  if (name === 'json' || name === 'sarif') JSON.parse(report)
  if (name === 'junit') new SaxesParser().write(report).close()
}

it('JSON is written as one would write the whole of it', () => {
  const written = wholeReport(jsonForm, files)
  expect(written).toBe(`${JSON.stringify(JSON.parse(written), null, 2)}\n`)
})
