/**
 * Markdown as memos use it: GFM with front matter, less what would eat characters that clerks type. A line of "____" is a
 * signature line, "[datum]" a field to fill in, four spaces in front no code.
 */
import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified, type Processor } from 'unified'

/** Constructs of micromark and its GFM extension that stay plain characters here. */
const plainCharacters = [
  'autolink',
  'blockQuote',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'emailAutolink',
  'gfmFootnoteCall',
  'gfmFootnoteDefinition',
  'gfmPotentialFootnoteCall',
  'htmlFlow',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
  'protocolAutolink',
  'setextUnderline',
  'strikethrough',
  'tasklistCheck',
  'thematicBreak',
  'wwwAutolink',
]

function remarkPlainCharacters(this: Processor): undefined {
  const data = this.data()
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    { disable: { null: plainCharacters } },
  ]
}

const withoutFrontMatter = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkPlainCharacters)
  .freeze()
const withFrontMatter = withoutFrontMatter().use(remarkFrontmatter).freeze()

/** Plain mdast, before lines become paragraphs. */
export function parseDialect(source: string, options: { frontMatter: boolean }): Root {
  return (options.frontMatter ? withFrontMatter : withoutFrontMatter).parse(source)
}
