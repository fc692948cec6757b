/** Names and titles in reading order → signatures. */
import type { Settings } from '../settings/schema.ts'
import { titleForm } from './facts/title-words.ts'
import type { Signature } from './model.ts'
import type { SignatureLine } from './signature-lines.ts'
import { isContactLabel, type Shape, type TitleLine } from './signature-shapes.ts'

type Named = NonNullable<Signature['name']>

/** A name that has not met its title yet. */
interface OpenName {
  name: Named
  placeholder: boolean
  onBehalf: boolean
}

interface Pairing {
  signatures: Signature[]
  name: OpenName | null
  title: TitleLine | null
  /** A line for the pen stands above: a name alone is a signature. */
  ruled: boolean
  /** "På uppdrag av …" stands above. */
  onBehalf: boolean
  /** A title without a name counts. */
  alone: boolean
  settings: Settings
}

/** @param alone A title without a name counts, as it does where nothing is a list. */
export function pairLines(
  lines: readonly SignatureLine[],
  alone: boolean,
  settings: Settings,
): Signature[] {
  const pairing: Pairing = {
    signatures: [],
    name: null,
    title: null,
    ruled: false,
    onBehalf: false,
    alone,
    settings,
  }
  for (const [index, { shape }] of lines.entries()) {
    const next = lines[index + 1]?.shape.is
    // What follows a contact label is no signature.
    if (isContact(shape, next, pairing)) break
    take(pairing, shape, next)
  }
  leave(pairing)
  if (lines.some(({ shape }) => shape.is === 'digital')) markDigital(pairing.signatures)
  return pairing.signatures
}

/** "Handläggare" over a name; under a name it is that person's title. */
function isContact(shape: Shape, next: Shape['is'] | undefined, pairing: Pairing): boolean {
  if (shape.is === 'contact') return true
  return (
    shape.is === 'title' && pairing.name === null && next === 'name' && isContactLabel(shape.title)
  )
}

function take(pairing: Pairing, shape: Shape, next: Shape['is'] | undefined): void {
  if (shape.is === 'name') takeName(pairing, shape)
  else if (shape.is === 'title') takeTitle(pairing, shape, next)
  else if (shape.is === 'both') takeBoth(pairing, shape)
  else if (shape.is === 'behalf') takeBehalf(pairing, shape.name, next)
  else if (shape.is === 'digital') takeDigital(pairing, shape)
  else if (shape.is === 'rule') pairing.ruled ||= pairing.name === null && pairing.title === null
  else leave(pairing)
}

function takeName(pairing: Pairing, name: OpenName): void {
  if (pairing.title !== null && pairing.name === null) {
    add(pairing, name, pairing.title)
  } else {
    leave(pairing)
    pairing.name = { name: name.name, placeholder: name.placeholder, onBehalf: name.onBehalf }
  }
}

function takeTitle(
  pairing: Pairing,
  { title, onBehalf }: Extract<Shape, { is: 'title' }>,
  next: Shape['is'] | undefined,
): void {
  if (isFurtherRole(pairing, title) && next !== 'name') return
  if (onBehalf && pairing.name !== null) pairing.name.onBehalf = true
  if (pairing.name !== null) {
    add(pairing, pairing.name, title)
  } else {
    leave(pairing)
    pairing.title = title
    pairing.onBehalf ||= onBehalf
  }
}

/** "Verkställande direktör, Norrköping Rådhus AB" right under a signed "Kommundirektör": the same person's other role. */
function isFurtherRole({ name, title: open, signatures }: Pairing, title: TitleLine): boolean {
  const last = signatures.at(-1)
  return (
    name === null &&
    open === null &&
    last?.name != null &&
    last.role === 'director' &&
    title.fact.role === 'managing-director'
  )
}

function takeBoth(pairing: Pairing, shape: Extract<Shape, { is: 'both' }>): void {
  if (shape.titleFirst && pairing.name !== null) {
    // "Socialchef Elisabeth Ek" under a name: that one's title, and the next one's name.
    add(pairing, pairing.name, shape.title)
    pairing.name = { name: shape.name, placeholder: shape.placeholder, onBehalf: shape.onBehalf }
  } else {
    leave(pairing)
    add(pairing, shape, shape.title)
  }
}

function takeBehalf(pairing: Pairing, name: Named | null, next: Shape['is'] | undefined): void {
  const followed = next === 'name' || next === 'both' || next === 'rule'
  const last = pairing.signatures.at(-1)
  if (name !== null && next === 'title') {
    leave(pairing)
    pairing.name = { name, placeholder: false, onBehalf: true }
  } else if (pairing.name !== null) {
    // The name above is who signs on behalf; the title may stand below.
    pairing.name.onBehalf = true
  } else if (last !== undefined && !followed) {
    last.onBehalf = true
  } else {
    pairing.onBehalf = true
  }
}

function takeDigital(pairing: Pairing, shape: Extract<Shape, { is: 'digital' }>): void {
  leave(pairing)
  if (shape.name === null && shape.title === null) return
  const known = pairing.signatures.some(({ name }) => name?.text === shape.name?.text)
  const name =
    shape.name === null ? null : { name: shape.name, placeholder: false, onBehalf: false }
  if (!known || pairing.signatures.length === 0) add(pairing, name, shape.title)
}

/** What is still open when something else follows. */
function leave(pairing: Pairing): void {
  const { name, title, settings } = pairing
  if (name !== null) {
    const known = settings.signatories.find((signatory) => signatory.name === name.name.text)
    const signs = pairing.ruled || pairing.onBehalf || name.onBehalf
    if (signs || known !== undefined) add(pairing, name, null, known)
  } else if (title !== null && pairing.alone && !isContactLabel(title)) {
    add(pairing, null, title)
  }
  pairing.name = null
  pairing.title = null
}

function add(
  pairing: Pairing,
  name: OpenName | null,
  title: TitleLine | null,
  known?: Settings['signatories'][number],
): void {
  const registered = known === undefined ? null : titleForm(known.title.toLowerCase())
  pairing.signatures.push({
    name: name?.name ?? null,
    title: title === null ? null : { text: title.text, span: title.span },
    role: title?.fact.role ?? registered?.role ?? null,
    acting: title?.fact.acting ?? false,
    deputy: title?.fact.deputy ?? known?.deputy ?? false,
    onBehalf: pairing.onBehalf || (name?.onBehalf ?? false),
    digital: false,
    placeholder: name?.placeholder ?? false,
  })
  pairing.name = null
  pairing.title = null
  pairing.ruled = false
  pairing.onBehalf = false
}

export function markDigital(signatures: readonly Signature[]): void {
  for (const signature of signatures) signature.digital = true
}
