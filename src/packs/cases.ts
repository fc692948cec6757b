/** The cases of a rule: when, level, message and mends. */
import { sharedConditions } from '../checks/model.ts'
import { compileMend } from './mends.ts'
import type { MistakeList } from './mistake.ts'
import type { CompiledCase, CompiledMend } from './model.ts'
import type { AuthoredCase, AuthoredRule } from './schema.ts'
import type { KeyPath, YamlBlock } from './yaml-block.ts'

/** @param conditions The check's own words; null where the check is not known. */
export function readCases(
  authored: AuthoredRule,
  yaml: YamlBlock,
  conditions: readonly string[] | null,
  list: MistakeList,
): CompiledCase[] {
  const cases = authored.cases.map((authoredCase, index): CompiledCase => {
    const when = wordsOf(authoredCase.when)
    if (conditions !== null) checkWords(when, conditions, yaml, ['cases', index, 'when'], list)
    return {
      when,
      level: authoredCase.level,
      message: authoredCase.message.trim(),
      mends: readMends(authored.id, authoredCase, index, yaml, list),
    }
  })
  for (const [index, later] of cases.entries()) {
    const earlier = cases.slice(0, index)
    if (!earlier.some((before) => before.when.every((word) => later.when.includes(word)))) continue
    list.add({
      code: 'unreachable-case',
      ...yaml.locate(['cases', index]),
      reason: 'Fallet nås aldrig: ett fall ovanför gäller alltid när detta gäller.',
      expected: 'det snävare fallet (fler ord i when) ovanför det vidare',
      example: 'cases:\n  - when: missing, draft\n    …\n  - when: missing\n    …',
    })
  }
  return cases
}

export function wordsOf(when: string | undefined): string[] {
  return (when ?? '')
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean)
}

function checkWords(
  when: readonly string[],
  conditions: readonly string[],
  yaml: YamlBlock,
  path: KeyPath,
  list: MistakeList,
): void {
  const known = new Set<string>([...conditions, ...sharedConditions])
  for (const word of when.filter((each) => !known.has(each))) {
    list.add({
      code: 'unknown-condition',
      ...yaml.locate(path),
      reason: `Ordet ”${word}” i when är okänt.`,
      expected: `ett av ${[...known].join(', ')}`,
      example: `when: ${conditions[0] ?? sharedConditions[0]}`,
    })
  }
}

function readMends(
  rule: string,
  authored: AuthoredCase,
  index: number,
  yaml: YamlBlock,
  list: MistakeList,
): CompiledMend[] {
  const several = authored.mends ?? []
  const listed: [KeyPath, unknown][] = several.map((mend, at) => [
    ['cases', index, 'mends', at],
    mend,
  ])
  if (authored.mend !== undefined) listed.unshift([['cases', index, 'mend'], authored.mend])
  const mends: CompiledMend[] = []
  for (const [path, mend] of listed) {
    const result = compileMend(mend, rule)
    if ('faults' in result) {
      for (const { path: inside, ...fault } of result.faults) {
        list.add({
          code: 'mend',
          ...yaml.locate([...path, ...inside]),
          ...fault,
        })
      }
    } else if (mends.some(({ id }) => id === result.value.id)) {
      list.add({
        code: 'mend',
        ...yaml.locate(path),
        reason: `Två åtgärder i samma fall heter ”${result.value.id}”.`,
        expected: 'ett eget id för var och en när det finns flera',
        example: 'mends:\n  - {insert: financing, form: funded, kind: choose, id: funded}\n  - …',
      })
    } else mends.push(result.value)
  }
  return mends
}
