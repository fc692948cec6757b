/** Which modules of `src/docx` have another in their place in the worker that reads Word's package; the build and the tests ask. */
import { join, resolve } from 'node:path'

/** From the project's own folder: whoever asks may have been bundled to another place. */
const folder = resolve('addin/word/package')

/** By the end of the path. */
const replaced = {
  'src/docx/xml-reader.ts': join(folder, 'xml-reader.ts'),
  'src/docx/style-source.ts': join(folder, 'styles.ts'),
  'src/docx/errors.ts': join(folder, 'errors.ts'),
  'src/docx/content-types.ts': join(folder, 'content-types.ts'),
  'src/docx/section-styles.ts': join(folder, 'section-styles.ts'),
}

/** @param path Of a module. */
export function inPlaceOf(path) {
  const entry = Object.entries(replaced).find(([end]) => path.endsWith(end))
  return entry === undefined ? null : entry[1]
}
