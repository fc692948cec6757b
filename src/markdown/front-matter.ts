/** Front matter of a Markdown memo: header fields, type, settings, and stories outside the body. See docs/markdown.md. */
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml'
import type { DocumentData, Story } from '../memo/tree.ts'

/** Text of a header, a footer and so on, with where its first line stands in the file. */
export interface StoryText {
  story: Exclude<Story, 'body'>
  text: string
  shift: { lines: number; columns: number }
}

export interface FrontMatterField {
  label: string
  value: string
  /** Line in the file. */
  line: number
}

export interface FrontMatter {
  data: DocumentData
  fields: FrontMatterField[]
  stories: StoryText[]
}

const typeKeys = ['typ', 'type']
const settingsKeys = ['inställningar', 'settings']

/** Keys that hold a story's text; the first is the one that is written. */
export const storyKeys: readonly (readonly [Exclude<Story, 'body'>, readonly string[]])[] = [
  ['header', ['sidhuvud', 'header']],
  ['footer', ['sidfot', 'footer']],
  ['footnote', ['fotnot', 'footnote']],
  ['endnote', ['slutnot', 'endnote']],
  ['textBox', ['textruta', 'textbox']],
]

/** Swedish names for document types; anything else is passed on as it is, for the settings' schema to judge. */
export const typeNames: ReadonlyMap<string, string> = new Map(
  Object.entries({
    delegationsbeslut: 'delegation',
    anställningsbeslut: 'employment',
    styrdokument: 'governing',
    protokoll: 'minutes',
    okänd: 'unknown',
  }),
)

/**
 * Reads the YAML between the lines of dashes; its first line is line 2 of the file. Null where it is not a list of
 * "key: value": then it was no front matter.
 */
export function readFrontMatter(yaml: string): FrontMatter | null {
  const counter = new LineCounter()
  const document = parseDocument(yaml, { lineCounter: counter, keepSourceTokens: false })
  if (document.errors.length > 0 || !isMap(document.contents)) return null
  const read: FrontMatter = { data: {}, fields: [], stories: [] }
  let settings: Record<string, unknown> | undefined
  for (const pair of document.contents.items) {
    if (!isScalar(pair.key)) return null
    const key = String(pair.key.value)
    const name = key.toLowerCase()
    const value = pair.value as Node | null
    const line = counter.linePos(pair.key.range?.[0] ?? 0).line + 1
    const story = storyKeys.find(([, keys]) => keys.includes(name))?.[0]
    if (story !== undefined) {
      read.stories.push(...storiesOf(story, value, yaml, counter))
    } else if (typeKeys.includes(name)) {
      const type = textOf(value, yaml)
      settings = { ...settings, type: typeNames.get(type.toLowerCase()) ?? type }
    } else if (settingsKeys.includes(name)) {
      const given: unknown = value?.toJS(document)
      settings = { ...settings, ...(typeof given === 'object' ? given : {}) }
    } else {
      read.fields.push({ label: key, value: textOf(value, yaml), line })
    }
  }
  if (read.fields.length > 0) {
    read.data.fields = Object.fromEntries(read.fields.map((field) => [field.label, field.value]))
  }
  if (settings !== undefined) read.data.settings = settings
  return read
}

function storiesOf(
  story: StoryText['story'],
  value: Node | null,
  yaml: string,
  counter: LineCounter,
): StoryText[] {
  if (isSeq(value)) {
    return value.items.flatMap((item) => storiesOf(story, item as Node, yaml, counter))
  }
  const start = counter.linePos(value?.range?.[0] ?? 0)
  const block = isScalar(value) && (value.type === 'BLOCK_LITERAL' || value.type === 'BLOCK_FOLDED')
  if (!block) {
    const text = textOf(value, yaml)
    return [{ story, text, shift: { lines: start.line, columns: start.col - 1 } }]
  }
  const indent = /^\s*/.exec(yaml.split('\n')[start.line] ?? '')?.[0].length ?? 0
  return [{ story, text: String(value.value), shift: { lines: start.line + 1, columns: indent } }]
}

/** A value as it is written: "[datum]" is a field to fill in, not a YAML list. */
function textOf(value: Node | null, yaml: string): string {
  if (value === null) return ''
  if (isScalar(value) && typeof value.value === 'string') return value.value.trim()
  return yaml.slice(value.range?.[0] ?? 0, value.range?.[1] ?? 0).trim()
}
