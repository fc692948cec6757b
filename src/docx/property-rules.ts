/** Rules for what stands in properties: of paragraphs, runs, sections and content controls. All else there is skipped. */
import type { Rule, RuleTable, StoryReader } from './story-reader.ts'
import { isOn, outlineLevel } from './style-definition.ts'

function skipping(rules: Readonly<Record<string, Rule>>): RuleTable {
  return { rules: new Map(Object.entries(rules)), others: 'skip' }
}

/** The element's own properties are read by `table`; after it the table that was in force is again. */
export function within(table: () => RuleTable, after: () => RuleTable): Rule {
  return {
    open(story) {
      story.table = table()
    },
    close(story) {
      story.table = after()
    },
  }
}

const looksThrough: Rule = {
  open() {
    // Only what it holds is of interest.
  },
}

const sectionReference = (kind: 'header' | 'footer'): Rule => ({
  open(story, tag) {
    const id = story.reader.names.attribute(tag, 'r', 'id')
    if (id !== undefined) story.references.push({ kind, id })
  },
})

export const sectionProperties = skipping({
  'w:headerReference': sectionReference('header'),
  'w:footerReference': sectionReference('footer'),
})

export const runProperties = skipping({
  'w:rStyle': {
    open(story, tag) {
      const style = story.word(tag, 'val')
      if (story.paragraph !== null && style !== undefined) story.paragraph.run.style = style
    },
  },
  'w:b': {
    open(story, tag) {
      if (story.paragraph !== null) story.paragraph.run.bold = isOn(story.word(tag, 'val'))
    },
  },
  'w:vanish': {
    open(story, tag) {
      if (story.paragraph !== null) story.paragraph.run.hidden = isOn(story.word(tag, 'val'))
    },
  },
})

function markDeleted(story: StoryReader): void {
  if (story.paragraph !== null) story.paragraph.markDeleted = true
}

/** Properties of the paragraph mark. */
const markProperties = skipping({
  'w:del': { open: markDeleted },
  'w:moveFrom': { open: markDeleted },
})

export const paragraphProperties: RuleTable = skipping({
  'w:pStyle': {
    open(story, tag) {
      if (story.paragraph !== null) story.paragraph.style = story.word(tag, 'val')
    },
  },
  'w:outlineLvl': {
    open(story, tag) {
      if (story.paragraph === null) return
      story.paragraph.outlineLevel = outlineLevel(story.word(tag, 'val'))
    },
  },
  'w:numPr': looksThrough,
  'w:numId': {
    open(story, tag) {
      if (story.paragraph !== null) story.paragraph.numId = story.word(tag, 'val')
    },
  },
  'w:ilvl': {
    open(story, tag) {
      const level = Number(story.word(tag, 'val'))
      if (story.paragraph !== null && Number.isInteger(level)) story.paragraph.listLevel = level
    },
  },
  'w:rPr': within(
    () => markProperties,
    () => paragraphProperties,
  ),
  'w:sectPr': within(
    () => sectionProperties,
    () => paragraphProperties,
  ),
})

export const controlProperties = skipping({
  'w:tag': {
    open(story, tag) {
      story.setControlTag(story.word(tag, 'val'))
    },
  },
})
