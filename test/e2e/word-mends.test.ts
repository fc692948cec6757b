/** Mends through Word give what they give in the file; they are all or nothing, and can be taken back. */
import type { Frame, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { applyToDocx } from '../../src/docx/apply.ts'
import { openDocx } from '../../src/docx/open.ts'
import { signatureBlock, financingBlock } from '../../src/edit/blocks.ts'
import { insertBlock } from '../../src/edit/anchors.ts'
import type { Mend } from '../../src/edit/model.ts'
import { lint } from '../../src/lint/lint.ts'
import type { LintResult } from '../../src/lint/model.ts'
import type { Root } from '../../src/memo/tree.ts'
import { flatten } from '../../src/memo/flatten.ts'
import { bundledPacks } from '../../src/packs/bundled.ts'
import { wordHosts } from '../addin/word-pane.ts'
import { example } from '../workbench/word-pane.ts'

const open = wordHosts()
const faulty = ['norrkoping-tjansteskrivelse-brister.docx', 'partille-tjansteskrivelse-brister.docx']

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
