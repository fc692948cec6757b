/** Where a memo lives: Word, a .docx file, a text field. The pane knows nothing else. */
import type { Finding, Mend, ParagraphChange } from '../edit/model.ts'
import type { Root } from '../memo/tree.ts'

export interface Capabilities {
  write: boolean
  underlines: boolean
  comments: boolean
  trackedChanges: boolean
  events: boolean
  undo: boolean
  /** What is not read, in Swedish, for the pane to say. */
  unread: readonly string[]
}

/** Key and value storage; values are JSON and validated by whoever reads them. */
export interface Store {
  get(key: string): Promise<unknown>
  set(key: string, value: unknown): Promise<void>
}

/** What became of a mend: done with a way back, or refused with the reason; nothing half done. */
export type Applied =
  { done: true; undo: (() => Promise<void>) | null } | { done: false; reason: string }

/**
 * A way back that leads nowhere any more: what it would take back has been changed since, or taken back in Word. Any other
 * fault of `undo` may pass.
 */
export class UndoRefused extends Error {
  override name = 'UndoRefused'
}

/** What somebody who waits for a reading wants to be told meanwhile. */
export interface Reading {
  /** Called with the share read so far, 0–1, where reading takes long. */
  progress?: (share: number) => void
  /** Called once with a long document's first paragraphs, its headers and footers and settings; their ids hold for no other call. */
  beginning?: (root: Root) => void
}

export interface Host {
  readonly can: Capabilities
  read(reading?: Reading): Promise<Root>
  /** An empty list of changes: more changed than paragraphs, read again. */
  watch(changed: (changes: ParagraphChange[]) => void, signal: AbortSignal): Promise<void>
  /**
   * Shows the findings in the document itself: as underlines, else as comments, which are only to be asked for where the
   * user wants them. An empty list takes out what is marked.
   */
  mark(findings: readonly Finding[]): Promise<void>
  reveal(finding: Pick<Finding, 'at'>): Promise<void>
  apply(mend: Mend): Promise<Applied>
  readonly store: { document: Store; user: Store }
}
