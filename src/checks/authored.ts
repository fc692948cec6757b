/** The verbs with what only an author of packs needs of them. The pane runs packs that have been read, and loads none of this. */
import { assignment, assignmentGuide } from './assignment.ts'
import { caseNumber, caseNumberGuide } from './case-number.ts'
import { dateMismatch, dateMismatchGuide } from './date-mismatch.ts'
import { deadline, deadlineGuide } from './deadline.ts'
import { dispatch, dispatchGuide } from './dispatch.ts'
import { documentType, documentTypeGuide } from './document-type.ts'
import { duplicatePoint, duplicatePointGuide } from './duplicate-point.ts'
import { evidence, evidenceGuide } from './evidence.ts'
import { fields, fieldsGuide } from './fields.ts'
import { councilExpense, councilExpenseGuide } from './financing/council.ts'
import { financing, financingGuide } from './financing/index.ts'
import { personalNumber, personalNumberGuide } from './personal-number.ts'
import { placeholder, placeholderGuide } from './placeholder.ts'
import { plainWord, plainWordGuide } from './plain-word.ts'
import { readability, readabilityGuide } from './readability.ts'
import { signature, signatureGuide } from './signature.ts'
import { statuteName, statuteNameGuide } from './statute-name.ts'
import { statuteNumber, statuteNumberGuide } from './statute-number.ts'
import { statute, statuteGuide } from './statute.ts'
import { summary, summaryGuide } from './summary.ts'
import { term, termGuide } from './term.ts'
import { writingForm, writingFormGuide } from './writing-form/index.ts'
import type { AuthoredCheck, Check, CheckGuide } from './model.ts'

export const authoredChecks: readonly AuthoredCheck[] = [
  withGuide(signature, signatureGuide),
  withGuide(financing, financingGuide),
  withGuide(assignment, assignmentGuide),
  withGuide(dispatch, dispatchGuide),
  withGuide(evidence, evidenceGuide),
  withGuide(term, termGuide),
  withGuide(fields, fieldsGuide),
  withGuide(statute, statuteGuide),
  withGuide(placeholder, placeholderGuide),
  withGuide(caseNumber, caseNumberGuide),
  withGuide(personalNumber, personalNumberGuide),
  withGuide(writingForm, writingFormGuide),
  withGuide(dateMismatch, dateMismatchGuide),
  withGuide(documentType, documentTypeGuide),
  withGuide(duplicatePoint, duplicatePointGuide),
  withGuide(summary, summaryGuide),
  withGuide(deadline, deadlineGuide),
  withGuide(councilExpense, councilExpenseGuide),
  withGuide(statuteName, statuteNameGuide),
  withGuide(statuteNumber, statuteNumberGuide),
  withGuide(plainWord, plainWordGuide),
  withGuide(readability, readabilityGuide),
]

/** The options a check gets have always been read by its own schema, so the list may hold checks of all kinds. */
function withGuide<Options>(
  check: Check,
  { options, ...guide }: CheckGuide<Options>,
): AuthoredCheck {
  return { ...check, ...guide, options: options() } as unknown as AuthoredCheck
}
