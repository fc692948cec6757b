import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openDocx } from '../../src/docx/open.ts'
import { numberParagraphs } from '../../src/memo/numbering.ts'
import { buildDocx, paragraph } from '../docx/build.ts'
import { runMeasured } from '../hostile/measured.ts'
import { commandLine } from '../setup-cli.ts'
import { beredd, folderWith } from './run.ts'

const faulty = 'norrkoping-tjansteskrivelse-brister.docx'
const examples = (await readdir('examples')).filter((name) => name.endsWith('.docx'))

async function textOf(path: string): Promise<string[]> {
  return numberParagraphs(openDocx(await readFile(path)).tree).map(({ text }) => text)
}

/** Contents of every zip entry, in the order of the file. */
async function entriesOf(path: string): Promise<[name: string, content: string][]> {
  const document = openDocx(await readFile(path))
  return document.entries.map(({ name }) => [
    name,
    Buffer.from(document.read(name) ?? []).toString('latin1'),
  ])
}

describe('beredd fix', () => {
  it.each(examples)('mends what is safe in %s and leaves the rest', async (name) => {
    const folder = await folderWith(name)
    const before = await entriesOf(join(folder, name))
    const first = await beredd(['fix', '--in-place', name], folder)
    const after = await entriesOf(join(folder, name))
    expect(after.map(([entry]) => entry)).toEqual(before.map(([entry]) => entry))
    const changed = after.filter(([, content], index) => before[index]?.[1] !== content)
    expect(changed.map(([entry]) => entry)).toEqual(
      first.stdout.includes('inget att åtgärda') ? [] : ['word/document.xml'],
    )
    const again = await beredd(['fix', '--in-place', name], folder)
    expect(again.stdout).toContain('inget att åtgärda')
    expect(await entriesOf(join(folder, name))).toEqual(after)
    expect(again.stdout.split('\n').slice(1)).toEqual(
      (await beredd(['lint', name], folder)).stdout.split('\n').slice(0, -1).concat(''),
    )
  })

  it('writes beside the file when nothing else is said, and says where', async () => {
    const folder = await folderWith(faulty)
    const before = await readFile(join(folder, faulty))
    const { stdout, status } = await beredd(['fix', faulty], folder)
    expect(stdout).toContain('skrivet i norrkoping-tjansteskrivelse-brister.beredd.docx')
    expect(status).toBe(1)
    expect((await readFile(join(folder, faulty))).equals(before)).toBe(true)
    expect(await readdir(folder)).toContain('norrkoping-tjansteskrivelse-brister.beredd.docx')
  })

  it('writes nothing with --dry-run', async () => {
    const folder = await folderWith(faulty)
    const { stdout } = await beredd(['fix', '--all', '--dry-run', faulty], folder)
    expect(stdout).toContain('inget skrivet')
    expect(await readdir(folder)).toEqual([faulty])
  })

  it('takes safe mends alone, the others with --all, a choice by its name', async () => {
    const folder = await folderWith(faulty)
    const safe = await beredd(['fix', faulty], folder)
    expect(safe.stdout).toContain('✓ Sätt in underskrift')
    expect(safe.stdout).not.toContain('✓ Byt till ”kommundirektören”')
    const all = await beredd(['fix', '--all', '--force', faulty], folder)
    expect(all.stdout).toContain('✓ Byt till ”kommundirektören”  [assignment-addressee/director]')
    const choice = ['--choice', 'assignment-addressee/through']
    const through = await beredd(['fix', ...choice, '--output', 'ut', faulty], folder)
    expect(through.stdout).toContain('[assignment-addressee/through]')
    expect(await textOf(join(folder, 'ut', faulty))).toContainEqual(
      expect.stringContaining('kommundirektören i uppdrag att genom arbetsmarknadskontoret'),
    )
  })

  it('mends one rule alone', async () => {
    const folder = await folderWith(faulty)
    await beredd(['fix', '--rule', 'office-head-term', '--in-place', faulty], folder)
    const text = (await textOf(join(folder, faulty))).join('\n')
    expect(text).toContain('Kontorscheferna')
    expect(text).toContain('socialförvaltningen')
  })

  it('tracks its changes: rejected, the text is as it was', async () => {
    const folder = await folderWith(faulty)
    await beredd(['fix', '--all', '--track', '--in-place', faulty], folder)
    const { main } = openDocx(await readFile(join(folder, faulty)))
    expect(main.xml).toMatch(/<w:ins [^>]*w:author="[^"]+" w:date="\d{4}-\d\d-\d\dT[^"]+Z"/u)
    expect(main.xml).toContain('<w:delText')
  })

  it('puts a sentence in once where two rules ask for it', async () => {
    const folder = await folderWith(faulty)
    const memo = [
      '---',
      'Diarienummer: KS/2025:231',
      'Datum: 2025-03-04',
      '---',
      '# Delegationsbeslut',
      '## Beslut',
      'Kommundirektören beslutar att avge yttrande över förslaget för kvarteret Lyran.',
      'Beslutet fattas med stöd av instruktionen för kommundirektör.',
      'Per Lind',
      'Kommundirektör',
    ]
      .join('\n\n')
      .replaceAll(/(?<=---|:231|03-04)\n\n/gu, '\n')
    await writeFile(join(folder, 'beslut.md'), memo)
    await beredd(['fix', '--all', '--pack', 'partille', '--in-place', 'beslut.md'], folder)
    const mended = await readFile(join(folder, 'beslut.md'), 'utf8')
    expect(mended.split('delegationsordning, punkt [X]')).toHaveLength(2)
  })

  it('does not say that there is nothing to mend where what there is was refused', async () => {
    const folder = await folderWith()
    const fault = paragraph('Förvaltningscheferna har läst förslaget.')
    const locked = `<w:sdt><w:sdtPr><w:lock w:val="contentLocked"/></w:sdtPr><w:sdtContent>${fault}</w:sdtContent></w:sdt>`
    const body = `${paragraph('Norrköpings kommun')}${locked}`
    await writeFile(join(folder, 'låst.docx'), buildDocx({ body }))
    const rule = ['--rule', 'office-head-term', '--type', 'memo-board']
    const { stdout } = await beredd(['fix', ...rule, 'låst.docx'], folder)
    expect(stdout).toMatch(/^låst\.docx: inget åtgärdat\n {2}– Byt till ”Kontorscheferna”/u)
  })

  it('keeps the permissions of a file that it writes over', async () => {
    const folder = await folderWith(faulty)
    const { mode } = await stat(join(folder, faulty))
    await beredd(['fix', '--in-place', faulty], folder)
    expect((await stat(join(folder, faulty))).mode).toBe(mode)
  })

  it('refuses --in-place together with --output', async () => {
    const folder = await folderWith(faulty)
    const { status, stderr } = await beredd(['fix', '--in-place', '--output', 'ut', faulty], folder)
    expect(status).toBe(2)
    expect(stderr).toContain('Ange antingen --in-place eller --output')
  })
})

/** Each that is refused used to cost a file written and read for every other: half a minute. */
it('mends two thousand faults, every tenth of them locked, within ten seconds', async () => {
  const folder = await folderWith()
  const faults = Array.from({ length: 2000 }, (_, index) => {
    const fault = paragraph(`Förvaltningscheferna har läst förslag ${index}.`)
    return index % 10 > 0
      ? fault
      : `<w:sdt><w:sdtPr><w:id w:val="${index + 1}"/><w:lock w:val="contentLocked"/></w:sdtPr><w:sdtContent>${fault}</w:sdtContent></w:sdt>`
  })
  const body = `${paragraph('Norrköpings kommun')}${faults.join('')}`
  await writeFile(join(folder, 'tät.docx'), buildDocx({ body }))
  const words = [
    commandLine,
    'fix',
    '--all',
    ...['--pack', 'norrkoping', '--type', 'memo-board'],
    ...['--in-place', 'tät.docx'],
  ]
  const { stdout, seconds } = await runMeasured(words, folder)
  expect(stdout.match(/^ {2}✓ Byt till ”Kontorscheferna”/gmu)).toHaveLength(1800)
  expect(stdout.match(/^ {2}– .*låst innehållskontroll/gmu)).toHaveLength(200)
  const texts = await textOf(join(folder, 'tät.docx'))
  expect(texts.filter((text) => text.startsWith('Kontorscheferna'))).toHaveLength(1800)
  expect(seconds).toBeLessThan(10)
}, 180_000)
