/** The add-in's static site as it has been built: nothing that its page names is missing, and nothing lies in the scripts unsaid. */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const site = resolve('dist/addin')
const page = readFileSync(join(site, 'taskpane.html'), 'utf8')

test('the page names its scripts, styles and licences, and all of them are there', () => {
  const named = [...page.matchAll(/(?:src|href)="(?!https:)([^"]*)"/g)].map(([, file = '']) => file)
  const kinds = named.map((file) => file.replace(/\.[0-9a-f]{8}\./, '.')).toSorted()
  expect(kinds).toEqual(['licenser.txt', 'shared.js', 'taskpane.css', 'taskpane.js'])
  expect(named.filter((file) => !existsSync(join(site, file)))).toEqual([])
})

test('every script has a map of its own', () => {
  const scripts = readdirSync(site).filter((name) => name.endsWith('.js'))
  const kinds = scripts.map((name) => name.split('.')[0])
  expect(kinds).toEqual(['engine', 'shared', 'stories', 'taskpane'])
  for (const name of scripts) {
    expect(readFileSync(join(site, name), 'utf8')).toMatch(`//# sourceMappingURL=${name}.map`)
    expect(existsSync(join(site, `${name}.map`))).toBe(true)
  }
})

test('the licence of every package in the scripts lies beside them', () => {
  const licences = readFileSync(join(site, 'licenser.txt'), 'utf8')
  for (const name of ['zod', 'lit-html', '@lit/reactive-element', '@fluentui/web-components']) {
    expect(licences).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, 'm'))
  }
})
