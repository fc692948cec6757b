/** One sign for what comes often, so that texts that are written small are smaller still when they are compressed. */
import { oftenWritten } from './often-written.ts'

/** What is written less often gets no sign. */
const leastTimes = 20

/** "Nämnden" as the sign and "nämnden": then the capitals are free to stand for something else. */
export function withoutCapitals(text: string, sign: string): string {
  if (sign === '') return text
  return text.replace(/\p{Lu}/gu, (letter) => {
    const small = letter.toLowerCase()
    return small.length === 1 && small.toUpperCase() === letter ? sign + small : letter
  })
}

interface Shortened {
  texts: readonly string[]
  shorthand: string
  longhand: readonly string[]
}

/** @param free Signs that no text has; as many as there are of them are used. */
export function shorten(texts: readonly string[], free: string): Shortened {
  let shorthand = ''
  const longhand: string[] = []
  let written = texts
  for (const often of oftenWritten) {
    const sign = free.charAt(longhand.length)
    if (sign === '') break
    const long = longhand.reduce(
      (said, each, index) => said.replaceAll(each, shorthand.charAt(index)),
      often,
    )
    const times = written.join('\n').split(long).length - 1
    if (times < leastTimes) continue
    shorthand += sign
    longhand.push(long)
    written = written.map((text) => text.replaceAll(long, sign))
  }
  return { texts: written, shorthand, longhand }
}
