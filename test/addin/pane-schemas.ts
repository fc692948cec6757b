/** The schemas that the pane validates with, for a bundle of their own. */
export { replySchema, requestSchema } from '../../addin/pane/engine/messages.ts'
export { readStored } from '../../addin/pane/stores.ts'
export { readDocumentSettings } from '../../src/lint/document-settings.ts'
export { settingsSchema } from '../../src/settings/schema.ts'
