/** Font: what all text of a stretch has in common; null where it has not. */
import type { Node } from 'prosemirror-model'
import { RichError, type HostObject } from '../../host/rich-api/model.ts'
import { escapeAttribute } from '../../../src/docx/xml-text.ts'
import { setRunProperty } from '../edits.ts'
import { attribute, parseElements } from '../xml/element.ts'
import { propertyOf } from '../write/properties.ts'
import type { WordModel } from './model.ts'

type Stretch = () => { from: number; to: number }

const toggles = {
  Bold: { element: 'b', style: 'bold' },
  Italic: { element: 'i', style: null },
  StrikeThrough: { element: 'strike', style: null },
  Hidden: { element: 'vanish', style: 'hidden' },
} as const

export function fontObject(model: WordModel, stretch: Stretch): HostObject {
  const { document } = model
  const common = <Value>(read: (rPr: string, paragraph: Node) => Value): Value | null => {
    const { from, to } = stretch()
    const values = new Set<Value>()
    document.state.doc.nodesBetween(from, to, (node, pos, parent) => {
      if (node.isTextblock && (pos >= from || node.content.size === 0)) {
        // The paragraph mark has a font of its own.
        if (pos + node.nodeSize <= to) {
          values.add(read(propertyOf(node.attrs['pPr'] as string, 'rPr'), node))
        }
      }
      if (!node.isText || parent === null) return
      const run = node.marks.find(({ type }) => type.name === 'run')
      values.add(read((run?.attrs['rPr'] as string | undefined) ?? '', parent))
    })
    const [first] = values
    return values.size === 1 ? (first ?? null) : null
  }
  const toggle = (name: keyof typeof toggles): boolean | null =>
    common((rPr, paragraph) => {
      const { element, style } = toggles[name]
      const own = valueOf(rPr, element)
      if (own !== null) return own
      const { styles } = document.context
      const ofParagraph = styles.paragraph((paragraph.attrs['style'] as string | null) ?? undefined)
      return style === null ? false : (ofParagraph[style] ?? false)
    })
  const setToggle = (element: string) => (value: unknown) => {
    const { from, to } = stretch()
    const child = value === true ? `<w:${element}/>` : `<w:${element} w:val="0"/>`
    setRunProperty(document, from, to, element, child)
  }
  const effective = (rPr: string, { attrs }: Node, element: string, name: string): string | null =>
    attributeIn(rPr, element, name) ??
    document.formats.find(attrs['style'] as string | null, 'rPr', element, name)
  const set = (element: string, attributes: string): void => {
    const { from, to } = stretch()
    setRunProperty(document, from, to, element, `<w:${element} ${attributes}/>`)
  }
  return model.object({
    type: 'Font',
    properties: {
      Bold: () => toggle('Bold'),
      Italic: () => toggle('Italic'),
      StrikeThrough: () => toggle('StrikeThrough'),
      Hidden: () => toggle('Hidden'),
      Underline: () =>
        common((rPr, paragraph) => underline(effective(rPr, paragraph, 'u', 'val'))) ?? 'Mixed',
      Name: () =>
        common((rPr, paragraph) => effective(rPr, paragraph, 'rFonts', 'ascii') ?? '') ?? '',
      // Half points; Word's own default is ten.
      Size: () =>
        common((rPr, paragraph) => Number(effective(rPr, paragraph, 'sz', 'val') ?? 20) / 2),
      Color: () =>
        common((rPr, paragraph) => colour(effective(rPr, paragraph, 'color', 'val'))) ?? '',
      HighlightColor: () =>
        common((rPr, paragraph) => effective(rPr, paragraph, 'highlight', 'val') ?? '') ?? '',
    },
    setters: {
      Bold: setToggle('b'),
      Italic: setToggle('i'),
      StrikeThrough: setToggle('strike'),
      Color: (value) => {
        const hex = /^#([0-9a-f]{6})$/iu.exec(String(value))?.[1]
        if (hex === undefined) throw invalid('color')
        set('color', `w:val="${hex}"`)
      },
      Underline: (value) => {
        if (typeof value !== 'string' || !/^[A-Za-z]+$/u.test(value)) throw invalid('underline')
        set('u', `w:val="${value.charAt(0).toLowerCase()}${value.slice(1)}"`)
      },
      Name: (value) => {
        if (typeof value !== 'string') throw invalid('name')
        const name = escapeAttribute(value)
        set('rFonts', `w:ascii="${name}" w:hAnsi="${name}" w:cs="${name}"`)
      },
      Size: (value) => {
        if (typeof value !== 'number') throw invalid('size')
        set('sz', `w:val="${Math.round(value * 2)}"`)
      },
    },
  })
}

function invalid(member: string): RichError {
  return new RichError('InvalidArgument', `No such ${member}`, `Font.${member}`)
}

function colour(value: string | null): string {
  return value === null || value === 'auto' ? '#000000' : `#${value}`
}

function underline(value: string | null): string {
  if (value === null || value === 'none') return 'None'
  return value.charAt(0).toUpperCase() + value.slice(1)
}

/** What the run says itself; null where it leaves it to the styles. */
function valueOf(rPr: string, element: string): boolean | null {
  const child = propertyOf(rPr, element)
  if (child === '') return null
  return !['0', 'false', 'off'].includes(attributeIn(rPr, element, 'val') ?? '1')
}

function attributeIn(rPr: string, element: string, name: string): string | null {
  const child = propertyOf(rPr, element)
  const parsed = child === '' ? undefined : parseElements(child).children[0]
  return parsed === undefined ? null : attribute(child, parsed, name)
}
