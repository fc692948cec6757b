/** Templates of components: fixed markup from the components' own code, with the host's listeners and the slots it knows. */

type Listener = (host: HTMLElement, context: { event: Event }) => unknown

/** Tells the host of a slot. Gives back how to stop. */
type SlotDirective = (host: HTMLElement, slot: HTMLSlotElement) => () => void

const holeAttribute = 'data-hole'
const holes: unknown[] = []

export class ViewTemplate {
  readonly markup: string
  #parsed: HTMLTemplateElement | null = null

  constructor(markup: string) {
    this.markup = markup
  }

  /** The markup's `template` element: what stands in it, and as its attributes what the host gets. */
  get #template(): HTMLTemplateElement {
    this.#parsed ??= new DOMParser()
      .parseFromString(this.markup, 'text/html')
      .querySelector('template')
    if (this.#parsed === null) throw new Error('markup without a template')
    return this.#parsed
  }

  /** Once for each host. */
  render(host: HTMLElement, root: ShadowRoot): void {
    root.append(document.importNode(this.#template.content, true))
    for (const { name, value } of this.#template.attributes) {
      if (name.startsWith('@')) listen(host, name.slice(1), holes[Number(value)] as Listener)
    }
  }

  /** Each time that the host is put into the page. Gives back how to stop. */
  connect(host: HTMLElement, root: ShadowRoot): () => void {
    for (const { name, value } of this.#template.attributes) {
      if (!name.startsWith('@')) host.setAttribute(name, value)
    }
    const stops = [...root.querySelectorAll<HTMLSlotElement>(`slot[${holeAttribute}]`)].map(
      (slot) => {
        const directive = holes[Number(slot.getAttribute(holeAttribute))] as SlotDirective
        return directive(host, slot)
      },
    )
    return () => stops.forEach((stop) => stop())
  }
}

export function html(strings: TemplateStringsArray, ...values: readonly unknown[]): ViewTemplate {
  return new ViewTemplate(String.raw({ raw: strings }, ...values.map(placed)))
}

/** A listener is the value of an attribute, a directive is an attribute of its own. */
function placed(value: unknown): string {
  if (value instanceof ViewTemplate) return value.markup
  const number = holes.push(value) - 1
  return isDirective.has(value) ? `${holeAttribute}="${number}"` : String(number)
}

const isDirective = new Set<unknown>()

function directive(made: SlotDirective): SlotDirective {
  isDirective.add(made)
  return made
}

/** The host's property is what stands in the slot. */
export function slotted(property: string): SlotDirective {
  return directive((host, slot) => {
    const tell = (): void => void Reflect.set(host, property, slot.assignedNodes())
    tell()
    slot.addEventListener('slotchange', tell)
    return () => {
      slot.removeEventListener('slotchange', tell)
      Reflect.set(host, property, [])
    }
  })
}

/** What does not give back true has dealt with the event. */
function listen(host: HTMLElement, type: string, listener: Listener): void {
  host.addEventListener(type, (event) => {
    if (listener(host, { event }) !== true) event.preventDefault()
  })
}
