/** The comments' parts of a file. */
import type { Comment } from '../comments.ts'
import type { DocxPackage } from '../package/package.ts'
import { decodeText } from '../../../src/docx/xml-text.ts'
import { attribute, outerXml, parseElements, type XmlElement } from '../xml/element.ts'

interface State {
  isResolved: boolean
  /** The paragraph id of the comment that this answers. */
  parent: string | null
}

export function readComments(files: DocxPackage): Comment[] {
  const related = files.relationships(files.docx.main.entry)
  const text = (type: string): string | null => {
    const target = related.find((relationship) => relationship.type === type)?.target
    return target ? files.text(target) : null
  }
  const xml = text('comments')
  if (xml === null) return []
  const states = readStates(text('commentsExtended') ?? '')
  const elements = (parseElements(xml).children[0]?.children ?? []).filter(
    ({ name }) => name === 'comment',
  )
  const idOfParagraph = new Map(
    elements.map((element) => [lastParagraphId(xml, element), attribute(xml, element, 'id') ?? '']),
  )
  return elements.map((element) => {
    const state = states.get(lastParagraphId(xml, element))
    return {
      id: attribute(xml, element, 'id') ?? '',
      author: attribute(xml, element, 'author') ?? '',
      date: attribute(xml, element, 'date') ?? '',
      text: textOf(xml, element),
      isResolved: state?.isResolved ?? false,
      parent: idOfParagraph.get(state?.parent ?? '-') ?? null,
      xml: outerXml(xml, element),
    }
  })
}

function readStates(xml: string): Map<string, State> {
  const states = new Map<string, State>()
  for (const element of parseElements(xml).children[0]?.children ?? []) {
    states.set(attribute(xml, element, 'paraId') ?? '', {
      isResolved: attribute(xml, element, 'done') === '1',
      parent: attribute(xml, element, 'paraIdParent'),
    })
  }
  return states
}

function lastParagraphId(xml: string, comment: XmlElement): string {
  const last = comment.children.filter(({ name }) => name === 'p').at(-1)
  return last === undefined ? '' : (attribute(xml, last, 'paraId') ?? '')
}

function textOf(xml: string, element: XmlElement): string {
  const paragraphs = element.children.filter(({ name }) => name === 'p')
  return paragraphs.map((paragraph) => textIn(xml, paragraph)).join('\n')
}

function textIn(xml: string, element: XmlElement): string {
  return element.children
    .map((child) =>
      child.name === 't'
        ? decodeText(xml.slice(child.openEnd, child.closeStart))
        : textIn(xml, child),
    )
    .join('')
}
