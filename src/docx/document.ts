/** The parts of a Word document, wherever they are kept → its tree, with an id and a range for every paragraph. */
import type { RootContent } from 'mdast'
import { append } from '../memo/append.ts'
import type { Root, WordPart } from '../memo/tree.ts'
import { mainPartByType } from './content-types.ts'
import type { DecodedXml } from './decode.ts'
import { DocxError } from './errors.ts'
import type { Limits } from './limits.ts'
import type { DocxPart, DocxStyles } from './model.ts'
import { readNumbering } from './numbering-reader.ts'
import type { NumberingDefinitions } from './numbering-reader.ts'
import type { ParagraphRecord } from './paragraph-builder.ts'
import { parseStory } from './parse.ts'
import { readRelationships, relationshipsOf } from './relationships.ts'
import type { Relationship } from './relationships.ts'
import { SectionStyles } from './section-styles.ts'
import type { StoryContext, StoryReader } from './story-reader.ts'
import { openStyles } from './style-source.ts'
import { Styles } from './styles.ts'
import { TextMeter } from './text-meter.ts'
import { TextPart } from './text-part.ts'

/** Where parts are found by name: a zip or a flat package. */
export interface PartSource {
  /** Null where there is no such part. Throws DocxError. */
  text(name: string): SourceText | null
}

export interface SourceText extends DecodedXml {
  /** The part's name as it is written in the source. */
  entry: string
}

/** What is read of a document. */
export interface ReadDocument {
  tree: Root
  parts: ReadonlyMap<string, DocxPart>
  main: DocxPart
  styles: DocxStyles
  customXml: readonly string[]
}

interface ReadPart {
  part: string
  decoded: SourceText
  story: StoryReader
  prefix: string
  records: readonly ParagraphRecord[]
}

/** Reads everything that holds text. Throws DocxError. */
export function readDocument(source: PartSource, limits: Limits): ReadDocument {
  const packageRelationships = relationships(source, '', limits)
  const entry = findMain(source, packageRelationships, limits)
  const related = relationships(source, entry, limits)
  const context = readContext(source, related, limits)
  const names = new Set<string>()
  const read = (name: string, part: string | null, roots: readonly string[]): ReadPart | null => {
    const decoded = source.text(name)
    if (decoded === null) return null
    const base = part ?? baseName(name)
    const partName = names.has(base) ? name : base
    names.add(partName)
    const parsed = parseStory(decoded.xml, { entry: name, partName, roots }, context)
    const { story, prefix } = parsed
    return { part: partName, decoded, story, prefix, records: story.paragraphs }
  }

  const main = read(entry, 'body', ['w:document'])
  if (main === null) throw new DocxError('no-main-part', `delen ${entry} saknas`)
  const readAll = (targets: readonly string[], root: string): ReadPart[] =>
    targets.map((target) => read(target, null, [root])).filter((part) => part !== null)
  const notesOf = (kind: 'footnote' | 'endnote'): ReadPart[] =>
    // Word writes the part for its separator lines alone: without a reference there is no note to read.
    main.story.noteKinds.has(kind) ? readAll(targetsOf(related, `${kind}s`), `w:${kind}s`) : []
  const footnotes = notesOf('footnote')
  const endnotes = notesOf('endnote')
  const headers = readAll(referred(main.story, related, 'header'), 'w:hdr')
  const footers = readAll(referred(main.story, related, 'footer'), 'w:ftr')
  const all = [main, ...footnotes, ...endnotes, ...headers, ...footers]
  nameParagraphs(all)

  const tree: Root = { type: 'root', children: [...main.story.blocks, ...textBoxes(main)] }
  const addStory = (stories: readonly RootContent[], part: ReadPart): void => {
    append(tree.children, stories)
    append(tree.children, textBoxes(part))
  }
  for (const part of footnotes) addStory(notes(part, 'footnote'), part)
  for (const part of endnotes) addStory(notes(part, 'endnote'), part)
  for (const part of headers) addStory([wordPart(part, 'header')], part)
  for (const part of footers) addStory([wordPart(part, 'footer')], part)
  const watermarks = [...headers, ...footers].flatMap(({ story }) => story.watermarks)
  if (watermarks.length > 0) tree.data = { memo: { watermarks: [...new Set(watermarks)] } }

  const parts = new Map(
    all.map(({ part, decoded, prefix, records }) => [
      part,
      new TextPart({ ...decoded, part, prefix }, records),
    ]),
  )
  return {
    tree,
    parts,
    // The main part was put into the map under this name just above.
    main: parts.get('body') as DocxPart,
    styles: new SectionStyles(context.styles, main.records),
    customXml: [
      ...new Set([
        ...targetsOf(packageRelationships, 'customXml'),
        ...targetsOf(related, 'customXml'),
      ]),
    ],
  }
}

function relationships(source: PartSource, part: string, limits: Limits): Relationship[] {
  const decoded = source.text(relationshipsOf(part))
  return decoded === null ? [] : readRelationships(decoded.xml, part, limits)
}

/** The main part by the package's relationships; where they lead nowhere, by the content types. */
function findMain(
  source: PartSource,
  packageRelationships: readonly Relationship[],
  limits: Limits,
): string {
  for (const target of targetsOf(packageRelationships, 'officeDocument')) {
    if (source.text(target) !== null) return target
  }
  const types = source.text('[Content_Types].xml')
  const name = types === null ? null : mainPartByType(types.xml, limits)
  if (name !== null && source.text(name) !== null)
    return name.startsWith('/') ? name.slice(1) : name
  throw new DocxError('no-main-part', 'huvuddelen går inte att hitta')
}

function readContext(
  source: PartSource,
  related: readonly Relationship[],
  limits: Limits,
): StoryContext {
  const first = (type: string): [string | null, string] => {
    const target = targetsOf(related, type)[0]
    return target === undefined ? [null, ''] : [source.text(target)?.xml ?? null, target]
  }
  const [stylesXml, stylesEntry] = first('styles')
  let numbering: NumberingDefinitions | null = null
  return {
    styles: new Styles(openStyles(stylesXml, stylesEntry, limits)),
    numbering: () => (numbering ??= readNumbering(...first('numbering'), limits)),
    limits,
    meter: new TextMeter(limits),
  }
}

function targetsOf(related: readonly Relationship[], type: string): string[] {
  const targets: string[] = []
  for (const relationship of related) {
    if (relationship.type === type && relationship.target !== null)
      targets.push(relationship.target)
  }
  return targets
}

/** Headers or footers in the order the sections refer to them, each once. */
function referred(
  story: StoryReader,
  related: readonly Relationship[],
  kind: 'header' | 'footer',
): string[] {
  const byId = new Map(related.map(({ id, target }) => [id, target]))
  const targets = new Set<string>()
  for (const reference of story.references) {
    const target = reference.kind === kind ? byId.get(reference.id) : null
    if (target) targets.add(target)
  }
  return [...targets]
}

function baseName(entry: string): string {
  const name = entry.slice(entry.lastIndexOf('/') + 1)
  const dot = name.lastIndexOf('.')
  return dot > 0 ? name.slice(0, dot) : name
}

/** Word's id where no other paragraph has it, else "p" and the paragraph's number. */
function nameParagraphs(parts: readonly ReadPart[]): void {
  const count = new Map<string, number>()
  for (const { records } of parts) {
    for (const { ownId } of records) {
      if (ownId !== null) count.set(ownId, (count.get(ownId) ?? 0) + 1)
    }
  }
  let ordinal = 0
  for (const { records, story } of parts) {
    for (const { word, ownId } of records) {
      ordinal++
      // An id that could be one of ours would not be unique for long.
      const own = ownId !== null && count.get(ownId) === 1 && !ownId.startsWith('p')
      word.id = own ? ownId : `p${ordinal}`
    }
    for (const { part, host } of story.textBoxes) part.host = host.word.id
  }
}

function textBoxes({ story }: ReadPart): WordPart[] {
  return story.textBoxes.map(({ part }) => part)
}

function notes({ story, part }: ReadPart, kind: 'footnote' | 'endnote'): WordPart[] {
  return story.notes.map((children) => ({ type: 'wordPart', story: kind, part, children }))
}

function wordPart({ story, part }: ReadPart, kind: 'header' | 'footer'): WordPart {
  const children: RootContent[] = story.blocks
  return { type: 'wordPart', story: kind, part, children }
}
