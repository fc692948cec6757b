/** Where in Word a block goes: beside a paragraph, outside the content controls around it, in the order of its kind. */
import { rankOfTag } from '../../src/edit/order.ts'

/** Paragraphs looked at on the way past blocks that stand there already. */
const mostNeighbours = 16

/** A paragraph with what is loaded of the controls around it. */
interface Neighbour {
  paragraph: Word.Paragraph
  control: Word.ContentControl
  outer: Word.ContentControl
}

export interface BlockTarget {
  /** Equal for two blocks that go to the same point. */
  key: string
  side: 'Before' | 'After'
  at: Word.Paragraph | Word.ContentControl
}

/** Asks for what stands around; the target is known after the sync that follows. */
export function planTarget(
  anchor: Word.Paragraph,
  anchorKey: string,
  side: 'Before' | 'After',
  rank: number,
): () => BlockTarget {
  const start = neighbour(anchor)
  const others: Neighbour[] = []
  for (let at = anchor; others.length < mostNeighbours;) {
    at = side === 'After' ? at.getNextOrNullObject() : at.getPreviousOrNullObject()
    others.push(neighbour(at))
  }
  return () => {
    const mayPass =
      side === 'After'
        ? (tag: string) => rankOfTag(tag) < rank
        : (tag: string) => rankOfTag(tag) > rank && rankOfTag(tag) !== Infinity
    let control = outermost(start)
    for (const each of others) {
      if (each.paragraph.isNullObject) break
      const next = outermost(each)
      if (next !== null && next.id === control?.id) continue
      if (next === null || !mayPass(next.tag)) break
      control = next
    }
    return control === null
      ? { key: anchorKey, side, at: anchor }
      : { key: `control ${control.id}`, side, at: control }
  }
}

function neighbour(paragraph: Word.Paragraph): Neighbour {
  const control = paragraph.parentContentControlOrNullObject
  const outer = control.parentContentControlOrNullObject
  paragraph.load({ tableNestingLevel: true })
  control.load({ id: true, tag: true })
  outer.load({ id: true, tag: true })
  return { paragraph, control, outer }
}

function outermost({ control, outer }: Neighbour): Word.ContentControl | null {
  if (!outer.isNullObject) return outer
  return control.isNullObject ? null : control
}
