/** What a browser's pages have cost, told by the system. */
import { readdirSync, readFileSync } from 'node:fs'

export interface RendererCost {
  /** Processor time of all its threads. */
  seconds: number
  /** The most memory it had at any time. */
  megabytes: number
}

/** Of every page's process that was started from here, by its id. Empty where the system does not tell: only Linux does. */
export function rendererCosts(): Map<number, RendererCost> {
  const costs = new Map<number, RendererCost>()
  for (const id of processIds()) {
    const words = read(`/proc/${id}/cmdline`)
    if (!words.includes('--type=renderer') || !descendsFromHere(id)) continue
    const peak = /VmHWM:\s+(\d+) kB/u.exec(read(`/proc/${id}/status`))?.[1]
    const [, user, system] = /\) (?:\S+ ){11}(\d+) (\d+)/u.exec(read(`/proc/${id}/stat`)) ?? []
    if (peak === undefined || user === undefined) continue
    const ticks = Number(user) + Number(system)
    costs.set(id, { seconds: ticks / ticksASecond, megabytes: Number(peak) / 1024 })
  }
  return costs
}

/** USER_HZ: the same on every Linux that Node runs on. */
const ticksASecond = 100

function processIds(): number[] {
  try {
    return readdirSync('/proc').map(Number).filter(Number.isInteger)
  } catch {
    return []
  }
}

function descendsFromHere(id: number): boolean {
  for (let at = id; at > 1;) {
    if (at === process.pid) return true
    at = Number(/\) \S (\d+)/u.exec(read(`/proc/${at}/stat`))?.[1] ?? 0)
  }
  return false
}

/** Empty where the process has ended meanwhile. */
function read(path: string): string {
  try {
    return readFileSync(path, 'latin1')
  } catch {
    return ''
  }
}
