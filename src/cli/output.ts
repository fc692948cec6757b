/** Standard output that waits for a slow reader, so that a long report is not kept in memory. */
import { once } from 'node:events'

export async function writeOut(text: string): Promise<void> {
  if (text === '') return
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

/**
 * `beredd lint MAPP | head` has read what it wants: the run is over, and nothing is wrong. 141 as shells count SIGPIPE. What
 * else stops the report ends with 2: half a report is none.
 */
export function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(141)
    const reason = error.code === 'ENOSPC' ? 'det finns inte plats på disken.' : error.message
    process.stderr.write(`Rapporten kunde inte skrivas: ${reason}\n`)
    process.exit(2)
  })
}
