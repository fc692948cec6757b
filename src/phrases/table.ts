/** Collects the phrases of all rules. */
import { createAutomaton } from './automaton.ts'
import type { PhraseId, PhraseTable } from './model.ts'
import { parsePhrase } from './parse.ts'
import { compilePhrase } from './positions.ts'
import type { CompiledPhrase } from './positions.ts'

/** Phrases that differ in Unicode form or space alone are the same phrase. */
export function createPhraseTable(): PhraseTable {
  const ids = new Map<string, PhraseId>()
  const phrases: CompiledPhrase[] = []
  return {
    add(source) {
      const key = source.normalize('NFC').replace(/\s+/gu, ' ').trim()
      const known = ids.get(key)
      if (known !== undefined) return known
      const id = phrases.length
      phrases.push(compilePhrase(source, parsePhrase(source)))
      ids.set(key, id)
      return id
    },
    compile: () => createAutomaton([...phrases]),
  }
}
