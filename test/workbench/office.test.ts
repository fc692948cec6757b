import { describe, expect, it } from 'vitest'
import { example, wordPanes } from './word-pane.ts'

const open = wordPanes()

describe('the unmodified office.js over a real document', () => {
  it('starts, and reads paragraphs', async () => {
    const { pane, errors, missing } = await open(example('norrkoping-tjansteskrivelse.docx'))
    const read = await pane.evaluate(async () => {
      const info = await Office.onReady()
      return Word.run(async (context) => {
        const { paragraphs } = context.document.body
        paragraphs.load({ text: true, styleBuiltIn: true, outlineLevel: true })
        await context.sync()
        return { info, first: paragraphs.items.slice(0, 6).map((item) => [item.text, item.styleBuiltIn, item.outlineLevel]) }
      })
    })
    console.log(JSON.stringify(read), errors, missing)
    expect(read.info.host).toBe('Word')
  })
})
