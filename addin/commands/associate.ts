/** Ties the commands to their names in the manifest. */
import { commands, type Command, type PaneAccess } from './commands.ts'

/** @param pane Settles when the document has been read, so that a command given at once has something to work with. */
export function associateCommands(pane: Promise<PaneAccess>): void {
  for (const command of commands) {
    Office.actions.associate(command.name, (event?: Office.AddinCommands.Event) => {
      void run(command, pane, event)
    })
  }
}

/** Word waits to be told that the command is done, however it went; a shortcut has nobody to tell. */
async function run(
  command: Command,
  pane: Promise<PaneAccess>,
  event: Office.AddinCommands.Event | undefined,
): Promise<void> {
  try {
    await command.run(await pane)
  } finally {
    event?.completed()
  }
}
