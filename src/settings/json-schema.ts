/** The settings' JSON Schema, for editors: made from the schema that validates them. */
import * as z from 'zod/mini'
import { settingsSchema } from './schema.ts'

export function settingsJsonSchema(): Record<string, unknown> {
  return { title: 'Inställningar för Beredd', ...z.toJSONSchema(settingsSchema) }
}
