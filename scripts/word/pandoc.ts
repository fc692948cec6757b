/** What pandoc reads of a file. */
import { run } from './programs.ts'
import { wordsOf } from './words.ts'

const seconds = 60

/**
 * The body's words: insertions accepted, deletions gone; notes left out, for we read them after the body. Null where
 * pandoc does not open the file.
 */
export async function pandocWords(file: string): Promise<string[] | null> {
  const { status, stdout } = await run('pandoc', ['-f', 'docx', '-t', 'json', file], { seconds })
  if (status !== 0) return null
  const { blocks } = JSON.parse(stdout) as { blocks: unknown }
  return wordsOf(textOf(blocks))
}

/** Leaves that hold their text as it is; of the others with attributes, those come first. */
const leaves = new Set(['Code', 'CodeBlock', 'Math'])
const breaking = new Set(['Space', 'SoftBreak', 'LineBreak'])
const blocks = new Set([
  'Para',
  'Plain',
  'Header',
  'Table',
  'BulletList',
  'OrderedList',
  'BlockQuote',
  'Div',
])

function textOf(node: unknown): string {
  if (Array.isArray(node)) return node.map(textOf).join('')
  if (typeof node !== 'object' || node === null || !('t' in node)) return ''
  const { t, c } = node as { t: string; c?: unknown }
  if (t === 'Str') return String(c)
  if (breaking.has(t)) return ' '
  if (t === 'Note') return ''
  if (leaves.has(t))
    return `${Array.isArray(c) ? String(c.at(-1)) : ''}${t === 'CodeBlock' ? '\n' : ''}`
  const text = textOf(c)
  return blocks.has(t) ? `${text}\n` : text
}
