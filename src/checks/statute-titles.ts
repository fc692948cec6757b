/**
 * Titles of repealed acts that nobody has named a successor for. They are many: whoever has room for them, the command line,
 * provides them; elsewhere an act is known by its number alone.
 */
let titles: Readonly<Record<string, string>> = {}

/** @param given By number, as `scripts/build-statutes.ts` writes them. */
export function provideStatuteTitles(given: Readonly<Record<string, string>>): void {
  titles = given
}

/** "Förordning (1981:512) om radiotidningar", "Skogsvårdslag (1948:237)"; null where the title is not known. */
export function titledStatute(number: string): string | null {
  const title = titles[number]
  if (title === undefined) return null
  const [first = '', second = '', ...rest] = title.split(' ')
  return aboutWords.has(second)
    ? [first, `(${number})`, second, ...rest].join(' ')
    : `${title} (${number})`
}

/** What follows the kind of act in a title; the number is cited before it. */
const aboutWords: ReadonlySet<string> = new Set(
  'om med angående ang. rörande för till av i på att innefattande'.split(' '),
)
