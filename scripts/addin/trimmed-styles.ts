/**
 * Style sheets in scripts (Fluent's components have theirs there): without comments, with the tokens as the values that they
 * are, and without the rules for looks that the pane never asks for.
 */
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'rolldown'

const tokens = /^import \{([^}]*)\} from '\.\.\/theme\/design-tokens\.js';$/m
const tokenFile = fileURLToPath(
  import.meta.resolve('@fluentui/web-components/theme/design-tokens.js'),
)
const token = /^export const (\w+) = '([^']*)';$/gm

/** What stands in a selector of a look that no button and no tab of the pane has: `addin/pane/views/` says which they have. */
const unused =
  /disabled|\[size='large'\]|\[shape=|\[orientation=|\[slot='(?:start|end)'\]|\[appearance='subtle'\]\) ::slotted\(\[slot='tab'\]/

export const trimmedStyles: Plugin = {
  name: 'trimmed-styles',
  transform: { filter: { id: /\.styles\.js$/ }, handler: trimStyles },
}

/** No map: only style sheets change. */
async function trimStyles(source: string): Promise<{ code: string; map: null }> {
  const values = new Map(
    [...(await readFile(tokenFile, 'utf8')).matchAll(token)].map(([, name, value]) => [
      name,
      value,
    ]),
  )
  const script = source.replace(tokens, '').replace(/\$\{(\w+)\}/g, (hole, name: string) => {
    return values.get(name) ?? hole
  })
  const code = script.replace(/`([^`]*)`/g, (_template, css: string) => `\`${trimmed(css)}\``)
  return { code, map: null }
}

function trimmed(css: string): string {
  const small = css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/([{;][\w-]+): /g, '$1:')
  // What holes are left stand between rules, for other style sheets.
  return small
    .split(/(\$\{[^}]*\})/)
    .map((part) => (part.startsWith('$') ? part : usedRules(part)))
    .join('')
}

function usedRules(css: string): string {
  let used = ''
  let at = 0
  while (at < css.length) {
    const open = css.indexOf('{', at)
    if (open === -1) break
    const start = Math.max(css.lastIndexOf(';', open - 1), at - 1) + 1
    const close = closingBrace(css, open)
    const body = css.slice(open + 1, close)
    const selectors = listed(css.slice(start, open)).filter((each) => !isUnused(each))
    used += css.slice(at, start)
    const rules = body.includes('{') ? usedRules(body) : body
    if (selectors.length > 0 && rules !== '') used += `${selectors.join(',')}{${rules}}`
    at = close + 1
  }
  return used + css.slice(at)
}

function isUnused(selector: string): boolean {
  return unused.test(selector.replace(/:not\([^)]*\)/g, ''))
}

function closingBrace(css: string, open: number): number {
  let depth = 0
  for (let at = open; at < css.length; at += 1) {
    if (css[at] === '{') depth += 1
    else if (css[at] === '}') {
      depth -= 1
      if (depth === 0) return at
    }
  }
  throw new Error(`no end of the rule: ${css.slice(open, open + 60)}`)
}

/** At its commas, but those in parentheses. */
function listed(selectors: string): string[] {
  const list = ['']
  let depth = 0
  for (const sign of selectors) {
    if (sign === '(') depth += 1
    else if (sign === ')') depth -= 1
    if (sign === ',' && depth === 0) list.push('')
    else list.push(`${list.pop() ?? ''}${sign}`)
  }
  return list
}
