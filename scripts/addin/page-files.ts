/** What lies beside the scripts: the page that loads them, the manifest, icons and shortcuts. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { OutputBundle, Plugin } from 'rolldown'
import { licenceTexts } from './licence-texts.ts'

/** The address and the version that the manifest is written for. */
export interface Release {
  url: string
  version: string
}

const licences = 'licenser.txt'

export function pageFiles(release: Release): Plugin {
  return {
    name: 'page-files',
    generateBundle(_options, bundle) {
      const files = {
        'taskpane.html': page(readFileSync('addin/taskpane/taskpane.html', 'utf8'), bundle),
        'manifest.xml': hosted(readFileSync('manifest.xml', 'utf8'), release),
        'shortcuts.json': readFileSync('addin/shortcuts.json'),
        [licences]: licenceTexts(this.getModuleIds()),
      }
      for (const [fileName, source] of Object.entries({ ...files, ...icons() })) {
        this.emitFile({ type: 'asset', fileName, source })
      }
    },
  }
}

function icons(): Record<string, Uint8Array> {
  const folder = 'addin/icons'
  const names = readdirSync(folder).filter((name) => name.endsWith('.png'))
  return Object.fromEntries(
    names.map((name) => [`icons/${name}`, readFileSync(join(folder, name))]),
  )
}

/** The page with its scripts and styles. What the entry imports is named too, so that both are fetched at once. */
function page(html: string, bundle: OutputBundle): string {
  const files = Object.values(bundle)
  const entry = files.find((file) => file.type === 'chunk' && file.name === 'taskpane')
  if (entry?.type !== 'chunk') throw new Error('no script for the page')
  const sheets = files.filter(({ fileName }) => fileName.endsWith('.css'))
  const links = [
    ...entry.imports.map((file) => `<link rel="modulepreload" href="${file}" />`),
    ...sheets.map(({ fileName }) => `<link rel="stylesheet" href="${fileName}" />`),
    `<link rel="license" href="${licences}" />`,
    `<script type="module" src="${entry.fileName}"></script>`,
  ]
  return html.replace('</head>', () => `  ${links.join('\n    ')}\n  </head>`)
}

/** The manifest as it is for development, with the address and the version of this build. */
function hosted(manifest: string, { url, version }: Release): string {
  return manifest
    .replaceAll('https://localhost:8444', url)
    .replace(/<Version>[^<]*<\/Version>/u, `<Version>${version}.0</Version>`)
}
