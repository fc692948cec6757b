/** Whole reports of the shipped memos. A person has read each snapshot; read it again when it changes. */
import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { beredd } from './run.ts'

const examples = readdirSync('examples').filter((name) => name.endsWith('.docx'))

describe('the report of', () => {
  it.each(examples)('%s', async (name) => {
    const { stdout, stderr } = await beredd(['lint', name], 'examples')
    expect(stderr).toBe('')
    await expect(stdout).toMatchFileSnapshot(`__snapshots__/${name}.txt`)
  })
})

describe('the memos that are right', () => {
  it.each([
    'norrkoping-tjansteskrivelse.docx',
    'norrkoping-anstallningsbeslut.docx',
    'partille-tjansteskrivelse.docx',
  ])('%s has nothing at error or warning level', async (name) => {
    const { status, stdout } = await beredd(['lint', name], 'examples')
    expect(stdout).not.toMatch(/Hinder|Varning/u)
    expect(status).toBe(0)
  })
})
