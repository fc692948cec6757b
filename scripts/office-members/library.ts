/** Which members the office.js on npm has, read from its own text. */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

export type Library = (type: string, member: string) => boolean

/** Of the Common API, what this build does not give on the web. */
const absent = new Set(['Office.OfficeTheme'])

/** `file`: word-web-16.00.debug.js. Of the Common API a member is there where its name is, here or in office.js itself. */
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
  const common = text + readFileSync(join(dirname(file), 'office.debug.js'), 'utf8')
  return (type, member) => {
    const [space, name = ''] = type.split('.')
    if (absent.has(type)) return false
    if (space !== 'Word') return new RegExp(`\\b${member}\\b`, 'u').test(common)
    return name === 'RequestContext' || members.has(`${name}.${member}`)
  }
}
