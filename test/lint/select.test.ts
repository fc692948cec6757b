import { expect, test } from 'vitest'
import { selectPacks } from '../../src/lint/select.ts'
import type { CompiledPack } from '../../src/packs/model.ts'

function pack(id: string, more: Partial<CompiledPack> = {}): CompiledPack {
  return {
    id,
    title: id,
    adopted: null,
    source: 'lag',
    extends: [],
    supersedes: {},
    matches: [],
    settings: {},
    clauses: [],
    rules: [],
    ...more,
  }
}

const adopted = { by: 'kommunstyrelsen', date: '2024-01-01' }
const packs = [
  pack('norrby', { adopted, extends: ['lag', 'form'], matches: ['Norrby kommun', 'norrby.se'] }),
  pack('partby', { adopted, extends: ['form'], matches: ['Partby kommun'] }),
  pack('form', { extends: ['lag'] }),
  pack('lag'),
]

interface Wish {
  asked?: string[]
  document?: string[]
  settings?: string[]
  edges?: string[]
  head?: string[]
}

function chosen({ asked = [], document, settings, edges = [], head = [] }: Wish) {
  const { packs: loaded, notices } = selectPacks(packs, { asked, document, settings }, edges, head)
  return [loaded.map(({ id }) => id).join(' '), notices.map(({ code }) => code).join(' ')]
}

test.each<[string, Wish, string, string]>([
  ['nothing says whose it is', {}, 'lag form', 'no-municipality'],
  ['the header says it', { edges: ['NORRBY KOMMUN'] }, 'lag form norrby', ''],
  ['the head says it', { head: ['Till', 'registrator@norrby.se'] }, 'lag form norrby', ''],
  [
    'the header says more than the head',
    { edges: ['Partby kommun'], head: ['Norrby kommun'] },
    'lag form partby',
    '',
  ],
  [
    'two are named alike',
    { head: ['Norrby kommun och Partby kommun'] },
    'lag form',
    'several-municipalities',
  ],
  [
    'settings are stronger than the header',
    { settings: ['partby'], edges: ['Norrby kommun'] },
    'lag form partby',
    '',
  ],
  [
    'the document is stronger than settings',
    { document: ['norrby'], settings: ['partby'] },
    'lag form norrby',
    '',
  ],
  [
    'what is asked for is strongest',
    { asked: ['partby'], document: ['norrby'] },
    'lag form partby',
    '',
  ],
  ['two only when asked', { asked: ['norrby', 'partby'] }, 'lag form norrby partby', ''],
  ['a pack that does not exist', { settings: ['sunby'] }, 'lag form', 'unknown-pack'],
  ['one of two does not exist', { settings: ['sunby', 'lag'] }, 'lag', 'unknown-pack'],
  [
    'a name in another Unicode form',
    { edges: ['Norrby\u00a0kommun'.normalize('NFD')] },
    'lag form norrby',
    '',
  ],
])('%s', (_name, wish, loaded, notices) => {
  expect(chosen(wish)).toEqual([loaded, notices])
})

test('packs that extend each other are loaded once', () => {
  const circle = [pack('a', { extends: ['b'] }), pack('b', { extends: ['a'] })]
  const { packs: loaded } = selectPacks(
    circle,
    { asked: ['a'], document: undefined, settings: undefined },
    [],
    [],
  )
  expect(loaded.map(({ id }) => id)).toEqual(['b', 'a'])
})
