/** Word as a place where a memo lives, for the pane. */
import type { Finding, Mend, ParagraphChange } from '../../src/edit/model.ts'
import type { Applied, Capabilities, Host, Reading, Store } from '../../src/host/model.ts'
import type { Root } from '../../src/memo/tree.ts'
import { capabilitiesOf, readFeatures, type WordFeatures } from './capabilities.ts'
import { Commenter } from './comments.ts'
import { createDocumentStore } from './document-store.ts'
import { WordFailure } from './failures.ts'
import { KnownDocument } from './known-document.ts'
import type { Document } from './locate.ts'
import { Marker } from './marker.ts'
import { watchPopups } from './popups.ts'
import { WordReader } from './reader.ts'
import { reveal } from './reveal.ts'
import { createUserStore } from './store.ts'
import { sweep, type Changes } from './sweep.ts'
import { Turns } from './turns.ts'
import { Watcher } from './watcher.ts'
import { Writer } from './writer.ts'

/** Call after `Office.onReady`, in Word. */
export async function createWordHost(): Promise<Host> {
  return new WordHost(readFeatures())
}

class WordHost implements Host {
  readonly store: Host['store']
  readonly #turns = new Turns()
  readonly #document: Document
  readonly #reader: WordReader
  readonly #marker: Marker
  readonly #commenter: Commenter
  readonly #writer: Writer
  #changed: ((changes: ParagraphChange[]) => void) | null = null

  constructor(features: WordFeatures) {
    const known = new KnownDocument()
    const document = { features, known }
    const stored = features.customXml ? createDocumentStore(this.#turns) : noDocumentStore
    this.#document = document
    this.store = { document: stored, user: createUserStore() }
    this.#reader = new WordReader({
      turns: this.#turns,
      features,
      known,
      settings: () => stored.get('settings'),
    })
    this.#marker = new Marker(this.#turns, document)
    this.#commenter = new Commenter(this.#turns, document)
    this.#writer = new Writer({
      turns: this.#turns,
      document,
      written: async (context) => this.#tell(await sweep(context, document)),
    })
  }

  get can(): Capabilities {
    return capabilitiesOf(this.#document.features, this.#reader.unread)
  }

  read(reading?: Reading): Promise<Root> {
    return this.#reader.read(reading)
  }

  async watch(changed: (changes: ParagraphChange[]) => void, signal: AbortSignal): Promise<void> {
    this.#changed = changed
    signal.addEventListener('abort', () => {
      this.#changed = null
    })
    const tell = (changes: Changes): void => this.#tell(changes)
    const watcher = new Watcher(this.#turns, this.#document, tell, signal)
    const { turns, document, marker, writer } = {
      turns: this.#turns,
      document: this.#document,
      marker: this.#marker,
      writer: this.#writer,
    }
    await watcher.start()
    if (document.features.critiques && document.features.critiquePopups) {
      await watchPopups({ turns, document, marker, writer }, signal)
    }
  }

  async mark(findings: readonly Finding[]): Promise<void> {
    const { comments, underlines } = this.can
    if (underlines) await this.#marker.mark(findings)
    else if (comments) await this.#commenter.mark(findings)
  }

  async reveal({ at }: Pick<Finding, 'at'>): Promise<void> {
    if (at === null) return
    await this.#turns.run((context) => reveal(context, this.#document, at))
  }

  apply(mend: Mend): Promise<Applied> {
    return this.#writer.apply(mend)
  }

  #tell(changes: Changes): void {
    if (changes?.length === 0) return
    // The stories are slow to read, and what changed was in the body.
    if (changes === null) this.#reader.keepStories()
    this.#changed?.(changes ?? [])
  }
}

const noDocumentStore: Store = {
  get: () => Promise.resolve(undefined),
  set: () => Promise.reject(new WordFailure('unsupported', '')),
}
