/**
 * What a shipped memo is made of, before it becomes a Word file.
 *
 * Text holds a little markup: `~` is a hard space, `**bold**`, `*italic*`, `^[a footnote]`, and
 * `{date:2026-03-04}` a date in a content control, as municipal templates have them.
 */

export interface Signer {
  name: string
  title: string
}

export type Block =
  /** Level 1–3 in the template's heading styles. */
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  /** A heading written as a bold line in the body style, as people do who never open the style list. */
  | { kind: 'boldLine'; text: string }
  | { kind: 'body'; text: string }
  | { kind: 'lines'; texts: readonly string[] }
  /** Numbered by Word; each list starts at 1. */
  | { kind: 'numbered'; texts: readonly string[] }
  | { kind: 'bullets'; texts: readonly string[] }
  /** The first row is the heading row; columns after the first hold figures. */
  | { kind: 'table'; rows: readonly (readonly string[])[] }
  /** The table at the top of page 1: rows of label and value pairs. */
  | { kind: 'headTable'; rows: readonly (readonly { label: string; text: string }[])[] }
  | { kind: 'signatures'; layout: 'lines' | 'tabs' | 'table'; signers: readonly Signer[] }
  | { kind: 'pageBreak' }

/** What a municipality's own template decides. */
export interface Template {
  municipality: string
  /** Font of the body and of the headings. */
  fonts: { body: string; headings: string }
  /** Hex, without #. */
  colour: string
  /** Lines of the footer. */
  footer: readonly string[]
  /** Puts the template's own heading styles, based on Word's, in the place of Rubrik 1–3. */
  ownHeadings: boolean
}

export interface Example {
  /** Name of the file in `examples/`, without its ending. */
  file: string
  template: Template
  /** "Tjänsteskrivelse": stands in the header of page 1. */
  documentType: string
  title: string
  author: string
  caseNumber: string
  /** yyyy-mm-dd */
  date: string
  blocks: readonly Block[]
}
