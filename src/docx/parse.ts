/** A part that holds text → blocks, text boxes and the range of every paragraph, in one pass. */
import { content } from './content-rules.ts'
import { DocxError } from './errors.ts'
import { StoryReader } from './story-reader.ts'
import type { Rule, StoryContext } from './story-reader.ts'
import { XmlReader } from './xml-reader.ts'

/** What was read of one part. */
export interface ParsedStory {
  story: StoryReader
  /** Prefix of WordprocessingML element names in this part, with colon; "" for a default namespace. */
  prefix: string
}

/**
 * `roots` are the names that the part's outermost element may have ("w:document"), `partName` what `Place.part` calls
 * the part, `entry` its name in errors. Throws DocxError.
 */
export function parseStory(
  xml: string,
  source: { entry: string; partName: string; roots: readonly string[] },
  context: StoryContext,
): ParsedStory {
  const reader = new XmlReader(xml, source.entry, context.limits)
  const story = new StoryReader(reader, context, source.partName, content)
  const open: (Rule | undefined)[] = []
  let prefix: string | null = null
  reader.run({
    open(key, tag) {
      if (prefix === null) {
        if (!source.roots.includes(key)) {
          throw new DocxError('no-main-part', `delen ${source.entry} är inte text från Word`)
        }
        const name = reader.tagName
        prefix = name.slice(0, name.indexOf(':') + 1)
      }
      const { table } = story
      const rule = table.rules.get(key)
      if (rule === undefined && table.others === 'skip') {
        reader.skip()
        return
      }
      rule?.open(story, tag)
      // A rule that skips its element is not told of its end.
      if (!reader.isSkipping) open.push(rule)
    },
    close() {
      open.pop()?.close?.(story)
    },
    text(text) {
      story.collect(text)
    },
  })
  return { story, prefix: prefix ?? '' }
}
