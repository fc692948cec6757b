/**
 * The document as ProseMirror sees it: the body in sections (so that a long document can be drawn piece by piece), then
 * one story for each header, footer and note. What is not understood is kept as the XML it was.
 */
import { Schema, type Attrs, type Node } from 'prosemirror-model'

/** How a node was read: index into the document's sources. Null for what has come since. */
const source = { default: null }
const before = { default: '' }
/** Tells nodes apart for the session; 0 for one that has just come. */
const uid = { default: 0 }

export const schema = new Schema({
  nodes: {
    doc: { content: 'section+ story*' },
    /** Fifty blocks or so of the body; no matter of Word's. */
    section: {
      content: 'block+',
      toDOM: () => ['section', 0],
    },
    /** `kind`: header, footer, footnote, endnote; `part` as in `Place.part`; `id` of a note. */
    story: {
      content: 'block+',
      attrs: { source, kind: {}, part: {}, id: { default: '' } },
      isolating: true,
      defining: true,
      toDOM: (node) => ['section', { 'data-story': node.attrs['kind'] as string }, 0],
    },
    paragraph: {
      group: 'block',
      content: 'inline*',
      attrs: {
        source,
        /** XML between this block and the one before it. */
        before,
        /** The start tag as it was written. */
        open: { default: '' },
        /** w14:paraId; null for what has none yet. */
        paraId: { default: null },
        /** Word's uniqueLocalId: a GUID for this session. */
        localId: { default: '' },
        /** The whole w:pPr, or "". */
        pPr: { default: '' },
        /** Style id; null for the default style. */
        style: { default: null },
        /** 1–9; null for body text. */
        outlineLevel: { default: null },
        numId: { default: null },
        listLevel: { default: 0 },
        /** The list label as a reader sees it; null where there is none. */
        label: { default: null },
        /** left, center, right, both */
        align: { default: 'left' },
      },
      toDOM: (node) => [tagOf(node), paragraphAttributes(node.attrs), 0],
    },
    table: {
      group: 'block',
      content: 'row+',
      attrs: {
        source,
        before,
        uid,
        open: { default: '' },
        head: { default: '' },
        tail: { default: '' },
      },
      isolating: true,
      toDOM: () => ['table', ['tbody', 0]],
    },
    row: {
      content: 'cell+',
      attrs: {
        source,
        before,
        open: { default: '' },
        head: { default: '' },
        tail: { default: '' },
      },
      toDOM: () => ['tr', 0],
    },
    cell: {
      content: 'block+',
      attrs: {
        source,
        before,
        open: { default: '' },
        head: { default: '' },
        tail: { default: '' },
        span: { default: 1 },
      },
      isolating: true,
      toDOM: (node) => ['td', { colspan: String(node.attrs['span']) }, 0],
    },
    /** A content control around blocks, or another element that holds them (`control` false). */
    container: {
      group: 'block',
      content: 'block+',
      attrs: {
        source,
        before,
        uid,
        control: { default: true },
        /** w:id of a control. */
        id: { default: 0 },
        tag: { default: '' },
        title: { default: '' },
        /** boundingBox, tags, hidden */
        appearance: { default: 'boundingBox' },
        /** The whole w:sdtPr without id, tag, title and appearance; for another element all until its content. */
        head: { default: '' },
        tail: { default: '' },
      },
      defining: true,
      toDOM: (node) => ['div', { 'data-tag': node.attrs['tag'] as string, class: 'control' }, 0],
    },
    opaqueBlock: {
      group: 'block',
      atom: true,
      attrs: { source, before, xml: { default: '' } },
      toDOM: () => ['div', { class: 'opaque' }],
    },
    text: { group: 'inline' },
    lineBreak: {
      group: 'inline',
      inline: true,
      selectable: false,
      leafText: () => '\v',
      toDOM: () => ['br'],
    },
    /** What stands in a line and is not text: a picture, a field's mark, a note's number, a bookmark. */
    opaque: {
      group: 'inline',
      inline: true,
      atom: true,
      attrs: {
        xml: { default: '' },
        /** The element stands inside a run. */
        inRun: { default: false },
        /** The element's local name: "footnoteReference". */
        kind: { default: '' },
        /** What it reads as. */
        text: { default: '' },
      },
      leafText: (node) => node.attrs['text'] as string,
      toDOM: (node) => [
        'span',
        { class: 'opaque', 'data-kind': node.attrs['kind'] as string },
        // A note's number is shown as a mark; \u0002 is Word's own character for it.
        (node.attrs['text'] as string).replace('\u0002', '*'),
      ],
    },
  },
  marks: {
    /** A run's properties: the whole w:rPr, or "". */
    run: {
      attrs: {
        rPr: { default: '' },
        style: { default: null },
        bold: { default: false },
        italic: { default: false },
        underline: { default: false },
        hidden: { default: false },
      },
      toDOM: (mark) => ['span', { style: runCss(mark.attrs) }, 0],
    },
    /** A field's, link's or other element around text. `open` until its content. */
    wrapper: {
      attrs: { uid: {}, depth: {}, open: {}, close: {}, link: { default: false } },
      excludes: '',
      inclusive: false,
      toDOM: (mark) => ['span', { class: mark.attrs['link'] === true ? 'link' : 'wrapper' }, 0],
    },
    /** A content control inside a paragraph. */
    control: {
      attrs: {
        uid: {},
        depth: { default: -1 },
        id: { default: 0 },
        tag: { default: '' },
        title: { default: '' },
        appearance: { default: 'boundingBox' },
        head: { default: '' },
        tail: { default: '' },
      },
      excludes: '',
      inclusive: true,
      toDOM: (mark) => ['span', { class: 'control', 'data-tag': mark.attrs['tag'] as string }, 0],
    },
    insertion: {
      attrs: { author: { default: '' }, date: { default: '' }, element: { default: 'ins' } },
      toDOM: () => ['ins', 0],
    },
    deletion: {
      attrs: { author: { default: '' }, date: { default: '' }, element: { default: 'del' } },
      inclusive: false,
      toDOM: () => ['del', 0],
    },
  },
})

function tagOf(node: Node): string {
  const level = node.attrs['outlineLevel'] as number | null
  return level === null ? 'p' : `h${Math.min(level, 6)}`
}

function paragraphAttributes(attrs: Attrs): Record<string, string> {
  const { localId, style, label, align } = attrs as Record<string, string | null>
  return {
    'data-id': localId ?? '',
    'data-style': style ?? '',
    'data-align': align ?? 'left',
    ...(label === null || label === undefined ? {} : { 'data-label': label }),
  }
}

function runCss({ bold, italic, underline, hidden }: Attrs): string {
  return [
    bold === true && 'font-weight:bold',
    italic === true && 'font-style:italic',
    underline === true && 'text-decoration:underline',
    hidden === true && 'opacity:0.5',
  ]
    .filter((rule) => rule !== false)
    .join(';')
}
