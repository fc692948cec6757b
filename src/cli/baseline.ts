/** `--baseline FILE`: what an archive's memos were already known to have, so that only what is new is told. */
import '../settings/zod-setup.ts'
import { readFile } from 'node:fs/promises'
import * as z from 'zod/mini'
import { suppressionOf } from '../lint/suppress.ts'
import type { FileReport, LocatedFinding } from '../report/model.ts'
import { CallError } from './exit.ts'
import { writeWhole } from './write.ts'

const baselineSchema = z.strictObject({
  version: z.literal(1),
  /** By path as it was given; each finding by rule, quote and the hash of what stands around. */
  files: z.record(
    z.string(),
    z.array(
      z.strictObject({ rule: z.string(), quote: z.nullable(z.string()), context: z.string() }),
    ),
  ),
})
type BaselineFile = z.infer<typeof baselineSchema>

export class Baseline {
  readonly #known: ReadonlyMap<string, ReadonlySet<string>> | null
  readonly #files: BaselineFile['files'] = {}
  #left = 0

  private constructor(
    readonly path: string,
    known: BaselineFile | null,
  ) {
    this.#known =
      known === null
        ? null
        : new Map(
            Object.entries(known.files).map(([path, findings]) => [
              path,
              new Set(findings.map(keyOf)),
            ]),
          )
  }

  /** Throws CallError where the file is there but is no baseline. */
  static async open(path: string): Promise<Baseline> {
    let text: string
    try {
      text = await readFile(path, 'utf8')
    } catch {
      return new Baseline(path, null)
    }
    try {
      return new Baseline(path, baselineSchema.parse(JSON.parse(text)))
    } catch (error) {
      throw new CallError(
        `${path} är ingen baslinje från Beredd. Ta bort filen eller ange en annan, så skrivs en ny.`,
        { cause: error },
      )
    }
  }

  /** The report without what is known; all of it is noted where the baseline is new. */
  sift(report: FileReport): FileReport {
    if (!report.readable) return report
    this.#files[report.path] = report.findings.map(entryOf)
    const known = this.#known?.get(report.path) ?? (this.#known === null ? null : new Set())
    const findings = report.findings.filter(
      (located) => known !== null && !known.has(keyOf(entryOf(located))),
    )
    this.#left += report.findings.length - findings.length
    return { ...report, findings }
  }

  /** Writes a new baseline; what there is to say of it, in Swedish. */
  async finish(): Promise<string> {
    if (this.#known !== null) return `${this.#left} kända anmärkningar visas inte (${this.path}).\n`
    const content: BaselineFile = { version: 1, files: this.#files }
    await writeWhole(this.path, new TextEncoder().encode(`${JSON.stringify(content, null, 2)}\n`))
    return `${this.#left} anmärkningar noterade i ${this.path}. Nästa gång visas bara nya.\n`
  }
}

function entryOf({ finding }: LocatedFinding): BaselineFile['files'][string][number] {
  const { rule, quote, context } = suppressionOf(finding, '')
  return { rule, quote, context }
}

function keyOf(entry: { rule: string; quote: string | null; context: string }): string {
  return JSON.stringify([entry.rule, entry.quote, entry.context])
}
