/** Colours and progress: what a person at a terminal sees, and what a log gets instead. */
import type { Paint } from '../report/text.ts'
import { plainPaint } from '../report/text.ts'
import { Pace } from './archive/pace.ts'

/** Where it is a terminal and NO_COLOR is not set. */
export function colorsOn(stream: NodeJS.WriteStream): boolean {
  return stream.isTTY && process.env['NO_COLOR'] === undefined
}

export async function paintFor(stream: NodeJS.WriteStream): Promise<Paint> {
  return paintWith(colorsOn(stream))
}

export async function paintWith(hasColors: boolean): Promise<Paint> {
  if (!hasColors) return plainPaint
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
  /** Before something is written on the same terminal. */
  makeWay(): void
  stop(): void
}

const silent: Progress = { step() {}, makeWay() {}, stop() {} }

/** Fewer are ready before a bar has been read. */
const worthShowing = 10

/** On standard error: a bar on a terminal; elsewhere a line now and then, for those who wait longer than that. */
export async function progressFor(total: number): Promise<Progress> {
  if (total < worthShowing) return silent
  const pace = new Pace(total)
  return process.stderr.isTTY ? progressBar(total, pace) : progressLines(pace)
}

async function progressBar(total: number, pace: Pace): Promise<Progress> {
  const { default: cliProgress } = await import('cli-progress')
  const bar = new cliProgress.SingleBar({
    format: '{bar} {line}',
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
  })
  bar.start(total, 0, { line: pace.line() })
  return {
    step() {
      pace.step()
      bar.increment(1, { line: pace.line() })
    },
    // The bar is drawn again, on the line that is free then, at its next step.
    makeWay: () => void process.stderr.write('\r\u001b[K'),
    stop: () => bar.stop(),
  }
}

const betweenLines = 10_000

function progressLines(pace: Pace): Progress {
  let due = performance.now() + betweenLines
  return {
    step() {
      pace.step()
      if (performance.now() < due) return
      due = performance.now() + betweenLines
      process.stderr.write(`${pace.line()}\n`)
    },
    makeWay() {},
    stop() {},
  }
}
