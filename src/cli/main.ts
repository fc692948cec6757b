/** The command line's entry. */
import './engine.ts'
import { helpText, parseCall, type Call } from './arguments.ts'
import type { ExitCode } from './exit.ts'
import { faultWords, isTold } from './fault.ts'
import { endWithReader } from './output.ts'

async function run(words: readonly string[]): Promise<ExitCode> {
  const request = parseCall(words)
  if ('help' in request) {
    process.stdout.write(helpText(request.help))
    return 0
  }
  if ('version' in request) {
    const { version } = await import('../../package.json')
    process.stdout.write(`${version}\n`)
    return 0
  }
  return runCommand(request)
}

/** Each command is loaded when it is called: `--help` loads none. */
async function runCommand(call: Call): Promise<ExitCode> {
  switch (call.command) {
    case 'lint':
      return (await import('./lint.ts')).runLint(call)
    case 'fix':
      return (await import('./fix.ts')).runFix(call)
    case 'insert':
      return (await import('./insert.ts')).runInsert(call)
    case 'rules':
      return (await import('./rules.ts')).runRules(call)
    case 'explain':
      return (await import('./explain.ts')).runExplain(call)
    case 'settings':
      return (await import('./settings-command.ts')).runSettings(call)
    case 'pack':
      return (await import('./pack.ts')).runPack(call)
  }
}

endWithReader()
try {
  const code = await run(process.argv.slice(2))
  // What was interrupted may still wait for a file that never comes.
  if (code > 2) process.exit(code)
  process.exitCode = code
} catch (error) {
  process.stderr.write(`${isTold(error) ? error.message : faultWords(error)}\n`)
  // Not 1, which would say that files were checked and have faults.
  process.exitCode = 2
}
