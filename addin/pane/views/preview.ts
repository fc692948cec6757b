/** The words before and after a mend. */
import { html, nothing, type TemplateResult } from 'lit'
import type { Block } from '../../../src/edit/model.ts'
import type { PreviewPart } from '../preview.ts'
import type { Words } from '../words/sv.ts'

/** Spans only, so that it can stand inside a button. */
export function previewView(parts: readonly PreviewPart[], words: Words): TemplateResult {
  return html`<span class="preview" lang="sv">${parts.map((part) => partView(part, words))}</span>`
}

function partView(part: PreviewPart, words: Words): TemplateResult {
  return part.kind === 'text'
    ? textView(part, words)
    : html`<span class="where" lang=${words.language}>${whereWords(part, words)}</span>
        ${blockView(part.block)}`
}

export function textView(
  { before, old, text, after }: Extract<PreviewPart, { kind: 'text' }>,
  words: Words,
): TemplateResult {
  const oldLabel = text === '' ? words.preview.removed : words.preview.old
  return html`<span class="change"
    >${before}${
      old === ''
        ? nothing
        : html`<del><span class="visually-hidden">${oldLabel} </span>${old}</del>`
    }${
      text === ''
        ? nothing
        : html`${old === '' ? nothing : ' '}<ins
              ><span class="visually-hidden"> ${words.preview.new} </span>${text}</ins
            >`
    }${after}</span
  >`
}

export function blockView(block: Block): TemplateResult {
  return html`<span class="paper" lang="sv"
    >${block.paragraphs.map(({ role, text }) => html`<span class=${role}>${text}</span>`)}</span
  >`
}

function whereWords(part: Extract<PreviewPart, { kind: 'block' }>, { preview }: Words): string {
  switch (part.where) {
    case 'end':
      return preview.end
    case 'update':
      return preview.updates
    case 'after':
      return preview.after(part.quote)
    case 'before':
      return preview.before(part.quote)
  }
}
