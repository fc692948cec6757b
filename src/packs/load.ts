/** A compiled pack from outside our own build, as JSON: validated in full, with nothing of YAML or Markdown. */
import { authoredChecks } from '../checks/authored.ts'
import { compiledPackSchema } from './compiled-schema.ts'
import type { CompiledPack } from './model.ts'

/** Why a pack cannot be used, in Swedish. */
export class PackFormatError extends Error {
  override name = 'PackFormatError'
}

/** @throws PackFormatError naming the first thing that is wrong. */
export function loadCompiledPack(value: unknown): CompiledPack {
  const read = compiledPackSchema.safeParse(value)
  if (!read.success) {
    const path = read.error.issues[0]?.path.map(String).join('.') ?? ''
    throw new PackFormatError(
      `Regelpaketet kan inte användas: fel vid ”${path}”. Bygg om det med npm run build:packs.`,
    )
  }
  const pack: CompiledPack = read.data
  for (const rule of pack.rules) {
    const check = authoredChecks.find(({ name }) => name === rule.check)
    if (check === undefined || !check.options.safeParse(rule.with).success) {
      throw new PackFormatError(
        `Regelpaketet ”${pack.id}” är byggt för en annan version: kontrollen i regeln ”${rule.id}” passar inte. Bygg om det.`,
      )
    }
  }
  return pack
}
