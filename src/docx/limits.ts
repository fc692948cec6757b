/** How much a file may ask for before it is refused; all that reading costs is bounded by these. */
export interface Limits {
  /** Entries in the zip. */
  entries: number
  /** Bytes of one part when inflated. */
  entryBytes: number
  /** Bytes of all parts read, inflated. */
  totalBytes: number
  /** Inflated over compressed size; asked only of parts over one megabyte. */
  ratio: number
  /** Elements inside each other. */
  depth: number
  /** Elements in one part. */
  elements: number
  /** Attributes on one element. */
  attributes: number
  /** Paragraphs in the whole document. */
  paragraphs: number
  /** UTF-16 units of text in one paragraph, and in the whole document. */
  paragraphCharacters: number
  characters: number
}

const MEGABYTE = 1024 * 1024

/**
 * Far above any document a person has written (three and a half million characters are some 1,300 pages), and low enough for a browser
 * tab: what these let through is read and checked within ten seconds and 512 MB (test/hostile/).
 */
export const defaultLimits: Limits = {
  entries: 10_000,
  entryBytes: 64 * MEGABYTE,
  totalBytes: 128 * MEGABYTE,
  ratio: 200,
  depth: 1024,
  elements: 4_000_000,
  attributes: 1000,
  paragraphs: 80_000,
  paragraphCharacters: 100_000,
  characters: 3_500_000,
}

/** Below this size a high ratio is no threat: tables of equal cells compress that well. */
export const RATIO_FLOOR = MEGABYTE
