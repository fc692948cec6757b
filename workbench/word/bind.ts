/** A document, and a host page that shows an add-in it: everything that Word on the web is to a task pane. */
import * as z from 'zod'
import type { HostDialog } from '../host/dialogs.ts'
import { OfficeHost } from '../host/host.ts'
import { hostObject, type HostObject } from '../host/rich-api/model.ts'
import type { WordDocument } from './document.ts'
import { DocumentEvents } from './events.ts'
import { WordModel } from './objects/model.ts'
import { searchOptions } from './objects/search.ts'
import { eventNumbers, type EventName, type EventNumbers } from './shim/event-numbers.ts'
import { textBetween } from './text.ts'

export interface WordHostOptions {
  document: WordDocument
  /** https, same host name as this page. */
  addinUrl: string
  /** The newest WordApi that this Word offers; 1.3 is the least the client believes in. */
  wordApi?: string
  /** The newest WordApiDesktop ("1.4" has undo); null on the web. */
  wordApiDesktop?: string | null
  readOnly?: boolean
  /** Pane and commands in one runtime, as the manifest asks for. */
  sharedRuntime?: boolean
  addinName?: string
  /** "sv-SE" */
  locale?: string
  documentUrl?: string
  /** A ribbon command's function is done. */
  commandCompleted?: (invocation: string) => void
  /** The pane opens a dialog, or closes it (null). */
  dialogChanged?: (dialog: HostDialog | null) => void
  /** The add-in asks for its pane to be shown or hidden. */
  paneShown?: (isVisible: boolean) => void
  /** What the pane tells of itself: focus, Tab at its end, keyboard shortcuts. */
  notified?: (values: readonly unknown[]) => void
}

const controlId = 'af6d9c1e-0000-4000-8000-0000000000aa'
const numbersMessage = z.object({ workbenchEventNumbers: z.record(z.string(), z.number()) })

export class WordHost {
  readonly host: OfficeHost
  readonly model: WordModel
  readonly #events: DocumentEvents
  readonly #stop = new AbortController()
  #numbers: EventNumbers = eventNumbers
  /** Visible, Background or Inactive. */
  #runtimeState = 'Visible'
  readonly #paneShown: ((isVisible: boolean) => void) | undefined

  constructor(options: WordHostOptions) {
    const { document } = options
    this.#paneShown = options.paneShown
    const wordApi = options.wordApi ?? '1.8'
    if (options.readOnly === true) document.readOnly = true
    this.model = new WordModel(document, wordApi)
    this.host = new OfficeHost({
      addinUrl: options.addinUrl,
      description: {
        controlId,
        addinName: options.addinName ?? 'Beredd',
        locale: options.locale ?? 'sv-SE',
        documentUrl: options.documentUrl ?? 'https://arbetsbord.example/tjansteskrivelse.docx',
        readOnly: document.readOnly,
        sharedRuntime: options.sharedRuntime ?? false,
        requirements: requirements(wordApi, options.wordApiDesktop ?? null),
        settings: document.settings,
      },
      document: {
        url: options.documentUrl ?? 'https://arbetsbord.example/tjansteskrivelse.docx',
        settings: document.settings,
        settingsSaved: () => undefined,
        selectedText: () => {
          const { from, to } = document.state.selection
          return textBetween(document.state.doc, from, to)
        },
        customXml: document.customXml,
        commandCompleted: options.commandCompleted ?? (() => undefined),
      },
      root: this.model.root,
      newObject: (name) => this.#newObject(name),
      ...(options.dialogChanged === undefined ? {} : { dialogChanged: options.dialogChanged }),
      ...(options.notified === undefined ? {} : { notified: options.notified }),
    })
    this.#events = new DocumentEvents(document, {
      rich: (event, message, isRemote) => this.#fire(event, message, isRemote),
      selection: () => this.host.fire('documentSelectionChanged'),
    })
  }

  /** Puts the pane into the page and starts to answer it. */
  mount(parent: HTMLElement): void {
    const { signal } = this.#stop
    addEventListener('message', (event) => this.#readNumbers(event), { signal })
    this.host.mount(parent)
  }

  unmount(): void {
    this.#stop.abort()
    this.#events.stop()
    this.host.unmount()
  }

  #fire(event: EventName, message: unknown, isRemote: boolean): void {
    if (!this.model.registered.has(event) || this.host.faults.takeEvent(event)) return
    this.host.fireRich(this.#numbers[event], '', message, isRemote)
  }

  /** The pane's library may number its events otherwise than the shim. */
  #readNumbers(event: MessageEvent): void {
    if (event.source !== this.host.frame.contentWindow || typeof event.data !== 'string') return
    if (!event.data.includes('workbenchEventNumbers')) return
    const read = numbersMessage.safeParse(JSON.parse(event.data))
    if (read.success) this.#numbers = { ...this.#numbers, ...read.data.workbenchEventNumbers }
  }

  #newObject(name: string): HostObject | null {
    if (name.endsWith('.SearchOptions')) return searchOptions(this.model)
    if (name.endsWith('.AppRuntimeService')) return this.#appRuntime()
    if (name !== 'Microsoft.InternalService.AddinInternalService') return null
    return hostObject({
      type: 'AddinInternalService',
      methods: { NotifyActionHandlerReady: () => null },
    })
  }

  /** `Office.addin.showAsTaskpane` and `hide`: the page shows or hides the pane. */
  #appRuntime(): HostObject {
    return hostObject({
      type: 'AppRuntimeService',
      methods: {
        GetAppRuntimeState: () => this.#runtimeState,
        SetAppRuntimeState: (state) => {
          if (typeof state === 'string') this.#runtimeState = state
          this.#paneShown?.(this.#runtimeState === 'Visible')
          return null
        },
      },
    })
  }
}

/** Requirement sets as a Word of that age says them; `WordApiOnline` is what the 2022 library asks for comments and review. */
function requirements(wordApi: string, desktop: string | null): Record<string, string> {
  return {
    wordapi: wordApi,
    ...(wordApi === '1.3' ? {} : { wordapionline: '1.1' }),
    ...(desktop === null ? {} : { wordapidesktop: desktop }),
    customxmlparts: '1.1',
    dialogapi: '1.2',
    settings: '1.1',
    documentevents: '1.1',
    selection: '1.1',
    sharedruntime: '1.1',
    keyboardshortcuts: '1.1',
    richapiruntime: '1.2',
    richapiruntimeflag: '1.1',
    wordapisearchflags: '1.1',
  }
}
