/**
 * TEST AND WORKBENCH ONLY. The office.js on npm is from 2022; Word's own, from Microsoft's CDN, knows more. This adds the
 * members that the add-in uses and that build lacks, with the library's public primitives, so that they can be run against
 * the workbench. Where the library has a member, it is left alone. Names on the wire follow the library's custom; what Word
 * itself sends for them has not been seen. Never part of the add-in.
 */
import { Definer } from './define.ts'
import { eventNames, eventNumbers, type EventName } from './event-numbers.ts'
import {
  flags,
  operations,
  type Client,
  type ClientClass,
  type Primitives,
} from './office-extension.ts'

const sinceOf: Readonly<Record<EventName, string>> = {
  ParagraphAdded: '1.6',
  ParagraphChanged: '1.6',
  ParagraphDeleted: '1.6',
  AnnotationClicked: '1.7',
  AnnotationHovered: '1.7',
  AnnotationInserted: '1.7',
  AnnotationRemoved: '1.7',
  AnnotationPopupAction: '1.8',
}

// Registered before any script of the add-in's own, so that the members are there when it begins.
void Office.onReady(({ host }) => {
  if (host === Office.HostType.Word) addMembers()
})

function addMembers(): void {
  const office = OfficeExtension as unknown as Primitives
  const word = Word as unknown as Record<string, ClientClass> & { CritiqueAnnotation?: unknown }
  const define = new Definer(office)
  const { Document, Paragraph, Annotation } = word
  if (Document === undefined || Paragraph === undefined || Annotation === undefined) return
  for (const name of ['Body', 'Paragraph', 'Range', 'ContentControl']) {
    const type = word[name]
    if (type !== undefined) {
      define.object(type, 'getContentControls', '1.5', () => word['ContentControlCollection'], true)
    }
  }
  define.scalar(Paragraph, 'uniqueLocalId', '1.6')
  define.object(Document, 'getParagraphByUniqueLocalId', '1.6', () => Paragraph)
  define.method(Paragraph, 'getText', '1.7', 'read')
  define.method(Paragraph, 'insertAnnotations', '1.7', 'write')
  define.object(Paragraph, 'getAnnotations', '1.7', () => word['AnnotationCollection'], true)
  define.object(Document, 'getAnnotationById', '1.7', () => Annotation)
  define.scalar(Annotation, 'state', '1.7')
  const critique = word.CritiqueAnnotation ?? critiqueClass(office, define)
  define.navigation(Annotation, 'critiqueAnnotation', '1.7', () => critique)
  define.method(Document, 'undo', 'WordApiDesktop 1.4', 'write')
  define.method(Document, 'redo', 'WordApiDesktop 1.4', 'write')
  for (const event of eventNames) {
    define.event(Document, event, sinceOf[event], eventNumbers[event])
  }
  console.info(
    `Arbetsbänken har lagt till ${define.added.length} medlemmar i office.js: ${define.added.join(', ')}`,
  )
  tellNumbers(Document)
}

/** `Word.CritiqueAnnotation`, which the library does not have at all. */
function critiqueClass(office: Primitives, define: Definer): ClientClass {
  class CritiqueAnnotation extends office.ClientObject {
    override _handleResult(value: Readonly<Record<string, unknown>> | null): void {
      super._handleResult(value)
      if (value !== null && value !== undefined)
        office.Utility.fixObjectPathIfNecessary(this, value)
    }

    load(option: unknown): Client {
      return office.Utility.load(this, option)
    }

    accept(): void {
      office.BatchApiHelper.invokeMethod(
        this,
        'Accept',
        operations.write,
        [],
        flags.none,
        flags.none,
      )
    }

    reject(): void {
      office.BatchApiHelper.invokeMethod(
        this,
        'Reject',
        operations.write,
        [],
        flags.none,
        flags.none,
      )
    }
  }
  Object.defineProperty(CritiqueAnnotation.prototype, '_className', { value: 'CritiqueAnnotation' })
  define.scalar(CritiqueAnnotation, 'critique', '1.7')
  define.navigation(CritiqueAnnotation, 'range', '1.7', () => Word.Range)
  return CritiqueAnnotation
}

/** Tells the host page the numbers that events have in this library, its own or the shim's. */
function tellNumbers(Document: ClientClass): void {
  if (window.parent === window) return
  const context = new Word.RequestContext()
  const document = context.document as unknown as Record<
    string,
    { m_genericEventInfo?: { eventType: number } } | undefined
  >
  const numbers: Record<string, number> = {}
  for (const event of eventNames) {
    if (!(`on${event}` in Document.prototype)) continue
    try {
      const number = document[`on${event}`]?.m_genericEventInfo?.eventType
      if (number !== undefined) numbers[event] = number
    } catch {
      // This Word does not offer the event.
    }
  }
  window.parent.postMessage(JSON.stringify({ workbenchEventNumbers: numbers }), '*')
}
