import type { DocxStyles } from './model.ts'
import type { ParagraphRecord } from './paragraph-builder.ts'
import type { Styles } from './styles.ts'

/**
 * The styles that a block takes to look like its surroundings. A class: a getter in an object literal makes the engine
 * keep the whole document until it clears its old memory.
 */
export class SectionStyles implements DocxStyles {
  readonly normal: string | null
  readonly language: string | null
  private readonly styles: Styles
  private known: string | null

  /** `paragraphs` are the main part's. */
  constructor(styles: Styles, paragraphs: readonly ParagraphRecord[]) {
    this.normal = styles.normal
    this.language = styles.language
    this.styles = styles
    this.known = usedHeading(paragraphs, styles)
  }

  /** What is only defined is looked for when a block is put in: it may take reading all styles. */
  get heading(): string | null {
    return (this.known ??= definedHeading(this.styles))
  }

  hides(style: string | null): boolean {
    return this.styles.paragraph(style ?? undefined).hidden ?? this.styles.defaultHidden
  }
}

/** The heading style that most headings have: sections are many, the title is one. Of equals the first used. */
function usedHeading(paragraphs: readonly ParagraphRecord[], styles: Styles): string | null {
  const uses = new Map<string, number>()
  for (const { node, word } of paragraphs) {
    if (node.type !== 'heading' || word.style === undefined || node.children.length === 0) continue
    uses.set(word.style, (uses.get(word.style) ?? 0) + 1)
  }
  let best: string | null = null
  for (const [style, count] of uses) {
    if (!styles.isDefined(style)) continue
    if (best === null || count > (uses.get(best) ?? 0)) best = style
  }
  return best
}

/** The highest of the heading styles that the file defines. */
function definedHeading(styles: Styles): string | null {
  let best: { id: string; level: number } | null = null
  for (const heading of styles.headings()) {
    if (best === null || heading.level < best.level) best = heading
  }
  return best?.id ?? null
}
