/** Brings what has just been put in into view, with the cursor where there is something to fill in. */
import type { Written } from './block-writer.ts'
import { foundRange, search } from './search.ts'

/** "[Förnamn Efternamn]" */
const toFillIn = /\[[^\]]+\]/u

export async function showBlock(
  context: Word.RequestContext,
  written: readonly Written[],
): Promise<void> {
  const open = written.find(({ text }) => toFillIn.test(text))
  const range = open === undefined ? null : await rangeToFillIn(context, open)
  const target = range ?? written[0]?.paragraph.getRange('Start')
  target?.select()
  await context.sync()
}

async function rangeToFillIn(
  context: Word.RequestContext,
  { paragraph, text }: Written,
): Promise<Word.Range | null> {
  const [words = ''] = toFillIn.exec(text) ?? []
  const start = text.indexOf(words)
  const searched = search(paragraph, text, start, start + words.length)
  await context.sync()
  return foundRange(searched)
}
