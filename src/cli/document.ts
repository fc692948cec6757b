/** Reading one file of a call: a .docx by its first bytes, else a memo in Markdown. */
import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import type { DocxDocument } from '../docx/model.ts'
import { DocxError } from '../docx/errors.ts'
import type { Root } from '../memo/tree.ts'
import { nativeUnpacking } from './native-unpacking.ts'
import { UnreadableError } from './unreadable.ts'

export type OpenedDocument =
  | { kind: 'docx'; path: string; tree: Root; document: DocxDocument }
  | { kind: 'markdown'; path: string; tree: Root; source: string; byteOrderMark: boolean }

/** Throws UnreadableError with the reason and what to do; nothing else for any file content. */
export async function openDocument(path: string): Promise<OpenedDocument> {
  const bytes = await readBytes(path)
  if (looksLikeMarkdown(path, bytes)) return openMarkdown(path, bytes)
  const { openDocx } = await import('../docx/open.ts')
  try {
    const document = openDocx(bytes, {}, nativeUnpacking)
    return { kind: 'docx', path, tree: document.tree, document }
  } catch (error) {
    if (error instanceof DocxError) throw new UnreadableError(error.message, { cause: error })
    throw error
  }
}

async function openMarkdown(path: string, bytes: Uint8Array): Promise<OpenedDocument> {
  const [{ parseMarkdown }, { markdownRefusal }] = await Promise.all([
    import('../markdown/parse.ts'),
    import('../markdown/limits.ts'),
  ])
  const source = decode(bytes)
  const refused = markdownRefusal(source)
  if (refused !== null) throw new UnreadableError(refused)
  const byteOrderMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  return { kind: 'markdown', path, tree: parseMarkdown(source), source, byteOrderMark }
}

function looksLikeMarkdown(path: string, bytes: Uint8Array): boolean {
  if (path === '-') return !(bytes[0] === 0x50 && bytes[1] === 0x4b)
  return /\.(?:md|markdown)$/iu.test(path)
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    throw new UnreadableError('Texten är inte i UTF-8. Spara filen som UTF-8 och försök igen.', {
      cause: error,
    })
  }
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return path === '-' ? await buffer(process.stdin) : await readFile(path)
  } catch (error) {
    throw new UnreadableError(reasonOf(error), { cause: error })
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null
  switch (code) {
    case 'ENOENT':
      return 'Filen finns inte. Kontrollera sökvägen.'
    case 'EACCES':
    case 'EPERM':
      return 'Filen eller mappen får inte läsas. Kontrollera behörigheten, och att filen inte är låst av ett annat program.'
    case 'EISDIR':
      return 'Sökvägen är en mapp, inte en fil.'
    case 'EBUSY':
      return 'Filen är upptagen. Stäng den i Word och försök igen.'
    default:
      return `Filen kunde inte läsas: ${error instanceof Error ? error.message : String(error)}`
  }
}
