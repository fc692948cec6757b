/** The process that works on the files: one after the other, as the parent names them. */
import { compilePacks } from '../compile-packs.ts'
import { checkFile, type FileOutcome } from './check-file.ts'
import { readTruth } from './truth.ts'

export interface Told {
  outcome: FileOutcome
  /** The most memory that the process has had so far. */
  megabytes: number
}

export function serveFiles(folder: string): void {
  const truth = readTruth(folder)
  const packs = compilePacks('packs').map(({ pack }) => pack)
  // As a municipality's own memo: with every rule there is.
  const options = { packs, asked: ['norrkoping', 'partille'], type: 'memo-board' as const }
  process.on('message', (file: string) => {
    const told: Told = { outcome: outcomeOf(file), megabytes: 0 }
    told.megabytes = process.resourceUsage().maxRSS / 1024
    process.send?.(told)
  })
  process.send?.('ready')

  function outcomeOf(file: string): FileOutcome {
    try {
      return checkFile(folder, file, truth, options)
    } catch (error) {
      const stack = error instanceof Error ? error.stack : String(error)
      return {
        refused: null,
        edits: { made: 0, refused: 0 },
        faults: [`crashed: ${stack ?? ''}`],
      }
    }
  }
}
