/** One piece of work at a time, and none that waits for ever. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Turns } from '../../addin/word/turns.ts'

const silent = (): Promise<never> => new Promise(() => undefined)

describe('turns', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('are taken in order, whatever becomes of those before', async () => {
    const turns = new Turns()
    const done: string[] = []
    const first = turns.take(async () => {
      await new Promise((resolve) => setTimeout(resolve, 100))
      done.push('first')
      throw Object.assign(new Error(), { code: 'ItemNotFound' })
    })
    const second = turns.take(() => Promise.resolve(done.push('second')))
    const refused = expect(first).rejects.toThrow('finns inte kvar')
    await vi.advanceTimersByTimeAsync(100)
    await refused
    await second
    expect(done).toEqual(['first', 'second'])
  })

  it('end where Word has been silent for two minutes, and the next goes on', async () => {
    const turns = new Turns()
    const lost = turns.take(silent)
    const next = turns.take(() => Promise.resolve('read'))
    const told = expect(lost).rejects.toThrow('Word har inte svarat på två minuter.')
    await vi.advanceTimersByTimeAsync(119_000)
    const before = await Promise.race([next, Promise.resolve('waiting')])
    expect(before).toBe('waiting')
    await vi.advanceTimersByTimeAsync(1_000)
    await told
    expect(await next).toBe('read')
  })

  it('leave no timer behind', async () => {
    const turns = new Turns()
    await turns.take(() => Promise.resolve())
    expect(vi.getTimerCount()).toBe(0)
  })
})
