/** `--baseline FILE`: what an archive's memos were already known to have, so that only what is new is told. */
import '../settings/zod-setup.ts'
import { readFile } from 'node:fs/promises'
import { dirname, relative, resolve, sep } from 'node:path'
import * as z from 'zod/mini'
import { identityOf } from '../lint/suppress.ts'
import type { FileReport, LocatedFinding } from '../report/model.ts'
import { CallError } from './exit.ts'
import { writeWhole } from './write.ts'

const baselineSchema = z.strictObject({
  version: z.literal(1),
  /** By path from the baseline's own folder, with `/`; each finding by rule, quote and the hash of what stands around. */
  files: z.record(
    z.string(),
    z.array(
      z.strictObject({ rule: z.string(), quote: z.nullable(z.string()), context: z.string() }),
    ),
  ),
})
type BaselineFile = z.infer<typeof baselineSchema>

export class Baseline {
  readonly #known: BaselineFile['files'] | null
  readonly #files: BaselineFile['files'] = {}
  #left = 0

  private constructor(
    readonly path: string,
    known: BaselineFile | null,
  ) {
    this.#known = known?.files ?? null
  }

  /** Throws CallError where the file is there but is no baseline. */
  static async open(path: string): Promise<Baseline> {
    let text: string
    try {
      text = await readFile(path, 'utf8')
    } catch (error) {
      if (isMissing(error)) return new Baseline(path, null)
      throw new CallError(`${path} kan inte läsas som baslinje. Ange en annan fil.`, {
        cause: error,
      })
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
    const key = this.#keyOf(report.path)
    if (this.#known === null) {
      this.#files[key] = report.findings.map(entryOf)
      this.#left += report.findings.length
      return { ...report, findings: [] }
    }
    const left = (this.#known[key] ?? []).map(keyOf)
    const findings = report.findings.filter((located) => {
      const at = left.indexOf(keyOf(entryOf(located)))
      // Each answers for one finding: the same fault once more is new.
      if (at !== -1) left.splice(at, 1)
      return at === -1
    })
    this.#left += report.findings.length - findings.length
    return { ...report, findings }
  }

  /** The same file is the same whatever folder the call is made from. */
  #keyOf(path: string): string {
    if (path === '-') return path
    return relative(dirname(resolve(this.path)), resolve(path))
      .split(sep)
      .join('/')
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
  return identityOf(finding)
}

function keyOf({ rule, quote, context }: ReturnType<typeof entryOf>): string {
  return JSON.stringify([rule, quote, context])
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}
