/** Comments: their text here, their places as marks in the paragraphs (ISO 29500-1, 17.13.4). */
import type { Node } from 'prosemirror-model'
import type { Transaction } from 'prosemirror-state'
import { escapeAttribute, escapeText } from '../../src/docx/xml-text.ts'
import type { WordDocument } from './document.ts'
import type { DocxPackage } from './package/package.ts'
import { readComments } from './read/comments.ts'
import { schema } from './schema.ts'

export interface Comment {
  id: string
  author: string
  /** ISO 8601 */
  date: string
  text: string
  isResolved: boolean
  /** Id of the comment that this answers. */
  parent: string | null
  /** As it was written; null where it has come since or has changed. */
  xml: string | null
}

const commentsType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml'
const extendedType =
  'application/vnd.openxmlformats-officedocument.wordprocessingml.commentsExtended+xml'
const extendedRelationship =
  'http://schemas.microsoft.com/office/2011/relationships/commentsExtended'
const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="w14 w15"'

export class Comments {
  readonly #all: Comment[]
  #changed = false

  constructor(private readonly document: WordDocument) {
    this.#all = readComments(document.package)
  }

  /** Those whose place is still in the document, and the answers to them. */
  get all(): readonly Comment[] {
    const places = this.#places()
    return this.#all.filter(({ id, parent }) => places.has(parent ?? id))
  }

  /** From the start to the end of the commented text. */
  placeOf({ id, parent }: Comment): { from: number; to: number } | null {
    return this.#places().get(parent ?? id) ?? null
  }

  insert(from: number, to: number, text: string): Comment {
    const comment = this.#add(text, null)
    this.document.edit((tr) => {
      const mark = (kind: string): Node =>
        schema.node('opaque', { xml: `<w:${kind} w:id="${comment.id}"/>`, kind, inRun: false })
      const reference = schema.node('opaque', {
        xml: `<w:commentReference w:id="${comment.id}"/>`,
        kind: 'commentReference',
        inRun: true,
      })
      tr.insert(to, [mark('commentRangeEnd'), reference])
      tr.insert(from, mark('commentRangeStart'))
      tr.setMeta('tracked', true)
    })
    this.document.emit({ type: 'comments' })
    return comment
  }

  reply(to: Comment, text: string): Comment {
    const comment = this.#add(text, to.parent ?? to.id)
    this.document.emit({ type: 'comments' })
    return comment
  }

  setResolved(comment: Comment, resolved: boolean): void {
    comment.isResolved = resolved
    this.#touch()
  }

  setText(comment: Comment, text: string): void {
    comment.text = text
    comment.xml = null
    this.#touch()
  }

  delete(comment: Comment): void {
    this.#all.splice(this.#all.indexOf(comment), 1)
    if (comment.parent === null) {
      for (const answer of this.#all.filter(({ parent }) => parent === comment.id)) {
        this.#all.splice(this.#all.indexOf(answer), 1)
      }
      this.document.edit((tr) => {
        for (const [pos] of marksOf(tr, comment.id).toReversed()) tr.delete(pos, pos + 1)
        tr.setMeta('tracked', true)
      })
    }
    this.#touch()
  }

  /** Writes the comments' parts where something has changed. */
  write(files: DocxPackage): void {
    if (!this.#changed) return
    const main = files.docx.main.entry
    const find = (type: string): string | null =>
      files.relationships(main).find((relationship) => relationship.type === type)?.target ?? null
    const folder = main.slice(0, main.lastIndexOf('/') + 1)
    const entry = find('comments') ?? `${folder}comments.xml`
    const extended = find('commentsExtended') ?? `${folder}commentsExtended.xml`
    if (find('comments') === null) files.relate(main, 'comments', entry)
    if (find('commentsExtended') === null) files.relate(main, extendedRelationship, extended)
    files.declare(entry, commentsType)
    files.declare(extended, extendedType)
    const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    const texts = this.#all.map((comment) => comment.xml ?? commentXml(comment)).join('')
    files.write(entry, `${declaration}<w:comments ${namespaces}>${texts}</w:comments>`)
    const states = this.#all.map(extendedXml).join('')
    files.write(extended, `${declaration}<w15:commentsEx ${namespaces}>${states}</w15:commentsEx>`)
  }

  #touch(): void {
    this.#changed = true
    this.document.isSaved = false
    this.document.emit({ type: 'comments' })
  }

  #add(text: string, parent: string | null): Comment {
    const id = String(Math.max(-1, ...this.#all.map((comment) => Number(comment.id))) + 1)
    const { name: author, date } = this.document.author
    const comment = { id, author, date, text, isResolved: false, parent, xml: null }
    this.#all.push(comment)
    this.#changed = true
    return comment
  }

  #places(): Map<string, { from: number; to: number }> {
    const places = new Map<string, { from: number; to: number }>()
    this.document.state.doc.descendants((node, pos) => {
      const kind = node.type.name === 'opaque' ? (node.attrs['kind'] as string) : ''
      if (!kind.startsWith('comment')) return
      const id = idIn(node)
      const place = places.get(id)
      if (kind === 'commentRangeStart') places.set(id, { from: pos + 1, to: pos + 1 })
      else if (kind === 'commentRangeEnd' && place !== undefined) place.to = pos
      else if (place === undefined) places.set(id, { from: pos, to: pos })
    })
    return places
  }
}

function marksOf(tr: Transaction, id: string): [number, string][] {
  const found: [number, string][] = []
  tr.doc.descendants((node, pos) => {
    if (node.type.name !== 'opaque') return
    const kind = node.attrs['kind'] as string
    if (kind.startsWith('comment') && idIn(node) === id) found.push([pos, kind])
  })
  return found
}

function idIn(node: Node): string {
  return /:id="([^"]*)"/u.exec(node.attrs['xml'] as string)?.[1] ?? ''
}

/** Eight hex digits below 0x80000000, the same for the same comment. */
function paragraphIdOf(id: string): string {
  return (0x40000000 + Number(id)).toString(16).toUpperCase()
}

function commentXml({ id, author, date, text }: Comment): string {
  const initials = author
    .split(' ')
    .map((word) => word.charAt(0))
    .join('')
  return `<w:comment w:id="${id}" w:author="${escapeAttribute(author)}" w:date="${date}" w:initials="${escapeAttribute(initials)}"><w:p w14:paraId="${paragraphIdOf(id)}"><w:r><w:t xml:space="preserve">${escapeText(text)}</w:t></w:r></w:p></w:comment>`
}

function extendedXml({ id, xml, isResolved, parent }: Comment): string {
  const own = xml === null ? null : /w14:paraId="([^"]*)"(?![\s\S]*w14:paraId=")/u.exec(xml)?.[1]
  const parentAttribute = parent === null ? '' : ` w15:paraIdParent="${paragraphIdOf(parent)}"`
  return `<w15:commentEx w15:paraId="${own ?? paragraphIdOf(id)}"${parentAttribute} w15:done="${isResolved ? 1 : 0}"/>`
}
