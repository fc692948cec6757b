/** What has been looked at before: ignored in the document, or noted in an archive's baseline. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { lint } from '../../src/lint/lint.ts'
import { identityOf } from '../../src/lint/suppress.ts'
import { openDocx } from '../../src/docx/open.ts'
import { bundledPacks } from '../../src/packs/bundled.ts'
import { beredd, folderWith } from './run.ts'

const faulty = 'norrkoping-tjansteskrivelse-brister.docx'
const namespace = 'urn:beredd:document:1'
const relationships = 'word/_rels/document.xml.rels'

/** The memo with a part that says what is ignored, as Word keeps it. */
function withPart(bytes: Uint8Array, ignored: unknown): Uint8Array {
  const entries = unzipSync(bytes)
  const json = JSON.stringify({ settings: {}, ignored }).replaceAll('&', '&amp;')
  entries['customXml/item1.xml'] = strToU8(`<beredd xmlns="${namespace}">${json}</beredd>`)
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml'
  entries[relationships] = strToU8(
    strFromU8(entries[relationships] ?? new Uint8Array()).replace(
      '</Relationships>',
      `<Relationship Id="rIdB" Type="${type}" Target="../customXml/item1.xml"/></Relationships>`,
    ),
  )
  return zipSync(entries)
}

describe('what was ignored in Word', () => {
  it('is shown with reason, date and name, and told when it is no longer there', async () => {
    const folder = await folderWith()
    const bytes = await readFile(join('examples', faulty))
    const findings = lint(openDocx(bytes).tree, { packs: bundledPacks }).findings
    const [first] = findings
    if (first === undefined) throw new Error('the faulty memo has findings')
    const ignored = [
      {
        ...identityOf(first),
        reason: 'Ersättare enligt beslut',
        date: '2026-03-04',
        name: 'Eva Lind',
      },
      { rule: 'form/placeholder', quote: '[namn]', context: '00000000', reason: 'Fylls i' },
    ]
    await writeFile(join(folder, 'a.docx'), withPart(bytes, ignored))
    const { stdout } = await beredd(['lint', '--show-ignored', 'a.docx'], folder)
    expect(stdout).toContain(`${first.reason}  ${first.source}/${first.ruleId}`)
    expect(stdout).toContain('Ignoreras: Ersättare enligt beslut (2026-03-04, Eva Lind)')
    expect(stdout).toContain('form/placeholder om ”[namn]” ignoreras i dokumentet (Fylls i)')
    const quiet = await beredd(['lint', 'a.docx'], folder)
    expect(quiet.stdout).not.toContain('Eva Lind')
    expect(quiet.stdout).toContain(', 1 ignorerad\n')
  })
})

describe('a baseline', () => {
  it('serves an archive: new memos and new faults are told, from whatever folder', async () => {
    const folder = await folderWith(faulty)
    await mkdir(join(folder, 'arkiv'))
    await cp(join(folder, faulty), join(folder, 'arkiv/gammal.docx'))
    const first = await beredd(['lint', '--baseline', 'bas.json', 'arkiv'], folder)
    expect([first.status, first.stderr]).toEqual([
      0,
      expect.stringMatching(/^\d+ anmärkningar noterade i bas\.json/u),
    ])
    await cp(join(folder, faulty), join(folder, 'arkiv/ny.docx'))
    const again = await beredd(
      ['lint', '--format', 'json', '--baseline', '../bas.json', '.'],
      join(folder, 'arkiv'),
    )
    expect(again.status).toBe(1)
    const files = JSON.parse(again.stdout) as { path: string; messages: unknown[] }[]
    expect(files.map(({ path, messages }) => [path, messages.length > 0])).toEqual([
      ['gammal.docx', false],
      ['ny.docx', true],
    ])
    const noted = JSON.parse(await readFile(join(folder, 'bas.json'), 'utf8')) as { files: object }
    expect(Object.keys(noted.files)).toEqual(['arkiv/gammal.docx'])
  })

  it('tells a fault that has come once more', async () => {
    const folder = await folderWith()
    const paragraph = 'Mötet hålls 20260304 i rådhuset.\n\n'
    await writeFile(join(folder, 'a.md'), paragraph)
    const call = ['lint', '--format', 'json', '--baseline', 'bas.json', 'a.md']
    await beredd(call, folder)
    expect(JSON.parse((await beredd(call, folder)).stdout)).toMatchObject([{ messages: [] }])
    await writeFile(join(folder, 'a.md'), paragraph.repeat(2))
    expect(JSON.parse((await beredd(call, folder)).stdout)).toMatchObject([
      { messages: [{ ruleId: 'date-form' }] },
    ])
  })

  it('makes no paper ready to be signed', async () => {
    const folder = await folderWith(faulty)
    const call = ['lint', '--baseline', 'bas.json']
    await beredd([...call, faulty], folder)
    const { stdout } = await beredd([...call, faulty], folder)
    expect(stdout).toMatch(/^ {2}inga nya anmärkningar, \d+ kända visas inte$/mu)
    const html = await beredd([...call, '--format', 'html', faulty], folder)
    expect(html.stdout).toMatch(
      /<p class="status error">Inte beredd: inga nya anmärkningar, \d+ kända visas inte<\/p>/u,
    )
  })

  it('is told of in the sum of an archive', async () => {
    const folder = await folderWith(faulty)
    await cp(join(folder, faulty), join(folder, 'a.docx'))
    const call = ['lint', '--baseline', 'bas.json', '.']
    const sum = async (): Promise<string> =>
      (await beredd(call, folder)).stdout.trimEnd().split('\n').at(-1) ?? ''
    expect(await sum()).toMatch(/^2 filer: inga nya anmärkningar, \d+ kända visas inte$/u)
    await cp(join(folder, faulty), join(folder, 'b.docx'))
    expect(await sum()).toMatch(/^3 filer: \d+ hinder, .*, \d+ kända visas inte$/u)
  })

  it('that cannot be read is told, not written over', async () => {
    const folder = await folderWith(faulty)
    await mkdir(join(folder, 'bas.json'))
    const { status, stderr } = await beredd(['lint', '--baseline', 'bas.json', faulty], folder)
    expect([status, stderr]).toEqual([
      2,
      'bas.json kan inte läsas som baslinje. Ange en annan fil.\n',
    ])
  })
})
