/**
 * The programs that Beredd is measured against, installed when a benchmark first asks for one, in a folder of their own.
 * They bring two hundred packages and a quarter of a gigabyte (a PDF reader, two WebAssembly engines), which nobody who
 * builds or tests Beredd should have to fetch or to vouch for. No install script of theirs is run.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const list = resolve('bench/peers/package.json')
/** Where they are installed. */
export const peersFolder = resolve('node_modules/.cache/beredd/peers')

/** The module as Node loads it from there; null, with the reason printed, where it cannot be installed or run. */
export async function peer<Module>(name: string): Promise<Module | null> {
  try {
    install()
    return (await import(pathToFileURL(entryOf(name)).href)) as Module
  } catch (error) {
    console.log(`${name} is left out: ${error instanceof Error ? error.message : String(error)}`)
    return null
  }
}

export function peerVersion(name: string): string {
  const { dependencies } = JSON.parse(readFileSync(list, 'utf8')) as {
    dependencies: Record<string, string>
  }
  return dependencies[name] ?? ''
}

/** What `import` would find from their folder; a package with no entry for `require` names it in its exports. */
function entryOf(name: string): string {
  const folder = join(peersFolder, 'node_modules', name)
  const { exports: all } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    exports?: { '.'?: { import?: unknown } } | string
  }
  const entry = typeof all === 'object' ? all['.']?.import : undefined
  if (typeof entry === 'string') return join(folder, entry)
  return createRequire(join(peersFolder, 'package.json')).resolve(name)
}

function install(): void {
  const copy = join(peersFolder, 'package.json')
  const wanted = readFileSync(list, 'utf8')
  const installed = join(peersFolder, 'node_modules/.package-lock.json')
  if (existsSync(installed) && readFileSync(copy, 'utf8') === wanted) return
  console.log('Installing what Beredd is measured against …')
  mkdirSync(peersFolder, { recursive: true })
  cpSync(list, copy)
  const words = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  execFileSync('npm', words, {
    cwd: peersFolder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
}
