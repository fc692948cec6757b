/** Rules for what holds text, by resolved name. What has no rule is looked through: hyperlinks, w:ins, smart tags, maths. */
import {
  controlProperties,
  paragraphProperties,
  runProperties,
  sectionProperties,
  within,
} from './property-rules.ts'
import type { Rule, RuleTable } from './story-reader.ts'
import { symbolCharacter } from './symbols.ts'

const skip: Rule = {
  open(story) {
    story.reader.skip()
  },
}

const text: Rule = {
  open(story, tag) {
    story.beginText(tag)
  },
  close(story) {
    story.endText()
  },
}

const character = (value: string): Rule => ({
  open(story) {
    story.append(value)
  },
})

const run: Rule = {
  open(story) {
    story.paragraph?.beginRun()
  },
}

const deleted: Rule = {
  open(story) {
    story.deleted++
  },
  close(story) {
    story.deleted--
  },
}

const noteReference = (kind: 'footnote' | 'endnote'): Rule => ({
  open(story) {
    story.noteKinds.add(kind)
  },
})

const note: Rule = {
  open(story, tag) {
    const type = story.word(tag, 'type')
    if (type !== undefined && type !== 'normal') {
      // The line between text and notes, not a note.
      story.reader.skip()
      return
    }
    const children: (typeof story.blocks)[number][] = []
    story.notes.push(children)
    story.beginContainer(children)
  },
  close(story) {
    story.endContainer()
  },
}

const rules: Readonly<Record<string, Rule>> = {
  'w:p': {
    open(story, tag) {
      story.beginParagraph(tag)
    },
    close(story) {
      story.endParagraph()
    },
  },
  'w:r': run,
  'm:r': run,
  'w:t': text,
  'm:t': text,
  'w:tab': character('\t'),
  'w:ptab': character('\t'),
  'w:br': character('\n'),
  'w:cr': character('\n'),
  'w:noBreakHyphen': character('\u2011'),
  'w:softHyphen': character('\u00ad'),
  'w:sym': {
    open(story, tag) {
      const code = Number.parseInt(story.word(tag, 'char') ?? '', 16)
      const value = symbolCharacter(code, story.word(tag, 'font') ?? '')
      if (value !== null) story.append(value)
    },
  },
  'w:fldChar': {
    open(story, tag) {
      story.fields.mark(story.word(tag, 'fldCharType'))
    },
  },
  'w:del': deleted,
  'w:moveFrom': deleted,
  'w:rt': skip,

  'w:tbl': {
    open(story) {
      story.beginTable()
    },
    close(story) {
      story.endTable()
    },
  },
  'w:tr': {
    open(story) {
      story.beginRow()
    },
  },
  'w:tc': {
    open(story) {
      story.beginCell()
    },
    close(story) {
      story.endContainer()
    },
  },
  'w:txbxContent': {
    open(story) {
      story.beginTextBox()
    },
    close(story) {
      story.endTextBox()
    },
  },
  'w:footnoteReference': noteReference('footnote'),
  'w:endnoteReference': noteReference('endnote'),
  'w:footnote': note,
  'w:endnote': note,
  'w:sdt': {
    open(story) {
      story.beginControl()
    },
    close(story) {
      story.endControl()
    },
  },

  'mc:AlternateContent': {
    open(story) {
      story.alternatives.push(false)
    },
    close(story) {
      story.alternatives.pop()
    },
  },
  'mc:Choice': {
    open(story) {
      const last = story.alternatives.length - 1
      if (story.alternatives[last] === true) story.reader.skip()
      else if (last >= 0) story.alternatives[last] = true
    },
  },
  'mc:Fallback': {
    open(story) {
      if (story.alternatives.at(-1) === true) story.reader.skip()
    },
  },
  'v:textpath': {
    open(story, tag) {
      const watermark = tag.get('string')?.trim()
      if (watermark) story.watermarks.push(watermark)
    },
  },

  'w:pPr': within(
    () => paragraphProperties,
    () => content,
  ),
  'w:rPr': within(
    () => runProperties,
    () => content,
  ),
  'w:sectPr': within(
    () => sectionProperties,
    () => content,
  ),
  'w:sdtPr': within(
    () => controlProperties,
    () => content,
  ),
  'w:sdtEndPr': skip,
  'w:tblPr': skip,
  'w:tblGrid': skip,
  'w:tblPrEx': skip,
  'w:trPr': skip,
  'w:tcPr': skip,
  'w:rubyPr': skip,
  'w:smartTagPr': skip,
  'w:customXmlPr': skip,
  'm:ctrlPr': skip,
}

export const content: RuleTable = {
  rules: new Map(Object.entries(rules)),
  others: 'look through',
}
