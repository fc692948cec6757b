/** Titles of persons: "kommundirektören", "tf. kontorschef", "vice ordförande". */
import type { TitleFact } from '../model.ts'
import { FormTable } from '../word-forms.ts'
import {
  type Recogniser,
  type Scan,
  compoundStart,
  gapAfter,
  known,
  normAt,
  spaceAfter,
  spanOf,
  wordsAsName,
} from './scan.ts'
import { type TitleForm, titleForm } from './title-words.ts'

const acting = new Set([
  'tf',
  't.f',
  'tillförordnad',
  'tillförordnade',
  'vikarierande',
  'tjänstförrättande',
  'tjf',
])
const deputy = new Set(['biträdande', 'bitr', 'bitr.', 'ställföreträdande', 'vice'])
/** Words that are part of the title: "administrativ chef", "förste vice ordförande". */
const kinds = new Map([
  ['administrativ', 'administrativ'],
  ['administrativa', 'administrativ'],
  ['administrative', 'administrativ'],
  ['teknisk', 'teknisk'],
  ['tekniska', 'teknisk'],
  ['tekniske', 'teknisk'],
  ['ekonomisk', 'ekonomisk'],
  ['strategisk', 'strategisk'],
  ['strategiska', 'strategisk'],
])
const ordinals = new Set([
  'förste',
  'första',
  'andre',
  'andra',
  'tredje',
  '1:e',
  '2:e',
  '2:a',
  '3:e',
  '1:a',
])

const titleForms = new FormTable(titleForm)

export const title: Recogniser = {
  kind: 'title',
  opens: (norm) => titleForm(norm) !== null,
  read(scan, index): TitleFact | null {
    const form = known(scan, index, titleForms)
    if (form === null) return null
    const firstWord = compoundStart(scan, index)
    const lead = wordsAsName(scan, firstWord, index + 1).slice(0, -normAt(scan, index).length)
    const state = { firstWord, title: lead + form.title, acting: false, deputy: false }
    if (form.title === 'direktör' && /^verkställande$/.test(before(scan, index))) {
      state.firstWord -= 1
      state.title = 'verkställande direktör'
    }
    readBefore(scan, state, form)
    return {
      kind: 'title',
      role: roleOf(state.title, form),
      title: state.title,
      acting: state.acting,
      deputy: state.deputy,
      plural: form.plural,
      genitive: form.genitive,
      ...spanOf(scan, state.firstWord, index + 1),
    }
  },
}

/** A direktör without more is the kommundirektör; "tekniske direktören" is not. */
function roleOf(title: string, form: TitleForm): TitleFact['role'] {
  if (title === 'verkställande direktör') return 'managing-director'
  return form.title === 'direktör' && title !== form.title ? 'official' : form.role
}

interface State {
  firstWord: number
  title: string
  acting: boolean
  deputy: boolean
}

function readBefore(scan: Scan, state: State, form: TitleForm): void {
  for (;;) {
    const word = before(scan, state.firstWord)
    if (acting.has(word)) {
      state.acting = true
    } else if (word === 'f' && before(scan, state.firstWord - 1) === 't') {
      state.acting = true
      state.firstWord -= 1
    } else if (deputy.has(word)) {
      if (form.role === 'elected' && word === 'vice') state.title = `vice ${state.title}`
      else state.deputy = true
    } else if (form.role === 'elected' && ordinals.has(word) && state.title.startsWith('vice')) {
      // Which of them is of no matter to a role.
    } else if (
      /(?:chef|^direktör)$/.test(form.title) &&
      kinds.has(word) &&
      state.title === form.title
    ) {
      state.title = `${kinds.get(word) ?? word} ${state.title}`
    } else {
      return
    }
    state.firstWord -= 1
  }
}

/** The word before, where only a space or the stop of an abbreviation stands between. */
function before(scan: Scan, index: number): string {
  if (index <= 0) return ''
  if (spaceAfter(scan, index - 1)) return normAt(scan, index - 1)
  const norm = normAt(scan, index - 1)
  const short = acting.has(norm) || norm === 'bitr'
  return short && /^\.[ \u00a0]?$/.test(gapAfter(scan, index - 1)) ? norm : ''
}
