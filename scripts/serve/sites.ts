/** The workbench's two sites, on one host name: office.js trusts a host page with the same name over https. */
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Site } from './site.ts'

export const pagePort = 8443
export const addinPort = 8444

export function addressOf(port: number): string {
  return `https://localhost:${port}/`
}

/** However the build has written the element. */
const microsoftLibrary =
  /<script src="?https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js"?><\/script>/u
const ownLibrary =
  '<script src="/office-js/office.js"></script><script src="/workbench/shim.js"></script>'

/** `OFFICE_JS_DIR` names another copy of the library, such as a newer one. Throws where there is none. */
export function libraryFolder(): string {
  const named = process.env['OFFICE_JS_DIR'] ?? 'node_modules/@microsoft/office-js/dist'
  // As the other folders here: scripts are run from the root, and bundled to another place than they are written in.
  const folder = resolve(named)
  if (!existsSync(join(folder, 'office.js'))) {
    throw new Error(
      `There is no office.js in ${folder}: OFFICE_JS_DIR is to be the folder it lies in`,
    )
  }
  return folder
}

/** What a person sees, with the examples and the manifest, which names the add-in's address. */
export function pageSite(port = pagePort, addin = addinPort): Site {
  return {
    port,
    mounts: [
      { prefix: '/examples/', folder: resolve('examples') },
      { prefix: '/', folder: resolve('dist/workbench') },
    ],
    rewrite: (_path, text) => text.replaceAll(addressOf(addinPort), addressOf(addin)),
  }
}

/** The add-in as it is built; only the library's address is this machine's, with the shim after it. */
export function addinSite(port = addinPort): Site {
  return {
    port,
    mounts: [
      { prefix: '/office-js/', folder: libraryFolder(), ignoreCase: true },
      { prefix: '/workbench/', folder: resolve('dist/workbench') },
      { prefix: '/', folder: resolve('dist/addin') },
    ],
    rewrite: (_path, text) => text.replace(microsoftLibrary, () => ownLibrary),
  }
}
