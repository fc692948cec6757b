/** A .docx file opened: its tree, and what is needed to edit it without touching the rest. */
import type { Root } from '../memo/tree.ts'

/** One zip entry as it lies in the file. */
export interface ZipEntry {
  name: string
  /** Range of the compressed data in the file. */
  start: number
  end: number
  /** 0 stored, 8 deflated; another method can be kept but not read. */
  method: number
  crc: number
  size: number
  compressedSize: number
  /** The central directory record, from its signature to the end of its comment: written back as it is. */
  record: Uint8Array
  /** Offset of the local header, and its length with name and extra field. */
  headerStart: number
  headerLength: number
}

/** A paragraph's range in its part's decoded text: from "<w:p" to just after "</w:p>". UTF-16 units. */
export interface XmlRange {
  start: number
  end: number
}

/** An XML part that the tree came from. */
export interface DocxPart {
  /** Entry name without leading slash: "word/document.xml". */
  entry: string
  /** What `Place.part` calls it: "body" for the main part, else its base name ("header1"). */
  part: string
  xml: string
  /** Why it cannot be written (encoding does not round-trip, an encoding other than UTF-8); null where it can. */
  readOnly: string | null
  /** By paragraph id, for every `w:p` of the part. */
  ranges: ReadonlyMap<string, XmlRange>
  /** Prefix of the WordprocessingML namespace in this part, with colon: "w:"; "" for a default namespace. */
  prefix: string
}

/** What blocks need to look like the document they go into. */
export interface DocxStyles {
  /** Id of the default paragraph style; null where the file has none. */
  normal: string | null
  /** Id of the style used for section headings, preferring one that the document uses; null where there is none. */
  heading: string | null
  /** The document's language ("sv-SE"); null where it does not say. */
  language: string | null
  /** Whether text in a paragraph style is hidden unless it says otherwise; null for the default style. */
  hides(style: string | null): boolean
}

export interface DocxDocument {
  bytes: Uint8Array
  entries: readonly ZipEntry[]
  /** Inflates an entry, CRC checked; the result is kept. */
  read(entry: string): Uint8Array | null
  tree: Root
  /** By `Place.part`. */
  parts: ReadonlyMap<string, DocxPart>
  main: DocxPart
  styles: DocxStyles
  /** Entry names of custom XML parts related to the main part or the package. */
  customXml: readonly string[]
}

/** Why a file cannot be read, for the reader in Swedish (`message`) and for programs (`code`). */
export type DocxErrorCode =
  | 'not-a-zip'
  | 'encrypted'
  | 'legacy-doc'
  | 'damaged-zip'
  | 'too-large'
  | 'no-main-part'
  | 'broken-xml'
  | 'doctype'
  | 'too-deep'
  | 'encoding'
