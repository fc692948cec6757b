/** What reading and drawing labels need of the whole document. */
import type { Node } from 'prosemirror-model'
import type { NumberingDefinitions } from '../../../src/docx/numbering-reader.ts'
import type { Styles } from '../../../src/docx/styles.ts'

/** How a node was written, and what was read from it: where it still is that, it is written as it was. */
export interface Source {
  xml: string
  node: Node
}

export interface ReadContext {
  styles: Styles
  numbering: NumberingDefinitions
  /** Grows as nodes are read; a node's `source` is an index into it. */
  sources: Source[]
  /** Numbers for what must be told apart from its neighbours. */
  next: () => number
}
