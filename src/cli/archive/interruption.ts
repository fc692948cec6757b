/**
 * Ctrl-C, or a job scheduler's SIGTERM: the first asks for an end and gives what is being read a moment to be ready, the
 * second takes it.
 */
import type { ExitCode } from '../exit.ts'

const signals = { SIGINT: 130, SIGTERM: 143 } as const
type Signal = keyof typeof signals

/** What is being read gets this long after the first. */
const patience = 2000
/** npm and npx pass on the signal that the terminal already gave: within this, two are one. */
const sameCall = 500

export interface Interruption {
  stop: AbortSignal
  abandon: AbortSignal
  /** Null where nothing has interrupted. */
  exitCode(): ExitCode | null
  /** Signals end the process again, as they do by themselves. */
  end(): void
}

export function watchInterruption(told: () => void): Interruption {
  const stop = new AbortController()
  const abandon = new AbortController()
  let exitCode: ExitCode | null = null
  let since = 0
  let timer: NodeJS.Timeout | null = null
  const listen = (signal: Signal): void => {
    if (exitCode === null) {
      exitCode = signals[signal]
      since = performance.now()
      timer = setTimeout(() => abandon.abort(), patience)
      told()
      stop.abort()
    } else if (performance.now() - since > sameCall) process.exit(signals[signal])
  }
  process.on('SIGINT', listen)
  process.on('SIGTERM', listen)
  return {
    stop: stop.signal,
    abandon: abandon.signal,
    exitCode: () => exitCode,
    end() {
      process.off('SIGINT', listen)
      process.off('SIGTERM', listen)
      if (timer !== null) clearTimeout(timer)
    },
  }
}

/** For a single file: a signal ends the process at once, since there is no report to save. */
export const neverInterrupted: Interruption = {
  stop: new AbortController().signal,
  abandon: new AbortController().signal,
  exitCode: () => null,
  end() {},
}
