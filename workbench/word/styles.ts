/** Styles by the names that the API gives them: the language neutral one, and the Swedish one that a reader sees. */
import { defaultLimits } from '../../src/docx/limits.ts'
import { openStyles } from '../../src/docx/style-source.ts'
import { Styles } from '../../src/docx/styles.ts'

/** Built-in styles: name in the file → `styleBuiltIn` and Swedish name. */
const builtIn: Readonly<Record<string, readonly [builtIn: string, swedish: string]>> = {
  normal: ['Normal', 'Normal'],
  title: ['Title', 'Rubrik'],
  subtitle: ['Subtitle', 'Underrubrik'],
  'no spacing': ['NoSpacing', 'Inget avstånd'],
  'list paragraph': ['ListParagraph', 'Liststycke'],
  'list bullet': ['ListBullet', 'Punktlista'],
  'list number': ['ListNumber', 'Numrerad lista'],
  quote: ['Quote', 'Citat'],
  'intense quote': ['IntenseQuote', 'Starkt citat'],
  header: ['Header', 'Sidhuvud'],
  footer: ['Footer', 'Sidfot'],
  caption: ['Caption', 'Beskrivning'],
  'footnote text': ['FootnoteText', 'Fotnotstext'],
  'endnote text': ['EndnoteText', 'Slutnotstext'],
  'toc heading': ['TocHeading', 'Innehållsförteckningsrubrik'],
  strong: ['Strong', 'Stark'],
  emphasis: ['Emphasis', 'Betoning'],
  hyperlink: ['Hyperlink', 'Hyperlänk'],
  'table grid': ['TableGrid', 'Tabellrutnät'],
}

export interface StyleName {
  /** Null where the file has no such style, and it is made when it is used. */
  id: string | null
  /** "Heading1", "Other" for the writer's own. */
  builtIn: string
  /** "Rubrik 1" */
  local: string
}

export class DocumentStyles {
  readonly resolved: Styles
  readonly #byId = new Map<string, StyleName>()

  constructor(xml: string | null, entry: string) {
    const source = openStyles(xml, entry, defaultLimits)
    this.resolved = new Styles(source)
    for (const { id, name, type } of source.all()) {
      if (type !== 'paragraph') continue
      this.#byId.set(id, { id, ...namesOf(name) })
    }
  }

  get all(): readonly StyleName[] {
    return [...this.#byId.values()]
  }

  /** Of a paragraph's style id; null is the default style. */
  name(id: string | null): StyleName {
    const known = this.#byId.get(id ?? this.resolved.normal ?? '')
    return known ?? { id, builtIn: 'Normal', local: 'Normal' }
  }

  byBuiltIn(name: string): StyleName | null {
    return this.all.find(({ builtIn }) => builtIn === name) ?? null
  }

  /** By the Swedish name, the name in the file or the id. */
  byName(name: string): StyleName | null {
    const wanted = namesOf(name)
    return (
      this.all.find(({ local }) => local === name) ??
      (wanted.builtIn === 'Other' ? null : this.byBuiltIn(wanted.builtIn)) ??
      this.#byId.get(name) ??
      null
    )
  }
}

/** By the style's name in the file, which is English for built-in ones. */
function namesOf(name: string): { builtIn: string; local: string } {
  const lower = name.toLowerCase()
  const heading = /^(?:heading|rubrik) ([1-9])$/u.exec(lower)?.[1]
  if (heading !== undefined) return { builtIn: `Heading${heading}`, local: `Rubrik ${heading}` }
  const toc = /^toc ([1-9])$/u.exec(lower)?.[1]
  if (toc !== undefined) return { builtIn: `Toc${toc}`, local: `Innehåll ${toc}` }
  const found = builtIn[lower]
  return found === undefined
    ? { builtIn: 'Other', local: name }
    : { builtIn: found[0], local: found[1] }
}
