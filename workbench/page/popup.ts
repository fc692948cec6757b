/** The popup of an underline, as Word shows a critique: the add-in's fixed words, up to three suggestions, and to ignore. */
import type { Annotations } from '../word/annotations.ts'

const most = 3
/** Pixels between the popup and the words. */
const gap = 6

export class Popup {
  readonly #element = document.createElement('div')
  #annotation: string | null = null
  #before: Element | null = null

  constructor(
    place: HTMLElement,
    private readonly annotations: Annotations,
    /** A text of the manifest by its resource id. */
    private readonly text: (resource: string) => string,
  ) {
    this.#element.className = 'popup'
    this.#element.setAttribute('role', 'dialog')
    this.#element.setAttribute('aria-label', 'Anmärkning')
    this.#element.hidden = true
    this.#element.addEventListener('keydown', (event) => this.#key(event))
    this.#element.addEventListener('focusout', (event) => {
      const { relatedTarget } = event
      const within = relatedTarget instanceof Node && this.#element.contains(relatedTarget)
      if (!within) this.close(false)
    })
    place.append(this.#element)
  }

  open(id: string, anchor: DOMRect): void {
    const options = this.annotations.find(id)?.critique.popupOptions
    if (options === undefined) return
    this.#annotation = id
    this.#before = document.activeElement
    const { titleResourceId, subtitleResourceId, brandingTextResourceId, suggestions } = options
    this.#element.replaceChildren(
      line('strong', this.text(titleResourceId)),
      line('span', this.text(subtitleResourceId)),
      ...suggestions
        .slice(0, most)
        .map((suggestion) =>
          button(suggestion, 'suggestion', () => this.#answer('Accept', suggestion)),
        ),
      button('Ignorera', 'ignore', () => this.#answer('Reject', null)),
      line('small', this.text(brandingTextResourceId)),
    )
    this.#element.style.left = `${Math.max(8, Math.min(anchor.left, innerWidth - 300))}px`
    this.#element.hidden = false
    // Below the words; above them where that would be outside the window.
    const { offsetHeight } = this.#element
    const below = anchor.bottom + gap
    const isWithin = below + offsetHeight <= innerHeight
    this.#element.style.top = `${isWithin ? below : Math.max(0, anchor.top - gap - offsetHeight)}px`
    this.#element.querySelector('button')?.focus()
  }

  close(returnFocus = true): void {
    this.#element.hidden = true
    this.#annotation = null
    if (returnFocus && this.#before instanceof HTMLElement) this.#before.focus()
  }

  remove(): void {
    this.#element.remove()
  }

  #answer(action: 'Accept' | 'Reject', suggestion: string | null): void {
    const id = this.#annotation
    this.close()
    if (id !== null) this.annotations.answerPopup(id, action, suggestion)
  }

  #key(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      event.preventDefault()
      this.close()
      return
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step === 0) return
    event.preventDefault()
    const buttons = [...this.#element.querySelectorAll('button')]
    const at = buttons.findIndex((each) => each === document.activeElement)
    buttons[(at + step + buttons.length) % buttons.length]?.focus()
  }
}

function line(tag: 'strong' | 'span' | 'small', text: string): HTMLElement {
  const element = document.createElement(tag)
  element.textContent = text
  return element
}

function button(text: string, kind: string, action: () => void): HTMLButtonElement {
  const element = document.createElement('button')
  element.type = 'button'
  element.className = kind
  element.textContent = text
  element.addEventListener('click', action)
  return element
}
