/** What words are compared by. */
const needsCare = /[^\u0020-\u007e\u00c0-\u024f]/
const softHyphens = /\u00ad/g
const hyphens = /[\u2010\u2011]/g

/** Lower case, NFC, without soft hyphens, with the non-breaking hyphen as "-". */
export function normalize(slice: string): string {
  if (!needsCare.test(slice)) return slice.toLowerCase()
  return slice.replace(softHyphens, '').replace(hyphens, '-').normalize('NFC').toLowerCase()
}
