/** How the files of a call are to be checked: the same for all of them. */
import { provideStatuteTitles } from '../checks/statute-titles.ts'
import type { CompiledPack } from '../packs/model.ts'
import { memoTypes, type MemoType } from '../settings/schema.ts'
import type { Call } from './arguments.ts'
import { CallError } from './exit.ts'
import { SettingsFiles } from './settings-file.ts'

/** What the call says of it; plain data, so that a worker can be told. */
export interface Wishes {
  asked: readonly string[]
  type: MemoType | null
}

export interface Checking extends Wishes {
  packs: readonly CompiledPack[]
  settingsFiles: SettingsFiles
}

/** Throws CallError for an unknown pack or type. */
export async function checkingOf(call: Call): Promise<Checking> {
  return checkingFor({ asked: call.texts('pack'), type: typeOf(call.text('type')) })
}

/** Throws CallError for an unknown pack. */
export async function checkingFor({ asked, type }: Wishes): Promise<Checking> {
  const { bundledPacks: packs } = await import('../packs/bundled.ts')
  provideStatuteTitles((await import('../../packs/data/statute-titles.json')).default)
  const unknown = asked.find((id) => packs.every((pack) => pack.id !== id))
  if (unknown !== undefined) {
    const known = packs.map((pack) => pack.id).join(', ')
    throw new CallError(`Det finns inget regelpaket ”${unknown}”. De som finns är ${known}.`)
  }
  return { packs, asked, type, settingsFiles: new SettingsFiles() }
}

function typeOf(word: string | null): MemoType | null {
  if (word === null) return null
  const type = memoTypes.find((known) => known === word)
  if (type !== undefined) return type
  throw new CallError(`”${word}” är ingen dokumenttyp. Typerna är ${memoTypes.join(', ')}.`)
}
