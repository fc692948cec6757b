/** The closed set of verbs. */
import { assignment } from './assignment.ts'
import { caseNumber } from './case-number.ts'
import { dispatch } from './dispatch.ts'
import { dateMismatch } from './date-mismatch.ts'
import { deadline } from './deadline.ts'
import { documentType } from './document-type.ts'
import { duplicatePoint } from './duplicate-point.ts'
import { evidence } from './evidence.ts'
import { fields } from './fields.ts'
import { councilExpense } from './financing/council.ts'
import { financing } from './financing/index.ts'
import type { Check } from './model.ts'
import { personalNumber } from './personal-number.ts'
import { placeholder } from './placeholder.ts'
import { plainWord } from './plain-word.ts'
import { readability } from './readability.ts'
import { signature } from './signature.ts'
import { statuteName } from './statute-name.ts'
import { statuteNumber } from './statute-number.ts'
import { statute } from './statute.ts'
import { summary } from './summary.ts'
import { term } from './term.ts'
import { writingForm } from './writing-form/index.ts'

export const checks: readonly Check[] = [
  signature,
  financing,
  assignment,
  dispatch,
  evidence,
  term,
  fields,
  statute,
  placeholder,
  caseNumber,
  personalNumber,
  writingForm,
  dateMismatch,
  documentType,
  duplicatePoint,
  summary,
  deadline,
  councilExpense,
  statuteName,
  statuteNumber,
  plainWord,
  readability,
]
