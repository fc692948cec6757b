/** A host page over three lines of text: the conversation and nothing of Word's. `breakage` breaks it on purpose. */
import { OfficeHost } from '../../workbench/host/host.ts'
import type { HostDialog } from '../../workbench/host/dialogs.ts'
import { hostObject, RichError, type HostObject } from '../../workbench/host/rich-api/model.ts'
import type { ResponseBody } from '../../workbench/host/rich-api/schema.ts'

export type Breakage =
  'none' | 'no result for Trace' | 'null root' | 'camelCase replies' | 'event never fired'

declare global {
  interface Window {
    startToy(breakage: Breakage): void
    toyHost: OfficeHost
    toyNotices: unknown[]
    toyCommands: string[]
    toyDialog: HostDialog | null
  }
}

function toyDocument(lines: string[]): HostObject {
  const made: HostObject[] = []
  const line = (index: number): HostObject =>
    (made[index] ??= hostObject({
      type: 'Paragraph',
      identity: ['_Id', `1A2B3C4${index}`],
      properties: { Text: () => lines[index] ?? '', Style: () => 'Normal' },
      methods: {
        InsertText: (text, location) => {
          lines[index] = location === 'Replace' ? String(text) : `${lines[index]}${String(text)}`
          return null
        },
        GetNextOrNullObject: () => (index + 1 < lines.length ? line(index + 1) : null),
      },
    }))
  const paragraphs = hostObject({
    type: 'ParagraphCollection',
    items: () => lines.map((_line, index) => line(index)),
    methods: { GetFirst: () => line(0) },
  })
  const annotations = hostObject({
    type: 'AnnotationCollection',
    items: () => [],
  })
  const body = hostObject({
    type: 'Body',
    properties: { Text: () => lines.join('\r') },
    navigation: { Paragraphs: () => paragraphs },
    methods: {
      InsertParagraph: (text) => line(lines.push(String(text)) - 1),
      Clear: () => {
        throw new RichError('AccessDenied', 'Not here', 'Body.clear')
      },
    },
  })
  return hostObject({
    type: 'Document',
    navigation: { Body: () => body },
    properties: { Saved: () => true },
    methods: {
      GetAnnotationsByType: () => annotations,
      _RegisterEvent: () => null,
      _UnregisterEvent: () => null,
    },
  })
}

window.startToy = (breakage) => {
  const settings: Record<string, unknown> = { saved: { a: 1 } }
  window.toyNotices = []
  window.toyCommands = []
  window.toyDialog = null
  const root = toyDocument(['Ett', 'Två', 'Tre'])
  const host = new OfficeHost({
    addinUrl: 'https://pane.test:8444/pane.html',
    description: {
      controlId: 'af6d9c1e-0000-4000-8000-0000000000aa',
      addinName: 'Prov',
      locale: 'sv-SE',
      documentUrl: 'https://example.test/a.docx',
      readOnly: false,
      requirements: {
        wordapi: '1.3',
        wordapionline: '1.1',
        richapiruntime: '1.2',
        richapiruntimeflag: '1.1',
      },
      settings,
    },
    document: {
      url: 'https://example.test/a.docx',
      settings,
      settingsSaved: () => undefined,
      selectedText: () => 'Två',
      customXml: {
        list: () => [],
        add: (xml) => ({ id: '1', namespace: '', xml }),
        remove: () => false,
      },
      commandCompleted: (id) => window.toyCommands.push(id),
    },
    root,
    newObject: () =>
      hostObject({ type: 'Service', methods: { NotifyActionHandlerReady: () => null } }),
    around: (_writes, execute) => broken(execute(), breakage),
    dialogChanged: (dialog) => (window.toyDialog = dialog),
    notified: (values) => window.toyNotices.push(values),
  })
  if (breakage === 'event never fired') host.faults.dropEvents('richApiMessage')
  window.toyHost = host
  host.mount(document.body)
}

function broken(response: ResponseBody, breakage: Breakage): ResponseBody {
  const { Results, ...rest } = response
  switch (breakage) {
    case 'no result for Trace':
      return {
        ...rest,
        Results: Results.filter(({ Value }, index) => Value !== null || index < Results.length - 1),
      }
    case 'null root':
      return {
        ...rest,
        Results: Results.map((result, index) =>
          index === 0 ? { ...result, Value: null } : result,
        ),
      }
    case 'camelCase replies':
      return {
        ...rest,
        Results: Results.map(({ ActionId, Value }) => ({ ActionId, Value: camel(Value) })),
      }
    default:
      return response
  }
}

function camel(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camel)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name.startsWith('_') ? name : name.charAt(0).toLowerCase() + name.slice(1),
      camel(inner),
    ]),
  )
}
