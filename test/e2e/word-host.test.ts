/** The host over Word, on the real office.js of npm with the shim for the members that it lacks. */
import { describe, expect, it } from 'vitest'
import { memoOfPages } from '../../bench/memos.ts'
import { openDocx } from '../../src/docx/open.ts'
import { flatten } from '../../src/memo/flatten.ts'
import type { Root } from '../../src/memo/tree.ts'
import { wordHosts } from '../addin/word-pane.ts'
import { memo } from '../workbench/memo.ts'
import { example, examples } from '../workbench/word-pane.ts'
import { readdirSync } from 'node:fs'

const open = wordHosts()

/**
 * What rules look at, without ids: Word has its own. Empty headers and footers are not read, and the tag of a control
 * within a line is not told by Word.
 */
function contentOf(root: Root): unknown[] {
  return flatten(root)
    .filter(({ story, text }) => story === 'body' || text !== '')
    .map(({ story, text, depth, bold, listLabel, tag, cell }) => {
      const own = tag?.startsWith('beredd:') === true ? tag : null
      return { story, text, depth, bold, listLabel, tag: own, cell }
    })
}

function isHeaderOrFooter(block: Root['children'][number]): boolean {
  return block.type === 'wordPart' && (block.story === 'header' || block.story === 'footer')
}

describe('reading', () => {
  for (const wordApi of ['1.3', '1.6', '1.8']) {
    it(`gives with WordApi ${wordApi} what the file gives`, async () => {
      const bytes = example('norrkoping-tjansteskrivelse-brister.docx')
      const { pane, errors } = await open(bytes, { wordApi })
      const root = await pane.evaluate(() => window.beredd.read())
      expect(contentOf(root)).toEqual(contentOf(openDocx(bytes).tree))
      expect(errors).toEqual([])
    })
  }

  for (const name of readdirSync(examples).filter((each) => each.endsWith('.docx'))) {
    it(`reads ${name} as the file is read`, async () => {
      const bytes = example(name)
      const { pane } = await open(bytes)
      const root = await pane.evaluate(() => window.beredd.read())
      expect(contentOf(root)).toEqual(contentOf(openDocx(bytes).tree))
    })
  }

  it('tells of the beginning of a long document, with its headers, before all of it is read', async () => {
    const bytes = memoOfPages(60)
    const { pane, errors } = await open(bytes)
    const { told, root } = await pane.evaluate(async () => {
      const told: Root[] = []
      const root = await window.beredd.read({ beginning: (start) => told.push(start) })
      return { told, root }
    })
    const contents = contentOf(root)
    const [beginning, ...more] = told.map(contentOf)
    expect(more).toEqual([])
    expect(beginning?.slice(0, 250)).toEqual(contents.slice(0, 250))
    expect(beginning?.slice(250)).toEqual(
      contentOf({ ...root, children: root.children.filter(isHeaderOrFooter) }),
    )
    expect(contents.length).toBeGreaterThan(750)
    expect(errors).toEqual([])
  })

  it('tells of no beginning where there is no more than that', async () => {
    const { pane } = await open(memo())
    const told = await pane.evaluate(async () => {
      let told = 0
      await window.beredd.read({ beginning: () => (told += 1) })
      return told
    })
    expect(told).toBe(0)
  })

  it('reads notes, headers, footers and tables, and says that nothing is left out', async () => {
    const { pane } = await open(memo())
    const { root, unread } = await pane.evaluate(async () => {
      const root = await window.beredd.read()
      return { root, unread: window.beredd.can.unread }
    })
    expect(contentOf(root)).toEqual(contentOf(openDocx(memo()).tree))
    expect(unread).toEqual([])
  })
})
