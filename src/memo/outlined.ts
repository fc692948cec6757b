/** A memo's paragraphs, put in their sections: what all else is read from. */
import { memoTypes, type MemoType, type Settings } from '../settings/schema.ts'
import { looksLikeMinutes } from './document-type.ts'
import type { Matter, MemoParagraph, Section } from './model.ts'
import { SectionIndex } from './section-index.ts'
import { outline } from './sections.ts'
import { survey, type Survey } from './survey.ts'
import type { Root } from './tree.ts'

export interface Outlined extends Pick<Survey, 'furniture' | 'tagged' | 'told' | 'numbered'> {
  root: Root
  settings: Settings
  /** The type that is chosen by hand or by the document itself; null where it is to be guessed. */
  chosen: MemoType | null
  minutes: boolean
  paragraphs: readonly MemoParagraph[]
  /** The first of the body; none where the body is empty. */
  first: readonly MemoParagraph[]
  tags: ReadonlySet<string>
  matters: readonly Matter[]
  sections: readonly Section[]
  index: SectionIndex
}

export function outlineOf(
  root: Root,
  paragraphs: readonly MemoParagraph[],
  settings: Settings,
): Outlined {
  const surveyed = survey(paragraphs, settings)
  const { body, furniture, tagged, told, numbered } = surveyed
  const chosen = settings.type ?? ownType(root)
  const minutes = chosen === 'minutes' || (chosen === null && looksLikeMinutes(surveyed))
  const { matters, sections } = outline(body, minutes)
  return {
    root,
    settings,
    chosen,
    minutes,
    paragraphs,
    first: body.paragraphs.slice(0, 1),
    furniture,
    tagged,
    told,
    numbered,
    tags: new Set(tagged.flatMap(({ tag }) => tag ?? [])),
    matters,
    sections,
    index: new SectionIndex(sections),
  }
}

/** The type that the document itself chooses. */
function ownType(root: Root): MemoType | null {
  const own = root.data?.memo?.settings
  if (typeof own !== 'object' || own === null || !('type' in own)) return null
  return memoTypes.find((type) => type === own.type) ?? null
}
