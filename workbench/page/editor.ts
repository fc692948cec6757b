/** The writing surface: a ProseMirror view over a Word document's state. The document owns every change. */
import { EditorView } from 'prosemirror-view'
import type { WordDocument } from '../word/document.ts'
import { clipboard } from './clipboard.ts'
import { keys, type Keys } from './keymap.ts'
import { Underlines } from './underlines.ts'

export interface EditorOptions extends Omit<Keys, 'openPopup' | 'undo' | 'redo'> {
  /** The person clicks an underline, or presses Alt+Down in one. */
  openPopup(annotation: string, anchor: DOMRect): void
}

export class Editor {
  readonly view: EditorView
  readonly #underlines: Underlines
  readonly #stop: () => void

  constructor(
    place: HTMLElement,
    private readonly document: WordDocument,
    private readonly options: EditorOptions,
  ) {
    this.#underlines = new Underlines(document)
    this.view = new EditorView(place, {
      state: document.state,
      plugins: [
        keys({
          undo: () => document.undo(),
          redo: () => document.redo(),
          save: options.save,
          open: options.open,
          openPopup: () => this.#popupAtCursor(),
        }),
        clipboard(),
      ],
      attributes: {
        spellcheck: 'false',
        tabindex: '0',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': 'Dokumentet',
        lang: 'sv',
      },
      editable: () => !document.readOnly,
      dispatchTransaction: (transaction) => document.dispatch(transaction),
      decorations: () => this.#underlines.decorations,
      handleClick: (_view, position) => this.#click(position),
    })
    this.#stop = document.subscribe((event) => {
      const redraw = this.#underlines.follow(event)
      if (event.type === 'shown') this.#scrollToSelection()
      if (!redraw && event.type !== 'selection') return
      this.#letGo()
      this.view.updateState(document.state)
    })
  }

  /**
   * While the keyboard is elsewhere, the browser's own cursor stays in what is drawn anew, and would write at another place
   * than it says. Without one, ProseMirror puts it where it belongs when the keyboard comes back.
   */
  #letGo(): void {
    if (this.view.hasFocus()) return
    const selection = getSelection()
    if (this.view.dom.contains(selection?.anchorNode ?? null)) selection?.removeAllRanges()
  }

  /** ProseMirror scrolls only to a cursor that the browser shows: not while the keyboard is in the pane. */
  #scrollToSelection(): void {
    this.view.updateState(this.document.state)
    const { head } = this.view.state.selection
    const { node } = this.view.domAtPos(head)
    const element = node instanceof Element ? node : node.parentElement
    const { top, bottom } = this.view.coordsAtPos(head)
    const seen = this.view.dom.closest('.paper')?.getBoundingClientRect()
    const [highest, lowest] = [
      Math.max(0, seen?.top ?? 0),
      Math.min(innerHeight, seen?.bottom ?? 0),
    ]
    if (top >= highest && bottom <= lowest) return
    element?.scrollIntoView({ block: 'center' })
  }

  destroy(): void {
    this.#stop()
    this.view.destroy()
  }

  #click(position: number): boolean {
    const annotation = this.#underlines.at(position)
    if (annotation === null) return false
    this.document.annotations.click(annotation.id)
    this.options.openPopup(annotation.id, this.#boxOf(annotation.range.from, annotation.range.to))
    return false
  }

  #popupAtCursor(): boolean {
    const annotation = this.#underlines.at(this.view.state.selection.head)
    if (annotation === null) return false
    this.document.annotations.click(annotation.id)
    this.options.openPopup(annotation.id, this.#boxOf(annotation.range.from, annotation.range.to))
    return true
  }

  #boxOf(from: number, to: number): DOMRect {
    const start = this.view.coordsAtPos(from)
    const end = this.view.coordsAtPos(to, -1)
    return new DOMRect(
      start.left,
      start.top,
      Math.max(1, end.right - start.left),
      end.bottom - start.top,
    )
  }
}
