/**
 * `signature`: who has signed. Sees the blocks the memo ends with, never a title in running text.
 *
 * A deputy ("biträdande kommundirektör") or somebody who signs on behalf of the holder is not the holder, unless the settings name
 * the deputy as a signatory; an acting holder ("tf. kommundirektör") is. `second` is told once for each further signer, `missing` for the whole document.
 */
import '../settings/zod-setup.ts'
import * as z from 'zod/mini'
import type { Signature, Span } from '../memo/model.ts'
import type { PhraseId } from '../phrases/model.ts'
import { defineCheck } from './define.ts'
import type { CheckGuide, CheckResult, Observation, View } from './model.ts'
import { isFromOutside } from './outside-sender.ts'
import { append } from '../memo/append.ts'

const options = () =>
  z.strictObject({
    /** Indefinite singular: "kommundirektör". Further titles that count as the same holder's stand after it. */
    title: z.union([z.string(), z.array(z.string()).check(z.minLength(1))]),
    /** Words before the title that make the signer stand in for the holder with full right: "tf.", "vikarierande". */
    acting: z.optional(z.array(z.string())),
    /** Senders that the instruction does not speak of, besides nämnder and companies: "revisorerna". */
    outside: z.optional(z.array(z.string())),
  })
type Options = z.infer<ReturnType<typeof options>>

export const signature = defineCheck<Options>({
  name: 'signature',
  scope: 'document',
  prepare(given, setup) {
    const titles = [given.title].flat()
    const outside = (given.outside ?? []).map((source) => setup.phrase(source))
    return (view) => look(view, titles, given.acting !== undefined, outside)
  },
})

export const signatureGuide: CheckGuide<Options> = {
  description: 'Ser vem som har undertecknat dokumentet, och om någon mer har gjort det.',
  options,
  conditions: () => [
    'missing',
    'other-block',
    'deputy-only',
    'on-behalf',
    'second',
    'second-elected',
  ],
}

function look(
  view: View,
  titles: readonly string[],
  actingCounts: boolean,
  outside: readonly PhraseId[],
): CheckResult {
  const { memo } = view
  if (isFromOutside(view, outside)) {
    return {
      applies: false,
      summary: 'Handlingen kommer inte från förvaltningen',
      evidence: [],
      observations: [],
    }
  }
  const signers = distinctSigners(memo.signatures)
  const holders = signers.filter((signer) => hasTitle(signer, titles) || signer.onBehalf)
  const deputies = view.settings.signatories.filter(({ deputy }) => deputy)
  const full = holders.filter(
    (signer) => !stoodInFor(signer, actingCounts) || isNamedDeputy(signer, deputies),
  )
  const main = full[0] ?? holders[0]
  const observations: Observation[] = []
  if (main === undefined) observations.push(missing(signers))
  else if (full.length === 0) observations.push(deputyOnly(main))
  if (main !== undefined) {
    const others = signers.filter((signer) => signer !== main && !isSamePerson(signer, main))
    append(observations, others.map(secondOf))
  }
  return {
    applies: true,
    summary: summaryOf(signers),
    evidence: signers.flatMap((signer) => spansOf(signer)),
    observations,
  }
}

function hasTitle(signer: Signature, titles: readonly string[]): boolean {
  const words = signer.title?.text.toLowerCase().match(/[\p{L}.]+/gu) ?? []
  const first = words.find((word) => !standingIn.has(word.replaceAll('.', '')))
  return titles.some((title) => first === title || first === `${title}en`)
}

/** Words before a title; what stands after it ("och vd", ", Norrköpings kommun") does not change who signs. */
const standingIn = new Set([
  't',
  'f',
  'tf',
  'tillförordnad',
  'tillförordnade',
  'vikarierande',
  'vik',
  'biträdande',
  'bitr',
  'ställföreträdande',
  'stf',
  'vice',
])

function stoodInFor(signer: Signature, actingCounts: boolean): boolean {
  return signer.deputy || signer.onBehalf || (signer.acting && !actingCounts)
}

/** The municipality's own settings say that this deputy signs. */
function isNamedDeputy(
  { name, title, onBehalf }: Signature,
  deputies: readonly { name: string | null; title: string }[],
): boolean {
  const same = (a: string | undefined, b: string): boolean => a?.toLowerCase() === b.toLowerCase()
  return (
    !onBehalf &&
    deputies.some(
      (each) =>
        same(title?.text, each.title) && (each.name === null || same(name?.text, each.name)),
    )
  )
}

/** A name that stands once more without a title, as in the line of the digital signature, has signed once. */
function distinctSigners(signatures: readonly Signature[]): Signature[] {
  const named = new Set<string>()
  return signatures.filter((signer) => {
    const name = signedName(signer)
    const isKnown = name === null || named.has(name)
    if (name !== null) named.add(name)
    return !isKnown || signer.title !== null
  })
}

/** Null while the name is to be filled in. */
function signedName({ placeholder, name }: Signature): string | null {
  return placeholder ? null : (name?.text.trim().toLowerCase() ?? null)
}

function isSamePerson(one: Signature, other: Signature): boolean {
  const name = signedName(one)
  return name !== null && name === signedName(other)
}

function missing(signers: readonly Signature[]): Observation {
  const [other] = signers
  if (other === undefined) return { conditions: ['missing'], at: null }
  return {
    conditions: ['missing', 'other-block'],
    at: null,
    values: { other: other.title?.text ?? other.name?.text ?? '' },
  }
}

function deputyOnly(signer: Signature): Observation {
  return {
    conditions: signer.onBehalf ? ['deputy-only', 'on-behalf'] : ['deputy-only'],
    at: signer.title?.span ?? signer.name?.span ?? null,
    values: { other: signer.title?.text ?? '' },
  }
}

function secondOf(signer: Signature): Observation {
  const targets: Record<string, Span> = {}
  if (signer.name !== null) targets['name'] = signer.name.span
  if (signer.title !== null) targets['title'] = signer.title.span
  const values = {
    name: signer.name?.text ?? '[Förnamn Efternamn]',
    title: signer.title?.text.toLowerCase() ?? '[titel]',
  }
  return {
    conditions: signer.role === 'elected' ? ['second', 'second-elected'] : ['second'],
    at: signer.title?.span ?? signer.name?.span ?? null,
    values,
    targets,
  }
}

function spansOf(signer: Signature): Span[] {
  return [signer.name?.span, signer.title?.span].filter((span) => span !== undefined)
}

function summaryOf(signers: readonly Signature[]): string {
  if (signers.length === 0) return 'Ingen underskrift'
  return `Underskrift: ${signers.map(signerWords).join(', ')}`
}

/** The tool sees that the block is there; while the name is to be filled in it is not signed. */
function signerWords({ title, name, placeholder }: Signature): string {
  const who = title?.text.toLowerCase() ?? name?.text ?? ''
  return placeholder ? `${who} (ej undertecknad)` : who
}
