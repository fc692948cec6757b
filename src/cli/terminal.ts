/** What is shown on a terminal and nowhere else: colours and progress. */
import type { Paint } from '../report/text.ts'
import { plainPaint } from '../report/text.ts'

/** Colours where standard output is a terminal and NO_COLOR is not set. */
export async function paintFor(stream: NodeJS.WriteStream): Promise<Paint> {
  if (!stream.isTTY || process.env['NO_COLOR'] !== undefined) return plainPaint
  const { default: picocolors } = await import('picocolors')
  const colors = picocolors.createColors(true)
  return {
    bold: colors.bold,
    dim: colors.dim,
    level: (level, text) =>
      level === 'error'
        ? colors.red(text)
        : level === 'warning'
          ? colors.yellow(text)
          : colors.cyan(text),
  }
}

export interface Progress {
  step(): void
  stop(): void
}

/** A bar on standard error for many files on a terminal; nothing elsewhere. */
export async function progressFor(total: number): Promise<Progress> {
  if (total < 10 || !process.stderr.isTTY) return { step() {}, stop() {} }
  const { default: cliProgress } = await import('cli-progress')
  const bar = new cliProgress.SingleBar({
    format: '{bar} {value}/{total} filer · {eta_formatted} kvar',
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
  })
  bar.start(total, 0)
  return {
    step: () => bar.increment(),
    stop: () => bar.stop(),
  }
}
