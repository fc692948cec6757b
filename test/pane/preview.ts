/** The pane over a memo in Markdown, for tests in a browser. Not shipped. */
import '../../addin/pane/pane.ts'
import type { BereddPane } from '../../addin/pane/pane.ts'
import { parseMarkdown } from '../../src/markdown/parse.ts'
import { TreeHost, type TreeHostOptions } from './tree-host.ts'

export interface Scene {
  memo: string
  options?: TreeHostOptions
  /** The first-run view has been answered. */
  welcomed?: boolean
  language?: 'sv' | 'en'
  /** The first reading fails with these words. */
  readFault?: string
  hostFault?: { kind: 'unsupported' | 'failed'; detail: string }
}

interface Preview {
  pane: BereddPane
  host: TreeHost
}

declare global {
  interface Window {
    preview: Preview | undefined
    show(scene: Scene): void
  }
}

window.show = ({ memo, options = {}, welcomed = true, language = 'sv', ...scene }) => {
  window.preview?.pane.remove()
  const pane = document.createElement('beredd-pane')
  const user = { pane: { welcomed, language }, ...options.user }
  const host = new TreeHost(parseMarkdown(memo), { ...options, user })
  if (scene.readFault !== undefined) host.fault = { call: 'read', message: scene.readFault }
  pane.organisationUrl = null
  if (scene.hostFault === undefined) pane.host = host
  else pane.fault = scene.hostFault
  document.body.append(pane)
  window.preview = { pane, host }
}
