import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openDocx } from '../../src/docx/open.ts'
import { numberParagraphs } from '../../src/memo/numbering.ts'
import { beredd, folderWith } from './run.ts'

const faulty = 'norrkoping-tjansteskrivelse-brister.docx'

async function textOf(path: string): Promise<string[]> {
  return numberParagraphs(openDocx(await readFile(path)).tree)
    .map(({ text }) => text.replaceAll('\u00a0', ' '))
    .filter((text) => text !== '')
}

describe('beredd insert', () => {
  it('puts the signature before the recipients, and updates it the next time', async () => {
    const folder = await folderWith(faulty)
    const path = join(folder, faulty)
    const signature = ['insert', 'signature', '--in-place', faulty]
    expect((await beredd(signature, folder)).status).toBe(0)
    const text = await textOf(path)
    const at = text.indexOf('[Förnamn Efternamn]')
    expect(text.slice(at, at + 2)).toEqual(['[Förnamn Efternamn]', 'Kommundirektör'])
    expect(text.indexOf('Beslut sänds till')).toBeGreaterThan(at)
    await beredd([...signature, '--name', 'Annika Sjöstrand'], folder)
    const named = await textOf(path)
    expect(named[at]).toBe('Annika Sjöstrand')
    expect(named.length).toBe(text.length)
    const bytes = await readFile(path)
    const again = await beredd([...signature, '--name', 'Annika Sjöstrand'], folder)
    expect(again.stdout).toContain('står redan där, inget ändrat')
    expect((await readFile(path)).equals(bytes)).toBe(true)
  })

  it('takes the signatory of the settings', async () => {
    const folder = await folderWith(faulty)
    await writeFile(
      join(folder, 'beredd.yaml'),
      'signatories:\n  - name: Ann-Britt Öst\n    title: Kommundirektör\n',
    )
    await beredd(['insert', 'signature', '--in-place', faulty], folder)
    expect(await textOf(join(folder, faulty))).toContain('Ann-Britt Öst')
  })

  it.each([
    [
      'funded',
      ['--amount', '500000', '--year', '2027', '--source', 'kommunstyrelsens ram'],
      'Kostnaden beräknas till 500 000 kronor för 2027 och finansieras genom kommunstyrelsens ram.',
    ],
    [
      'unfunded',
      ['--amount', '500000', '--year', '2027'],
      'Kostnaden beräknas till 500 000 kronor för 2027. Beslutet saknar finansiering.',
    ],
    ['no-cost', [], 'Beslutet medför inga kostnader.'],
  ])('words the financing as %s', async (form, fields, sentence) => {
    const folder = await folderWith(faulty)
    const { status } = await beredd(
      ['insert', 'financing', '--form', form, '--point', '1', ...fields, '--in-place', faulty],
      folder,
    )
    expect(status).toBe(0)
    expect(await textOf(join(folder, faulty))).toContain(sentence)
  })

  it.each([
    [['insert', 'financing', faulty], 'Ange hur beslutet finansieras: --form funded'],
    [['insert', 'dikt', faulty], 'Säg vad som ska sättas in'],
    [['insert', 'signature', '-'], 'beredd insert skriver i filer. Ange en fil.'],
    [['insert', 'note', '--point', '9', faulty], 'Det finns ingen beslutspunkt 9.'],
    [['insert', 'section', '--title', 'Recept', faulty], 'Ange avsnittets rubrik med --title'],
  ])('answers %j with 2', async (words, told) => {
    const folder = await folderWith(faulty)
    const { status, stderr } = await beredd(words, folder)
    expect(status).toBe(2)
    expect(stderr).toContain(told)
  })
})
