/**
 * In place of the focusgroup polyfill, on which Fluent's list of tabs rests: the arrow keys go from tab to tab and round, Home
 * and End to the first and last, and the Tab key comes to the one that is chosen.
 */

interface Items {
  readonly start: HTMLElement | null
  first(): HTMLElement | null
  last(): HTMLElement | null
  next(current: HTMLElement): HTMLElement | null
  previous(current: HTMLElement): HTMLElement | null
  items(): Iterable<{ element: HTMLElement }>
  contains(element: HTMLElement): boolean
}

export class FocusGroup {
  readonly #items: Items
  readonly #end = new AbortController()

  constructor(owner: HTMLElement, items: Items) {
    this.#items = items
    // The browser does it by itself.
    if ('focusgroup' in owner) return
    const { signal } = this.#end
    owner.addEventListener('keydown', (event) => this.#key(event), { signal })
    owner.addEventListener('focusin', () => this.update(), { signal })
    owner.addEventListener('focusout', () => this.update(), { signal })
    this.update()
  }

  /** One of them, the chosen one, can be reached with the Tab key. */
  update(): void {
    if (this.#end.signal.aborted) return
    const stop = this.#items.start ?? this.#items.first()
    for (const { element } of this.#items.items()) element.tabIndex = element === stop ? 0 : -1
  }

  disconnect(): void {
    this.#end.abort()
  }

  #key(event: KeyboardEvent): void {
    const { target } = event
    const isOurs = target instanceof HTMLElement && this.#items.contains(target)
    if (!isOurs || event.defaultPrevented) return
    if (event.shiftKey || event.ctrlKey || event.metaKey) return
    const next = this.#after(event.key, target)
    if (next === null || next === target) return
    next.focus()
    event.preventDefault()
  }

  #after(key: string, current: HTMLElement): HTMLElement | null {
    const items = this.#items
    switch (key) {
      case 'ArrowRight':
      case 'ArrowDown':
        return items.next(current) ?? items.first()
      case 'ArrowLeft':
      case 'ArrowUp':
        return items.previous(current) ?? items.last()
      case 'Home':
        return items.first()
      case 'End':
        return items.last()
      default:
        return null
    }
  }
}
