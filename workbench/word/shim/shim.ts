/**
 * TEST AND WORKBENCH ONLY. The office.js on npm is from 2022; Word's own, from Microsoft's CDN, knows more. This adds the
 * members that the add-in uses and that build lacks, with the library's public primitives, so that they can be run against
 * the workbench. Where the library has a member, it is left alone. Names on the wire follow the library's custom; what Word
 * itself sends for them has not been seen. Never part of the add-in.
 */
import { Definer } from './define.ts'
import { eventNames } from './event-numbers.ts'
import { shimMembers } from './members.ts'
import type { Client, ClientClass, Primitives } from './office-extension.ts'

// Registered before any script of the add-in's own, so that the members are there when it begins.
void Office.onReady(({ host }) => {
  if (host === Office.HostType.Word) addMembers()
})

function addMembers(): void {
  const office = OfficeExtension as unknown as Primitives
  const word = Word as unknown as Record<string, ClientClass | undefined>
  // The library does not have this class at all; nothing is put into its own namespace.
  const critique = word['CritiqueAnnotation'] ?? critiqueClass(office)
  const classOf = (name: string): ClientClass | undefined =>
    name === 'CritiqueAnnotation' ? critique : word[name]
  const define = new Definer(office)
  for (const member of shimMembers) {
    const type = classOf(member.type)
    if (type === undefined) continue
    const { name, since } = member
    switch (member.kind) {
      case 'method':
        define.method(type, name, since, member.operation)
        break
      case 'scalar':
        define.scalar(type, name, since)
        break
      case 'event':
        define.event(type, name, since)
        break
      case 'navigation':
        define.navigation(type, name, since, () => classOf(member.result))
        break
      default:
        define.object(type, name, since, () => classOf(member.result), member.kind === 'collection')
    }
  }
  console.info(
    `Arbetsbordet har lagt till ${define.added.length} medlemmar i office.js: ${define.added.join(', ')}`,
  )
  if (word['Document'] !== undefined) tellNumbers(word['Document'])
}

/** `Word.CritiqueAnnotation` without its members. */
function critiqueClass(office: Primitives): ClientClass {
  class CritiqueAnnotation extends office.ClientObject {
    override _handleResult(value: Readonly<Record<string, unknown>> | null): void {
      super._handleResult(value)
      if (value !== null && value !== undefined) {
        office.Utility.fixObjectPathIfNecessary(this, value)
      }
    }

    load(option: unknown): Client {
      return office.Utility.load(this, option)
    }
  }
  Object.defineProperty(CritiqueAnnotation.prototype, '_className', { value: 'CritiqueAnnotation' })
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
