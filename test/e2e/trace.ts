/**
 * What a frame's own threads did, in processor time: a machine that has other things to do does not make it longer, as it
 * does with the clock on the wall.
 */
import type { Browser } from 'playwright-core'
import * as z from 'zod'
import type { Workbench } from './workbench-page.ts'

interface Task {
  /** Milliseconds of the trace, and of the processor. */
  start: number
  end: number
  busy: number
  /** Ours to answer for: no task of the browser's. */
  scripts: string[]
}

export interface Trace {
  /** Milliseconds of the trace; the pane's own marks. */
  marks: ReadonlyMap<string, number>
  pane: readonly Task[]
  /** Workers of the pane's. */
  workers: readonly Task[]
  /** The page around it: here the stand-in, otherwise Word's own. */
  page: readonly Task[]
}

const events = z.object({
  traceEvents: z.array(
    z.object({
      name: z.string(),
      cat: z.string().default(''),
      ph: z.string(),
      pid: z.number(),
      tid: z.number(),
      ts: z.number(),
      dur: z.number().default(0),
      tdur: z.number().default(0),
      args: z.looseObject({}).default({}),
    }),
  ),
})
type Event = z.infer<typeof events>['traceEvents'][number]

const categories = ['toplevel', 'devtools.timeline', 'blink.user_timing']
const task = 'ThreadControllerImpl::RunTask'
const named = z.looseObject({ name: z.string() })
const called = z.looseObject({ data: z.looseObject({ url: z.string() }) })

/** `act` has the pane set the mark `mark` in its own frame. */
export async function traceOf(
  { page, context }: Workbench,
  mark: string,
  act: () => Promise<void>,
): Promise<Trace> {
  const browser = browserOf(context.browser())
  await browser.startTracing(page, { categories })
  await act()
  const { traceEvents } = events.parse(JSON.parse((await browser.stopTracing()).toString()))
  const marked = traceEvents.filter(({ cat }) => cat === 'blink.user_timing')
  const pane = marked.findLast(({ name }) => name === mark)
  if (pane === undefined) throw new Error(`The pane has not set the mark ${mark}`)
  const isPane = ({ pid, tid }: Event): boolean => pid === pane.pid && tid === pane.tid
  const workers = threadsNamed(traceEvents, 'DedicatedWorker thread')
  const mains = threadsNamed(traceEvents, 'CrRendererMain')
  const keyOf = ({ pid, tid }: Event): string => `${pid}/${tid}`
  return {
    marks: new Map(marked.filter(isPane).map(({ name, ts }) => [name, ts / 1000])),
    pane: tasksOf(traceEvents.filter(isPane)),
    workers: [...workers]
      .filter((key) => key.startsWith(`${pane.pid}/`))
      .flatMap((key) => tasksOf(traceEvents.filter((event) => keyOf(event) === key))),
    page: [...mains]
      .filter((key) => key !== keyOf(pane))
      .flatMap((key) => tasksOf(traceEvents.filter((event) => keyOf(event) === key))),
  }
}

/** Processor time of those that ran between two moments. */
export function busyBetween(tasks: readonly Task[], from: number, to: number): number {
  return tasks
    .filter(({ start, end }) => end > from && start < to)
    .reduce((sum, { busy }) => sum + busy, 0)
}

function tasksOf(thread: readonly Event[]): Task[] {
  const whole = thread.filter(({ name, ph }) => name === task && ph === 'X')
  const scripts = thread.filter(({ name }) => name === 'FunctionCall' || name === 'EvaluateScript')
  return whole.map(({ ts, dur, tdur }) => ({
    start: ts / 1000,
    end: (ts + dur) / 1000,
    busy: tdur / 1000,
    scripts: scripts
      .filter((call) => call.ts >= ts && call.ts <= ts + dur)
      .flatMap(({ args }) => called.safeParse(args).data?.data.url ?? []),
  }))
}

function threadsNamed(all: readonly Event[], name: string): Set<string> {
  const those = all.filter(
    (event) => event.name === 'thread_name' && named.safeParse(event.args).data?.name === name,
  )
  return new Set(those.map(({ pid, tid }) => `${pid}/${tid}`))
}

function browserOf(browser: Browser | null): Browser {
  if (browser === null) throw new Error('The context has no browser')
  return browser
}
