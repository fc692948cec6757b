/** The add-in's page: the pane over Word, and the ribbon's commands. */
import { associateCommands } from '../commands/associate.ts'
import type { PaneAccess } from '../commands/commands.ts'
import type { PaneController } from '../pane/controller.ts'
import type { Engine } from '../pane/engine/model.ts'
import { createWorkerEngine } from '../pane/engine/worker-engine.ts'
import '../pane/pane.ts'
import type { BereddPane } from '../pane/pane.ts'
import { createWordHost } from '../word/host.ts'
import { followAutoOpen, setAutoOpen } from './auto-open.ts'
import { keepTabKeys } from './tab-keys.ts'
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
  // A convenience, kept by the store whatever Word makes of it now.
  pane.autoOpen = (chosen) => void setAutoOpen(chosen).catch(() => undefined)
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
  const { controller } = pane
  if (controller !== null) await firstView(controller)
  return { controller, show: (view) => pane.show(view) }
}

/** The document has been read and checked, or that has failed. */
function firstView(controller: PaneController): Promise<void> {
  const isDone = (): boolean => ['ready', 'failed'].includes(controller.state.phase.kind)
  return new Promise((resolve) => {
    if (isDone()) return resolve()
    const stop = controller.subscribe(() => {
      if (!isDone()) return
      stop()
      resolve()
    })
  })
}

/** The rules are loaded while Office starts. */
let loading: Engine | null = createWorkerEngine()

const pane = document.createElement('beredd-pane')
pane.createEngine = () => {
  const engine = loading ?? createWorkerEngine()
  loading = null
  return engine
}
document.body.append(pane)
keepTabKeys()
const started = start(pane)
void Office.onReady(() => associateCommands(accessTo(pane, started)))
