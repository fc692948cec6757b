/**
 * `npm run build:theme`: Fluent's light and dark tokens as a style sheet, build/fluent-theme.css. As CSS they are read by the
 * browser alone, and only those that the pane and its components name are there: as script they were a tenth of the pane's.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/tokens'
import { build } from 'esbuild'
import { fluentBase } from './site/fluent-base.ts'

const pane = 'addin/pane'

/** What the components' own style sheets name: they stand in their scripts. */
async function componentScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(pane, 'fluent.ts')],
    bundle: true,
    plugins: [fluentBase],
    minify: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
  })
  return outputFiles.map(({ text }) => text).join('\n')
}

function paneStyles(): string[] {
  return readdirSync(pane, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.css'))
    .map((name) => readFileSync(join(pane, name), 'utf8'))
}

function declarations(theme: Theme, isNeeded: (name: keyof Theme) => boolean): string {
  const names = Object.keys(theme) as (keyof Theme)[]
  return names
    .filter(isNeeded)
    .map((name) => `  --${name}: ${theme[name]};\n`)
    .join('')
}

const text = [await componentScript(), ...paneStyles()].join('\n')
const named = new Set([...text.matchAll(/var\(--(\w+)/g)].map(([, name = '']) => name))
const light = declarations(webLightTheme, (name) => named.has(name))
const dark = declarations(
  webDarkTheme,
  (name) => named.has(name) && webDarkTheme[name] !== webLightTheme[name],
)
mkdirSync('build', { recursive: true })
writeFileSync('build/fluent-theme.css', `html {\n${light}}\nhtml[data-theme='dark'] {\n${dark}}\n`)
