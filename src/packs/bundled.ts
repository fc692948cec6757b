/** The packs that come with the program, as `npm run build:packs` made them from `packs/*.md`. */
import packs from '../../build/packs.json'
import { unpack } from '../settings/packed.ts'
import type { CompiledPack } from './model.ts'

/** Our own build's output: validated when it was compiled, so not again here. */
export const bundledPacks = unpack(packs) as readonly CompiledPack[]
