/** Much text, the same every time. */
import { readFileSync } from 'node:fs'
import { readAllExamples } from './examples.ts'

const words = readFileSync(
  new URL('../fixtures/norrkoping-instruktion.txt', import.meta.url),
  'utf8',
)
  .split(/\s+/u)
  .filter((word) => word !== '')

/** Words of an instruction in an order of no sense, so that they do not pack too well. */
export function prose(length: number): string {
  const picked: string[] = []
  let seed = 1
  for (let written = 0; written < length;) {
    seed = (seed * 48_271) % 2_147_483_647
    const word = words[seed % words.length] ?? ''
    picked.push(word)
    written += word.length + 1
  }
  return picked.join(' ').slice(0, length)
}

/** Every sentence that any rule of our packs has a fault to find in, as many characters as are asked for. */
export function faults(length: number): string[] {
  const sentences = readAllExamples()
  const lines: string[] = []
  for (let index = 0, written = 0; written < length; index += 1) {
    const sentence = sentences[index % sentences.length] ?? ''
    lines.push(sentence)
    written += sentence.length
  }
  return lines
}
