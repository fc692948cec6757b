/** Memos for tests of the structure, and what is read from them in short. */
import { parseMarkdown } from '../../src/markdown/parse.ts'
import type { Memo, Span } from '../../src/memo/model.ts'
import { readMemo } from '../../src/memo/read.ts'
import { mergeSettings } from '../../src/settings/merge.ts'
import type { SettingsSource } from '../../src/settings/schema.ts'

export function memoOf(markdown: string, settings: SettingsSource = {}): Memo {
  return readMemo(parseMarkdown(markdown), mergeSettings([settings]))
}

export function textOf(memo: Memo, span: Span | null): string | null {
  if (span === null) return null
  return memo.byId.get(span.paragraph)?.text.slice(span.start, span.end) ?? null
}

/** A memo to kommunstyrelsen with these lines as its proposal. */
export function proposing(lines: string): string {
  return `TJÄNSTESKRIVELSE\nKommunstyrelsen\n\n## Förslag till beslut\n${lines}`
}

/** A memo to kommunstyrelsen that ends with these lines. */
export function ending(lines: string): string {
  return `TJÄNSTESKRIVELSE
Kommunstyrelsen

# Svar på motion om cykelvägar

## Förslag till beslut
Kommunstyrelsen avslår motionen.

## Ärendet
Motionen handlar om cykelvägar i hela kommunen, och kommundirektören har deltagit i beredningen.

${lines}`
}
