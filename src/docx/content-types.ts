import type { Limits } from './limits.ts'
import { XmlReader } from './xml-reader.ts'

/** Main parts that are Word documents: document, template, and both with macros. */
const MAIN_TYPES = new Set([
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml',
  'application/vnd.ms-word.document.macroenabled.main+xml',
  'application/vnd.ms-word.template.macroenabledtemplate.main+xml',
])

/** The name of the part that `[Content_Types].xml` says is the main part of a Word document; null where it says none. */
export function mainPartByType(xml: string, limits: Limits): string | null {
  let found: string | null = null
  new XmlReader(xml, '[Content_Types].xml', limits).run({
    open(_key, tag) {
      const partName = tag.get('PartName')
      const contentType = tag.get('ContentType')
      if (found !== null || partName === undefined || contentType === undefined) return
      if (MAIN_TYPES.has(contentType.trim().toLowerCase())) found = partName
    },
    close() {
      // Nothing is nested.
    },
  })
  return found
}
