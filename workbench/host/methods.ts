/** The Common API behind `executeMethod`: one handler a dispatch id. Arguments lie beside `DdaMethod`, results beside `Error`. */
import { z } from 'zod'
import { serializedSettings } from './application.ts'

export const dispatchIds = {
  getSelectedData: 64,
  settingsRefresh: 75,
  settingsSave: 76,
  fileProperties: 86,
  richApi: 93,
  commandCompleted: 94,
  accessToken: 98,
  addCustomXml: 128,
  customXmlById: 129,
  customXmlByNamespace: 130,
  customXmlText: 131,
  deleteCustomXml: 133,
} as const

/** Its name above; the number itself for one that is not there. */
export function methodName(id: number): string {
  return Object.entries(dispatchIds).find(([, number]) => number === id)?.[0] ?? String(id)
}

const officeErrors = { notSupported: 5000, customXmlNotFound: 5005, noSingleSignOn: 13000 } as const

/** A part of the document's own XML, kept with the file. */
interface CustomXmlPart {
  id: string
  namespace: string
  xml: string
}

/** What the Common API needs from the document behind the host. */
export interface CommonDocument {
  url: string
  selectedText(): string
  settings: Record<string, unknown>
  settingsSaved(): void
  customXml: {
    list(): readonly CustomXmlPart[]
    add(xml: string): CustomXmlPart
    remove(id: string): boolean
  }
  commandCompleted(id: string): void
}

export type MethodReply = Record<string, unknown> & { Error: number; Version: 1 }

const done = (data: Record<string, unknown> = {}): MethodReply => ({
  Error: 0,
  Version: 1,
  ...data,
})
const failed = (error: number): MethodReply => ({ Error: error, Version: 1 })

const settingsArguments = z.object({
  DdaSettingsMethod: z.object({ Properties: z.array(z.tuple([z.string(), z.string()])) }),
})
const xmlArguments = z.object({ xml: z.string() })
const idArguments = z.object({ id: z.string() })
const namespaceArguments = z.object({ namespace: z.string() })
const commandArguments = z.object({ '0': z.string() })

/** Answers every id but the rich API's; an unknown one is "operation not supported". Throws for arguments of a wrong shape. */
export function commonMethod(id: number, values: unknown, document: CommonDocument): MethodReply {
  const { customXml } = document
  switch (id) {
    case dispatchIds.getSelectedData:
      return done({ Data: document.selectedText() })
    case dispatchIds.settingsRefresh:
      return done({ Properties: { Settings: serializedSettings(document.settings) } })
    case dispatchIds.settingsSave:
      return saveSettings(settingsArguments.parse(values).DdaSettingsMethod.Properties, document)
    case dispatchIds.fileProperties:
      return done({ '0': { '1': document.url } })
    case dispatchIds.commandCompleted:
      document.commandCompleted(commandArguments.parse(values)['0'])
      return done()
    case dispatchIds.accessToken:
      return failed(officeErrors.noSingleSignOn)
    case dispatchIds.addCustomXml:
      return done({ DataPartProperties: partReply(customXml.add(xmlArguments.parse(values).xml)) })
    case dispatchIds.customXmlById: {
      const { id: wanted } = idArguments.parse(values)
      const part = customXml.list().find((candidate) => candidate.id === wanted)
      return part === undefined
        ? failed(officeErrors.customXmlNotFound)
        : done({ DataPartProperties: partReply(part) })
    }
    case dispatchIds.customXmlByNamespace: {
      const { namespace } = namespaceArguments.parse(values)
      const parts = customXml.list().filter((part) => part.namespace === namespace)
      return done({ DataPartList: parts.map(partReply) })
    }
    case dispatchIds.customXmlText: {
      const { id: wanted } = idArguments.parse(values)
      const part = customXml.list().find((candidate) => candidate.id === wanted)
      return part === undefined ? failed(officeErrors.customXmlNotFound) : done({ Data: part.xml })
    }
    case dispatchIds.deleteCustomXml:
      return customXml.remove(idArguments.parse(values).id)
        ? done()
        : failed(officeErrors.customXmlNotFound)
    default:
      return failed(officeErrors.notSupported)
  }
}

function saveSettings(
  properties: readonly [string, string][],
  document: CommonDocument,
): MethodReply {
  for (const key of Object.keys(document.settings)) delete document.settings[key]
  for (const [key, value] of properties) document.settings[key] = JSON.parse(value)
  document.settingsSaved()
  return done()
}

function partReply(part: CustomXmlPart): Record<string, unknown> {
  return { id: part.id, DataPartBuiltIn: false }
}
