/** Which members the office.js on npm has, read from its own text. */
import { readFileSync } from 'node:fs'

export type Library = (type: string, member: string) => boolean

/** Of the Common API, what this build does not give on the web. */
const absent = new Set(['Office.OfficeTheme'])

/** `file`: word-web-16.00.debug.js. Of the Common API all else is there. */
export function readLibrary(file: string): Library {
  const members = new Set<string>()
  const text = readFileSync(file, 'utf8')
  for (const [, type, member] of text.matchAll(/\b([A-Z]\w*)\.prototype\.(\w+) = function/gu)) {
    members.add(`${type}.${member}`)
  }
  for (const [, type, member] of text.matchAll(
    /Object\.defineProperty\(([A-Z]\w*)\.prototype, "(\w+)"/gu,
  )) {
    members.add(`${type}.${member}`)
  }
  return (type, member) => {
    const [space, name = ''] = type.split('.')
    if (absent.has(type)) return false
    return space !== 'Word' || name === 'RequestContext' || members.has(`${name}.${member}`)
  }
}
