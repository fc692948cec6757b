/** `.docx` files in a unified chain: `unified().use(docxParse).use(memoLint, {…}).use(docxStringify)`. */
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import type { Edit } from '../edit/model.ts'
import type { Root } from '../memo/tree.ts'
import { applyToDocx, type ApplyOptions } from './apply.ts'
import type { DocxDocument } from './model.ts'
import { openDocx } from './open.ts'
import { append } from '../memo/append.ts'

/** Edits that belong together: all are done, or none. */
interface EditGroup {
  title: string
  edits: readonly Edit[]
}

declare module 'vfile' {
  interface DataMap {
    /** The file that `docxParse` opened. */
    docx: DocxDocument
  }
}

/** Reads the file's bytes; `DocxError` where it is no readable .docx. */
export const docxParse: Plugin<[], string, Root> = function docxParse() {
  this.parser = (_text, file) => {
    if (typeof file.value === 'string') throw new Error('docxParse reads bytes, not text')
    const document = openDocx(file.value)
    file.data.docx = document
    return document.tree
  }
}

/**
 * Gives the opened file back with the mends in `file.data.mends` carried out; one that cannot be is left out, with a
 * message on the file. The tree itself is not written: what no mend touches stays byte for byte.
 */
export const docxStringify: Plugin<[ApplyOptions?], Root, Uint8Array> = function docxStringify(
  options = {},
) {
  this.compiler = (_tree, file) => {
    const document = file.data.docx
    if (document === undefined)
      throw new Error('docxStringify needs the file that docxParse opened')
    return applyGroups(document, groupsOf(file), options, file)
  }
}

function groupsOf(file: VFile): readonly EditGroup[] {
  // `memoLint` fills this in; it lives in a room above this one, so its type is not known here.
  const { mends } = file.data as { mends?: readonly EditGroup[] }
  return mends ?? []
}

/** All places refer to the file as it was opened, so every attempt starts from it. */
function applyGroups(
  document: DocxDocument,
  groups: readonly EditGroup[],
  options: ApplyOptions,
  file: VFile,
): Uint8Array {
  const whole = applyToDocx(
    document,
    groups.flatMap(({ edits }) => edits),
    options,
  )
  if ('bytes' in whole) return whole.bytes
  let bytes = document.bytes
  const accepted: Edit[] = []
  for (const { title, edits } of groups) {
    const attempt = applyToDocx(document, [...accepted, ...edits], options)
    if ('bytes' in attempt) {
      append(accepted, edits)
      bytes = attempt.bytes
    } else {
      file.message(`Åtgärden ”${title}” gjordes inte. ${attempt.refused}`, { source: 'beredd' })
    }
  }
  return bytes
}
