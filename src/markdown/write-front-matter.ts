/** What stands in front matter → YAML between lines of dashes. */
import { stringify } from 'yaml'
import type { ParagraphNode, Root, WordPart } from '../memo/tree.ts'
import { storyKeys, typeNames } from './front-matter.ts'

/** @param storyText The Markdown of a story outside the body. */
export function writeFrontMatter(root: Root, storyText: (part: WordPart) => string): string {
  const entries: [string, unknown][] = []
  for (const node of root.children) {
    if (!('data' in node) || (node.type !== 'paragraph' && node.type !== 'heading')) continue
    const field = fieldOf(node)
    if (field !== null) entries.push(field)
  }
  entries.push(...settingsEntries(root.data?.memo?.settings))
  for (const [story, [key]] of storyKeys) {
    const texts = root.children
      .filter((node) => node.type === 'wordPart')
      .filter((part) => part.story === story)
      .map(storyText)
      .filter((text) => text !== '')
    if (key !== undefined && texts.length > 0)
      entries.push([key, texts.length === 1 ? texts[0] : texts])
  }
  if (entries.length === 0) return ''
  return `---\n${stringify(Object.fromEntries(entries), { lineWidth: 0, defaultKeyType: 'PLAIN' })}---\n`
}

/** The field that a paragraph made from front matter goes back to; what was edited in its text is kept. */
function fieldOf(node: ParagraphNode): [string, string] | null {
  const key = node.type === 'paragraph' ? node.data?.frontMatter : undefined
  if (key === undefined) return null
  const text = node.children.map((child) => ('value' in child ? child.value : '')).join('')
  return [key, text.startsWith(`${key}:`) ? text.slice(key.length + 1).trim() : text]
}

function settingsEntries(settings: unknown): [string, unknown][] {
  if (typeof settings !== 'object' || settings === null) return []
  const { type, ...others } = settings as Record<string, unknown>
  const entries: [string, unknown][] = []
  if (typeof type === 'string') {
    const name = [...typeNames].find(([, id]) => id === type)?.[0] ?? type
    entries.push(['typ', name])
  }
  if (Object.keys(others).length > 0) entries.push(['inställningar', others])
  return entries
}
