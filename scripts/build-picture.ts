/** `npm run picture`: the README's picture, which is what the command line really says of the faulty memo. */
import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'
import { chromium } from 'playwright-core'

const memo = 'examples/norrkoping-tjansteskrivelse-brister.docx'
const shown = 24

const output = run(['dist/cli/beredd.mjs', 'lint', memo])
const lines = output.split('\n').slice(0, shown)

const browser = await chromium.launch({
  executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
})
const page = await browser.newPage({
  viewport: { width: 1180, height: 560 },
  deviceScaleFactor: 1.5,
})
await page.setContent(`
  <style>
    body { margin: 0; padding: 24px; background: #e8eef4; font: 13px/19px "Liberation Mono", monospace }
    main { background: #fff; border-radius: 8px; padding: 18px 22px; box-shadow: 0 8px 24px #0002; overflow: hidden }
    p { margin: 0; white-space: pre; overflow: hidden; text-overflow: ellipsis; min-height: 19px }
    .error { color: #b10e1c } .warning { color: #8a5a00 } .hint { color: #0f6cbd } .dim { color: #707070 }
    .command { font-weight: bold }
  </style>
  <main></main>`)
await page.evaluate(
  ({ command, lines }) => {
    const main = document.querySelector('main')
    for (const [index, line] of [command, ...lines].entries()) {
      const paragraph = document.createElement('p')
      paragraph.textContent = line
      if (index === 0) paragraph.className = 'command'
      else if (/ Hinder /u.test(line)) paragraph.className = 'error'
      else if (/ Varning /u.test(line)) paragraph.className = 'warning'
      else if (/ Råd /u.test(line)) paragraph.className = 'hint'
      else if (/^ +(?:Varför|Åtgärd): /u.test(line)) paragraph.className = 'dim'
      main?.append(paragraph)
    }
  },
  { command: `$ npx beredd lint ${memo}`, lines },
)
await page.screenshot({ path: resolve('docs/images/lint.png') })
await browser.close()

/** The faulty memo has findings at error level: exit code 1 is what is expected. */
function run(words: readonly string[]): string {
  try {
    return execFileSync(process.execPath, [...words], { encoding: 'utf8' })
  } catch (error) {
    if (error instanceof Error && 'stdout' in error) return String(error.stdout)
    throw error
  }
}
