/** Blocks from a flat package. On the web Word forgets what could be undone before; so does this. */
import { Fragment, type Node } from 'prosemirror-model'
import { DocxError } from '../../src/docx/errors.ts'
import { openFlatOpc } from '../../src/docx/flat-opc.ts'
import { namesOf } from '../../src/docx/part-names.ts'
import type { WordDocument } from './document.ts'
import { BlockReader } from './read/blocks.ts'
import type { Source } from './read/context.ts'
import { childOf, parseElements } from './xml/element.ts'

/** Null where the text is no package that holds a document. */
export function packageBlocks(document: WordDocument, xml: string): Node[] | null {
  try {
    const { main } = openFlatOpc(xml)
    const root = parseElements(main.xml, namesOf(main).local).children[0]
    const body = root === undefined ? undefined : childOf(root, 'body')
    if (root === undefined || body === undefined) return null
    // Its own sources: what is put in is written anew, for its prefixes may mean something else here.
    const sources: Source[] = []
    const reader = new BlockReader(main.xml, { ...document.context, sources })
    document.foreignNames(main.xml.slice(root.start, root.openEnd))
    return reader.read(body, body.openEnd).nodes.map(withoutSource)
  } catch (error) {
    if (error instanceof DocxError) return null
    throw error
  }
}

function withoutSource(node: Node): Node {
  if (node.isInline) return node
  const content = node.isTextblock ? node.content : Fragment.from(node.children.map(withoutSource))
  const { source, ...attrs } = node.attrs
  const fresh = source === undefined ? attrs : { ...attrs, source: null, before: '' }
  return node.type.create(fresh, content, node.marks)
}

/** Gives where the blocks stand. `Replace` takes the blocks that the stretch touches. */
export function insertBlocks(
  document: WordDocument,
  from: number,
  to: number,
  where: string,
  blocks: readonly Node[],
): { from: number; to: number } {
  const touched = document.structure.between(from, to)
  const [first, last] = [touched[0], touched.at(-1)]
  if (first === undefined || last === undefined) throw new Error('A stretch touches a paragraph')
  const start = first.pos
  const end = last.pos + last.node.nodeSize
  const before = document.state.doc.content.size
  const at = where === 'Start' || where === 'Before' || where === 'Replace' ? start : end
  document.clearHistory()
  document.edit((tr) => {
    if (where === 'Replace') tr.replaceWith(start, end, blocks)
    else tr.insert(at, blocks)
    tr.setMeta('tracked', true)
  })
  const grown = document.state.doc.content.size - before
  return { from: at, to: where === 'Replace' ? end + grown : at + grown }
}
