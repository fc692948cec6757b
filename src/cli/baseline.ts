/** `--baseline FILE`: what an archive's memos were already known to have, so that only what is new is told. */
import '../settings/zod-setup.ts'
import { readFile } from 'node:fs/promises'
import { dirname, relative, resolve, sep } from 'node:path'
import * as z from 'zod/mini'
import { identityOf } from '../lint/suppress.ts'
import type { FileReport, LocatedFinding } from '../report/model.ts'
import { countFindings, type FilePart } from '../report/part.ts'
import { CallError } from './exit.ts'
import { writeWhole } from './write.ts'

const notedSchema = z.strictObject({
  rule: z.string(),
  quote: z.nullable(z.string()),
  context: z.string(),
})
const baselineSchema = z.strictObject({
  version: z.literal(1),
  /** By path from the baseline's own folder, with `/`; each finding by rule, quote and the hash of what stands around. */
  files: z.record(z.string(), z.array(notedSchema)),
})

export type NotedFinding = z.infer<typeof notedSchema>
/** What a file was known to have; `note` where all of it is to be noted. */
export type KnownFindings = readonly NotedFinding[] | 'note'

/** A call's baseline. What a file has is kept as a line of the coming file: an archive has many. */
export class Baseline {
  readonly #known: ReadonlyMap<string, readonly NotedFinding[]> | null
  readonly #lines: string[] = []
  #left = 0

  private constructor(
    readonly path: string,
    known: z.infer<typeof baselineSchema> | null,
  ) {
    this.#known = known === null ? null : new Map(Object.entries(known.files))
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

  knownOf(path: string): KnownFindings {
    return this.#known === null ? 'note' : (this.#known.get(this.#keyOf(path)) ?? [])
  }

  /** What `siftKnown` made of a file; nothing of one that could not be read. */
  add({ path, fault }: FilePart, noted: readonly NotedFinding[], left: number): void {
    this.#left += left
    if (this.#known !== null || fault !== null) return
    this.#lines.push(`    ${JSON.stringify(this.#keyOf(path))}: ${JSON.stringify(noted)}`)
  }

  /** The same file is the same whatever folder the call is made from. */
  #keyOf(path: string): string {
    if (path === '-') return path
    return relative(dirname(resolve(this.path)), resolve(path))
      .split(sep)
      .join('/')
  }

  /** Writes a new baseline; what there is to say of it, in Swedish. */
  async finish({ interrupted }: { interrupted: boolean }): Promise<string> {
    if (this.#known !== null) return `${this.#left} kända anmärkningar visas inte (${this.path}).\n`
    // Half a baseline would make news of what the rest of the archive has always had.
    if (interrupted) return `Ingen baslinje skrevs i ${this.path}, eftersom granskningen avbröts.\n`
    const content = `{\n  "version": 1,\n  "files": {\n${this.#lines.join(',\n')}\n  }\n}\n`
    await writeWhole(this.path, new TextEncoder().encode(content))
    return `${this.#left} anmärkningar noterade i ${this.path}. Nästa gång visas bara nya.\n`
  }
}

/** The report without what is known; where all is to be noted, without anything. */
export function siftKnown(
  report: FileReport,
  known: KnownFindings,
): { report: FileReport; noted: readonly NotedFinding[]; left: number } {
  if (!report.readable) return { report, noted: [], left: 0 }
  const isNote = known === 'note'
  const unused = isNote ? [] : known.map(keyOf)
  const isKnown = (located: LocatedFinding): boolean => {
    if (isNote) return true
    const at = unused.indexOf(keyOf(entryOf(located)))
    // Each answers for one finding: the same fault once more is new.
    if (at !== -1) unused.splice(at, 1)
    return at !== -1
  }
  const findings: LocatedFinding[] = []
  const left: LocatedFinding[] = []
  for (const located of report.findings) (isKnown(located) ? left : findings).push(located)
  return {
    report: { ...report, findings, known: countFindings({ ...report, findings: left }) },
    noted: isNote ? report.findings.map(entryOf) : [],
    left: left.length,
  }
}

function entryOf({ finding }: LocatedFinding): NotedFinding {
  return identityOf(finding)
}

function keyOf({ rule, quote, context }: NotedFinding): string {
  return JSON.stringify([rule, quote, context])
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}
