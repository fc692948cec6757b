/** Which findings are shown, and the way through them. */
import { html, type TemplateResult } from 'lit'
import type { Group, Level } from '../../../src/edit/model.ts'
import { icons, levelIcons } from '../icons.ts'
import { groups, levels, type Filter } from '../order.ts'
import { button } from './button.ts'
import { valueOf, type PaneContext } from './context.ts'

export interface Filters {
  counts: Readonly<Record<Level, number>>
  /** Those that have findings. */
  groups: ReadonlySet<Group>
  filter: Filter
  change: (filter: Filter) => void
  go: (way: 'next' | 'previous') => void
}

export function filterView({ words }: PaneContext, filters: Filters): TemplateResult {
  const { counts, filter, change, go } = filters
  return html`<div class="filters" role="group" aria-label=${words.review.filters}>
    <div class="chips">
      ${levels
        .filter((level) => counts[level] > 0 || !filter.levels.has(level))
        .map((level) => levelChip(level, words.counts[level](counts[level]), filter, change))}
    </div>
    <div class="way">
      <select
        aria-label=${words.review.group}
        data-action="filter-group"
        .value=${filter.group ?? ''}
        @change=${(event: Event) => {
          const group = groups.find((each) => each === valueOf(event)) ?? null
          change({ ...filter, group })
        }}
      >
        <option value="">${words.review.allGroups}</option>
        ${groups
          .filter((group) => filters.groups.has(group) || filter.group === group)
          .map(
            (group) =>
              html`<option value=${group} ?selected=${filter.group === group}>
                ${words.groups[group]}
              </option>`,
          )}
      </select>
      ${button({
        action: 'previous',
        text: icons.previous,
        label: words.review.previous,
        look: 'subtle',
        iconOnly: true,
        click: () => go('previous'),
      })}
      ${button({
        action: 'next',
        text: icons.next,
        label: words.review.next,
        look: 'subtle',
        iconOnly: true,
        click: () => go('next'),
      })}
    </div>
  </div>`
}

function levelChip(
  level: Level,
  text: string,
  filter: Filter,
  change: (filter: Filter) => void,
): TemplateResult {
  const pressed = filter.levels.has(level)
  return html`<button
    type="button"
    class="chip ${level}"
    data-action="filter-level"
    data-level=${level}
    aria-pressed=${pressed ? 'true' : 'false'}
    @click=${() => {
      const levels = new Set(filter.levels)
      if (pressed) levels.delete(level)
      else levels.add(level)
      change({ ...filter, levels })
    }}
  >
    ${levelIcons[level]} ${text}
  </button>`
}
