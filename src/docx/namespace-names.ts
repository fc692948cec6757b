/** The namespaces that are read, by what we call them. */

export type Short = 'w' | 'w14' | 'm' | 'mc' | 'r' | 'v' | 'pkg' | 'beredd'

/** Of the part in which Beredd keeps what a document says to it. */
export const settingsNamespace = 'urn:beredd:document:1'

/** Transitional (ECMA-376) and Strict (ISO 29500) names of the same thing, and Microsoft's extensions. */
export const shortNames: ReadonlyMap<string, Short> = new Map<string, Short>(
  Object.entries({
    'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
    'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
    'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
    'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
    'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
    'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
    'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
    'urn:schemas-microsoft-com:vml': 'v',
    'http://schemas.microsoft.com/office/2006/xmlPackage': 'pkg',
    [settingsNamespace]: 'beredd',
  } as const),
)
