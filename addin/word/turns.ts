/**
 * One piece of work on the document at a time: a sweep that ran in the middle of a mend would take half of it for the
 * writer's, and Word on the web answers overlapping requests slower than the same requests in a row.
 */
import { asFailure } from './failures.ts'

export class Turns {
  #last: Promise<unknown> = Promise.resolve()

  /** `Word.run` when everything asked for before is done. Throws WordFailure. */
  run<Result>(work: (context: Word.RequestContext) => Promise<Result>): Promise<Result> {
    return this.take(() => Word.run(work))
  }

  /** Work that is no `Word.run`, or several. */
  take<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#last.then(work).catch((error: unknown) => {
      throw asFailure(error)
    })
    this.#last = result.catch(() => undefined)
    return result
  }
}
