/** The table of docs/office-members.md. */
import { shimMembers } from '../../workbench/word/shim/members.ts'
import type { Library } from './library.ts'
import type { OfficeMember } from './scan.ts'

export type Way = 'library' | 'shim' | 'guarded'

const words: Readonly<Record<Way, string>> = {
  library: 'på riktigt',
  shim: 'genom en utfyllnad',
  guarded: 'bara i Word, bakom en fråga',
}

/** How a member is run in the tests. */
export function wayOf({ type, name }: OfficeMember, library: Library): Way {
  const inShim = shimMembers.some(
    (member) => `Word.${member.type}` === type && member.name === name,
  )
  // The shim steps aside where the library has a member.
  if (library(type, name)) return 'library'
  return inShim ? 'shim' : 'guarded'
}

export function membersPage(members: readonly OfficeMember[], library: Library): string {
  const rows = members.map((member) => {
    const name = `\`${member.type}.${member.name}\``
    return `| ${name} | ${member.set === '' ? '–' : member.set} | ${words[wayOf(member, library)]} |`
  })
  return `# Det tillägget använder av Office.js

Den här sidan görs av \`node scripts/run.mjs scripts/build-office-members.ts\` ur \`@types/office-js\` och tilläggets källkod.
Ett test jämför den med källkoden: den som använder något nytt av Office.js gör om sidan, och ser då hur det nya prövas.

- **på riktigt**: det office.js som finns på npm har medlemmen, och den körs oförändrad i testerna.
- **genom en utfyllnad**: npm-utgåvan är från 2022 och saknar den; \`workbench/word/shim/\` lägger till den i arbetsbordet.
- **bara i Word, bakom en fråga**: körs inte i testerna; tillägget frågar först om den finns.

| Medlem | Kravuppsättning | I testerna |
| --- | --- | --- |
${rows.join('\n')}
`
}
