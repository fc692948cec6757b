/** The whole document → the memo tree, as `src/docx` makes it of a file. */
import type { Reading } from '../../src/host/model.ts'
import type { DocumentData, Root, WordPart } from '../../src/memo/tree.ts'
import { readBody } from './body-reader.ts'
import type { WordFeatures } from './capabilities.ts'
import { asFailure } from './failures.ts'
import { furniturePart, readFurniture } from './furniture-reader.ts'
import type { KnownDocument } from './known-document.ts'
import { blocksOf } from './nodes.ts'
import type { KnownParagraph } from './paragraph-facts.ts'
import { fetchPackage, noStories, placeStories, storiesIn } from './stories-reader.ts'
import type { Stories } from './stories.ts'
import type { Turns } from './turns.ts'

export interface ReaderOptions {
  turns: Turns
  features: WordFeatures
  known: KnownDocument
  /** The document's own settings; undefined where it has none. */
  settings: () => Promise<unknown>
}

interface StoriesUnderWay {
  /** Null where they cannot be read. */
  read: Promise<Stories | null>
}

export class WordReader {
  readonly #options: ReaderOptions
  #stories: Stories | null = null
  #unread: readonly string[] = []
  #keepStories = false

  constructor(options: ReaderOptions) {
    this.#options = options
  }

  /** What the last reading left out, in Swedish, as the rest of "Det här läses inte:". */
  get unread(): readonly string[] {
    return this.#unread
  }

  /** The next reading takes text boxes and notes as they were: the body has changed, and Word's package is slow. */
  keepStories(): void {
    this.#keepStories = true
  }

  /** Throws WordFailure: never an empty document after a failed reading. */
  async read({ progress, beginning }: Reading = {}): Promise<Root> {
    const { turns, features, known, settings } = this.#options
    const expected = known.body.length
    const unread: string[] = []
    let stories = this.#storiesKept()
    // Where nothing can be read, the body is what is missed.
    const [own] = await Promise.allSettled([settings()])
    await turns.take(async () => {
      const body = await readBody(features, known, {
        progress: (read) => {
          if (expected > 0) progress?.(Math.min(0.9, read / expected))
        },
        first: async (paragraphs, isAll) => {
          await this.#readFurniture(unread)
          if (!isAll && own.status === 'fulfilled') {
            beginning?.(this.#beginning(paragraphs, own.value))
          }
          // Now, so that the worker reads them while the rest of the body is read here.
          stories ??= await this.#startStories()
        },
      })
      known.setBody(body)
    })
    if (own.status === 'rejected') throw own.reason
    this.#stories = stories === null ? null : await stories.read
    if (this.#stories === null) unread.push(unreadStories)
    if (!features.checkedText) unread.push(deletedWords)
    this.#unread = unread
    return this.#tree(own.value)
  }

  async #readFurniture(unread: string[]): Promise<void> {
    const { features, known } = this.#options
    try {
      known.furniture = await Word.run((context) => readFurniture(context, features, known))
    } catch (error) {
      if (asFailure(error).kind === 'lost') throw error
      known.furniture = []
      unread.push('sidhuvud och sidfot, som Word inte lämnade ut')
    }
  }

  /** What the reading before found, where that is to do. */
  #storiesKept(): StoriesUnderWay | null {
    const kept = this.#keepStories ? this.#stories : null
    this.#keepStories = false
    return kept === null ? null : { read: Promise.resolve(kept) }
  }

  /** A session that is lost fails at what is asked for next, too. */
  async #startStories(): Promise<StoriesUnderWay> {
    const flat = await Word.run(fetchPackage).catch(() => null)
    return {
      read: flat === null ? Promise.resolve(null) : storiesIn(flat).catch(() => null),
    }
  }

  #tree(settings: unknown): Root {
    const { known } = this.#options
    const { parts, watermarks } = this.#stories ?? noStories
    const placed = placeStories({ parts, watermarks }, known.body)
    const boxes = placed.filter(({ story }) => story === 'textBox')
    const notes = placed.filter(({ story }) => story !== 'textBox')
    const children = [...blocksOf(known.body), ...boxes, ...notes, ...this.#furniture()]
    const memo = dataOf(settings)
    if (watermarks.length > 0) memo.watermarks = watermarks
    return { type: 'root', children, data: { memo } }
  }

  #beginning(paragraphs: readonly KnownParagraph[], settings: unknown): Root {
    const children = [...blocksOf(paragraphs), ...this.#furniture()]
    return { type: 'root', children, data: { memo: dataOf(settings) } }
  }

  #furniture(): WordPart[] {
    return this.#options.known.furniture.map(furniturePart)
  }
}

function dataOf(settings: unknown): DocumentData {
  return settings === undefined ? {} : { settings }
}

const unreadStories = 'textrutor, fotnoter och slutnoter, som Word inte lämnade ut'
const deletedWords =
  'vilken text som är struken med Spåra ändringar (den här versionen av Word skiljer den inte ut, så den granskas med)'
