/** The order a clerk reads in. */
import { expect, test } from 'vitest'
import type { FindingItem } from '../../addin/pane/engine/model.ts'
import {
  candidatesAfter,
  countLevels,
  everything,
  grouped,
  inOrder,
} from '../../addin/pane/order.ts'
import type { Finding, Group } from '../../src/edit/model.ts'

function item(id: number, group: Group, fatal: Finding['fatal']): FindingItem {
  const finding: Finding = {
    reason: '',
    source: 'p',
    ruleId: 'r',
    fatal,
    actual: null,
    expected: null,
    note: null,
    url: null,
    at: null,
    group,
    mends: [],
  }
  return { id, finding }
}

const items = [
  item(1, 'language', null),
  item(2, 'decision', false),
  item(3, 'economy', false),
  item(4, 'decision', true),
  item(5, 'decision', false),
  item(6, 'signature', true),
]

test('by group, then level, then as in the document', () => {
  expect(inOrder(items).map(({ id }) => id)).toEqual([4, 2, 5, 6, 3, 1])
  expect(grouped(items).map(({ group }) => group)).toEqual([
    'decision',
    'signature',
    'economy',
    'language',
  ])
})

test.each([
  ['one level', { ...everything, levels: new Set(['error'] as const) }, [4, 6]],
  ['one group', { ...everything, group: 'decision' as const }, [4, 2, 5]],
  ['nothing', { ...everything, levels: new Set<never>() }, []],
])('filters to %s', (_name, filter, ids) => {
  expect(inOrder(items, filter).map(({ id }) => id)).toEqual(ids)
})

test('counts by level', () => {
  expect(countLevels(items)).toEqual({ error: 2, warning: 3, hint: 1 })
})

test('the focus goes on, and back where nothing comes after', () => {
  const order = inOrder(items)
  const third = order[2]
  if (third === undefined) throw new Error('there are six')
  expect(candidatesAfter(third, order)).toEqual([5, 6, 3, 1, 2, 4])
})
