/** Every memo of `examples/`. */
import type { Example } from '../model.ts'
import { norrkopingDelegation, norrkopingEmployment } from './norrkoping-beslut.ts'
import { norrkopingMotion } from './norrkoping-motionssvar-brister.ts'
import { norrkopingMinutes } from './norrkoping-protokoll.ts'
import { norrkopingFaulty } from './norrkoping-tjansteskrivelse-brister.ts'
import { norrkopingClean } from './norrkoping-tjansteskrivelse.ts'
import { partilleGoverning } from './partille-styrdokument.ts'
import { partilleFaulty } from './partille-tjansteskrivelse-brister.ts'
import { partilleClean } from './partille-tjansteskrivelse.ts'

export const examples: readonly Example[] = [
  norrkopingClean,
  norrkopingFaulty,
  norrkopingMotion,
  norrkopingDelegation,
  norrkopingEmployment,
  norrkopingMinutes,
  partilleClean,
  partilleFaulty,
  partilleGoverning,
]
