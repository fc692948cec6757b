/** The Common API beside Word's own: settings, custom XML parts, selection. */
import { describe, expect, it } from 'vitest'
import { WordDocument } from '../../workbench/word/document.ts'
import { memo } from './memo.ts'
import { wordPanes } from './word-pane.ts'

const open = wordPanes()
const settingsXml =
  '<beredd xmlns="urn:beredd:document:1">{"settings":{"municipality":"Norrköping"}}</beredd>'

describe('the Common API', () => {
  it('keeps settings of the document', async () => {
    const { pane, page } = await open(memo())
    const value = await pane.evaluate(async () => {
      const { settings } = Office.context.document
      settings.set('beredd', { a: [1, 'å'] })
      await new Promise((resolve) => settings.saveAsync(resolve))
      await new Promise((resolve) => settings.refreshAsync(resolve))
      return settings.get('beredd') as unknown
    })
    expect(value).toEqual({ a: [1, 'å'] })
    expect(await page.evaluate(() => window.wordDocument.settings)).toEqual({
      beredd: { a: [1, 'å'] },
    })
  })

  it('adds, finds, reads and deletes custom XML parts, and keeps them in the file', async () => {
    const { pane, page } = await open(memo())
    const read = await pane.evaluate(async (xml) => {
      const { customXmlParts } = Office.context.document
      const ask = <Value>(
        start: (done: (result: Office.AsyncResult<Value>) => void) => void,
      ): Promise<Value> =>
        new Promise((resolve, reject) =>
          start((result) =>
            result.status === Office.AsyncResultStatus.Succeeded
              ? resolve(result.value)
              : reject(new Error(result.error.message)),
          ),
        )
      const added = await ask<Office.CustomXmlPart>((done) => customXmlParts.addAsync(xml, done))
      const found = await ask<Office.CustomXmlPart[]>((done) =>
        customXmlParts.getByNamespaceAsync('urn:beredd:document:1', done),
      )
      const byId = await ask<Office.CustomXmlPart>((done) =>
        customXmlParts.getByIdAsync(added.id, done),
      )
      const text = await ask<string>((done) => byId.getXmlAsync(done))
      const second = await ask<Office.CustomXmlPart>((done) =>
        customXmlParts.addAsync('<a xmlns="urn:b"/>', done),
      )
      await ask((done) => second.deleteAsync(done))
      const others = await ask<Office.CustomXmlPart[]>((done) =>
        customXmlParts.getByNamespaceAsync('urn:b', done),
      )
      const missing = await ask((done) => customXmlParts.getByIdAsync('{0}', done)).then(
        () => 'found',
        () => 'refused',
      )
      return [
        found.length,
        found[0]?.id === added.id,
        found[0]?.builtIn,
        text,
        others.length,
        missing,
      ]
    }, settingsXml)
    expect(read).toEqual([1, true, false, settingsXml, 0, 'refused'])
    const bytes = await page.evaluate(() => [...window.wordDocument.save()])
    const again = WordDocument.open(new Uint8Array(bytes))
    expect(again.package.docx.tree.data?.memo?.settings).toEqual({ municipality: 'Norrköping' })
    expect(again.customXml.list().map(({ namespace, xml }) => [namespace, xml])).toEqual([
      ['urn:beredd:document:1', settingsXml],
    ])
    const [part] = again.customXml.list()
    again.customXml.remove(part?.id ?? '')
    const emptied = WordDocument.open(again.save())
    expect(emptied.customXml.list()).toEqual([])
    expect(emptied.package.names.filter((name) => name.includes('customXml'))).toEqual([])
  })

  it('tells of the selection, and moves it', async () => {
    const { pane, page } = await open(memo())
    await pane.evaluate(async () => {
      const log: string[] = []
      Object.assign(window, { log })
      await new Promise((resolve) =>
        Office.context.document.addHandlerAsync(
          Office.EventType.DocumentSelectionChanged,
          () => log.push('changed'),
          resolve,
        ),
      )
    })
    const selected = await pane.evaluate(() =>
      Word.run(async (context) => {
        context.document.body.search('bidrag').getFirst().select()
        await context.sync()
        const selection = context.document.getSelection()
        selection.load('text')
        await context.sync()
        return selection.text
      }),
    )
    expect(selected).toBe('bidrag')
    await pane.waitForFunction(() => (window as unknown as { log: string[] }).log.length === 1)
    const { from, to } = await page.evaluate(() => {
      const { selection } = window.wordDocument.state
      return { from: selection.from, to: selection.to }
    })
    expect(to - from).toBe('bidrag'.length)
    const asText = await pane.evaluate(
      () =>
        new Promise((resolve) =>
          Office.context.document.getSelectedDataAsync(Office.CoercionType.Text, ({ value }) =>
            resolve(value),
          ),
        ),
    )
    expect(asText).toBe('bidrag')
  })
})
