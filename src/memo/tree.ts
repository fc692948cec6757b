/**
 * The document tree: mdast, extended where Word needs it.
 *
 * A table cell holds paragraphs (mdast allows phrasing only), and the root ends with one `wordPart` for each header,
 * footer, note and text box story. All text of a paragraph lies in `text` children; a tab is `\t`, a line break `\n`,
 * a soft hyphen U+00AD, a non-breaking hyphen U+2011: the characters they are.
 */
import type { Heading, Paragraph, Parent, Root, RootContent } from 'mdast'

/** What a paragraph belongs to. A text box's paragraphs lie in the part of their host. */
export type Story = 'body' | 'header' | 'footer' | 'footnote' | 'endnote' | 'textBox'

/** What Word knows of a paragraph and Markdown does not: `node.data.word`. */
export interface WordData {
  /** Unique in the document: Word's `w14:paraId` where it is unique, else `p` and the ordinal made on reading. */
  id: string
  /** Style id as the file has it ("Rubrik1"), in Word `styleBuiltIn` ("Heading1"). */
  style?: string
  /** 1–9 where the style chain or the paragraph itself gives an outline level. */
  outlineLevel?: number
  /** The label as a reader sees it: "1.", "a)", "•". */
  listLabel?: string
  /** List level from 0. */
  listLevel?: number
  /** Tag of the nearest content control around the paragraph. */
  tag?: string
  /** Every visible character is bold. */
  bold?: boolean
  /** The whole paragraph is hidden text. */
  hidden?: boolean
}

/** One story outside the body, at the end of the root. */
export interface WordPart extends Parent {
  type: 'wordPart'
  story: Exclude<Story, 'body'>
  /** The part's base name: "header1", "footnotes"; "body" for a text box of the main part. */
  part: string
  /** Id of the paragraph a text box hangs on; its paragraphs are numbered right after it. */
  host?: string
  children: RootContent[]
}

declare module 'mdast' {
  interface ParagraphData {
    word?: WordData
    /** Key of the Markdown front matter the paragraph was made from: its text is "key: value". */
    frontMatter?: string
  }
  interface HeadingData {
    word?: WordData
  }
  interface TextData {
    /** Hidden text is kept in the tree and left out of the text that is checked. */
    hidden?: boolean
  }
  interface RootData {
    /** Front matter of a Markdown memo, or what a file says of itself. */
    memo?: DocumentData
  }
  interface RootContentMap {
    wordPart: WordPart
  }
}

/** What stands beside the text: front matter of Markdown, the custom XML part of a .docx. */
export interface DocumentData {
  /** Header fields by their printed label ("Diarienummer"): Markdown's front matter. */
  fields?: Record<string, string>
  /** The document's own settings, not yet validated. */
  settings?: unknown
  /** Words drawn across the page by a header ("UTKAST"), which are no text of any paragraph. */
  watermarks?: readonly string[]
}

export type ParagraphNode = Paragraph | Heading
export type { Root, RootContent }
