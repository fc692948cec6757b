/** One open document: its surface, its popup, and the add-in's pane beside it. */
import { WordHost } from '../word/bind.ts'
import { WordDocument, type DocumentEvent } from '../word/document.ts'
import { Editor } from './editor.ts'
import type { OpenedFile } from './files.ts'
import type { Manifest, ManifestButton } from './manifest.ts'
import { Popup } from './popup.ts'

export interface DeskPlaces {
  paper: HTMLElement
  pane: HTMLElement
}

export interface DeskOptions {
  manifest: Manifest
  /** What the page's address asks for: an older Word, a read-only document. */
  wordApi: string
  readOnly: boolean
  changed(event: DocumentEvent): void
  showPane(isVisible: boolean): void
  save(): void
  open(): void
}

const tabOut = 13
const tabOutBackwards = 14

export class Desk {
  readonly document: WordDocument
  readonly word: WordHost
  readonly editor: Editor
  readonly #popup: Popup
  readonly #stop: () => void
  #commands = 0

  /** Throws DocxError where the file cannot be read. */
  constructor(
    readonly file: OpenedFile,
    places: DeskPlaces,
    private readonly options: DeskOptions,
  ) {
    this.document = WordDocument.open(file.bytes)
    this.word = new WordHost({
      document: this.document,
      addinUrl: options.manifest.url,
      addinName: options.manifest.name,
      wordApi: options.wordApi,
      readOnly: options.readOnly,
      documentUrl: `https://arbetsbord.example/${encodeURIComponent(file.name)}`,
      paneShown: (isVisible) => options.showPane(isVisible),
      notified: (values) => this.#notified(values),
    })
    this.#popup = new Popup(document.body, this.document.annotations, options.manifest.text)
    this.editor = new Editor(places.paper, this.document, {
      save: options.save,
      open: options.open,
      openPopup: (annotation, anchor) => this.#popup.open(annotation, anchor),
    })
    this.#stop = this.document.subscribe((event) => options.changed(event))
    this.word.mount(places.pane)
  }

  /** A button of the manifest: shows the pane, or runs its function there. */
  run(button: ManifestButton, pane: HTMLElement): void {
    if ('show' in button.action) {
      pane.hidden = !pane.hidden
      if (!pane.hidden) this.word.host.focusPane()
      return
    }
    pane.hidden = false
    this.#commands += 1
    this.word.host.runCommand(`command-${this.#commands}`, button.action.execute, button.id)
  }

  close(): void {
    this.#stop()
    this.#popup.remove()
    this.editor.destroy()
    this.word.unmount()
  }

  /** office.js takes Tab over in the pane and tells when it has come to the end: the focus goes on in the page. */
  #notified([, action]: readonly unknown[]): void {
    if (action === tabOut || action === tabOutBackwards) this.editor.view.focus()
  }
}
