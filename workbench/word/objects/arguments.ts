/** What the client sends as arguments, checked. */
import { RichError } from '../../host/rich-api/model.ts'

export function text(value: unknown, location: string): string {
  if (typeof value === 'string') return value
  throw new RichError('InvalidArgument', 'A text was expected', location)
}

export function number(value: unknown, location: string): number {
  if (typeof value === 'number') return value
  throw new RichError('InvalidArgument', 'A number was expected', location)
}

/** One of the words that the member takes; the first where the client left it out. */
export function word<Word extends string>(
  value: unknown,
  allowed: readonly Word[],
  location: string,
): Word {
  const found =
    value === undefined || value === null ? allowed[0] : allowed.find((other) => other === value)
  if (found !== undefined) return found
  throw new RichError(
    'InvalidArgument',
    `${String(value)} is not one of ${allowed.join(', ')}`,
    location,
  )
}
