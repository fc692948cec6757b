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
      const known = ids.get(source)
      if (known !== undefined) return known
      const compiled = compilePhrase(source, parsePhrase(source))
      const key = source.normalize('NFC').split(/\s+/u).filter(Boolean).join(' ')
      const id = ids.get(key) ?? phrases.push(compiled) - 1
      ids.set(key, id)
      ids.set(source, id)
      return id
    },
    compile: () => createAutomaton([...phrases]),
  }
}
