/** Builds the register of acts: `statutes.json` and `statute-titles.json` in `packs/data`, from the tables beside them. */
import { writeFileSync } from 'node:fs'
import { statuteRegister } from './statute-tables.ts'

const { register, titles } = statuteRegister()
for (const [name, content] of Object.entries({ statutes: register, 'statute-titles': titles })) {
  writeFileSync(`packs/data/${name}.json`, `${JSON.stringify(content)}\n`)
}
