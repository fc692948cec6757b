/** Markdown → the memo tree. The dialect is described in docs/markdown.md. */
import type { Root, WordPart } from '../memo/tree.ts'
import { blocksOf } from './blocks.ts'
import { parseDialect } from './dialect.ts'
import { readFrontMatter, type FrontMatterField, type StoryText } from './front-matter.ts'
import { append } from '../memo/append.ts'

/**
 * Reads a Markdown memo. Paragraphs are called p1, p2 … in the order Word would number them; `position` is the place of
 * the text in `source`.
 */
export function parseMarkdown(source: string): Root {
  const ids = { last: 0 }
  const nextId = () => `p${(ids.last += 1)}`
  const read = parseDialect(source, { frontMatter: true })
  const first = read.children[0]
  const frontMatter = first?.type === 'yaml' ? readFrontMatter(first.value) : null
  const plain = frontMatter === null ? parseDialect(source, { frontMatter: false }) : read
  const root: Root = { type: 'root', children: [] }
  if (frontMatter !== null) {
    root.data = { memo: frontMatter.data }
    root.children.push(...frontMatter.fields.map((field) => fieldParagraph(field, nextId())))
  }
  const context = { lines: linesOfSource(source), nextId, shift: { lines: 0, columns: 0 } }
  append(root.children, blocksOf(plain, context))
  append(root.children, storyParts(frontMatter?.stories ?? [], nextId, lastParagraphId(root)))
  return root
}

function fieldParagraph(field: FrontMatterField, id: string): Root['children'][number] {
  const value = `${field.label}: ${field.value}`
  const position = {
    start: { line: field.line, column: 1 },
    end: { line: field.line, column: value.length + 1 },
  }
  return {
    type: 'paragraph',
    children: [{ type: 'text', value, position }],
    data: { word: { id }, frontMatter: field.label },
    position,
  }
}

/** Text boxes are numbered right after their host, here the last paragraph of the body; so they come first. */
function storyParts(
  stories: readonly StoryText[],
  nextId: () => string,
  host: string | null,
): WordPart[] {
  const order: StoryText['story'][] = ['textBox', 'footnote', 'endnote', 'header', 'footer']
  const counts = new Map<string, number>()
  return order.flatMap((story) =>
    stories
      .filter((text) => text.story === story)
      .map((text): WordPart => {
        const count = (counts.get(story) ?? 0) + 1
        counts.set(story, count)
        const context = { lines: linesOfSource(text.text), nextId, shift: text.shift }
        return {
          type: 'wordPart',
          story,
          part: partName(story, count),
          ...(story === 'textBox' && host !== null ? { host } : {}),
          children: blocksOf(parseDialect(text.text, { frontMatter: false }), context),
        }
      }),
  )
}

function partName(story: StoryText['story'], count: number): string {
  if (story === 'textBox') return 'body'
  return story === 'header' || story === 'footer' ? `${story}${count}` : `${story}s`
}

function lastParagraphId(root: Root): string | null {
  const last = root.children.findLast(
    (node) => node.type === 'paragraph' || node.type === 'heading',
  )
  return last?.data?.word?.id ?? null
}

function linesOfSource(source: string): string[] {
  return source.split(/\r\n|\r|\n/)
}
