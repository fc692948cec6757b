/** A small pack that is right in every way; tests break it one line at a time. */
export const samplePack = `---
id: exempel
title: Instruktion för kommundirektören, Exempel kommun
adopted: { by: kommunstyrelsen, date: 2024-03-12 }
extends: []
matches: [Exempel kommun]
---

## Uppdrag

> **E1** Alla tjänsteskrivelser till kommunstyrelsen
> undertecknas av kommundirektören.

\`\`\`rule
id: director-signature
group: signature
on: [memo-board]
check: signature
with: { title: kommundirektör, outside: ['från (fackligt|facklig) håll'] }
cases:
  - when: missing, draft
    level: warning
    message: Underskriften saknas ännu.
  - when: missing
    level: error
    message: Underskriften saknas.
    mend: { insert: signature-block, title: Kommundirektör, kind: safe }
examples:
  - bad: Kommunstyrelsen godkänner rapporten.
    reports: missing
  - good: Kommundirektör
\`\`\`

> **E2** Kommundirektören ska verka för god samverkan.

\`\`\`uncheckable
En allmän uppgift som inte lämnar
spår i ett enskilt dokument.
\`\`\`

> **E3** Gällande lagar ska följas.

\`\`\`covered-by: director-signature
\`\`\`

> **E4** Något mer.

\`\`\`todo
\`\`\`
`

/** The pack with one stretch of it replaced; a stretch that is not there is a mistake of the test. */
export function broken(from: string, to: string): string {
  if (!samplePack.includes(from)) throw new Error(`not in the sample: ${from}`)
  return samplePack.replace(from, to)
}
