import { describe, expect, test } from 'vitest'
import { memoOf, proposing, textOf } from './structure-frame.ts'

const settings = {
  administrations: [
    { name: 'utbildningsförvaltningen', board: 'utbildningsnämnden' },
    { name: 'vård- och omsorgsförvaltningen', board: 'vård- och omsorgsnämnden' },
  ],
  companies: ['Norrköping Rådhus AB'],
}

/** "kind text" of each addressee in a proposal. */
function addressees(lines: string): string[] {
  return memoOf(proposing(lines), settings).assignments.map(
    ({ addressee }) => `${addressee.kind} ${addressee.text}`,
  )
}

describe('who gets the assignment', () => {
  test.each([
    [
      'Kommunstyrelsen ger samhällsbyggnadskontoret i uppdrag att ta fram en plan.',
      'office samhällsbyggnadskontoret',
    ],
    ['Ekonomidirektören får i uppdrag att se över rutinen.', 'official Ekonomidirektören'],
    ['Kommunarkivarien får kommunstyrelsens uppdrag att informera.', 'official Kommunarkivarien'],
    [
      'att uppdra åt kontorschefen för samhällsbyggnadskontoret att inleda förhandlingar',
      'official kontorschefen för samhällsbyggnadskontoret',
    ],
    [
      'Kommunstyrelsen ger kommundirektören i uppdrag att ta fram en plan.',
      'director kommundirektören',
    ],
    [
      'Biträdande kommundirektören får i uppdrag att utreda.',
      'official Biträdande kommundirektören',
    ],
    ['Kommunstyrelsen ger i uppdrag åt kontoret att ta fram en plan.', 'office kontoret'],
    ['Kommunstyrelsen uppdrar till förvaltningen att återkomma.', 'office förvaltningen'],
    ['Kommunstyrelsen ger förvaltningen uppdraget att utreda.', 'office förvaltningen'],
    [
      'Kommunstyrelsen lämnar följande uppdrag till förvaltningen: att utreda.',
      'office förvaltningen',
    ],
    ['Kommunstyrelsen beslutar om uppdrag till förvaltningen att utreda.', 'office förvaltningen'],
    ['Förvaltningen ges i uppdrag att utreda frågan vidare.', 'office Förvaltningen'],
    ['Vidare ger kommunstyrelsen förvaltningen i uppdrag att utreda.', 'office förvaltningen'],
    ['Vidare får förvaltningen i uppdrag att utreda.', 'office förvaltningen'],
    ['Därutöver uppdrar kommunstyrelsen åt HR-direktören att utreda.', 'official HR-direktören'],
    ['Uppdrag till samhällsbyggnadskontoret att utreda.', 'office samhällsbyggnadskontoret'],
    ['Uppdraget lämnas till ekonomidirektören att genomföra.', 'official ekonomidirektören'],
    ['Kommunstyrelsen ger samtliga kontor i uppdrag att utreda.', 'office samtliga kontor'],
    [
      'Kommunstyrelsen ger avdelningschefen för plan i uppdrag att utreda.',
      'official avdelningschefen för plan',
    ],
    ['Kommunstyrelsen ger tjänstepersonerna i uppdrag att utreda.', 'office tjänstepersonerna'],
    [
      'Kommunstyrelsen ger ekonomidirektör Anna Lind i uppdrag att utreda.',
      'official ekonomidirektör Anna Lind',
    ],
    [
      'Kommunstyrelsen uppdrar åt kommunstyrelsens förvaltning att utreda.',
      'office kommunstyrelsens förvaltning',
    ],
    [
      'Kommunstyrelsen ger utbildningsförvaltningen i uppdrag att utreda.',
      'administration utbildningsförvaltningen',
    ],
    [
      'Kommunstyrelsen ger förvaltningschefen för utbildningsförvaltningen i uppdrag att utreda.',
      'administration förvaltningschefen för utbildningsförvaltningen',
    ],
    [
      'Kommunstyrelsen uppdrar åt socialnämndens förvaltning att utreda.',
      'administration socialnämndens förvaltning',
    ],
    ['Kommunstyrelsen ger utbildningsnämnden i uppdrag att utreda.', 'organ utbildningsnämnden'],
    [
      'Kommunstyrelsen ger kommunstyrelsens arbetsutskott i uppdrag att utreda.',
      'organ kommunstyrelsens arbetsutskott',
    ],
    ['Norrköping Rådhus AB får i uppdrag att bygga.', 'company Norrköping Rådhus AB'],
    [
      'Kommunstyrelsens ordförande får i uppdrag att underteckna avtalet.',
      'elected Kommunstyrelsens ordförande',
    ],
    [
      'Kommunstyrelsen uppdrar åt kommunalrådet Bo Berg att företräda kommunen.',
      'elected kommunalrådet Bo Berg',
    ],
    ['Ombudet får i uppdrag att rösta för förslaget.', 'elected Ombudet'],
    ['Kommunstyrelsen ger Anna Lind i uppdrag att utreda.', 'unknown Anna Lind'],
    [
      'Kommunstyrelsen bifaller motionen genom att ge förvaltningen i uppdrag att utreda.',
      'office förvaltningen',
    ],
  ])('%s', (line, expected) => {
    expect(addressees(line)).toEqual([expected])
  })
})

describe('several addressees', () => {
  test('of the staff they are one, and of the register one each', () => {
    expect(
      addressees('Kommunstyrelsen uppdrar åt ekonomidirektören och HR-direktören att utreda.'),
    ).toEqual(['official ekonomidirektören och HR-direktören'])
    expect(
      addressees(
        'Kommunstyrelsen ger utbildningsförvaltningen och vård- och omsorgsförvaltningen i uppdrag att utreda.',
      ),
    ).toEqual([
      'administration utbildningsförvaltningen',
      'administration vård- och omsorgsförvaltningen',
    ])
  })

  test('the director beside an official: the whole list is what to replace', () => {
    expect(
      addressees(
        'Kommunstyrelsen ger kommundirektören och ekonomidirektören i uppdrag att utreda.',
      ),
    ).toEqual(['director kommundirektören', 'official kommundirektören och ekonomidirektören'])
  })
})

describe('through the director', () => {
  test.each([
    'Kommunstyrelsen ger, via kommundirektören, samhällsbyggnadskontoret i uppdrag att ta fram en plan.',
    'Kommunstyrelsen ger samhällsbyggnadskontoret, genom kommundirektören, i uppdrag att ta fram en plan.',
  ])('%s', (line) => {
    const found = memoOf(proposing(line)).assignments
    expect(
      found.map(({ addressee, throughDirector }) => [addressee.text, throughDirector]),
    ).toEqual([['samhällsbyggnadskontoret', true]])
  })

  test('the director hands it on', () => {
    const found = memoOf(
      proposing(
        'Kommundirektören får i uppdrag att ge samhällsbyggnadskontoret i uppdrag att utreda.',
      ),
    ).assignments
    expect(found.map(({ throughDirector }) => throughDirector)).toEqual([true, true])
  })

  test('is not said by an office alone', () => {
    expect(
      memoOf(proposing('Kontoret får i uppdrag att utreda.')).assignments[0]?.throughDirector,
    ).toBe(false)
  })
})

describe('nobody is told anything', () => {
  test.each([
    'Kommunstyrelsen ger inte förvaltningen i uppdrag att utreda.',
    'Kommunstyrelsen avslår förslaget att ge förvaltningen i uppdrag att utreda.',
    'Kommunstyrelsen avslår motionen om att ge förvaltningen i uppdrag att utreda.',
    'Kommunstyrelsen anser uppdraget till förvaltningen slutfört.',
    'Arbetet utförs på uppdrag av kommunstyrelsen.',
    'Kommunstyrelsen godkänner svaret ”att ge kontoret i uppdrag att utreda”.',
  ])('%s', (line) => {
    expect(addressees(line)).toEqual([])
  })
})

describe('told as already given', () => {
  test('in a point', () => {
    const found = memoOf(
      proposing('Kommunstyrelsen noterar att förvaltningen har fått i uppdrag att utreda.'),
    ).assignments
    expect(found.map(({ history }) => history)).toEqual([true])
  })

  test('in the text, with who gave it; what is not told as given is left out there', () => {
    const memo = memoOf(`${proposing('Rapporten godkänns.')}
## Ärendet
Kommunstyrelsen gav den 3 maj 2021, § 112, kontoret i uppdrag att utreda frågan.
Förvaltningen bör ges i uppdrag att utreda mer.`)
    expect(
      memo.assignments.map(({ history, point, giver, addressee }) => [
        history,
        point,
        giver?.name,
        addressee.text,
      ]),
    ).toEqual([[true, null, 'kommunstyrelsen', 'kontoret']])
  })
})

describe('giver, form, action and report', () => {
  test('fullmäktige gives what kommunstyrelsen only proposes', () => {
    const found = memoOf(
      proposing(
        'Kommunstyrelsen föreslår kommunfullmäktige att ge tekniska nämnden i uppdrag att bygga.',
      ),
    ).assignments
    expect(found.map(({ giver }) => giver?.kind)).toEqual(['council'])
  })

  test('what somebody is expected to do', () => {
    const memo = memoOf(
      proposing(
        'Kommunstyrelsen godkänner rapporten. Samhällsbyggnadskontoret ska återkomma med en plan.',
      ),
    )
    const [found] = memo.assignments
    expect([found?.form, found?.addressee.text, textOf(memo, found?.action ?? null)]).toEqual([
      'expected',
      'Samhällsbyggnadskontoret',
      'återkomma med en plan',
    ])
    expect(memoOf(proposing('Riktlinjen ska gälla från den 1 maj.')).assignments).toEqual([])
  })

  test('the clause ends with its att-sats', () => {
    const memo = memoOf(
      proposing(
        'Kommunstyrelsen beslutar att ge kontoret i uppdrag att utreda frågan, att avslå motionen.',
      ),
    )
    const [found] = memo.assignments
    expect(textOf(memo, found?.span ?? null)).toBe('ge kontoret i uppdrag att utreda frågan')
    expect(textOf(memo, found?.action ?? null)).toBe('att utreda frågan')
    expect(found?.point).toBe(1)
  })

  test.each([
    ['Kommundirektören får i uppdrag att utreda frågan.', false],
    ['Kommundirektören får i uppdrag att utreda frågan senast i maj.', true],
    ['Kommundirektören får i uppdrag att utreda frågan. Uppdraget redovisas i maj.', true],
    ['Kommundirektören får i uppdrag att utreda frågan.\nUppdraget ska återrapporteras.', true],
    ['Kommundirektören får i uppdrag att bygga till den 1 maj 2026.', true],
  ])('%s says when it is reported: %s', (lines, expected) => {
    expect(memoOf(proposing(lines)).assignments[0]?.reportBack).toBe(expected)
  })
})
