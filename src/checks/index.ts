/** The closed set of verbs. */
import { assignment } from './assignment.ts'
import { caseNumber } from './case-number.ts'
import { evidence } from './evidence.ts'
import { fields } from './fields.ts'
import { financing } from './financing/index.ts'
import type { Check } from './model.ts'
import { placeholder } from './placeholder.ts'
import { signature } from './signature.ts'
import { statute } from './statute.ts'
import { term } from './term.ts'

export const checks: readonly Check[] = [
  signature,
  financing,
  assignment,
  evidence,
  term,
  fields,
  statute,
  placeholder,
  caseNumber,
]
