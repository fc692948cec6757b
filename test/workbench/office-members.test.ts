/** What the add-in uses of Office.js is in the table, and is asked for before it is used. */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { readLibrary, type Library } from '../../scripts/office-members/library.ts'
import { scanMembers, type OfficeMember } from '../../scripts/office-members/scan.ts'
import { addinFiles, libraryFile } from '../../scripts/office-members/sources.ts'
import { membersPage, wayOf } from '../../scripts/office-members/table.ts'
import { offers } from '../../workbench/word/objects/since.ts'

const root = resolve(import.meta.dirname, '../..')
let members: readonly OfficeMember[] = []
let library: Library = () => false

beforeAll(() => {
  members = scanMembers(addinFiles(root))
  library = readLibrary(libraryFile(root))
}, 60_000)

describe('docs/office-members.md', () => {
  it('holds every member that the add-in uses (else: node scripts/run.mjs scripts/build-office-members.ts)', () => {
    const page = readFileSync(join(root, 'docs/office-members.md'), 'utf8')
    expect(page).toBe(membersPage(members, library))
  })

  it('is scanned from what is called, read and taken apart', () => {
    const names = members.map(({ type, name }) => `${type}.${name}`)
    expect(names).toContain('Word.Paragraph.uniqueLocalId')
    expect(names).toContain('Word.Range.insertText')
    expect(names).toContain('Office.CustomXmlParts.addAsync')
    // By a name among several: block-polish.ts.
    expect(names).toContain('Word.Paragraph.leftIndent')
    expect(names).toContain('Word.Font.italic')
    expect(names).toContain('Office.Context.partitionKey')
  })

  it('knows what the library of npm has', () => {
    const way = (type: string, name: string): string => wayOf({ type, name, set: '' }, library)
    expect(way('Word.Range', 'insertText')).toBe('library')
    expect(way('Word.Paragraph', 'uniqueLocalId')).toBe('shim')
    expect(way('Word.Document', 'compare')).toBe('guarded')
    expect(way('Office.Context', 'document')).toBe('library')
    expect(way('Office.Context', 'partitionKey')).toBe('guarded')
  })
})

describe('members newer than the floor of the manifest', () => {
  it('are in a requirement set that the add-in asks for', () => {
    const asked = readFileSync(join(root, 'addin/word/capabilities.ts'), 'utf8')
    const versions = [...asked.matchAll(/'(WordApi\w*)',\s*'(\d+\.\d+)'/gu)]
    const unasked = members.filter(({ set }) => {
      const [name, version] = set.split(' ')
      if (name === undefined || version === undefined || !name.startsWith('WordApi')) return false
      if (name === 'WordApi' && offers('1.3', version)) return false
      return !versions.some(([, other, number]) => other === name && offers(number ?? '', version))
    })
    expect(unasked).toEqual([])
  })
})
