import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { beredd, folderWith } from './run.ts'

const faulty = 'norrkoping-tjansteskrivelse-brister.docx'
const clean = 'norrkoping-tjansteskrivelse.docx'

/** Exactly these keys, in a report of `--format json`. */
const jsonReport = z.array(
  z.strictObject({
    path: z.string(),
    messages: z.array(
      z.strictObject({
        reason: z.string(),
        line: z.nullable(z.number()),
        column: z.nullable(z.number()),
        ruleId: z.string(),
        source: z.string(),
        fatal: z.nullable(z.boolean()),
        actual: z.nullable(z.string()),
        expected: z.nullable(z.array(z.string())),
        note: z.nullable(z.string()),
        url: z.nullable(z.string()),
      }),
    ),
  }),
)

async function json(words: string[], folder: string, input: Uint8Array | string = '') {
  const { stdout, ...rest } = await beredd(['lint', '--format', 'json', ...words], folder, input)
  return { ...rest, report: jsonReport.parse(JSON.parse(stdout)) }
}

describe('beredd lint', () => {
  it('ends with 1 for findings at error level and 0 without', async () => {
    expect((await beredd(['lint', faulty], 'examples')).status).toBe(1)
    expect((await beredd(['lint', clean], 'examples')).status).toBe(0)
  })

  it('ends with 2 where a file cannot be read, and reads the others all the same', async () => {
    const folder = await folderWith(faulty)
    await writeFile(join(folder, 'trasig.docx'), 'inte en zip')
    const { status, report } = await json(['trasig.docx', faulty, 'borta.docx'], folder)
    expect(status).toBe(2)
    expect(report.map(({ path }) => path)).toEqual(['trasig.docx', faulty, 'borta.docx'])
    expect(report[0]?.messages).toMatchObject([
      { source: 'beredd', ruleId: 'unreadable', fatal: true, line: null, column: null },
    ])
    expect(report[1]?.messages.length).toBeGreaterThan(3)
    expect(report[2]?.messages[0]?.reason).toBe('Filen finns inte. Kontrollera sökvägen.')
  })

  it('reads no Markdown that would take minutes, by name or piped in', async () => {
    const folder = await folderWith()
    const long = 'ett stycke\n\n'.repeat(60_000)
    await writeFile(join(folder, 'lång.md'), long)
    for (const { status, report } of [
      await json(['lång.md'], folder),
      await json(['-'], folder, long),
    ]) {
      expect(status).toBe(2)
      expect(report[0]?.messages[0]?.reason).toMatch(/^Filen läses inte: den har fler än 250\s000/u)
    }
  })

  it('searches folders, and passes over lock files and its own results', async () => {
    const folder = await folderWith()
    await mkdir(join(folder, 'ärenden/2026'), { recursive: true })
    const source = join('examples', clean)
    for (const name of ['b.docx', 'a.DOCX', '~$b.docx', 'b.beredd.docx', 'not.txt']) {
      await cp(source, join(folder, 'ärenden/2026', name))
    }
    const { report } = await json(['ärenden'], folder)
    expect(report.map(({ path }) => path)).toEqual(['ärenden/2026/a.DOCX', 'ärenden/2026/b.docx'])
  })

  it('reads .docx and Markdown from standard input', async () => {
    const word = await json(['-'], 'examples', await readFile(join('examples', faulty)))
    const file = await json([faulty], 'examples')
    expect(word.report[0]).toEqual({ ...file.report[0], path: '-' })
    const memo = [
      'TJÄNSTESKRIVELSE',
      'Norrköpings kommun',
      'Diarienummer: KS 2026/0001',
      '',
      '## Förslag till beslut',
      '',
      'Kommunstyrelsen ger tekniska kontoret i uppdrag att ta fram en plan senast den 1 mars 2027.',
      '',
      'Anna Lind',
      'Kommundirektör',
      '',
      '## Beslutet skickas till',
      '',
      'Kommundirektören',
    ].join('\n')
    const { report } = await json([], 'examples', memo)
    expect(report).toMatchObject([
      {
        path: '-',
        messages: [
          { ruleId: 'assignment-addressee', line: 7, column: 21, actual: 'tekniska kontoret' },
        ],
      },
    ])
  })

  it('takes the pack and the type that are asked for', async () => {
    const memo = 'Förvaltningscheferna informerar nämnden.\n'
    const without = await json(['-'], 'examples', memo)
    expect(without.report[0]?.messages).toEqual([])
    const { report } = await json(
      ['--pack', 'norrkoping', '--type', 'memo-other', '-'],
      'examples',
      memo,
    )
    expect(report[0]?.messages.map(({ ruleId }) => ruleId)).toContain('office-head-term')
  })

  it.each([
    ['form/placeholdr', 'beredd rules visar'],
    ['placeholder', 'Skriv ”form/placeholder”.'],
    ['forms', 'beredd rules visar'],
  ])('tells of %s in levels, which no pack has, and of none that one has', async (name, howTo) => {
    const folder = await folderWith(faulty)
    const known = 'form/placeholder: hint, lagrum: hint, partille/delegation-point: hint'
    await writeFile(join(folder, 'beredd.yaml'), `levels: {${name}: off, ${known}}\n`)
    for (const command of ['lint', 'settings']) {
      const { stdout } = await beredd([command, faulty], folder)
      const told = stdout.split('\n').filter((line) => line.includes('så den nivån används inte'))
      expect(told).toEqual([expect.stringContaining(`”${name}”`)])
      expect(told).toEqual([expect.stringContaining(howTo)])
      expect(told).toEqual([expect.stringContaining(join(folder, 'beredd.yaml'))])
    }
  })

  it('finds beredd.yaml upwards and obeys its levels', async () => {
    const folder = await folderWith(faulty)
    await mkdir(join(folder, 'djupt/ner'), { recursive: true })
    await cp(join(folder, faulty), join(folder, 'djupt/ner', faulty))
    await writeFile(
      join(folder, 'beredd.yaml'),
      'levels:\n  norrkoping/assignment-addressee: off\n  form/placeholder: hint\n',
    )
    const { report } = await json([join('djupt/ner', faulty)], folder)
    const messages = report[0]?.messages ?? []
    expect(messages.map(({ ruleId }) => ruleId)).not.toContain('assignment-addressee')
    const levels = messages.filter(({ ruleId }) => ruleId === 'placeholder')
    expect(levels.map(({ fatal }) => fatal)).toEqual(levels.map(() => null))
    expect(levels.length).toBeGreaterThan(0)
  })

  it.each([
    [['lint', '--bar', 'a.docx'], 'beredd lint har ingen växel --bar.'],
    [['granska'], 'Det finns inget kommando ”granska”.'],
    [['lint', '--pack', 'atlantis', faulty], 'Det finns inget regelpaket ”atlantis”.'],
    [['lint', '--type', 'roman', faulty], '”roman” är ingen dokumenttyp.'],
    [['lint', '--format', 'xml', faulty], 'Det finns inget format ”xml”.'],
    [['explain', 'norrkoping/nothing'], 'Det finns ingen regel ”norrkoping/nothing”.'],
    [['fix', '--dry-run', '--rule', 'nothing', faulty], 'Det finns ingen regel ”nothing”.'],
    [
      ['fix', '--dry-run', '--choice', 'financing-stated/unfinanced', faulty],
      'Det finns ingen åtgärd ”financing-stated/unfinanced”.',
    ],
  ])('refuses the wrong call %j with 2 and a word on what to do', async (words, told) => {
    const { status, stdout, stderr } = await beredd(words, 'examples')
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain(told)
  })

  it.each([
    ['nivåer:\n  x: off\n', '  (hela filen): okänd inställning nivåer'],
    ['packs: norrkoping', '  packs: väntade en lista'],
    ['municipality: 3', '  municipality: väntade en text'],
    ['offices: [{ namn: Kontoret }]', '  offices.0: okänd inställning namn'],
    ['offices: [3]', '  offices.0: väntade en text eller nycklar med värden'],
    ['signatories: [{ name: Eva Lind }]', '  signatories.0.title: väntade en text'],
    ['levels:', '  levels: väntade nycklar med värden'],
    ['levels: { form: av }', '  levels.form: väntade en av error, warning, hint, off'],
    ['- a', '  (hela filen): väntade nycklar med värden'],
    [
      'caseNumber: ["{nämnd} {år}"]',
      '  caseNumber.0: mallen ”{nämnd} {år}” ska ha {nämnd}, {åååå} och {löpnr} eller {löpnr:4}',
    ],
    ['levels:\n  form: off\n\tx: off', 'är inte giltig YAML, rad 3'],
    ['type: minutes\ntype: unknown', 'är inte giltig YAML, rad 2'],
    ['packs: *okänd', 'är inte giltig YAML.'],
    [Buffer.from('offices: [Räddningskontoret]', 'latin1'), 'är inte i UTF-8'],
  ])('tells of settings that cannot be used: %j', async (content, told) => {
    const folder = await folderWith(clean)
    await writeFile(join(folder, 'beredd.yaml'), content)
    const { status, stdout, stderr } = await beredd(['lint', clean], folder)
    expect(stderr).toContain(told)
    expect([status, stdout]).toEqual([2, ''])
  })

  it('notes what an archive has in a baseline, and tells only what is new after', async () => {
    const folder = await folderWith(faulty, clean)
    const call = ['--baseline', 'bas.json', faulty]
    const first = await json(call, folder)
    expect(first.status).toBe(0)
    expect(first.report[0]?.messages).toEqual([])
    expect(first.stderr).toContain('noterade i bas.json')
    await writeFile(join(folder, 'beredd.yaml'), 'caseNumber: ["{nämnd}-{åååå}-{löpnr}"]\n')
    const all = await json([faulty], folder)
    const second = await json(call, folder)
    expect(second.stderr).toContain('kända anmärkningar visas inte')
    expect(second.report[0]?.messages.length).toBeLessThan(all.report[0]?.messages.length ?? 0)
    await writeFile(join(folder, 'bas.json'), '[]')
    const { status, stderr } = await beredd(['lint', ...call], folder)
    expect(status).toBe(2)
    expect(stderr).toContain('bas.json är ingen baslinje')
  })

  it('names repealed acts by their titles', async () => {
    const { report } = await json(['-'], 'examples', 'Bidraget betalas enligt SFS 1981:512.\n')
    expect(report[0]?.messages.map(({ reason }) => reason)).toContain(
      'Förordning (1981:512) om radiotidningar är upphävd. Kontrollera vilken lag som gäller i dag.',
    )
  })

  it('shows where each setting comes from', async () => {
    const folder = await folderWith(clean)
    await writeFile(join(folder, 'beredd.yaml'), 'decisionStyle: att\n')
    const { stdout, status } = await beredd(['settings', clean], folder)
    expect(status).toBe(0)
    expect(stdout).toMatch(/^decisionStyle: att {2}\(.*beredd\.yaml\)$/mu)
    expect(stdout).toMatch(/^Regelpaket som gäller: .*norrkoping/mu)
    expect(stdout).toMatch(/^offices: .*\(regelpaketet norrkoping\)$/mu)
    const { stdout: schema } = await beredd(['settings', '--schema'], folder)
    expect(JSON.parse(schema)).toMatchObject({ type: 'object', additionalProperties: false })
  })

  it('helps without being asked for anything else', async () => {
    for (const words of [[], ['--help'], ['help'], ['lint', '--help']]) {
      const { status, stdout } = await beredd(words, 'examples')
      expect(status).toBe(0)
      expect(stdout).toContain('beredd lint')
    }
  })

  it('writes no colours where nobody sees them', async () => {
    const { stdout } = await beredd(['lint', faulty], 'examples')
    expect(stdout).not.toContain('\u001b')
  })
})
