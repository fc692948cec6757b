/** The traps of Partille’s rules: what must be reported, and the near misses that must stay silent. */
import type { Fragment } from './frame.ts'
import { decision, governing, matter, table } from './traps-frame.ts'

const byInstruction: Fragment = {
  pack: 'partille',
  ...decision(
    'Kommundirektören beslutar att avge yttrandet enligt instruktionen för kommundirektören.',
  ),
}

table('partille/board-responsibility', [
  [
    'warning',
    "another nämnd's förvaltning",
    {
      pack: 'partille',
      points: ['Kommunstyrelsen ger utbildningsförvaltningen i uppdrag att ta fram en plan.'],
    },
  ],
  [
    'silent',
    'kommundirektören',
    {
      pack: 'partille',
      points: ['Kommunstyrelsen ger kommundirektören i uppdrag att ta fram en plan.'],
    },
  ],
  [
    'silent',
    'kommunstyrelsens förvaltning',
    {
      pack: 'partille',
      points: ['Kommunstyrelsen ger kommunstyrelsens förvaltning i uppdrag att ta fram en plan.'],
    },
  ],
])

table('partille/delegation-point', [
  [
    'error',
    'no authority',
    { pack: 'partille', ...decision('Kommundirektören beslutar att avge yttrandet.') },
  ],
  ['silent', 'the instruction as the only authority: instruction-sole-authority', byInstruction],
  [
    'silent',
    'order and point',
    {
      pack: 'partille',
      ...decision(
        'Kommundirektören beslutar att avge yttrandet enligt kommunstyrelsens delegationsordning, punkt 4.2.',
      ),
    },
  ],
])

table('partille/instruction-sole-authority', [
  ['warning', 'the instruction as the only authority', byInstruction],
  [
    'silent',
    'order and point beside it',
    {
      pack: 'partille',
      ...decision(
        'Kommundirektören beslutar att avge yttrandet enligt instruktionen och kommunstyrelsens delegationsordning, punkt 4.2.',
      ),
    },
  ],
])

table('partille/administration-head-term', [
  ['warning', 'kontorschef', { pack: 'partille', matter: ['Kontorschefen har lämnat underlag.'] }],
  [
    'silent',
    'förvaltningschef',
    { pack: 'partille', matter: ['Förvaltningschefen har lämnat underlag.'] },
  ],
])

table('partille/official-term', [
  ['hint', 'tjänstemän', { pack: 'partille', matter: ['Tjänstemännen har lämnat underlag.'] }],
  [
    'hint',
    'a compound',
    { pack: 'partille', matter: ['Tjänstemannaorganisationen har lämnat underlag.'] },
  ],
  [
    'silent',
    'tjänstepersoner',
    { pack: 'partille', matter: ['Tjänstepersonerna har lämnat underlag.'] },
  ],
  [
    'silent',
    'a quotation',
    { pack: 'partille', matter: ['Motionären skriver ”varje tjänsteman”.'] },
  ],
  ['silent', 'Norrköping uses both', matter('Tjänstemännen har lämnat underlag.')],
])

table('partille/document-header', [
  [
    'warning',
    'two fields missing',
    governing('Dokumenttyp: Riktlinje', 'Antaget av: Kommunstyrelsen 2024-11-20, § 179'),
  ],
  [
    'warning',
    'no date of adoption',
    governing(
      'Dokumenttyp: Riktlinje',
      'Antaget av: Kommunstyrelsen',
      'Giltighetstid: Tills vidare',
      'Dokumentansvarig: Kultur och fritid',
    ),
  ],
  [
    'warning',
    'another order',
    governing(
      'Dokumenttyp: Riktlinje',
      'Giltighetstid: Tills vidare',
      'Antaget av: Kommunstyrelsen 2024-11-20, § 179',
      'Dokumentansvarig: Kultur och fritid',
    ),
  ],
  [
    'silent',
    'all four',
    governing(
      'Dokumenttyp: Riktlinje',
      'Antaget av: Kommunstyrelsen 2024-11-20, § 179',
      'Giltighetstid: Tills vidare',
      'Dokumentansvarig: Kultur och fritid',
    ),
  ],
])
