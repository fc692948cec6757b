/**
 * Findings as underlines in the document, on top of the list in the pane and never instead of it. Paragraph by paragraph:
 * only those whose findings, or words, have changed are marked anew.
 */
import type { Finding, Mend } from '../../src/edit/model.ts'
import { critiquesOf, type PlannedCritique } from './critiques.ts'
import { isGone } from './failures.ts'
import type { Document } from './locate.ts'
import type { Turns } from './turns.ts'

/** Paragraphs marked at a time: Word for Mac takes long, and what the writer asks for is not to wait behind them. */
const batchSize = 40

interface Marked {
  key: string
  ids: string[]
  planned: readonly PlannedCritique[]
}

export class Marker {
  readonly #turns: Turns
  readonly #document: Document
  #marked = new Map<string, Marked>()

  constructor(turns: Turns, document: Document) {
    this.#turns = turns
    this.#document = document
  }

  async mark(findings: readonly Finding[]): Promise<void> {
    const wanted = this.#wanted(findings)
    const changed = [...wanted].filter(([id, { key }]) => this.#marked.get(id)?.key !== key)
    const gone = [...this.#marked.keys()].filter((id) => !wanted.has(id))
    const batches: string[][] = []
    const ids = [...gone, ...changed.map(([id]) => id)]
    for (let at = 0; at < ids.length; at += batchSize) batches.push(ids.slice(at, at + batchSize))
    await batches.reduce<Promise<void>>(
      (before, batch) => before.then(() => this.#markBatch(batch, wanted)),
      Promise.resolve(),
    )
  }

  /** The finding behind an underline, and the mend that puts in what the writer chose. */
  find(annotation: string, suggestion: string): { finding: Finding; mend: Mend | null } | null {
    for (const { ids, planned } of this.#marked.values()) {
      const findings = planned[ids.indexOf(annotation)]?.findings
      const [gravest] = findings ?? []
      if (findings === undefined || gravest === undefined) continue
      for (const finding of findings) {
        const mend = finding.mends.find(({ edits: [first] }) =>
          first?.type === 'replace' ? first.text === suggestion : false,
        )
        if (mend !== undefined) return { finding, mend }
      }
      return { finding: gravest, mend: null }
    }
    return null
  }

  #wanted(findings: readonly Finding[]): Map<string, Omit<Marked, 'ids'>> {
    const { known, features } = this.#document
    const byParagraph = new Map<string, Finding[]>()
    for (const finding of findings) {
      if (finding.at === null || known.indexOf(finding.at.paragraph) === -1) continue
      const list = byParagraph.get(finding.at.paragraph)
      if (list === undefined) byParagraph.set(finding.at.paragraph, [finding])
      else list.push(finding)
    }
    const wanted = new Map<string, Omit<Marked, 'ids'>>()
    for (const [id, list] of byParagraph) {
      const paragraph = known.find(id)
      if (paragraph === null) continue
      const planned = critiquesOf(paragraph, list, features.critiquePopups)
      if (planned.length === 0) continue
      const key = JSON.stringify([paragraph.text, planned.map(({ critique }) => critique)])
      wanted.set(id, { key, planned })
    }
    return wanted
  }

  async #markBatch(
    ids: readonly string[],
    wanted: ReadonlyMap<string, Omit<Marked, 'ids'>>,
  ): Promise<void> {
    const old = ids.flatMap((id) => this.#marked.get(id)?.ids ?? [])
    for (const id of ids) this.#marked.delete(id)
    if (old.length > 0) await this.#remove(old)
    const fresh = ids.flatMap((id) => {
      const marked = wanted.get(id)
      return marked === undefined ? [] : [{ id, ...marked }]
    })
    if (fresh.length > 0) await this.#insert(fresh)
  }

  /** Word removes some itself, with the words they stood under: those that are left are then removed one by one. */
  async #remove(ids: readonly string[]): Promise<void> {
    const remove = (some: readonly string[]): Promise<void> =>
      this.#turns.run(async (context) => {
        for (const id of some) context.document.getAnnotationById(id).delete()
        await context.sync()
      })
    try {
      await remove(ids)
    } catch (error) {
      if (!isGone(error)) throw error
      await Promise.all(ids.map((id) => remove([id]).catch(() => undefined)))
    }
  }

  async #insert(fresh: readonly ({ id: string } & Omit<Marked, 'ids'>)[]): Promise<void> {
    await this.#turns.run(async (context) => {
      const inserted = fresh.map(({ id, key, planned }) => {
        const paragraph = context.document.getParagraphByUniqueLocalId(id)
        const critiques = planned.map(({ critique }) => critique)
        return { id, key, planned, result: paragraph.insertAnnotations({ critiques }) }
      })
      await context.sync()
      for (const { id, key, planned, result } of inserted) {
        this.#marked.set(id, { key, planned, ids: result.value })
      }
    })
  }
}
