/** The ribbon: the workbench's own commands, and the add-in's buttons as its manifest has them. */
import type { Manifest, ManifestButton } from './manifest.ts'

export interface RibbonCommand {
  id: string
  label: string
  /** What a screen reader and the pointer are told; with the key. */
  tip: string
  run(): void
}

export interface RibbonToggle extends RibbonCommand {
  isOn(): boolean
}

export interface RibbonState {
  canUndo: boolean
  canRedo: boolean
  canWrite: boolean
}

export class Ribbon {
  readonly #buttons = new Map<string, HTMLButtonElement>()
  readonly #toggles: RibbonToggle[]

  constructor(
    place: HTMLElement,
    commands: readonly RibbonCommand[],
    toggles: readonly RibbonToggle[],
    manifest: Manifest,
    /** Runs what a button of the manifest stands for. */
    private readonly run: (button: ManifestButton) => void,
  ) {
    this.#toggles = [...toggles]
    place.append(
      this.#group(
        'Dokument',
        commands.map((command) => this.#command(command)),
      ),
      this.#group(
        'Granskning',
        toggles.map((toggle) => this.#command(toggle)),
      ),
      ...manifest.groups.map((group) =>
        this.#group(
          group.label,
          group.buttons.map((button) => this.#addinButton(button)),
        ),
      ),
    )
  }

  update(state: RibbonState): void {
    this.#enable('undo', state.canUndo && state.canWrite)
    this.#enable('redo', state.canRedo && state.canWrite)
    for (const toggle of this.#toggles) {
      this.#buttons.get(toggle.id)?.setAttribute('aria-pressed', String(toggle.isOn()))
    }
  }

  #enable(id: string, on: boolean): void {
    const button = this.#buttons.get(id)
    if (button !== undefined) button.disabled = !on
  }

  #group(label: string, buttons: readonly HTMLElement[]): HTMLElement {
    const group = document.createElement('div')
    group.className = 'group'
    group.setAttribute('role', 'group')
    group.setAttribute('aria-label', label)
    const row = document.createElement('div')
    row.className = 'buttons'
    row.append(...buttons)
    const name = document.createElement('span')
    name.className = 'group-name'
    name.setAttribute('aria-hidden', 'true')
    name.textContent = label
    group.append(row, name)
    return group
  }

  #command({ id, label, tip, run }: RibbonCommand): HTMLButtonElement {
    const button = this.#button(id, label, tip)
    button.addEventListener('click', run)
    return button
  }

  #addinButton(button: ManifestButton): HTMLButtonElement {
    const element = this.#button(button.id, button.label, button.tip)
    const icon = document.createElement('img')
    icon.src = button.icon
    icon.alt = ''
    icon.width = 32
    icon.height = 32
    element.prepend(icon)
    element.classList.add('large')
    element.addEventListener('click', () => this.run(button))
    return element
  }

  #button(id: string, label: string, tip: string): HTMLButtonElement {
    const button = document.createElement('button')
    button.type = 'button'
    button.dataset['command'] = id
    button.title = tip
    const text = document.createElement('span')
    text.textContent = label
    button.append(text)
    // The writing surface keeps its selection when a button is pressed.
    button.addEventListener('mousedown', (event) => event.preventDefault())
    this.#buttons.set(id, button)
    return button
  }
}
