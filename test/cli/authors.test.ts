/** What a pack's author and a curious clerk ask: `pack check`, `rules`, `explain`. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { beredd, folderWith } from './run.ts'

const pack = `---
id: exempel
title: Instruktion, Exempels kommun
adopted: {by: kommunstyrelsen, date: 2024-01-01}
extends: [form]
matches: [Exempels kommun]
---

## Rollen

> **X1** Kommundirektören undertecknar skrivelser.

\`\`\`rule
id: director
clauses: [X1]
group: signature
on: [memo-board]
check: signature
with: {title: kommundirektör}
cases:
  - when: missing
    level: error
    message: Underskriften saknas.
examples:
  - bad: |
      # Tjänsteskrivelse

      Kommunstyrelsen

      ## Förslag till beslut
      Kommunstyrelsen godkänner planen.
    reports: missing
  - good: |
      # Tjänsteskrivelse

      Kommunstyrelsen

      ## Förslag till beslut
      Kommunstyrelsen godkänner planen.

      Eva Lind
      Kommundirektör
\`\`\`
`

async function check(markdown: string) {
  const folder = await folderWith()
  await writeFile(join(folder, 'regler.md'), markdown)
  return beredd(['pack', 'check', 'regler.md'], folder)
}

describe('beredd pack check', () => {
  it('says that a sound pack holds', async () => {
    const { status, stdout } = await check(pack)
    expect([status, stdout]).toEqual([
      0,
      'Instruktion, Exempels kommun: 1 punkt, 1 regel\n  Alla exempel stämmer.\n',
    ])
  })

  it.each([
    [
      'an unknown verb',
      pack.replace('check: signature', 'check: sigature'),
      [
        'regler.md:18:8 Kontrollen ”sigature” finns inte.',
        '> 18 | check: sigature',
        'Väntat: en av signature,',
      ],
    ],
    [
      'a wrong option',
      pack.replace('with: {title:', 'with: {titel:'),
      [
        'regler.md:19:8 Nyckeln ”titel” är okänd.',
        '> 19 | with: {titel:',
        'Väntat: någon av title,',
      ],
    ],
    [
      'a rule without an example',
      `${pack.slice(0, pack.indexOf('examples:'))}\`\`\`\n`,
      [
        'regler.md:14:1 Regeln ”director” har inget exempel som är fel (bad).',
        '> 14 | id: director',
        'Väntat: minst ett bad och minst ett good',
      ],
    ],
    [
      'a clause without a rule',
      `${pack}\n> **X2** Kommundirektören leder arbetet.\n`,
      [
        'regler.md:45:1 Punkten X2 har ingen regel.',
        '> 45 | > **X2** Kommundirektören leder arbetet.',
        'Väntat: rule, uncheckable med skälet,',
      ],
    ],
    [
      'an example that does not hold',
      pack.replace('      Eva Lind\n      Kommundirektör\n', ''),
      [
        'regler.md:33 director: Exemplet ska vara rätt men anmärks: Underskriften saknas.',
        '> 33 |   - good: |',
      ],
    ],
  ])(
    'tells of %s with file, line, excerpt and what was expected',
    async (_what, markdown, told) => {
      const { status, stdout } = await check(markdown)
      expect(status).toBe(1)
      for (const words of told) expect(stdout).toContain(words)
    },
  )
})

describe('beredd rules', () => {
  it('lists every clause of both instructions, none of them to do', async () => {
    const { status, stdout } = await beredd(['rules'], 'examples')
    expect(status).toBe(0)
    expect(stdout.match(/^ {2}N\d+ /gmu)).toHaveLength(42)
    expect(stdout.match(/^ {2}P\d+ /gmu)).toHaveLength(32)
    expect(stdout).not.toContain('Prövas inte ännu')
  })
})

describe('beredd explain', () => {
  it('tells the clause, the mends and examples of a rule by its bare or full name', async () => {
    const full = await beredd(['explain', 'norrkoping/unfunded-note'], 'examples')
    expect(full.status).toBe(0)
    expect(full.stdout).toContain('beslut som saknar finansiering')
    expect(full.stdout).toContain('[unfunded-note]')
    expect(full.stdout).toContain('Exempel som anmärks:')
    expect(await beredd(['explain', 'unfunded-note'], 'examples')).toEqual(full)
  })

  it('ends with 2 for a rule that does not exist', async () => {
    const { status, stderr } = await beredd(['explain', 'finns-inte'], 'examples')
    expect([status, stderr]).toEqual([
      2,
      'Det finns ingen regel ”finns-inte”. beredd rules visar dem som finns.\n',
    ])
  })
})
