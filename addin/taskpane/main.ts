/** The add-in's page: the pane over Word, and the ribbon's commands. */
import { associateCommands } from '../commands/associate.ts'
import type { PaneAccess } from '../commands/commands.ts'
import '../pane/pane.ts'
import type { BereddPane } from '../pane/pane.ts'
import { createWordHost } from '../word/host.ts'
import { followAutoOpen } from './auto-open.ts'
import { themeOf } from './theme.ts'
import './taskpane.css'

/** Below this there are no paragraphs with styles and tables to read. */
const leastWordApi = '1.3'

async function start(pane: BereddPane): Promise<void> {
  const { host } = await Office.onReady()
  const isWord = host === Office.HostType.Word
  if (!isWord || !Office.context.requirements.isSetSupported('WordApi', leastWordApi)) {
    const { version = '', platform = '' } = isWord ? Office.context.diagnostics : {}
    pane.fault = { kind: 'unsupported', detail: [version, platform].filter(Boolean).join(', ') }
    return
  }
  pane.theme = themeOf(Office.context)
  try {
    pane.host = await createWordHost()
  } catch (error) {
    pane.fault = { kind: 'failed', detail: error instanceof Error ? error.message : String(error) }
    return
  }
  followAutoOpen(pane.host.store.user)
}

/** The controller has begun with the first update of the pane. */
async function accessTo(pane: BereddPane, started: Promise<void>): Promise<PaneAccess> {
  await started
  await pane.updateComplete
  await pane.controller?.settled()
  return { controller: pane.controller, show: (view) => pane.show(view) }
}

const pane = document.createElement('beredd-pane')
document.body.append(pane)
const started = start(pane)
void Office.onReady(() => associateCommands(accessTo(pane, started)))
