/**
 * Scripts and styles compressed once, when the site is built, so that a server has but to send what lies there: `.gz` by
 * zopfli, 4 % less than gzip's best, and `.br`. No server would spend the seconds it takes on each request.
 */
import { gzipAsync } from '@gfx/zopfli'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

/** Passes over a file; more than this give a few bytes. */
const passes = 15

/** A file has tables of its own for as many parts as gain from it: no most, where zopfli's is 15 parts for 455 kB. */
const mostParts = 0

/** Writes both beside each script and style sheet of the folder itself; what lies there is written over. */
export async function compressFiles(folder: string): Promise<void> {
  for (const name of readdirSync(folder).filter((each) => /\.(?:js|css)$/u.test(each))) {
    const file = join(folder, name)
    const content = readFileSync(file)
    writeFileSync(
      `${file}.gz`,
      await gzipAsync(content, { numiterations: passes, blocksplittingmax: mostParts }),
    )
    writeFileSync(`${file}.br`, brotli(content))
  }
}

function brotli(content: Uint8Array): Uint8Array {
  return brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  })
}
