/** The whole document → the memo tree, as `src/docx` makes it of a file. */
import type { DocumentData, Root, WordPart } from '../../src/memo/tree.ts'
import { readBody } from './body-reader.ts'
import type { WordFeatures } from './capabilities.ts'
import { asFailure } from './failures.ts'
import { furniturePart, readFurniture } from './furniture-reader.ts'
import type { KnownDocument } from './known-document.ts'
import { blocksOf } from './nodes.ts'
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
  async read(progress?: (share: number) => void): Promise<Root> {
    const { turns, features, known, settings } = this.#options
    const expected = known.body.length
    const unread: string[] = []
    // First, so that the worker reads it while the body is read here.
    const stories = this.#startStories()
    await turns.take(async () => {
      const body = await readBody(features, known, (read) => {
        if (expected > 0) progress?.(Math.min(0.9, read / expected))
      })
      known.setBody(body)
    })
    await this.#readFurniture(unread)
    this.#stories = await stories
    if (this.#stories === null) unread.push(unreadStories)
    if (!features.checkedText) unread.push(deletedWords)
    this.#unread = unread
    return this.#tree(await settings())
  }

  async #readFurniture(unread: string[]): Promise<void> {
    const { turns, features, known } = this.#options
    try {
      known.furniture = await turns.run((context) => readFurniture(context, features, known))
    } catch (error) {
      if (asFailure(error).kind === 'lost') throw error
      known.furniture = []
      unread.push('sidhuvud och sidfot, som Word inte lämnade ut')
    }
  }

  /** Null where they cannot be read. A session that is lost fails at what is asked for next, too. */
  async #startStories(): Promise<Stories | null> {
    const kept = this.#keepStories ? this.#stories : null
    this.#keepStories = false
    if (kept !== null) return kept
    try {
      return await storiesIn(await this.#options.turns.run(fetchPackage))
    } catch {
      return null
    }
  }

  #tree(settings: unknown): Root {
    const { known } = this.#options
    const { parts, watermarks } = this.#stories ?? noStories
    const placed = placeStories({ parts, watermarks }, known.body)
    const boxes = placed.filter(({ story }) => story === 'textBox')
    const notes = placed.filter(({ story }) => story !== 'textBox')
    const furniture: WordPart[] = known.furniture.map(furniturePart)
    const children = [...blocksOf(known.body), ...boxes, ...notes, ...furniture]
    const memo: DocumentData = {}
    if (settings !== undefined) memo.settings = settings
    if (watermarks.length > 0) memo.watermarks = watermarks
    return { type: 'root', children, data: { memo } }
  }
}

const unreadStories = 'textrutor, fotnoter och slutnoter, som Word inte lämnade ut'
const deletedWords =
  'vilken text som är struken med Spåra ändringar (den här versionen av Word skiljer den inte ut, så den granskas med)'
