/** Builds the add-in's and the workbench's sites, as `npm start` shows them, before any test in a browser. */
import { execFileSync } from 'node:child_process'

export function setup(): void {
  if (process.env['BEREDD_SITES_BUILT'] !== undefined) return
  execFileSync('npm', ['run', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] })
}
