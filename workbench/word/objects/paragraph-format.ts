/** A paragraph's alignment, indents and spacing, in points. */
import type { HostObject } from '../../host/rich-api/model.ts'
import { escapeAttribute } from '../../../src/docx/xml-text.ts'
import { setParagraphProperty } from '../edits.ts'
import type { ParagraphPlace } from '../structure.ts'
import { propertyOf } from '../write/properties.ts'
import { attribute, parseElements } from '../xml/element.ts'
import { number, word } from './arguments.ts'
import type { WordModel } from './model.ts'

const alignments: Readonly<Record<string, string>> = {
  left: 'Left',
  center: 'Centered',
  right: 'Right',
  both: 'Justified',
}
/** Twentieths of a point. */
const twips = 20
/** Wire name → element and attribute of w:pPr, and the value where nothing says one. */
const measures = {
  LeftIndent: ['ind', 'left', 0],
  RightIndent: ['ind', 'right', 0],
  SpaceBefore: ['spacing', 'before', 0],
  SpaceAfter: ['spacing', 'after', 0],
  LineSpacing: ['spacing', 'line', 240],
} as const
type Members = Required<Pick<HostObject, 'properties' | 'setters'>>

export function formatMembers(model: WordModel, place: () => ParagraphPlace): Members {
  const { document } = model
  const read = (element: string, name: string): string | null => {
    const { pPr, style } = place().node.attrs as { pPr: string; style: string | null }
    return attributeIn(pPr, element, name) ?? document.formats.find(style, 'pPr', element, name)
  }
  const write = (element: string, changes: Readonly<Record<string, string | null>>): void => {
    const { node, pos } = place()
    const child = withAttributes(node.attrs['pPr'] as string, element, changes)
    setParagraphProperty(document, pos, node, element, child)
  }
  const properties: Members['properties'] = {
    Alignment: () => alignments[jcOf(read('jc', 'val'))] ?? 'Left',
    FirstLineIndent: () =>
      (Number(read('ind', 'firstLine') ?? 0) - Number(read('ind', 'hanging') ?? 0)) / twips,
  }
  const setters: Members['setters'] = {
    Alignment: (value) => {
      const name = word(value, Object.values(alignments), 'Paragraph.alignment')
      const jc = Object.keys(alignments).find((key) => alignments[key] === name)
      write('jc', { val: jc ?? 'left' })
    },
    FirstLineIndent: (value) => {
      const points = number(value, 'Paragraph.firstLineIndent')
      const size = String(Math.round(Math.abs(points) * twips))
      write(
        'ind',
        points < 0 ? { hanging: size, firstLine: null } : { firstLine: size, hanging: null },
      )
    },
  }
  for (const [name, [element, attributeName, otherwise]] of Object.entries(measures)) {
    Object.assign(properties, {
      [name]: () => Number(read(element, attributeName) ?? otherwise) / twips,
    })
    Object.assign(setters, {
      [name]: (value: unknown) => {
        const points = number(value, `Paragraph.${name}`)
        write(element, { [attributeName]: String(Math.round(points * twips)) })
      },
    })
  }
  return { properties, setters }
}

function jcOf(value: string | null): string {
  if (value === 'end') return 'right'
  return value === null || value === 'start' ? 'left' : value
}

function attributeIn(pPr: string, element: string, name: string): string | null {
  const child = propertyOf(pPr, element)
  const parsed = child === '' ? undefined : parseElements(child).children[0]
  return parsed === undefined ? null : attribute(child, parsed, name)
}

/** The child with some attributes changed or, by null, taken away; those it had are kept. */
function withAttributes(
  pPr: string,
  element: string,
  changes: Readonly<Record<string, string | null>>,
): string {
  const attributes = new Map<string, string>()
  for (const [, name, value] of propertyOf(pPr, element).matchAll(/\sw:(\w+)="([^"]*)"/gu)) {
    if (name !== undefined && value !== undefined) attributes.set(name, value)
  }
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) attributes.delete(name)
    else attributes.set(name, escapeAttribute(value))
  }
  const written = [...attributes].map(([name, value]) => ` w:${name}="${value}"`)
  return `<w:${element}${written.join('')}/>`
}
