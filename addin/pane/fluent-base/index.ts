/**
 * In place of FAST, on which Fluent's components rest (`scripts/addin/replaced-modules.ts`): what its buttons and tabs ask of
 * that library, and no more. FAST's own templates follow observed values, of which these have none; it was 11 kB of the
 * pane's script.
 */
export { attr, AttributeConfiguration, observable } from './properties.ts'
export { FASTElement } from './element.ts'
export { css } from './styles.ts'
export { html, slotted } from './template.ts'
export { Updates } from './updates.ts'
