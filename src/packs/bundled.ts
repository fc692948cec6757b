/** The packs that come with the program, as `npm run build:packs` made them from `packs/*.md`. */
import packs from '../../build/packs.json'
import type { CompiledPack } from './model.ts'

/** Our own build's output: validated when it was compiled, so not again here. */
export const bundledPacks = packs as unknown as readonly CompiledPack[]
