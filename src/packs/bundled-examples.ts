/** The examples of the packs that come with the program: for `explain`, the rule pages and tests, never in the pane. */
import examples from '../../build/examples.json'
import type { RuleExample } from './model.ts'

/** By `<pack>/<rule>`. */
export const bundledExamples = examples as unknown as Readonly<
  Record<string, readonly RuleExample[]>
>
