/** A Word document that can be edited and saved: a .docx behind a ProseMirror state. Needs no DOM. */
import { closeHistory, history, redo, redoDepth, undo, undoDepth } from 'prosemirror-history'
import { EditorState, TextSelection, type Plugin, type Transaction } from 'prosemirror-state'
import { readNumbering } from '../../src/docx/numbering-reader.ts'
import { defaultLimits } from '../../src/docx/limits.ts'
import { Annotations } from './annotations.ts'
import { Comments } from './comments.ts'
import { CustomXml } from './custom-xml.ts'
import { keeper, withLabels } from './keeper.ts'
import { DocxPackage } from './package/package.ts'
import type { ReadContext } from './read/context.ts'
import { readStories, type StoryFrame } from './read/stories.ts'
import { structureOf, type Structure } from './structure.ts'
import { StyleFormats } from './style-formats.ts'
import { DocumentStyles } from './styles.ts'
import { trackedTransaction, type Author } from './tracked.ts'
import { renderStories } from './write/stories.ts'

export type ChangeTrackingMode = 'Off' | 'TrackAll' | 'TrackMineOnly'

/** Who made a change: the person at the keyboard, the add-in, or a co-author. */
export type Origin = 'user' | 'addin' | 'remote'

export type DocumentEvent =
  | { type: 'change'; origin: Origin; before: EditorState; transaction: Transaction }
  | { type: 'selection' }
  /** The selection is to be seen, whether it has moved or not. */
  | { type: 'shown' }
  | { type: 'annotations' }
  | { type: 'comments' }
  | { type: 'tracking' }
  | { type: 'saved' }

export interface OpenOptions {
  /** The name that tracked changes and comments get. */
  author?: string
  now?: () => Date
}

export class ReadOnlyError extends Error {
  override name = 'ReadOnlyError'

  constructor() {
    super('The document is read-only')
  }
}

export class WordDocument {
  readonly package: DocxPackage
  readonly styles: DocumentStyles
  readonly formats: StyleFormats
  readonly context: ReadContext
  readonly frames: ReadonlyMap<string, StoryFrame>
  readonly annotations: Annotations
  readonly comments: Comments
  readonly customXml: CustomXml
  /** The Common API's settings of the add-in, kept for the session. */
  readonly settings: Record<string, unknown> = {}
  /** Prefix → namespace, of what has been put in from elsewhere. */
  readonly foreign = new Map<string, string>()
  /** What is written here has the prefix w:, as every program in use has it: a file with another is only read. */
  readonly canBeWritten: boolean
  readOnly: boolean
  isSaved = true
  #state: EditorState
  #tracking: ChangeTrackingMode = 'Off'
  /** The next change of the writer's begins an undo step of its own. */
  #closeNext = false
  readonly #maps: Transaction['mapping']['maps'][number][] = []
  readonly #listeners = new Set<(event: DocumentEvent) => void>()
  readonly #options: Required<OpenOptions>

  /** Throws DocxError where the file cannot be read. */
  static open(bytes: Uint8Array, options: OpenOptions = {}): WordDocument {
    return new WordDocument(bytes, options)
  }

  private constructor(bytes: Uint8Array, options: OpenOptions) {
    this.#options = { author: 'Handläggare', now: () => new Date(), ...options }
    this.package = new DocxPackage(bytes)
    const { entry: main, xml } = this.package.docx.main
    this.canBeWritten = xml.includes('<w:document')
    this.readOnly = !this.canBeWritten
    const related = this.package.relationships(main)
    const part = (type: string): [string | null, string] => {
      const target = related.find((relationship) => relationship.type === type)?.target ?? ''
      return [target === '' ? null : this.package.text(target), target]
    }
    this.styles = new DocumentStyles(...part('styles'))
    this.formats = new StyleFormats(part('styles')[0] ?? '')
    let number = 0
    this.context = {
      styles: this.styles.resolved,
      numbering: readNumbering(...part('numbering'), defaultLimits),
      sources: [],
      next: () => ++number,
    }
    const { doc, frames } = readStories(this.package, this.context)
    this.frames = frames
    const state = EditorState.create({ doc, plugins: this.#plugins() })
    this.#state = withLabels(state, this.context)
    this.annotations = new Annotations(this)
    this.comments = new Comments(this)
    this.customXml = new CustomXml(this.package)
  }

  get state(): EditorState {
    return this.#state
  }

  get structure(): Structure {
    return structureOf(this.#state.doc)
  }

  /** Who writes now. */
  get author(): Author {
    const date = this.#options
      .now()
      .toISOString()
      .replace(/\.\d+Z$/u, 'Z')
    return { name: this.#options.author, date }
  }

  get changeTrackingMode(): ChangeTrackingMode {
    return this.#tracking
  }

  set changeTrackingMode(mode: ChangeTrackingMode) {
    this.#tracking = mode
    this.emit({ type: 'tracking' })
  }

  /** A change of the writer's, as an EditorView dispatches it. A read-only document takes selections only. */
  dispatch(tr: Transaction): void {
    const tracked = this.#isTracked(tr) ? trackedTransaction(this.#state, tr, this.author) : null
    const change = tracked ?? tr
    if (this.#closeNext && change.docChanged) {
      closeHistory(change)
      this.#closeNext = false
    }
    this.#apply(change, 'user')
  }

  /**
   * A change of the add-in's: an undo step of its own. Revisions in it are made here, unless it says that it has made
   * them (`tracked`). Throws ReadOnlyError.
   */
  edit(change: (tr: Transaction) => void): void {
    if (this.readOnly) throw new ReadOnlyError()
    const tr = this.#state.tr
    change(tr)
    const tracked = this.#isTracked(tr) ? trackedTransaction(this.#state, tr, this.author) : null
    this.#apply(closeHistory(tracked ?? tr), 'addin')
    this.#closeNext = true
  }

  /** Moves the selection, and asks the view to show it. */
  select(from: number, to: number): void {
    const { doc } = this.#state
    const selection = TextSelection.between(doc.resolve(from), doc.resolve(to))
    this.#apply(this.#state.tr.setSelection(selection).scrollIntoView(), 'addin')
    this.emit({ type: 'shown' })
  }

  /** A co-author's change: no part of this writer's undo. */
  applyRemote(change: (tr: Transaction, structure: Structure) => void): void {
    const tr = this.#state.tr
    change(tr, this.structure)
    this.#apply(tr.setMeta('addToHistory', false), 'remote')
  }

  undo(): boolean {
    return undo(this.#state, (tr) => this.#apply(tr, 'user'))
  }

  redo(): boolean {
    return redo(this.#state, (tr) => this.#apply(tr, 'user'))
  }

  get undoDepth(): number {
    return undoDepth(this.#state) as number
  }

  get redoDepth(): number {
    return redoDepth(this.#state) as number
  }

  /** What came before can no longer be undone: Word on the web does so at insertOoxml. */
  clearHistory(): void {
    const bare = this.#state.reconfigure({ plugins: [] })
    this.#state = bare.reconfigure({ plugins: this.#plugins() })
  }

  /** Prefixes that content from elsewhere may use: declared in the parts that are written. */
  foreignNames(rootTag: string): void {
    for (const [, prefix, uri] of rootTag.matchAll(/\bxmlns:([\w.-]+)\s*=\s*"([^"]*)"/gu)) {
      if (prefix !== undefined && uri !== undefined) this.foreign.set(prefix, uri)
    }
  }

  /** The file. Parts and paragraphs that nobody has changed are the same bytes as before. */
  save(): Uint8Array {
    this.comments.write(this.package)
    this.customXml.write()
    const bytes = this.package.save(renderStories(this))
    this.isSaved = true
    this.emit({ type: 'saved' })
    return bytes
  }

  subscribe(listener: (event: DocumentEvent) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  emit(event: DocumentEvent): void {
    for (const listener of [...this.#listeners]) listener(event)
  }

  /** Counts every change to positions. */
  get version(): number {
    return this.#maps.length
  }

  /** Where a position of an earlier version is now. `side` −1 stays before what is put in there, 1 after. */
  mapPosition(position: number, version: number, side: -1 | 1): number {
    let mapped = position
    for (let index = version; index < this.#maps.length; index++) {
      mapped = this.#maps[index]?.map(mapped, side) ?? mapped
    }
    return mapped
  }

  #plugins(): Plugin[] {
    return [history(), keeper(this.context)]
  }

  #isTracked(tr: Transaction): boolean {
    return this.#tracking !== 'Off' && tr.docChanged && tr.getMeta('tracked') !== true
  }

  #apply(tr: Transaction, origin: Origin): void {
    if (this.readOnly && tr.docChanged && origin !== 'remote') return
    const before = this.#state
    const { state, transactions } = before.applyTransaction(tr)
    this.#state = state
    for (const applied of transactions) this.#maps.push(...applied.mapping.maps)
    if (transactions.some((applied) => applied.docChanged)) {
      this.isSaved = false
      this.emit({ type: 'change', origin, before, transaction: tr })
    }
    if (!before.selection.eq(state.selection)) this.emit({ type: 'selection' })
  }
}
