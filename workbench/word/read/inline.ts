/** A paragraph's children → text with marks, and atoms for what is no text. */
import type { Mark, Node } from 'prosemirror-model'
import { trimBlanks } from '../../../src/docx/blanks.ts'
import { symbolCharacter } from '../../../src/docx/symbols.ts'
import { decodeText } from '../../../src/docx/xml-text.ts'
import { schema } from '../schema.ts'
import { attribute, childOf, outerXml, type XmlElement } from '../xml/element.ts'
import type { ReadContext } from './context.ts'
import { controlFacts, runFacts } from './facts.ts'

/** Word makes them anew. */
const dropped = new Set(['pPr', 'proofErr', 'lastRenderedPageBreak'])
/** Elements around text, and those of their children that come before it. */
const wrappers: Readonly<Record<string, readonly string[]>> = {
  hyperlink: [],
  fldSimple: [],
  smartTag: ['smartTagPr'],
  customXml: ['customXmlPr'],
  dir: [],
  bdo: [],
}
const characters: ReadonlyMap<string, string> = new Map(
  Object.entries({
    tab: '\t',
    noBreakHyphen: '\u2011',
    softHyphen: '\u00ad',
  }),
)
/** Word's own character for a note's number. */
const noteCharacter = '\u0002'

export function readInline(xml: string, paragraph: XmlElement, context: ReadContext): Node[] {
  const reader = new InlineReader(xml, context)
  reader.children(paragraph.children, [], 0)
  return reader.nodes
}

class InlineReader {
  readonly nodes: Node[] = []

  constructor(
    private readonly xml: string,
    private readonly context: ReadContext,
  ) {}

  children(elements: readonly XmlElement[], marks: readonly Mark[], depth: number): void {
    for (const element of elements) this.#child(element, marks, depth)
  }

  #child(element: XmlElement, marks: readonly Mark[], depth: number): void {
    const { name } = element
    if (dropped.has(name)) return
    if (name === 'r') return this.#run(element, marks)
    if (name === 'ins' || name === 'moveTo') {
      return this.#within(element, marks, this.#revision('insertion', element), depth)
    }
    if (name === 'del' || name === 'moveFrom') {
      return this.#within(element, marks, this.#revision('deletion', element), depth)
    }
    const content = name === 'sdt' ? childOf(element, 'sdtContent') : undefined
    if (content !== undefined && content.children.length > 0) {
      return this.#within(content, marks, this.#control(element, depth), depth + 1)
    }
    const head = wrappers[name]
    if (head !== undefined && element.children.some((child) => !head.includes(child.name))) {
      return this.#within(element, marks, this.#wrapper(element, head, depth), depth + 1)
    }
    this.#opaque(element, false, marks)
  }

  #within(element: XmlElement, marks: readonly Mark[], mark: Mark, depth: number): void {
    const head = wrappers[element.name] ?? []
    const children = element.children.filter((child) => !head.includes(child.name))
    const before = this.nodes.length
    this.children(children, mark.addToSet(marks), depth)
    // Nothing in it that the mark could stand on.
    if (this.nodes.length === before) this.#opaque(element, false, marks)
  }

  #revision(type: 'insertion' | 'deletion', element: XmlElement): Mark {
    const author = attribute(this.xml, element, 'author') ?? ''
    const date = attribute(this.xml, element, 'date') ?? ''
    return schema.mark(type, { author, date, element: element.name })
  }

  #control(element: XmlElement, depth: number): Mark {
    return schema.mark('control', {
      uid: this.context.next(),
      depth,
      ...controlFacts(this.xml, element),
    })
  }

  #wrapper(element: XmlElement, head: readonly string[], depth: number): Mark {
    const first = element.children.find((child) => !head.includes(child.name))
    return schema.mark('wrapper', {
      uid: this.context.next(),
      depth,
      open: this.xml.slice(element.start, first?.start ?? element.openEnd),
      close: this.xml.slice(element.closeStart, element.end),
      link: element.name === 'hyperlink',
    })
  }

  #run(element: XmlElement, marks: readonly Mark[]): void {
    const properties = childOf(element, 'rPr')
    const rPr = properties === undefined ? '' : outerXml(this.xml, properties)
    const inside = schema.mark('run', { ...runFacts(rPr) }).addToSet(marks)
    for (const child of element.children) {
      if (child.name !== 'rPr' && !dropped.has(child.name)) this.#runChild(child, inside)
    }
  }

  #runChild(element: XmlElement, marks: readonly Mark[]): void {
    const { name } = element
    const character = characters.get(name)
    if (name === 't' || name === 'delText') this.#text(this.#textOf(element), marks)
    else if (character !== undefined) this.#text(character, marks)
    else if (name === 'cr' || (name === 'br' && this.#isLineBreak(element))) {
      this.nodes.push(schema.node('lineBreak', null, undefined, marks))
    } else this.#opaque(element, true, marks)
  }

  #isLineBreak(element: XmlElement): boolean {
    return (attribute(this.xml, element, 'type') ?? 'textWrapping') === 'textWrapping'
  }

  #textOf(element: XmlElement): string {
    const text = decodeText(this.xml.slice(element.openEnd, element.closeStart))
    const preserve = attribute(this.xml, element, 'space') === 'preserve'
    return preserve ? text : trimBlanks(text)
  }

  #text(text: string, marks: readonly Mark[]): void {
    if (text !== '') this.nodes.push(schema.text(text, marks))
  }

  #opaque(element: XmlElement, inRun: boolean, marks: readonly Mark[]): void {
    const attrs = {
      xml: outerXml(this.xml, element),
      inRun,
      kind: element.name,
      text: this.#readsAs(element),
    }
    this.nodes.push(schema.node('opaque', attrs, undefined, marks))
  }

  #readsAs(element: XmlElement): string {
    switch (element.name) {
      case 'footnoteReference':
      case 'endnoteReference':
        return noteCharacter
      case 'ptab':
        return '\t'
      case 'br':
        return attribute(this.xml, element, 'type') === 'page' ? '\f' : ''
      case 'sym': {
        const code = Number.parseInt(attribute(this.xml, element, 'char') ?? '', 16)
        return symbolCharacter(code, attribute(this.xml, element, 'font') ?? '') ?? ''
      }
      case 'm:oMath':
      case 'm:oMathPara':
        return mathText(this.xml, element)
      default:
        return ''
    }
  }
}

function mathText(xml: string, element: XmlElement): string {
  return element.children
    .map((child) =>
      child.name === 'm:t'
        ? decodeText(xml.slice(child.openEnd, child.closeStart))
        : mathText(xml, child),
    )
    .join('')
}
