/** Mends through Word give what they give in the file; they are all or nothing, and can be taken back. */
import type { Frame, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { applyToDocx } from '../../src/docx/apply.ts'
import { openDocx } from '../../src/docx/open.ts'
import { signatureBlock, financingBlock } from '../../src/edit/blocks.ts'
import { insertBlock } from '../../src/edit/anchors.ts'
import type { Mend } from '../../src/edit/model.ts'
import { placeOf } from '../../src/edit/place.ts'
import { lint } from '../../src/lint/lint.ts'
import type { LintResult } from '../../src/lint/model.ts'
import type { Root } from '../../src/memo/tree.ts'
import { flatten } from '../../src/memo/flatten.ts'
import { bundledPacks } from '../../src/packs/bundled.ts'
import { wordHosts } from '../addin/word-pane.ts'
import { buildDocx, paragraph } from '../docx/build.ts'
import { memo } from '../workbench/memo.ts'
import { example } from '../workbench/word-pane.ts'

const open = wordHosts()
const faulty = [
  'norrkoping-tjansteskrivelse-brister.docx',
  'partille-tjansteskrivelse-brister.docx',
]

function check(root: Root): LintResult {
  return lint(root, { packs: bundledPacks })
}

const read = (pane: Frame): Promise<Root> => pane.evaluate(() => window.beredd.read())

/** What the mend came to: null where it was done, else why not. The way back is kept for `undo`. */
function apply(pane: Frame, mend: Mend): Promise<string | null> {
  return pane.evaluate(async (each) => {
    const applied = await window.beredd.apply(each)
    window.undoLast = applied.done ? applied.undo : null
    return applied.done ? null : applied.reason
  }, mend)
}

const undo = (pane: Frame): Promise<void> => pane.evaluate(() => window.undoLast?.())

async function saved(page: Page): Promise<Uint8Array> {
  const base64 = await page.evaluate(() => {
    const bytes = window.wordDocument.save()
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
  })
  return new Uint8Array(Buffer.from(base64, 'base64'))
}

/** Text, style and tag of every paragraph of a file. */
function linesOf(bytes: Uint8Array): string[] {
  return flatten(openDocx(bytes).tree).map(({ text, node, tag, bold }) =>
    [node.data?.word?.style ?? 'Normal', tag ?? '', bold ? 'bold' : '', text].join(' | '),
  )
}

function mendsOf({ findings }: LintResult): Mend[] {
  const mends = findings.flatMap((finding) => finding.mends)
  return mends.filter((mend) => mend.edits.length > 0)
}

describe('every mend of the faulty memos', () => {
  for (const name of faulty) {
    it(`${name}: gives in Word the text, styles and tags that it gives in the file`, async () => {
      const bytes = example(name)
      const inFile = mendsOf(check(openDocx(bytes).tree))
      const { pane } = await open(bytes)
      const inWord = mendsOf(check(await read(pane)))
      expect(inWord.map(({ id, title }) => [id, title])).toEqual(
        inFile.map(({ id, title }) => [id, title]),
      )
      expect(inFile.length).toBeGreaterThan(5)
      for (const [index, mend] of inWord.entries()) {
        const { page, pane: fresh } = await open(bytes)
        const again = mendsOf(check(await read(fresh)))[index]
        if (again === undefined) throw new Error('the second reading differs')
        const written = applyToDocx(openDocx(bytes), inFile[index]?.edits ?? [])
        const reason = await apply(fresh, again)
        if ('refused' in written) {
          expect(reason, mend.id).not.toBeNull()
          continue
        }
        expect(reason, mend.id).toBeNull()
        expect(linesOf(await saved(page)), mend.id).toEqual(linesOf(written.bytes))
        await undo(fresh)
        expect(linesOf(await saved(page)), `${mend.id} taken back`).toEqual(linesOf(bytes))
        await page.context().close()
      }
    }, 120_000)
  }
})

describe('a Word of its age', () => {
  for (const wordApi of ['1.3', '1.6']) {
    it(`mends, inserts and takes back with WordApi ${wordApi}`, async () => {
      const bytes = example(faulty[0] ?? '')
      const { page, pane } = await open(bytes, { wordApi })
      for (const mend of mendsOf(check(await read(pane))).filter(({ kind }) => kind === 'safe')) {
        expect(await apply(pane, mend), mend.id).toBeNull()
        await undo(pane)
        expect(linesOf(await saved(page)), mend.id).toEqual(linesOf(bytes))
        await read(pane)
      }
    })
  }

  it('lets Word take back what was one step', async () => {
    const bytes = example(faulty[0] ?? '')
    const { page, pane } = await open(bytes, { wordApiDesktop: '1.4' })
    const mend = replaceIn(await read(pane), 'kommunstyrelsen', 'KOMMUNSTYRELSEN')
    expect(await apply(pane, mend)).toBeNull()
    const depth = await page.evaluate(() => window.wordDocument.undoDepth)
    await undo(pane)
    expect(linesOf(await saved(page))).toEqual(linesOf(bytes))
    expect(await page.evaluate(() => window.wordDocument.undoDepth)).toBe(depth - 1)
  })
})

/** A mend that puts `text` in the place of the first `quote` that stands alone in its paragraph. */
function replaceIn(root: Root, quote: string, text: string, wanted = 0): Mend {
  const hits = flatten(root).filter(
    (each) => each.story === 'body' && each.text.split(quote).length === 2,
  )
  const paragraph = hits[wanted]
  if (paragraph === undefined) throw new Error(`no paragraph says ${quote}`)
  const start = paragraph.text.indexOf(quote)
  const at = placeOf(paragraph, start, start + quote.length)
  return {
    id: 'test/replace',
    title: 'Byt',
    kind: 'review',
    edits: [{ type: 'replace', at, text }],
  }
}

describe('all or nothing', () => {
  it('refuses a mend whose words are gone, and does none of it', async () => {
    const { page, pane } = await open(memo())
    const root = await read(pane)
    const first = replaceIn(root, 'bidrag', 'stöd')
    const second = replaceIn(root, 'Slut', 'Början')
    await page.evaluate(() =>
      window.wordDocument.applyRemote((change, structure) => {
        const last = structure.story('body').paragraphs.at(-1)
        if (last !== undefined) change.insertText('Inte s', last.pos + 1, last.pos + 2)
      }),
    )
    const before = linesOf(await saved(page))
    const reason = await apply(pane, { ...first, edits: [...first.edits, ...second.edits] })
    expect(reason).toBe(
      'Texten ”Slut” går inte att hitta säkert på samma plats. Granska dokumentet på nytt.',
    )
    expect(linesOf(await saved(page))).toEqual(before)
  })

  it('refuses words with a note between them: the note would be lost', async () => {
    const { page, pane } = await open(memo())
    const root = await read(pane)
    const mend = replaceIn(root, 'not.', 'fotnot.')
    const before = linesOf(await saved(page))
    expect(await apply(pane, mend)).toContain('Gör ändringen i Word.')
    expect(linesOf(await saved(page))).toEqual(before)
  })

  it('takes back what was done before a step that Word refuses', async () => {
    const { page, pane } = await open(memo())
    const root = await read(pane)
    const before = linesOf(await saved(page))
    const block = signatureBlock({ name: 'Eva Ek', title: 'Ekonomidirektör' })
    await page.evaluate(() =>
      window.wordHost.host.faults.add({
        member: 'InsertText',
        times: 1,
        effect: { error: 'AccessDenied' },
      }),
    )
    const replace = replaceIn(root, 'bidrag', 'stöd')
    const insert: Mend['edits'][number] = { type: 'insert', where: 'end', block }
    const reason = await apply(pane, { ...replace, edits: [insert, ...replace.edits] })
    expect(reason).toContain('skyddad')
    expect(linesOf(await saved(page))).toEqual(before)
  })

  it('says of a read-only document that it is, and changes nothing', async () => {
    const { page, pane } = await open(memo(), { readOnly: true })
    const mend = replaceIn(await read(pane), 'bidrag', 'stöd')
    expect(await apply(pane, mend)).toContain('skrivskyddat')
    expect(await pane.evaluate(() => window.beredd.can.write)).toBe(false)
    expect(linesOf(await saved(page))).toEqual(linesOf(memo()))
  })
})

describe('blocks', () => {
  it('are updated by their tag the second time, also in a Word of 2019', async () => {
    for (const wordApi of ['1.3', '1.8']) {
      const bytes = example('norrkoping-tjansteskrivelse.docx')
      const { page, pane } = await open(bytes, { wordApi })
      const insert = async (amount: string): Promise<void> => {
        const { memo: read_ } = check(await read(pane))
        const block = financingBlock({ form: 'funded', amount, year: '2027', source: 'ram' })
        const mend: Mend = {
          id: 'insert/financing',
          title: 'Finansiering',
          kind: 'review',
          edits: [insertBlock(read_, block)],
        }
        expect(await apply(pane, mend)).toBeNull()
      }
      await insert('100000')
      const once = linesOf(await saved(page)).length
      await insert('250000')
      const lines = linesOf(await saved(page))
      expect(lines).toHaveLength(once)
      expect(lines.filter((line) => line.includes('beredd:financing:all'))).toHaveLength(1)
      expect(lines.join('\n')).toContain('250')
    }
  })

  it('are brought into view, with what there is to fill in selected', async () => {
    const selected = (page: Page): Promise<string[]> =>
      page.evaluate(() => {
        const { doc, selection } = window.wordDocument.state
        const { parent } = selection.$from
        return [parent.textContent, doc.textBetween(selection.from, selection.to)]
      })
    for (const wordApi of ['1.3', '1.8']) {
      const { page, pane } = await open(memo(), { wordApi })
      const insert = async (name: string, title: string): Promise<void> => {
        const { memo: read_ } = check(await read(pane))
        const edits = [insertBlock(read_, signatureBlock({ name, title }))]
        const mend: Mend = { id: 'a/b', title: 'Underskrift', kind: 'safe', edits }
        expect(await apply(pane, mend)).toBeNull()
      }
      await insert('', 'Kommundirektör')
      expect(await selected(page)).toEqual(['[Förnamn Efternamn]', '[Förnamn Efternamn]'])
      await insert('Eva Ek', 'Ekonomidirektör')
      expect(await selected(page)).toEqual(['Eva Ek', ''])
    }
  })

  it('are not taken out again once somebody has written in them', async () => {
    const { page, pane } = await open(memo())
    const { memo: read_ } = check(await read(pane))
    const block = signatureBlock({ name: 'Eva Ek', title: 'Kommundirektör' })
    const edits = [insertBlock(read_, block)]
    expect(await apply(pane, { id: 'a/b', title: 'Underskrift', kind: 'safe', edits })).toBeNull()
    await page.evaluate(() =>
      window.wordDocument.applyRemote((change, structure) => {
        const line = structure
          .story('body')
          .paragraphs.find(({ node }) => node.textContent === 'Kommundirektör')
        if (line !== undefined) change.insertText('Tf. ', line.pos + 1)
      }),
    )
    await expect(undo(pane)).rejects.toThrow('UndoRefused: Texten har ändrats')
    expect(linesOf(await saved(page)).join('\n')).toContain('Tf. Kommundirektör')
  })
})

describe('places', () => {
  it('are found in a long quote, among equal words, beside tabs and curly quotation marks', async () => {
    const long = `Nämnden ”beslutar” att \t${'bevilja medel till arbetet och '.repeat(12)}slutligen`
    const bytes = buildDocx({
      body: paragraph('ja ja ja "ja" ”ja” ja') + paragraph(long) + paragraph('1,5 % ^p och *'),
    })
    const { page, pane } = await open(bytes)
    const root = await read(pane)
    const [equal, quoted, signs] = flatten(root)
    if (equal === undefined || quoted === undefined || signs === undefined) throw new Error('lost')
    const edits: Mend['edits'] = [
      { type: 'replace', at: placeOf(equal, 15, 17), text: 'nej' },
      { type: 'replace', at: placeOf(quoted, 8, long.length - 3), text: 'x' },
      { type: 'delete', at: placeOf(signs, 4, 8) },
    ]
    expect(await apply(pane, { id: 'a/b', title: 'Byt', kind: 'review', edits })).toBeNull()
    const lines = flatten(openDocx(await saved(page)).tree).map(({ text }) => text)
    expect(lines).toEqual(['ja ja ja "ja" ”nej” ja', 'Nämnden xgen', '1,5  och *'])
    await undo(pane)
    expect(linesOf(await saved(page))).toEqual(linesOf(bytes))
  })

  it('stand in headers too', async () => {
    for (const wordApi of ['1.3', '1.8']) {
      const { page, pane } = await open(memo(), { wordApi })
      const header = flatten(await read(pane)).find(({ story }) => story === 'header')
      if (header === undefined) throw new Error('no header')
      const edits: Mend['edits'] = [
        { type: 'replace', at: placeOf(header, 0, 7), text: 'Redogörelse' },
      ]
      expect(await apply(pane, { id: 'a/b', title: 'Byt', kind: 'review', edits })).toBeNull()
      const texts = flatten(openDocx(await saved(page)).tree).map(({ text }) => text)
      expect(texts).toContain('Redogörelseskrivelse')
    }
  })
})

describe('tracked changes', () => {
  it('are made where the writer tracks, and not where not', async () => {
    const { page, pane } = await open(memo())
    await page.evaluate(() => (window.wordDocument.changeTrackingMode = 'TrackAll'))
    const mend = replaceIn(await read(pane), 'bidrag', 'stöd')
    expect(await apply(pane, mend)).toBeNull()
    const xml = new TextDecoder().decode(
      openDocx(await saved(page)).read('word/document.xml') ?? undefined,
    )
    expect(xml).toMatch(/<w:ins [^>]*>.*stöd/)
    expect(xml).toMatch(/<w:del [^>]*>.*<w:delText[^>]*>bidrag/)
    const root = await read(pane)
    expect(flatten(root)[1]?.text).toBe('Nämnden beslutar om stöd & lån.')
  })
})
