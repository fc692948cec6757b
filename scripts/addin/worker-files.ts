/** The file of a worker, where its script is named: `new URL('./worker.ts', import.meta.url)`. */
import { dirname, resolve } from 'node:path'
import { RolldownMagicString, type Plugin } from 'rolldown'

const address = /new URL\('(\.[^']*\.ts)', import\.meta\.url\)/g

/** @param names Of the workers' files, by what their modules' paths end in. */
export function workerFiles(names: Readonly<Record<string, string>>): Plugin {
  return {
    name: 'worker-files',
    transform: {
      filter: { code: address },
      handler(source, importer) {
        const code = new RolldownMagicString(source)
        for (const { 0: written, 1: request = '', index } of source.matchAll(address)) {
          const id = resolve(dirname(importer), request)
          const name = Object.entries(names).find(([end]) => id.endsWith(end))?.[1]
          if (name === undefined) throw new Error(`a worker that no file is named for: ${id}`)
          const file = this.emitFile({ type: 'chunk', id, name, preserveSignature: false })
          code.overwrite(index, index + written.length, `import.meta.ROLLUP_FILE_URL_${file}`)
        }
        return { code }
      },
    },
  }
}
