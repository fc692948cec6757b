/** How a decision is paid for, in three forms, and the director's note where it is not. */
import { html, nothing, type TemplateResult } from 'lit'
import type { FinancingForm } from '../../../src/edit/blocks.ts'
import type { CostRequest, InsertionRequest, PointView } from '../engine/model.ts'
import { checkField, selectField, textField } from './fields.ts'
import { InsertForm } from './insert-form.ts'

const forms: readonly FinancingForm[] = ['unfunded', 'funded', 'no-cost']
const whole = ''

export class InsertFinancing extends InsertForm {
  static override properties = {
    ...InsertForm.properties,
    form: { state: true },
    point: { state: true },
    amount: { state: true },
    year: { state: true },
    source: { state: true },
    note: { state: true },
  }
  declare private form: FinancingForm
  /** Key of the point; null until somebody has chosen: then the first that costs. */
  declare private point: string | null
  /** Null until somebody has written: then as the point says. */
  declare private amount: string | null
  declare private year: string | null
  declare private source: string
  declare private note: boolean

  constructor() {
    super()
    this.form = 'unfunded'
    this.point = null
    this.amount = null
    this.year = null
    this.source = ''
    this.note = true
  }

  protected override request(): InsertionRequest {
    const { form, source } = this
    const note = this.note && this.#notes()
    return { kind: 'financing', form, source, note, ...this.#cost() }
  }

  protected override render(): TemplateResult {
    const { insert } = this.context.words
    const costs = this.form !== 'no-cost'
    const unfunded = this.form === 'unfunded' && this.#notes()
    return html`
      ${selectField({
        id: 'financing-form',
        label: insert.form,
        action: 'financing-form',
        value: this.form,
        options: forms.map((form) => [form, insert.forms[form]] as const),
        change: (value) => (this.form = forms.find((form) => form === value) ?? 'unfunded'),
      })}
      ${this.#pointField()} ${costs ? this.#costFields() : nothing}
      ${
        this.form === 'funded'
          ? textField({
              action: 'source',
              label: insert.source,
              help: insert.sourceHelp,
              value: this.source,
              change: (source) => (this.source = source),
            })
          : nothing
      }
      ${
        unfunded
          ? checkField({
              action: 'with-note',
              label: insert.withNote,
              checked: this.note,
              change: (note) => (this.note = note),
            })
          : nothing
      }
      ${this.preview()}
      <div class="actions">
        ${this.submit('insert-financing', insert.insertFinancing)}
        ${
          unfunded
            ? this.submit('insert-note', insert.insertNote, { kind: 'note', ...this.#cost() })
            : nothing
        }
      </div>
    `
  }

  #pointField(): TemplateResult | typeof nothing {
    const { insert } = this.context.words
    const points = this.#points()
    if (points.length < 2) return nothing
    return selectField({
      id: 'financing-point',
      label: insert.point,
      action: 'point',
      value: keyOf(this.#chosen()),
      options: [
        [whole, insert.wholeDecision],
        ...points.map((point) => {
          const { number, matter, text } = point
          const name =
            matter === null
              ? insert.pointName(number, text)
              : insert.matterPointName(matter, number, text)
          return [keyOf(point), name] as const
        }),
      ],
      change: (value) => {
        this.point = value
        this.amount = null
        this.year = null
      },
    })
  }

  #costFields(): TemplateResult {
    const { insert } = this.context.words
    const { amount, year } = this.#cost()
    return html`<div class="side">
      ${textField({
        action: 'amount',
        label: insert.amount,
        value: amount,
        change: (value) => (this.amount = value),
      })}
      ${textField({
        action: 'year',
        label: insert.year,
        value: year,
        change: (value) => (this.year = value),
      })}
    </div>`
  }

  #cost(): CostRequest {
    const chosen = this.#chosen()
    return {
      amount: this.amount ?? chosen?.amount ?? '',
      year: this.year ?? chosen?.year ?? '',
      point: chosen?.number ?? null,
      matter: chosen?.matter ?? null,
    }
  }

  #chosen(): PointView | undefined {
    const points = this.#points()
    if (this.point !== null) return points.find((point) => keyOf(point) === this.point)
    return (
      points.find(({ amount }) => amount !== null) ?? (points.length === 1 ? points[0] : undefined)
    )
  }

  #points(): readonly PointView[] {
    return this.context.state.view?.offers.points ?? []
  }

  /** The instruction asks for the director's note. */
  #notes(): boolean {
    return this.context.state.view?.offers.note === true
  }
}
customElements.define('beredd-insert-financing', InsertFinancing)

function keyOf(point: PointView | undefined): string {
  return point === undefined ? whole : `${point.matter ?? ''}-${point.number}`
}
