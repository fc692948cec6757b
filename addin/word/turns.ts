/**
 * One piece of work on the document at a time: a sweep that ran in the middle of a mend would take half of it for the
 * writer's, and Word on the web answers overlapping requests slower than the same requests in a row.
 */
import { asFailure, WordFailure } from './failures.ts'

/** A session that is lost may never answer at all; a long document in a slow Word takes its time. */
const longestSilence = 120_000

export class Turns {
  #last: Promise<unknown> = Promise.resolve()

  /** `Word.run` when everything asked for before is done. Throws WordFailure. */
  run<Result>(work: (context: Word.RequestContext) => Promise<Result>): Promise<Result> {
    return this.take(() => Word.run(work))
  }

  /** Work that is no `Word.run`, or several. */
  take<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#last
      .then(() => inTime(work()))
      .catch((error: unknown) => {
        throw asFailure(error)
      })
    this.#last = result.catch(() => undefined)
    return result
  }
}

function inTime<Result>(work: Promise<Result>): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const silence = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new WordFailure('silent', '')), longestSilence)
  })
  return Promise.race([work, silence]).finally(() => clearTimeout(timer))
}
