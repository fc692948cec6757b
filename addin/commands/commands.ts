/**
 * The ribbon's functions and the keyboard shortcuts, in the pane's own runtime.
 *
 * What was done is told in the pane, which is opened for it: there it can be taken back, with the reason where nothing was
 * done. A dialog would stand in the way of the text and ask to be let through on the web. Only *Nästa anmärkning* leaves
 * a closed pane closed: the finding is shown in the document itself.
 */
import type { PaneController } from '../pane/controller.ts'
import type { InsertionRequest } from '../pane/engine/model.ts'

/** What the commands need of the pane. */
export interface PaneAccess {
  /** Null where there is no document to work with: the pane says why. */
  controller: PaneController | null
  show(view: 'review' | 'insert'): void
}

export interface Command {
  /** As the manifest and the shortcuts name it. */
  name: string
  run(pane: PaneAccess): Promise<void>
}

const showPane: Command = {
  name: 'showPane',
  run: async () => {
    await openPane()
  },
}

const insertSignature: Command = {
  name: 'insertSignature',
  run: (pane) =>
    insert(pane, 'Underskrift', ({ state }) => {
      const [signer] = state.view?.offers.signers ?? []
      return {
        kind: 'signature',
        title: signer?.title ?? 'Kommundirektör',
        name: signer?.name ?? '',
      }
    }),
}

const insertFinancing: Command = {
  name: 'insertFinancing',
  run: (pane) =>
    insert(pane, 'Finansiering', ({ state }) => {
      const costs = (state.view?.offers.points ?? []).filter(({ amount }) => amount !== null)
      // Which of several points is paid for how is for the writer to say.
      const point = costs.length === 1 ? costs[0] : undefined
      return {
        kind: 'financing',
        form: 'funded',
        source: '',
        note: false,
        amount: point?.amount ?? '',
        year: point?.year ?? '',
        point: point?.number ?? null,
        matter: point?.matter ?? null,
      }
    }),
}

const nextFinding: Command = {
  name: 'nextFinding',
  run: async ({ controller, show }) => {
    const found = (await controller?.goTo('next')) ?? null
    if (found !== null) return
    show('review')
    await openPane()
  },
}

/** What was done is done even where Word cannot open the pane for its notice. */
async function openPane(): Promise<void> {
  if (!Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) return
  await Office.addin.showAsTaskpane().catch(() => undefined)
}

async function insert(
  { controller, show }: PaneAccess,
  title: string,
  requestFor: (controller: PaneController) => InsertionRequest,
): Promise<void> {
  show('review')
  if (controller !== null) await controller.insert(requestFor(controller), title)
  await openPane()
}

export const commands: readonly Command[] = [
  showPane,
  insertSignature,
  insertFinancing,
  nextFinding,
]
