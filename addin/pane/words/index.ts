/** The pane's own words in the language that the user has chosen. */
import type { Preferences } from '../stores.ts'
import { en } from './en.ts'
import { sv, type Words } from './sv.ts'

export function wordsFor(language: Preferences['language']): Words {
  return language === 'en' ? en : sv
}
