/** Layouts of signatures, and who signs for whom: N12 and N13. */
import { table, type Row } from './table.ts'

const signed = (...signature: string[]) => ({ signature })

const layouts: Row[] = [
  ['Per Lind Kommundirektör'],
  ['Per Lind tf. kommundirektör'],
  ['Per Lind (kommundirektör)'],
  ['Per Lind, kommundirektör, 2025-03-04'],
  ['Kommundirektör: Per Lind'],
  ['Signerat av: Per Lind, kommundirektör 2025-03-04'],
  ['| Per Lind Kommundirektör |', '| --- |'],
].map((lines) => ['silent', lines.join(' / '), signed(...lines)])

table('norrkoping/director-signature', [
  ...layouts,
  ['error', 'a sentence', signed('Per Lind kommundirektör har tagit fram underlaget.')],
  ['warning', 'on behalf, under a name', signed('Daniel Sköld', 'På uppdrag av kommundirektören')],
  ['warning', 'on behalf, above a name', signed('På uppdrag av kommundirektören', 'Daniel Sköld')],
  [
    'warning',
    'on behalf, with a title',
    signed('Daniel Sköld', 'På uppdrag av kommundirektören', 'Kontorschef'),
  ],
  ['warning', 'by power of attorney', signed('Daniel Sköld, enligt fullmakt av kommundirektören')],
  ['error', 'somebody else', signed('Daniel Sköld Kontorschef')],
  [
    'silent',
    'the director, who has signed as the deputy too',
    signed('Per Lind', 'Biträdande kommundirektör', '', 'Per Lind', 'Kommundirektör'),
  ],
])

table('norrkoping/sole-signature', [
  ['silent', 'one name', signed('Per Lind Kommundirektör')],
  ['warning', 'two on one line', signed('Per Lind Kommundirektör\tAnna Berg Kontorschef')],
  [
    'silent',
    'one name twice',
    signed('Per Lind', 'Kommundirektör', '', 'Per Lind', 'Kommundirektör'),
  ],
])

const title = ['# Strategi för kultur', '', 'Partille kommun', '']
const text = ['', '## Vision', 'Kulturen når alla barn.']
table('partille/document-header', [
  [
    'silent',
    'labels in a row above',
    {
      pack: 'partille',
      whole: [
        ...title,
        '| Dokumenttyp | Antaget av | Giltighetstid | Dokumentansvarig |',
        '|---|---|---|---|',
        '| Strategi | Kommunfullmäktige 2024-12-17, § 140 | Till och med 2030 | Kultur- och fritidsförvaltningen |',
        ...text,
      ],
    },
  ],
  [
    'silent',
    'labels in a column',
    {
      pack: 'partille',
      whole: [
        ...title,
        '| Dokumenttyp | Strategi |',
        '|---|---|',
        '| Antaget av | Kommunfullmäktige 2024-12-17, § 140 |',
        '| Giltighetstid | Till och med 2030 |',
        '| Dokumentansvarig | Kultur- och fritidsförvaltningen |',
        ...text,
      ],
    },
  ],
  [
    'silent',
    'labels in lines of their own',
    {
      pack: 'partille',
      whole: [
        ...title,
        'Dokumenttyp',
        'Strategi',
        'Antaget av',
        'Kommunfullmäktige 2024-12-17, § 140',
        'Giltighetstid',
        'Till och med 2030',
        'Dokumentansvarig',
        'Kultur- och fritidsförvaltningen',
        ...text,
      ],
    },
  ],
  [
    'warning',
    'one is missing',
    {
      pack: 'partille',
      whole: [
        ...title,
        '| Dokumenttyp | Antaget av | Dokumentansvarig |',
        '|---|---|---|',
        '| Strategi | Kommunfullmäktige 2024-12-17, § 140 | Kultur- och fritidsförvaltningen |',
        ...text,
      ],
    },
  ],
])

table('partille/board-responsibility', [
  [
    'warning',
    'X uppdras att',
    {
      pack: 'partille',
      points: ['Utbildningsförvaltningen uppdras att bjuda in föräldrarna till en dialog.'],
    },
  ],
])
