/** Names of elements and attributes as they are written, each made into a string once and not where it is met. */
import { isBlank } from './blanks.ts'
import { isName } from './xml-characters.ts'

export class XmlName {
  readonly text: string
  readonly hash: number
  /** It declares a namespace: "xmlns" or "xmlns:…". */
  readonly isDeclaration: boolean
  /** What a tag that ends such an element begins with. */
  readonly ending: string
  /** What such an attribute begins with as nearly everybody writes it, the blank before it included. */
  readonly beginning: string
  /** What came next the last time: the attribute, the first element inside it, the element after it. */
  nextAttribute: XmlName | null = null
  firstInside: XmlName | null = null
  nextElement: XmlName | null = null
  /** What a NamespaceScope says it is, and in which of its states. */
  key = ''
  state = -1

  constructor(text: string, hash: number) {
    // Joined, a string is its own: it does not hold the part that it was cut from, and is compared at once.
    this.text = [text, ''].join('')
    this.hash = hash
    this.ending = ['</', text].join('')
    this.beginning = [' ', text, '="'].join('')
    this.isDeclaration = text === 'xmlns' || text.startsWith('xmlns:')
  }
}

/** Longer ones are not remembered. */
const LONGEST = 64
const SLOTS = 1024
const PROBES = 4

const EQUALS = 0x3d
const GREATER = 0x3e
const SLASH = 0x2f
const SPACE = 0x20

/**
 * Finds names by their characters. What is remembered changes nothing but the speed, and is bounded: of names without
 * number the latest.
 */
class XmlNames {
  /** Just after the name that was found last. */
  end = 0
  private readonly slots: (XmlName | undefined)[] = new Array<undefined>(SLOTS).fill(undefined)

  /** The name that begins at `start` and ends before a blank, "/", "=", ">" or the end; null where it is no name. */
  at(xml: string, start: number): XmlName | null {
    const { length } = xml
    let hash = 0
    let end = start
    for (; end < length; end++) {
      const code = xml.charCodeAt(end)
      if (
        code <= GREATER &&
        (code <= SPACE || code === GREATER || code === SLASH || code === EQUALS)
      )
        break
      hash = (Math.imul(hash, 31) + code) | 0
    }
    this.end = end
    const home = hash ^ (hash >>> 10)
    for (let probe = 0; probe < PROBES; probe++) {
      const slot = (home + probe) & (SLOTS - 1)
      const name = this.slots[slot]
      if (name === undefined) return this.remember(xml.slice(start, end), hash, slot)
      if (
        name.hash === hash &&
        name.text.length === end - start &&
        xml.startsWith(name.text, start)
      )
        return name
    }
    return this.remember(xml.slice(start, end), hash, home & (SLOTS - 1))
  }

  /**
   * The element's name at `start`, where `last` is the element of the tag before, which that tag began or ended. What came
   * there once comes again most often: it is looked for first.
   */
  after(last: XmlName, ended: boolean, xml: string, start: number): XmlName | null {
    const guess = ended ? last.nextElement : last.firstInside
    if (guess !== null && xml.startsWith(guess.text, start)) {
      const code = xml.charCodeAt(start + guess.text.length)
      if (code === GREATER || code === SLASH || isBlank(code)) return guess
    }
    const name = this.at(xml, start)
    if (ended) last.nextElement = name
    else last.firstInside = name
    return name
  }

  private remember(text: string, hash: number, slot: number): XmlName | null {
    if (!isName(text)) return null
    const name = new XmlName(text, hash)
    if (text.length <= LONGEST) this.slots[slot] = name
    return name
  }
}

/** One for all parts: the same hundred names stand in every document. */
export const xmlNames = new XmlNames()
