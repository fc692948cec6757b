/**
 * A paragraph put in takes over the dress of its neighbour: list, bold, indents. This gives it that of a paragraph like
 * it, property by property where the two differ, so that nothing is set that the style says already.
 */
import { findParagraphs, type Document } from './locate.ts'
import type { Written } from './block-writer.ts'

const paragraphProperties = [
  'alignment',
  'leftIndent',
  'rightIndent',
  'firstLineIndent',
  'spaceBefore',
  'spaceAfter',
  'lineSpacing',
] as const
const fontProperties = ['bold', 'italic', 'underline', 'name', 'size', 'color'] as const

function load(paragraph: Word.Paragraph): void {
  paragraph.load({
    isListItem: true,
    ...Object.fromEntries(paragraphProperties.map((name) => [name, true])),
    font: Object.fromEntries(fontProperties.map((name) => [name, true])),
  })
}

/** The words are in place already: what fails here is no reason to take them out again. */
export async function polish(
  context: Word.RequestContext,
  document: Document,
  written: readonly Written[],
): Promise<void> {
  const ids = new Set(written.flatMap(({ look }) => look.sample ?? []))
  const samples = await findParagraphs(context, document, ids)
  for (const { paragraph } of [...samples.values(), ...written]) load(paragraph)
  await context.sync()
  for (const { paragraph, look } of written) {
    const sample = samples.get(look.sample ?? '')?.paragraph
    if (paragraph.isListItem && sample?.isListItem !== true) paragraph.detachFromList()
    if (sample !== undefined) likeSample(paragraph, sample)
  }
  await context.sync()
}

function likeSample(paragraph: Word.Paragraph, sample: Word.Paragraph): void {
  for (const name of paragraphProperties) {
    if (isMixed(sample[name]) || paragraph[name] === sample[name]) continue
    paragraph.set({ [name]: sample[name] })
  }
  for (const name of fontProperties) {
    if (isMixed(sample.font[name]) || paragraph.font[name] === sample.font[name]) continue
    paragraph.font.set({ [name]: sample.font[name] })
  }
}

/** Word gives null, an empty text or a name of its own where a paragraph looks in several ways. */
function isMixed(value: unknown): boolean {
  return value === null || value === undefined || value === '' || value === 'Mixed'
}
