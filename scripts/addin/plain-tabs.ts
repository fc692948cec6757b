/** Fluent's tabs without what the pane's are not: disabled, one below another, or waiting for an idle moment. 0.5 kB. */
import type { Plugin } from 'rolldown'
import { memberNamed, withoutParts, type Part } from './without-parts.ts'

const unasked: readonly Part[] = [
  [memberNamed('disabledChanged'), ''],
  [memberNamed('orientationChanged'), ''],
  [memberNamed('setDisabledSideEffect'), ''],
  [/this\.setDisabledSideEffect\(this\.disabled\)/, 'this.tabIndex = 0'],
  [/^ {12}if \(forceDisabled\) \{[^]*?\n {12}\}\n {12}else \{[^]*?\n {12}\}\n/m, ''],
  [/ && !tab\.disabled/, ''],
  [/ \|\| nextTab\.disabled/, ''],
  [/if \(!this\.disabled\)/, 'if (true)'],
  [/\(t\.getAttribute\('aria-selected'\) === 'true' \|\| !t\.disabled\) && /, ''],
  [/^ {8}this\.(?:disabled|orientation) = .*;\n/gm, ''],
  [/this\.orientation \?\? /, ''],
  [/^ {12}if \(useIdleCallback\) \{[^]*?else \{\n(.*\n) {12}\}\n/m, '$1'],
  [/^ {4}const useIdleCallback = .*\n/m, ''],
  [/^__decorate\(\[\n.*\n\], \w+\.prototype, "(?:disabled|orientation)", void 0\);\n/gm, ''],
]

export const plainTabs = (): Plugin =>
  withoutParts(
    'plain-tabs',
    /\/web-components\/dist\/esm\/(?:tab\w*\/\w+(?:\.base)?|utils\/request-idle-callback)\.js$/,
    unasked,
  )
