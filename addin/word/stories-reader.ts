/** Asks Word for its flat package and a worker for what stands in it. */
import type { RootContent, WordPart } from '../../src/memo/tree.ts'
import type { KnownParagraph } from './paragraph-facts.ts'
import { plainText } from './characters.ts'
import type { Stories, StoryPart } from './stories.ts'

export type StoriesAnswer = { stories: Stories } | { failure: string }

export const noStories: Stories = { parts: [], watermarks: [] }

const longestWait = 30_000

/** Throws where Word does not give its package. */
export async function fetchPackage(context: Word.RequestContext): Promise<string> {
  const flat = context.document.body.getOoxml()
  await context.sync()
  return flat.value
}

/** Throws where the package cannot be read. */
export async function storiesIn(flat: string): Promise<Stories> {
  return mayHoldStories(flat) ? readAside(flat) : noStories
}

/** Most documents hold none: a look at the package spares the reading. */
function mayHoldStories(xml: string): boolean {
  return ['txbxContent', 'footnoteReference', 'endnoteReference', 'textpath'].some((name) =>
    xml.includes(name),
  )
}

function readAside(xml: string): Promise<Stories> {
  const worker = new Worker(new URL('./stories-worker.ts', import.meta.url), { type: 'module' })
  let timer: ReturnType<typeof setTimeout> | undefined
  return new Promise<Stories>((resolve, reject) => {
    const fail = (message: string): void => reject(new Error(message))
    timer = setTimeout(() => fail('the package took too long to read'), longestWait)
    worker.addEventListener('error', ({ message }) => fail(message))
    worker.addEventListener('message', ({ data }: MessageEvent<StoriesAnswer>) => {
      if ('stories' in data) resolve(data.stories)
      else fail(data.failure)
    })
    worker.postMessage(xml)
  }).finally(() => {
    clearTimeout(timer)
    worker.terminate()
  })
}

/** The stories with ids of our own, each text box at the paragraph of the body that it hangs on. */
export function placeStories(stories: Stories, body: readonly KnownParagraph[]): WordPart[] {
  let made = 0
  const number = (node: WordPart | RootContent): void => {
    if (node.type === 'paragraph' || node.type === 'heading') {
      made += 1
      node.data = { ...node.data, word: { ...node.data?.word, id: `${storyIds}${made}` } }
    } else if ('children' in node) node.children.forEach(number)
  }
  return stories.parts.map((story) => {
    const part = structuredClone(story.part)
    number(part)
    delete part.host
    const host = hostIn(story, body)
    return host === null ? part : { ...part, host }
  })
}

/** How ids of paragraphs begin that Word's own paragraphs do not hold. */
export const storyIds = 'story-'

/** Word's package sometimes ends with a paragraph more than the document. */
function hostIn({ host }: StoryPart, body: readonly KnownParagraph[]): string | null {
  if (host === null) return null
  const near = body[host.index]
  const isAligned = host.total === body.length || host.total === body.length + 1
  if (near !== undefined && (isAligned || plainText(near.raw) === host.text)) return near.id
  return body.find(({ raw }) => plainText(raw) === host.text)?.id ?? null
}
