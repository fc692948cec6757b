import { describe, expect, test } from 'vitest'
import { score, type Label, type Report } from '../../scripts/evaluate/score.ts'
import { precision, recall, tally } from '../../scripts/evaluate/tally.ts'

const label = (quote: string | null, level: Label['level'] = 'error'): Label => ({
  rule: 'pack/rule',
  level,
  quote,
})
const report: (quote: string | null, level?: Report['level']) => Report = label

describe('score', () => {
  test('a label is found by a report on the same words, longer or shorter, whatever the case', () => {
    expect(score([label('Kontoret')], [report('kontoret')]).found).toHaveLength(1)
    expect(score([label('kontoret')], [report('ger kontoret i uppdrag')]).found).toHaveLength(1)
    expect(score([label('samhällsbyggnadskontoret')], [report('kontoret')]).found).toHaveLength(1)
  })

  test('a report on other words is wrong, and the label missed', () => {
    const result = score([label('kontoret')], [report('enheten')])
    expect(result).toEqual({ found: [], missed: [label('kontoret')], wrong: [report('enheten')] })
  })

  test('a report at another level is wrong, and the label missed', () => {
    const result = score([label(null, 'error')], [report(null, 'warning')])
    expect(result.missed).toHaveLength(1)
    expect(result.wrong).toHaveLength(1)
  })

  test('each label needs a report of its own, the one with its very words first', () => {
    const result = score(
      [label('kontoret'), label('kontoret i uppdrag')],
      [report('kontoret i uppdrag'), report('kontoret')],
    )
    expect(result.found).toHaveLength(2)
    expect(score([label('a'), label('a')], [report('a')]).missed).toHaveLength(1)
  })

  test('a repeated report is neither found nor wrong', () => {
    const result = score([label(null)], [report('en rad'), report('en annan rad')])
    expect(result).toEqual({ found: [label(null)], missed: [], wrong: [] })
  })

  test('an optional label is not missed, and its report not wrong', () => {
    const optional = { ...label('enheten'), optional: true }
    expect(score([optional], [])).toEqual({ found: [], missed: [], wrong: [] })
    expect(score([optional], [report('enheten')]).wrong).toEqual([])
  })

  test('a report on a clean memo is wrong', () => {
    expect(score([], [report(null)]).wrong).toEqual([report(null)])
  })
})

describe('tally', () => {
  const scores = [
    score([label('a'), label('b')], [report('a'), report('c')]),
    score([label('a', 'hint')], []),
  ]

  test('errors and warnings are counted apart from hints', () => {
    expect(tally(scores, 'error or warning')).toEqual([
      { rule: 'pack/rule', found: 1, missed: 1, wrong: 1 },
    ])
    expect(tally(scores, 'hint')).toEqual([{ rule: 'pack/rule', found: 0, missed: 1, wrong: 0 }])
  })

  test('recall and precision are parts of one, and unknown without anything to divide', () => {
    const row = { rule: 'pack/rule', found: 3, missed: 1, wrong: 2 }
    expect(recall(row)).toBe(0.75)
    expect(precision(row)).toBe(0.6)
    expect(recall({ ...row, found: 0, missed: 0 })).toBeNull()
    expect(precision({ ...row, found: 0, wrong: 0 })).toBeNull()
  })
})
