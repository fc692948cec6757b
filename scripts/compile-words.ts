/** The registers of words in `packs/data/` as the checks load them: what they read and no more, written small. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import type { PlainWord, Words } from '../src/checks/words.ts'
import { packData } from './pack-data.ts'
import { sortPhrases } from './sorted-phrases.ts'

const plainWords = z.array(
  z.strictObject({
    avoid: z.string(),
    prefer: z.array(z.string()),
    source: z.string(),
    /** Why the word is left alone; its forms are then none. */
    leftOut: z.string().optional(),
    /** By phrase: the same form of the plainer word; null where no word can be put there by itself. */
    forms: z.record(z.string(), z.string().nullable()),
    unless: z.array(z.string()).optional(),
    except: z.array(z.string()).optional(),
  }),
)
const moneyWords = z.record(z.string(), z.array(z.string()))

export function writeWords(source: string, target: string): void {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(source, name), 'utf8'))
  const money = moneyWords.parse(read('money-words.json')) as unknown as Words['money']
  const plain = plainWords
    .parse(read('plain-words.json'))
    .filter(({ forms }) => Object.keys(forms).length > 0)
    .map(({ prefer, forms, unless, except }): PlainWord => {
      return {
        prefer,
        forms: Object.keys(forms),
        uses: Object.values(forms),
        ...(unless === undefined ? {} : { unless }),
        ...(except === undefined ? {} : { except }),
      }
    })
  const words: Words = { plain, money }
  mkdirSync(target, { recursive: true })
  writeFileSync(join(target, 'words.json'), `${JSON.stringify(packData(sortPhrases(words)))}\n`)
}
