/**
 * Opening by itself with the document, as the user chooses: Word remembers it in the document (for an add-in that the
 * organisation has deployed), and starts the runtime with it so that shortcuts work at once.
 */
import type { Store } from '../../src/host/model.ts'

/** As the pane stores the choice. */
const autoOpenKey = 'autoOpen'

/** Word's own name for the setting; the manifest's task pane has the same. */
const documentSetting = 'Office.AutoShowTaskpaneWithDocument'

/** Does in this document what the user has chosen for all; nothing where nothing has been chosen. */
export function followAutoOpen(store: Store): void {
  void store
    .get(autoOpenKey)
    .then((chosen) => (typeof chosen === 'boolean' ? setAutoOpen(chosen) : undefined))
    // A convenience: the document is checked all the same.
    .catch(() => undefined)
}

export async function setAutoOpen(isOn: boolean): Promise<void> {
  const { settings } = Office.context.document
  const isSet = settings.get(documentSetting) === true
  if (isSet !== isOn) {
    if (isOn) settings.set(documentSetting, true)
    else settings.remove(documentSetting)
    await new Promise<void>((resolve) => settings.saveAsync(() => resolve()))
  }
  if (Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) {
    const { load, none } = Office.StartupBehavior
    await Office.addin.setStartupBehavior(isOn ? load : none)
  }
}
