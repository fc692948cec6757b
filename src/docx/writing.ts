/** What the parts of one writing share. */
import { flatten, type FlatParagraph } from '../memo/flatten.ts'
import { lookOf, type BlockLook } from './block-look.ts'
import type { DocxDocument, DocxPart } from './model.ts'
import { namesOf } from './part-names.ts'
import type { Rendering } from './render-block.ts'
import { FreshIds, Revisions, type Track } from './revisions.ts'

export class Writing {
  readonly document: DocxDocument
  readonly paragraphs: ReadonlyMap<string, FlatParagraph>
  private readonly track: Track | null
  private knownIds: FreshIds | null = null
  private knownLook: BlockLook | null = null

  constructor(document: DocxDocument, track: Track | null) {
    this.document = document
    this.track = track
    this.paragraphs = new Map(flatten(document.tree).map((paragraph) => [paragraph.id, paragraph]))
  }

  /** Counted only where something needs one. */
  get ids(): FreshIds {
    return (this.knownIds ??= new FreshIds(this.document))
  }

  revisions(part: DocxPart): Revisions | null {
    return this.track === null ? null : new Revisions(this.track, this.ids, namesOf(part))
  }

  rendering(part: DocxPart): Rendering {
    const { main, styles } = this.document
    this.knownLook ??= lookOf(this.document)
    // The look is written in the main part's prefix.
    const plain = { style: styles.normal, paragraph: '', run: '' }
    const look =
      part.prefix === main.prefix
        ? this.knownLook
        : { body: plain, line: plain, heading: { ...plain, style: styles.heading } }
    return { names: namesOf(part), look, revisions: this.revisions(part) }
  }
}
