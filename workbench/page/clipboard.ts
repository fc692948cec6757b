/**
 * The clipboard. What is copied in the memo comes back as it was, with styles and lists; what comes from elsewhere comes as
 * text, a paragraph a paragraph, in the style of the paragraph that it is put into.
 */
import { DOMParser, DOMSerializer, Fragment, Slice, type Node } from 'prosemirror-model'
import { Plugin, type EditorState, type Transaction } from 'prosemirror-state'
import { schema } from '../word/schema.ts'

/** Only elements that a browser shows as a line of their own. */
const elsewhere = new DOMParser(schema, [
  { tag: 'p, h1, h2, h3, h4, h5, h6, pre', node: 'paragraph' },
  { tag: ':is(li, dt, dd, td, th):not(:has(p, h1, h2, h3, h4, h5, h6))', node: 'paragraph' },
  { tag: 'br', node: 'lineBreak' },
  { tag: 'script, style, template, title', ignore: true },
])

/** Without styles, which the page's policy would not let in again. */
const forOthers = new DOMSerializer(DOMSerializer.nodesFromSchema(schema), {
  run: ({ attrs }) => [attrs['bold'] === true ? 'b' : attrs['italic'] === true ? 'i' : 'span', 0],
})

function withoutStyles(html: string): string {
  return html
    .replaceAll(/<style[\s>][\s\S]*?<\/style>/giu, '')
    .replaceAll(/\sstyle\s*=\s*(?:"[^"]*"|'[^']*')/giu, '')
}

/** How a paragraph looks, not which it is. */
const looks = ['pPr', 'style', 'outlineLevel', 'numId', 'listLevel', 'align'] as const

export function clipboard(): Plugin {
  let copied: { slice: Slice; text: string } | null = null
  return new Plugin({
    props: {
      clipboardParser: elsewhere,
      clipboardSerializer: forOthers,
      transformPastedHTML: withoutStyles,
      transformCopied(slice) {
        copied = { slice, text: textOf(slice) }
        return slice
      },
      clipboardTextSerializer: textOf,
      handlePaste(view, event, slice) {
        const { clipboardData } = event
        const isOwn =
          copied !== null &&
          clipboardData?.getData('text/html').includes('data-pm-slice') === true &&
          sameText(clipboardData.getData('text/plain'), copied.text)
        const pasted = isOwn && copied !== null ? copied.slice : slice
        const tr = isOwn ? withLook(view.state, pasted) : view.state.tr
        tr.replaceSelection(isOwn ? pasted : inStyle(pasted, view.state))
        view.dispatch(tr.scrollIntoView().setMeta('paste', true).setMeta('uiEvent', 'paste'))
        return true
      },
    },
  })
}

function textOf({ content }: Slice): string {
  return content.textBetween(0, content.size, '\n')
}

/** Systems write line ends in their own ways. */
function sameText(one: string, other: string): boolean {
  const plain = (text: string): string => text.replace(/\r\n?/gu, '\n')
  return plain(one) === plain(other)
}

/** An empty paragraph becomes what is put into it. */
function withLook(state: EditorState, { content }: Slice): Transaction {
  const { $from, empty } = state.selection
  const first = firstParagraph(content)
  if (!empty || first === null || !$from.parent.isTextblock || $from.parent.content.size > 0) {
    return state.tr
  }
  return state.tr.setNodeMarkup($from.before(), null, { ...$from.parent.attrs, ...lookOf(first) })
}

function inStyle(slice: Slice, { selection }: EditorState): Slice {
  const { parent } = selection.$from
  if (!parent.isTextblock || parent.attrs['outlineLevel'] !== null) return slice
  const look = lookOf(parent)
  const styled = (node: Node): Node => {
    if (node.isTextblock) return node.type.create({ ...node.attrs, ...look }, node.content)
    return node.isText ? node : node.copy(mapped(node.content, styled))
  }
  return new Slice(mapped(slice.content, styled), slice.openStart, slice.openEnd)
}

function mapped(content: Fragment, change: (node: Node) => Node): Fragment {
  return Fragment.from(content.content.map(change))
}

function lookOf({ attrs }: Node): Record<string, unknown> {
  return Object.fromEntries(looks.map((name) => [name, attrs[name]]))
}

function firstParagraph(content: Fragment): Node | null {
  let found: Node | null = null
  content.descendants((node) => {
    if (found === null && node.isTextblock) found = node
    return found === null
  })
  return found
}
