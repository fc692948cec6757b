/** What the pane shows, as one plain value: views draw it, the controller replaces it. */
import type { Finding } from '../../src/edit/model.ts'
import type { EngineView } from './engine/model.ts'
import { defaultPreferences, type Preferences } from './stores.ts'
import type { SettingsSource } from '../../src/settings/schema.ts'

/**
 * What is going on with the document. `failed` may stand beside an older view: it is then out of date, and says so.
 * `share` is how much has been read, 0–1, null where nobody knows.
 */
export type Phase =
  | { kind: 'starting' }
  | { kind: 'reading'; share: number | null }
  | { kind: 'checking' }
  | { kind: 'ready' }
  | { kind: 'failed'; what: 'read' | 'check'; detail: string }

/** What became of something a person asked for. */
export interface Notice {
  kind:
    | 'mended'
    | 'inserted'
    | 'updated'
    | 'ignored'
    | 'restored'
    | 'undone'
    | 'refused'
    | 'failed'
    | 'no-more'
    | 'unwatched'
  /** The mend's title, or the reason in the words of whoever refused. */
  text: string
  /** The last change can be taken back from here. */
  undo: boolean
  /** Grows with each notice, so that the same words are announced again. */
  serial: number
}

/** Where the focus is to go: the first of these findings that is still in the list, else the status. */
interface FocusRequest {
  candidates: readonly number[]
  serial: number
}

export interface PaneState {
  phase: Phase
  view: EngineView | null
  /** What is found so far, while a long document is read for the first time. */
  glance: readonly Finding[]
  /** When the view was made, in milliseconds since 1970. */
  checkedAt: number | null
  /** Something a person asked for is being done. */
  busy: boolean
  notice: Notice | null
  /** Titles of what can be taken back, the last one last. */
  undoable: readonly string[]
  selected: number | null
  focus: FocusRequest | null
  preferences: Preferences
  /** The user's own settings. */
  user: SettingsSource
  /** Beredd opens with the document, where that can be chosen. */
  autoOpen: boolean
  /** The document's settings name its packs: they go before the user's. */
  documentPacks: boolean
  /** What is wrong with the organisation's settings file. */
  organisationFault: string | null
}

export const initialState: PaneState = {
  phase: { kind: 'starting' },
  view: null,
  glance: [],
  checkedAt: null,
  busy: false,
  notice: null,
  undoable: [],
  selected: null,
  focus: null,
  preferences: defaultPreferences,
  user: {},
  autoOpen: false,
  documentPacks: false,
  organisationFault: null,
}
