/**
 * In place of what the pane never asks of Fluent's buttons and tabs: icons in slots before and after the text, a focus that
 * the markup asks for.
 */
import { html, type ViewTemplate } from './template.ts'

export class StartEnd {}

export function startSlotTemplate(): ViewTemplate {
  return html``
}

export function endSlotTemplate(): ViewTemplate {
  return html``
}

export function applyMixins(): void {
  // The only one is StartEnd.
}

export function maybeSetAutoFocus(): void {
  // No tab asks for it.
}
