/** Terser's part of making scripts small; the bundler does the rest: each finds what the other leaves, 2 kB of the pane's. */
import type { Plugin } from 'rolldown'
import { minify } from 'terser'

export const squeezed: Plugin = {
  name: 'squeezed',
  async renderChunk(code) {
    const { code: small, map } = await minify(code, {
      module: true,
      ecma: 2022,
      // No getter of what is bundled does anything but answer, and no function without a name is a constructor.
      // Declarations are joined by the bundler, which does it better.
      compress: {
        passes: 3,
        pure_getters: true,
        unsafe_arrows: true,
        inline: 1,
        join_vars: false,
      },
      // Names are given at the end, by the bundler.
      mangle: false,
      format: { comments: false },
      sourceMap: true,
    })
    if (small === undefined || typeof map !== 'string')
      throw new Error('nothing is left of a script')
    return { code: small, map }
  },
}
