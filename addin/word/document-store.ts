/** What is kept in the document: one custom XML part, which Word saves with it and the command line reads too. */
import type { Store } from '../../src/host/model.ts'
import {
  documentNamespace,
  parsePart,
  partXml,
  settingsIn,
  withSettings,
  type DocumentPart,
} from './document-part.ts'
import { asFailure } from './failures.ts'
import type { Turns } from './turns.ts'

const settingsKey = 'settings'

/** `turns`: a value is written after those before it, so that none is lost. */
export function createDocumentStore(turns: Turns): Store {
  return {
    get: (key) =>
      turns.take(async () => {
        const part = (await readPart()).content
        return key === settingsKey ? settingsIn(part) : part.values?.[key]
      }),
    set: (key, value) =>
      turns.take(async () => {
        const { content, found } = await readPart()
        await writePart(
          key === settingsKey
            ? withSettings(content, value)
            : { ...content, values: { ...content.values, [key]: value } },
          found,
        )
      }),
  }
}

interface StoredPart {
  content: DocumentPart
  /** Every part of the namespace. */
  found: readonly Office.CustomXmlPart[]
}

async function readPart(): Promise<StoredPart> {
  const { customXmlParts } = Office.context.document
  const found = await common<Office.CustomXmlPart[]>((done) =>
    customXmlParts.getByNamespaceAsync(documentNamespace, done),
  )
  const texts = await Promise.all(
    found.map((part) => common<string>((done) => part.getXmlAsync(done))),
  )
  const read = texts.map(parsePart).find((part) => part !== null)
  return { content: read ?? {}, found }
}

/** The new part first: whatever happens, the document is never without. */
async function writePart(
  content: DocumentPart,
  replaced: readonly Office.CustomXmlPart[],
): Promise<void> {
  const { customXmlParts } = Office.context.document
  await common((done) => customXmlParts.addAsync(partXml(content), done))
  await Promise.all(replaced.map((part) => common((done) => part.deleteAsync(done))))
}

/** A call of the Common API. Throws WordFailure. */
export function common<Value>(
  call: (done: (result: Office.AsyncResult<Value>) => void) => void,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    call(({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value)
      else reject(asFailure(error))
    })
  })
}
