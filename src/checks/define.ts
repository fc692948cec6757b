/** Takes a check's own options type back to the one that the list of checks has. */
import type { Check, DocumentCheck, ParagraphCheck } from './model.ts'

/**
 * The options a check gets have always been read by its own schema, so the list may hold checks of all kinds.
 */
export function defineCheck<Options>(
  check: DocumentCheck<Options> | ParagraphCheck<Options>,
): Check {
  return check as unknown as Check
}
