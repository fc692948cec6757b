import { expect, it } from 'vitest'
import { markdownLimits, markdownRefusal } from '../../src/markdown/limits.ts'

const { characters, lines, blockCharacters } = markdownLimits
const block = `${'ord '.repeat(2000)}\n\n`

it.each<[what: string, source: string, refused: RegExp | null]>([
  ['nothing', '', null],
  ['as much text as there may be', block.repeat(Math.floor(characters / block.length)), null],
  ['more text', block.repeat(Math.ceil(characters / block.length)), /fler än 250\s000 tecken/u],
  ['as many lines as there may be', 'a\n\n'.repeat(lines), null],
  ['more lines', 'a\r\n\r\n'.repeat(lines + 1), /fler än 5\s000 rader/u],
  ['empty lines by the thousand', '\n'.repeat(lines * 4), null],
  ['as long a paragraph as there may be', 'a'.repeat(blockCharacters), null],
  ['a longer one', 'a'.repeat(blockCharacters + 1), /ett stycke, .* fler än 15\s000 tecken/u],
  ['lines that stand together', 'ett två tre fyra\n'.repeat(1000), /ett stycke/u],
  ['the same with room between', 'ett två tre fyra\n \n'.repeat(2000), null],
])('%s', (_what, source, refused) => {
  const reason = markdownRefusal(source)
  if (refused === null) expect(reason).toBeNull()
  else {
    expect(reason).toMatch(refused)
    expect(reason).toMatch(/^Filen läses inte: .*\. Dela upp den i flera filer\.$/u)
  }
})
