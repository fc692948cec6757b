/** Names given in a phrase: one place each, except in alternatives of each other. */
import { PhraseError } from './phrase-error.ts'
import type { Element } from './syntax.ts'

/** Throws where two places that may both be found have the same name. */
export function checkCaptures(source: string, phrase: Element): void {
  namesIn(source, phrase)
}

function namesIn(source: string, element: Element): ReadonlySet<string> {
  switch (element.type) {
    case 'slot':
      return new Set(element.capture === null ? [] : [element.capture])
    case 'optional':
      return namesIn(source, element.item)
    case 'choice':
      return new Set(element.alternatives.flatMap((item) => [...namesIn(source, item)]))
    case 'sequence': {
      const names = new Set<string>()
      for (const name of element.items.flatMap((item) => [...namesIn(source, item)])) {
        if (names.has(name)) {
          throw new PhraseError(source, source.lastIndexOf(`:${name}}`) + 1, 'captureTwice', [name])
        }
        names.add(name)
      }
      return names
    }
    default:
      return new Set()
  }
}
