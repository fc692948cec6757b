/** Every file made to harm. */
import { archives } from './archives.ts'
import type { HostileFile } from './model.ts'
import { parts } from './parts.ts'
import { sizes } from './sizes.ts'

export const hostileFiles: readonly HostileFile[] = [...archives, ...parts, ...sizes]
