/** Memos of a given length, made from the shipped one: the same head, decision, tables and end, with more of the matter between. */
import type { Block, Example } from '../scripts/examples/model.ts'
import { norrkopingClean } from '../scripts/examples/memos/norrkoping-tjansteskrivelse.ts'
import { docxBytes } from '../scripts/examples/package.ts'

/** What a page of our template holds, counted in the shipped memo. */
const wordsOnPage = 330

/** @param also Said again in every section of the matter. */
export function memoOfPages(pages: number, also: readonly Block[] = []): Uint8Array {
  return docxBytes(exampleOfPages(pages, also))
}

function exampleOfPages(pages: number, also: readonly Block[]): Example {
  const { blocks } = norrkopingClean
  const end = blocks.findIndex(
    (block) => block.kind === 'heading' && block.text === 'Ekonomiska konsekvenser',
  )
  const matter = [
    ...blocks.filter((block) => block.kind === 'body' || block.kind === 'bullets'),
    ...also,
  ]
  const filling: Block[] = []
  const missing = pages * wordsOnPage - countWords(blocks)
  for (let round = 1, words = 0; words < missing; round += 1) {
    const part = renewed(matter, round)
    filling.push({ kind: 'heading', level: 3, text: `Avsnitt ${String(round)}` }, ...part)
    words += countWords(part)
  }
  return { ...norrkopingClean, blocks: [...blocks.slice(0, end), ...filling, ...blocks.slice(end)] }
}

/** No paragraph stands twice: nothing may be gained by remembering one. */
function renewed(blocks: readonly Block[], round: number): Block[] {
  return blocks.map((block): Block => {
    if (block.kind === 'body') {
      return { kind: 'body', text: `${block.text} Avsnittet hör till etapp ${String(round)}.` }
    }
    if (block.kind === 'bullets') {
      return {
        kind: 'bullets',
        texts: block.texts.map((text) => `${text} Etapp ${String(round)}.`),
      }
    }
    return block
  })
}

function countWords(blocks: readonly Block[]): number {
  const texts = blocks.flatMap((block) =>
    'text' in block ? [block.text] : 'texts' in block ? block.texts : [],
  )
  return texts.reduce((sum, text) => sum + text.split(/\s+/u).length, 0)
}
