/** Findings as Word's underlines: what each paragraph is to show, as plain data that can be compared. */
import type { Finding } from '../../src/edit/model.ts'
import { findPlace } from '../../src/edit/place.ts'
import type { KnownParagraph } from './paragraph-facts.ts'

export interface PlannedCritique {
  /** All that stand on exactly these words, the gravest first. */
  findings: readonly Finding[]
  critique: Word.Critique
}

/** Word shows no more. */
const mostSuggestions = 3

/** Errors, warnings and hints are told apart by shape and words in the pane; the colours only follow. */
const colours = { error: 'Red', warning: 'Berry', hint: 'Blue' } as const

/** Ids of the manifest's strings: Word takes no other words for a popup. */
export const popupWords = {
  titleResourceId: 'Critique.Title',
  subtitleResourceId: 'Critique.Subtitle',
  brandingTextResourceId: 'Critique.Branding',
}

/**
 * In order of place, one for the same words: which of two colours Word would draw is not said. What cannot be placed for
 * certain is left to the list in the pane.
 */
export function critiquesOf(
  paragraph: KnownParagraph,
  findings: readonly Finding[],
  popups: boolean,
): PlannedCritique[] {
  const spans = new Map<string, { start: number; end: number; findings: Finding[] }>()
  for (const finding of findings.toSorted((one, other) => gravity(other) - gravity(one))) {
    const span = spanOf(paragraph, finding)
    if (span === null) continue
    const [start, end] = span
    const shared = spans.get(`${start}-${end}`)
    if (shared === undefined) spans.set(`${start}-${end}`, { start, end, findings: [finding] })
    else shared.findings.push(finding)
  }
  return [...spans.values()]
    .toSorted((one, other) => one.start - other.start)
    .map(({ start, end, findings: shared }) => {
      const critique: Word.Critique = { colorScheme: colourOf(shared), start, length: end - start }
      if (popups) critique.popupOptions = { ...popupWords, suggestions: suggestionsOf(shared) }
      return { findings: shared, critique }
    })
}

function gravity({ fatal }: Finding): number {
  if (fatal === true) return 2
  return fatal === false ? 1 : 0
}

/**
 * Word counts a critique's offsets in the text that `getText` gives: deleted words and marks for notes take no room
 * (office-js issues 4997 and 5672).
 */
function spanOf(paragraph: KnownParagraph, { at }: Finding): [number, number] | null {
  const found = at === null ? null : findPlace(at, paragraph.text)
  return found === null || found[0] === found[1] ? null : found
}

function colourOf([gravest]: readonly Finding[]): Word.Critique['colorScheme'] {
  if (gravest?.fatal === true) return colours.error
  return gravest?.fatal === false ? colours.warning : colours.hint
}

function suggestionsOf(findings: readonly Finding[]): string[] {
  return [...new Set(findings.flatMap(replacementsOf))].slice(0, mostSuggestions)
}

/** The words of mends that only put something in the place of the quote. */
function replacementsOf({ at, mends }: Finding): string[] {
  const texts = mends.flatMap(({ edits }) => {
    const [only, ...others] = edits
    const isHere = only?.type === 'replace' && only.at.quote === at?.quote && others.length === 0
    return isHere && only.at.paragraph === at?.paragraph ? only.text : []
  })
  return texts.filter((text) => text !== '')
}
