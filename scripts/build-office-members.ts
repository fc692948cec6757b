/** docs/office-members.md: what the add-in uses of Office.js, and how it is tested. */
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { readLibrary } from './office-members/library.ts'
import { scanMembers } from './office-members/scan.ts'
import { addinFiles, libraryFile } from './office-members/sources.ts'
import { membersPage } from './office-members/table.ts'

const root = resolve('.')
const page = membersPage(scanMembers(addinFiles(root)), readLibrary(libraryFile(root)))
writeFileSync(resolve('docs/office-members.md'), page)
