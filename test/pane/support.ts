/** A controller over a memo in memory, with the engine inline. */
import { onTestFinished } from 'vitest'
import { PaneController, type ControllerOptions } from '../../addin/pane/controller.ts'
import { createInlineEngine } from '../../addin/pane/engine/inline.ts'
import type { FindingItem } from '../../addin/pane/engine/model.ts'
import { parseMarkdown } from '../../src/markdown/parse.ts'
import { bundledPacks } from '../../src/packs/bundled.ts'
import { TreeHost, type TreeHostOptions } from './tree-host.ts'

export interface Started {
  host: TreeHost
  controller: PaneController
}

export async function start(
  memo: string,
  options: TreeHostOptions = {},
  more: Partial<ControllerOptions> = {},
): Promise<Started> {
  const host = new TreeHost(parseMarkdown(memo), options)
  const engine = createInlineEngine(bundledPacks)
  const controller = new PaneController({ host, engine, pause: 20, ...more })
  onTestFinished(() => controller.stop())
  await controller.start()
  return { host, controller }
}

/** `<pack>/<rule>` of every finding, in document order. */
export function rulesOf({ state }: PaneController): string[] {
  return (state.view?.findings ?? []).map(({ finding }) => `${finding.source}/${finding.ruleId}`)
}

export function itemOf({ state }: PaneController, rule: string): FindingItem {
  const item = state.view?.findings.find(
    ({ finding }) => `${finding.source}/${finding.ruleId}` === rule,
  )
  if (item === undefined) throw new Error(`no finding of ${rule}`)
  return item
}

/** Waits until it holds, at most a second. */
export async function until(holds: () => boolean): Promise<void> {
  const end = Date.now() + 1000
  while (!holds()) {
    if (Date.now() > end) throw new Error('waited in vain')
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
