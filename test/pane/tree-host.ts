/** A host over a memo tree in memory: for the pane's tests and its preview. Faults and latency are asked for by hand. */
import { applyToTree } from '../../src/edit/apply-tree.ts'
import type { Finding, Mend, ParagraphChange } from '../../src/edit/model.ts'
import { indexTree } from '../../src/edit/tree-index.ts'
import {
  UndoRefused,
  type Applied,
  type Capabilities,
  type Host,
  type Reading,
  type Store,
} from '../../src/host/model.ts'
import { flatten } from '../../src/memo/flatten.ts'
import type { Root } from '../../src/memo/tree.ts'

export interface TreeHostOptions {
  can?: Partial<Capabilities>
  /** Tells of its changes by an empty list only. */
  coarse?: boolean
  /** Never tells of its own edits. */
  silent?: boolean
  /** Milliseconds that each reading takes. */
  latency?: number
  /** Blocks that are told of before the rest is read. */
  beginning?: number
  user?: Readonly<Record<string, unknown>>
  /** Watching fails with these words. */
  watchFault?: string
}

export class TreeHost implements Host {
  readonly can: Capabilities
  readonly store: { document: Store; user: Store }
  root: Root
  /** What was asked for, newest last. */
  readonly marked: (readonly Finding[])[] = []
  readonly revealed: Pick<Finding, 'at'>[] = []
  readings = 0
  /** Thrown by the call that it names, until it is taken away. */
  fault: { call: 'read' | 'apply' | 'reveal' | 'store'; message: string } | null = null
  /** Each reading waits for it. */
  gate: Promise<void> = Promise.resolve()
  #before: Root | null = null
  readonly #options: TreeHostOptions
  readonly #watchers = new Set<(changes: ParagraphChange[]) => void>()

  constructor(root: Root, options: TreeHostOptions = {}) {
    this.root = structuredClone(root)
    this.#options = options
    this.can = {
      write: true,
      underlines: true,
      comments: false,
      trackedChanges: false,
      events: true,
      undo: true,
      unread: [],
      ...options.can,
    }
    this.store = { document: this.#documentStore(), user: this.#userStore(options.user ?? {}) }
  }

  async read({ progress, beginning }: Reading = {}): Promise<Root> {
    this.readings += 1
    progress?.(0)
    const { beginning: length } = this.#options
    if (length !== undefined) {
      beginning?.({ ...this.root, children: this.root.children.slice(0, length) })
    }
    if (this.#options.latency !== undefined) {
      await new Promise((resolve) => setTimeout(resolve, this.#options.latency))
    }
    await this.gate
    this.#fail('read')
    progress?.(1)
    return structuredClone(this.root)
  }

  async watch(changed: (changes: ParagraphChange[]) => void, signal: AbortSignal): Promise<void> {
    if (this.#options.watchFault !== undefined) throw new Error(this.#options.watchFault)
    this.#watchers.add(changed)
    signal.addEventListener('abort', () => this.#watchers.delete(changed))
  }

  get watchers(): number {
    return this.#watchers.size
  }

  async mark(findings: readonly Finding[]): Promise<void> {
    this.marked.push(findings)
  }

  async reveal(finding: Pick<Finding, 'at'>): Promise<void> {
    this.#fail('reveal')
    this.revealed.push(finding)
  }

  async apply(mend: Mend): Promise<Applied> {
    this.#fail('apply')
    const before = this.root
    const applied = applyToTree(before, mend.edits)
    if ('refused' in applied) return { done: false, reason: applied.refused }
    this.#become(applied.root, this.#options.silent === true)
    return {
      done: true,
      undo: async () => {
        this.#fail('apply')
        if (this.root.children !== applied.root.children) throw new UndoRefused('Texten är ändrad.')
        this.#become(before, this.#options.silent === true)
      },
    }
  }

  /** The document as it was before the last change: what the host's own undo does. */
  goBack(): void {
    if (this.#before !== null) this.#become(this.#before, false)
  }

  /** Somebody writes: the paragraph's text becomes another. */
  write(id: string, text: string): void {
    const next = structuredClone(this.root)
    // Not by flatten: it keeps what it has read of a node.
    const node = indexTree(next).byId.get(id)?.node
    if (node === undefined) throw new Error(`no paragraph ${id}`)
    node.children = [{ type: 'text', value: text }]
    this.#become(next, false)
  }

  /** The id of the first paragraph with those words. */
  idOf(words: string): string {
    const found = flatten(this.root).find(({ text }) => text.includes(words))
    if (found === undefined) throw new Error(`no paragraph says ${words}`)
    return found.id
  }

  /** All text, a paragraph a line. */
  get text(): string {
    return flatten(this.root)
      .map(({ text }) => text)
      .join('\n')
  }

  #become(root: Root, quietly: boolean): void {
    const changes = this.#options.coarse === true ? [] : changesBetween(this.root, root)
    this.#before = this.root
    this.root = root
    if (quietly) return
    for (const tell of this.#watchers) tell(structuredClone(changes))
  }

  #documentStore(): Store {
    return {
      get: async (key) => (key === 'settings' ? this.root.data?.memo?.settings : undefined),
      set: async (key, value) => {
        this.#fail('store')
        const memo = { ...this.root.data?.memo, [key]: structuredClone(value) }
        this.root = { ...this.root, data: { ...this.root.data, memo } }
      },
    }
  }

  #userStore(stored: Readonly<Record<string, unknown>>): Store {
    const values = new Map(Object.entries(stored))
    return {
      get: async (key) => values.get(key),
      set: async (key, value) => {
        this.#fail('store')
        values.set(key, structuredClone(value))
      },
    }
  }

  #fail(call: string): void {
    if (this.fault?.call === call) throw new Error(this.fault.message)
  }
}

/** Empty where more than paragraphs of the body changed. */
function changesBetween(before: Root, after: Root): ParagraphChange[] {
  const were = new Map(flatten(before).map((paragraph) => [paragraph.id, paragraph]))
  const changes: ParagraphChange[] = []
  let previous: string | null = null
  for (const { id, node, text, tag, cell, part } of flatten(after)) {
    const was = were.get(id)
    were.delete(id)
    if (was === undefined) {
      if (cell !== null || part !== 'body') return []
      changes.push({ id, after: previous, node, remote: false })
    } else if (was.text !== text || was.tag !== tag) changes.push({ id, node, remote: false })
    previous = id
  }
  return [
    ...[...were.keys()].map((id) => ({ id, removed: true as const, remote: false })),
    ...changes,
  ]
}
