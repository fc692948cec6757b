/** The host page of the tests: a document, and a pane beside it. */
import { WordHost, type WordHostOptions } from '../../workbench/word/bind.ts'
import { WordDocument } from '../../workbench/word/document.ts'

export type StartOptions = Partial<Omit<WordHostOptions, 'document'>>

declare global {
  interface Window {
    start(base64: string, options: StartOptions): void
    wordDocument: WordDocument
    wordHost: WordHost
  }
}

window.start = (base64, options) => {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
  window.wordDocument = WordDocument.open(bytes, { author: 'Eva Ek' })
  window.wordHost = new WordHost({
    addinUrl: 'https://pane.test:8444/pane.html',
    ...options,
    document: window.wordDocument,
  })
  window.wordHost.mount(document.body)
}
