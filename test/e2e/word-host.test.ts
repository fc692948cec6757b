/** The host over Word, on the real office.js of npm with the shim for the members that it lacks. */
import { describe, expect, it } from 'vitest'
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
