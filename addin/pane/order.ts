/** The order in which the pane shows findings: by group, then level, then as they stand in the document. */
import type { Finding, Group, Level } from '../../src/edit/model.ts'
import type { FindingItem } from './engine/model.ts'

export const groups: readonly Group[] = ['decision', 'signature', 'economy', 'papers', 'language']
export const levels: readonly Level[] = ['error', 'warning', 'hint']

export interface Filter {
  levels: ReadonlySet<Level>
  group: Group | null
}

export const everything: Filter = { levels: new Set(levels), group: null }

export interface ItemGroup {
  group: Group
  items: readonly FindingItem[]
}

export function levelOf({ fatal }: Finding): Level {
  return fatal === true ? 'error' : fatal === false ? 'warning' : 'hint'
}

/** Groups without findings are left out. */
export function grouped(
  items: readonly FindingItem[],
  filter: Filter = everything,
): readonly ItemGroup[] {
  const byGroup = new Map<Group, FindingItem[]>()
  for (const item of items) {
    const { group } = item.finding
    if (filter.group !== null && filter.group !== group) continue
    if (!filter.levels.has(levelOf(item.finding))) continue
    const list = byGroup.get(group)
    if (list === undefined) byGroup.set(group, [item])
    else list.push(item)
  }
  return groups.flatMap((group) => {
    const list = byGroup.get(group)
    return list === undefined ? [] : [{ group, items: list.toSorted(byLevel) }]
  })
}

export function inOrder(items: readonly FindingItem[], filter?: Filter): readonly FindingItem[] {
  return grouped(items, filter).flatMap((each) => each.items)
}

/** Where the focus goes when a finding is gone: it itself if it is not, then those after it, then those before it. */
export function candidatesAfter(item: FindingItem, order: readonly FindingItem[]): number[] {
  const ids = order.map(({ id }) => id)
  const at = Math.max(0, ids.indexOf(item.id))
  return [...ids.slice(at), ...ids.slice(0, at).toReversed()]
}

export function countLevels(items: readonly FindingItem[]): Record<Level, number> {
  const counts = { error: 0, warning: 0, hint: 0 }
  for (const { finding } of items) counts[levelOf(finding)] += 1
  return counts
}

function byLevel(one: FindingItem, other: FindingItem): number {
  return levels.indexOf(levelOf(one.finding)) - levels.indexOf(levelOf(other.finding))
}
