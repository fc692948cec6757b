/** Imported before every schema: zod's probe for `new Function` would be reported by the task pane's CSP. */
import { config } from 'zod/mini'

config({ jitless: true })
