/** Work done in several lanes at once, its results in the order of what was asked for; null is no result. */

export interface Lanes {
  /** How many are worked on at the same time. */
  lanes: number
  /** How far ahead of the oldest that is not done: bounds what is kept, however slow a single one is. */
  ahead: number
  /** No more are begun after this. */
  stop: AbortSignal
  /** Those that are not done by this are given up: `inOrder` ends without them. */
  abandon: AbortSignal
}

export async function* inOrder<Item, Result>(
  items: Iterable<Item>,
  work: (item: Item) => Promise<Result | null>,
  { lanes, ahead, stop, abandon }: Lanes,
): AsyncGenerator<Result> {
  const free = freeLanes(lanes)
  const ended = new AbortController()
  const abandoned = new Promise<null>((done) => {
    abandon.addEventListener('abort', () => done(null), { signal: ended.signal })
  })
  const begin = async (item: Item): Promise<Result | null> => {
    await free.take()
    try {
      return stop.aborted ? null : await work(item)
    } finally {
      free.give()
    }
  }
  const waiting: Promise<Result | null>[] = []
  const source = items[Symbol.iterator]()
  try {
    for (;;) {
      while (waiting.length < ahead && !stop.aborted) {
        const next = source.next()
        if (next.done === true) break
        // Told when its turn comes: until then its failure is nobody's.
        const begun = begin(next.value)
        begun.catch(() => undefined)
        waiting.push(begun)
      }
      const oldest = waiting.shift()
      if (oldest === undefined) return
      const done = await Promise.race([oldest, abandoned])
      if (done !== null) yield done
    }
  } finally {
    ended.abort()
  }
}

function freeLanes(count: number): { take(): Promise<void>; give(): void } {
  let free = count
  const queue: (() => void)[] = []
  return {
    async take() {
      if (free > 0) free -= 1
      else await new Promise<void>((done) => queue.push(done))
    },
    give() {
      const next = queue.shift()
      if (next === undefined) free += 1
      else next()
    },
  }
}
