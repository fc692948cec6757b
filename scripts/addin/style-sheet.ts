/** The style sheets that scripts import, as one file: the pane's policy allows no others. */
import { build } from 'esbuild'
import type { Plugin, PluginContext } from 'rolldown'

/** @param name Of the file, before what its content adds. */
export function styleSheet(name: string): Plugin {
  const sheets = new Map<string, string>()
  return {
    name: 'style-sheet',
    load: {
      filter: { id: /\.css$/ },
      async handler(id) {
        const { outputFiles } = await build({
          entryPoints: [id],
          bundle: true,
          minify: true,
          write: false,
          logLevel: 'warning',
        })
        sheets.set(id, outputFiles.map(({ text }) => text).join(''))
        return { code: '', moduleType: 'js', moduleSideEffects: 'no-treeshake' }
      },
    },
    generateBundle() {
      const ordered = [...runOrder(this)].flatMap((id) => sheets.get(id) ?? [])
      this.emitFile({ type: 'asset', name: `${name}.css`, source: ordered.join('') })
    },
  }
}

/** Modules as they are run: what a module imports comes before it. */
function runOrder(context: PluginContext): Set<string> {
  const ordered = new Set<string>()
  const seen = new Set<string>()
  const visit = (id: string): void => {
    if (seen.has(id)) return
    seen.add(id)
    const module = context.getModuleInfo(id)
    for (const imported of module?.importedIds ?? []) visit(imported)
    ordered.add(id)
  }
  for (const id of context.getModuleIds()) {
    if (context.getModuleInfo(id)?.isEntry === true) visit(id)
  }
  return ordered
}
