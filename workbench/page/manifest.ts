/** The add-in's manifest: the ribbon's buttons, as Word would make them from it, and its texts. */

export interface ManifestButton {
  id: string
  label: string
  tip: string
  /** Address of the 32-pixel icon. */
  icon: string
  action: { show: string } | { execute: string }
}

export interface ManifestGroup {
  label: string
  buttons: readonly ManifestButton[]
}

export interface Manifest {
  name: string
  /** The task pane's address. */
  url: string
  groups: readonly ManifestGroup[]
  /** A short or long string by its resource id; the id itself where there is none. */
  text(resource: string): string
}

/** Throws where the XML is no manifest of a task pane add-in. */
export function readManifest(xml: string): Manifest {
  const parsed = new DOMParser().parseFromString(xml, 'application/xml')
  if (parsed.querySelector('parsererror') !== null)
    throw new Error('Manifestet är inte giltig XML.')
  const resources = new Map(
    all(parsed, 'Image', 'Url', 'String').map((element) => [
      element.getAttribute('id') ?? '',
      element.getAttribute('DefaultValue') ?? '',
    ]),
  )
  const text = (resource: string): string => resources.get(resource) ?? resource
  const source = all(parsed, 'DefaultSettings')
    .flatMap((settings) => all(settings, 'SourceLocation'))
    .at(0)
  return {
    name: all(parsed, 'DisplayName')[0]?.getAttribute('DefaultValue') ?? '',
    url: source?.getAttribute('DefaultValue') ?? '',
    groups: all(parsed, 'Group').map((group) => ({
      label: text(resourceOf(group, 'Label')),
      buttons: all(group, 'Control').map((control) => buttonOf(control, text)),
    })),
    text,
  }
}

function buttonOf(control: Element, text: (resource: string) => string): ManifestButton {
  const action = all(control, 'Action')[0]
  const execute = action === undefined ? undefined : all(action, 'FunctionName')[0]?.textContent
  const tip = all(control, 'Supertip')[0]
  const icon = all(control, 'Image').find((image) => image.getAttribute('size') === '32')
  return {
    id: control.getAttribute('id') ?? '',
    label: text(resourceOf(control, 'Label')),
    tip: tip === undefined ? '' : text(resourceOf(tip, 'Description')),
    icon: text(icon?.getAttribute('resid') ?? ''),
    action:
      execute === undefined || execute === null
        ? { show: action === undefined ? '' : text(resourceOf(action, 'SourceLocation')) }
        : { execute },
  }
}

/** The first such element that is the holder's own child. */
function resourceOf(holder: Element, name: string): string {
  const child = [...holder.children].find((element) => element.localName === name)
  return child?.getAttribute('resid') ?? ''
}

function all(holder: Document | Element, ...names: readonly string[]): Element[] {
  return [...holder.getElementsByTagNameNS('*', '*')].filter((element) =>
    names.includes(element.localName),
  )
}
