/** The paragraphs of the bad examples in our packs: what rules have something to say of. */
import { bundledExamples } from '../../src/packs/bundled-examples.ts'
import { parseMarkdown } from '../../src/markdown/parse.ts'
import { flatten } from '../../src/memo/flatten.ts'

export function readAllExamples(): string[] {
  const memos = Object.values(bundledExamples)
    .flat()
    .filter(({ kind }) => kind === 'bad')
  const texts = memos.flatMap(({ memo }) => flatten(parseMarkdown(memo)).map(({ text }) => text))
  return [...new Set(texts)].filter((text) => text.length > 40)
}
