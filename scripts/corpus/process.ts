/** A process of its own for the files: one that hangs is ended, one that has grown is replaced. */
import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import type { Told } from './child.ts'

const patience = 180_000

export class FileProcess {
  private readonly script: string
  private readonly words: readonly string[]
  private child: ChildProcess | null = null

  constructor(script: string, words: readonly string[]) {
    this.script = script
    this.words = words
  }

  /** What came of a file; the reason where the process came to an end over it. */
  async check(file: string): Promise<Told | string> {
    const child = await this.started()
    return new Promise((done) => {
      const settle = (result: Told | string): void => {
        clearTimeout(timer)
        child.off('message', settle).off('exit', ended)
        if (typeof result === 'string') this.end()
        done(result)
      }
      const ended = (code: number | null): void => settle(`the process ended with ${code}`)
      const timer = setTimeout(() => settle('no answer in three minutes'), patience)
      child.on('message', settle).on('exit', ended)
      child.send(file)
    })
  }

  end(): void {
    this.child?.kill('SIGKILL')
    this.child = null
  }

  private async started(): Promise<ChildProcess> {
    if (this.child !== null) return this.child
    const child = fork(this.script, this.words)
    this.child = child
    await once(child, 'message')
    return child
  }
}
