/** What the Open XML SDK's validator says of a file. */
import '../../src/settings/zod-setup.ts'
import * as z from 'zod/mini'
import { run } from './programs.ts'

const seconds = 120

const answer = z.object({
  ok: z.boolean(),
  errors: z.array(
    z.object({ description: z.string(), path: z.nullable(z.string()), errorType: z.string() }),
  ),
})

/** A line for each schema error, without its place, which an edit moves; null where it does not open the file. */
export async function schemaErrors(validator: string, file: string): Promise<string[] | null> {
  const { status, stdout } = await run(validator, [file], { seconds })
  if (status !== 0) throw new Error(`The validator ended with ${status} over ${file}.`)
  const { ok, errors } = answer.parse(JSON.parse(stdout))
  if (ok) return []
  if (errors.some(({ errorType }) => errorType === 'Exception')) return null
  const lines = errors.map(({ path, description }) => `${path ?? 'the file'}: ${description}`)
  return lines.length === 0 ? ['not valid, with no reason given'] : lines
}
