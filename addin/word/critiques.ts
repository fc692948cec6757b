/** Findings as Word's underlines: what each paragraph is to show, as plain data that can be compared. */
import type { Finding } from '../../src/edit/model.ts'
import { findPlace } from '../../src/edit/place.ts'
import type { KnownParagraph } from './paragraph-facts.ts'

export interface PlannedCritique {
  finding: Finding
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

/** In order of place. What cannot be placed for certain is left to the list in the pane. */
export function critiquesOf(
  paragraph: KnownParagraph,
  findings: readonly Finding[],
  popups: boolean,
): PlannedCritique[] {
  return findings
    .flatMap((finding) => {
      const span = spanOf(paragraph, finding)
      if (span === null) return []
      const [start, end] = span
      const critique: Word.Critique = { colorScheme: colourOf(finding), start, length: end - start }
      if (popups) critique.popupOptions = { ...popupWords, suggestions: suggestionsOf(finding) }
      return [{ finding, critique }]
    })
    .sort((one, other) => one.critique.start - other.critique.start)
}

/**
 * Word counts a critique's offsets in the text that `getText` gives: deleted words and marks for notes take no room
 * (office-js issues 4997 and 5672).
 */
function spanOf(paragraph: KnownParagraph, { at }: Finding): [number, number] | null {
  const found = at === null ? null : findPlace(at, paragraph.text)
  return found === null || found[0] === found[1] ? null : found
}

function colourOf({ fatal }: Finding): Word.Critique['colorScheme'] {
  if (fatal === true) return colours.error
  return fatal === false ? colours.warning : colours.hint
}

/** The words of mends that only put something in the place of the quote. */
function suggestionsOf({ at, mends }: Finding): string[] {
  const texts = mends.flatMap(({ edits }) => {
    const [only, ...others] = edits
    const isHere = only?.type === 'replace' && only.at.quote === at?.quote && others.length === 0
    return isHere && only.at.paragraph === at?.paragraph ? only.text : []
  })
  return [...new Set(texts)].filter((text) => text !== '').slice(0, mostSuggestions)
}
