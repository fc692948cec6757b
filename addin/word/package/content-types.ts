/** In place of `src/docx/content-types.ts`: Word's own package names its main part by a relationship. */
export function mainPartByType(): null {
  return null
}
