/** The commands, their options, and the help that is printed from them. */
import { parseArgs } from 'node:util'
import { CallError } from './exit.ts'

interface Option {
  type: 'string' | 'boolean'
  multiple?: true
  help: string
  /** What stands for the value in the help. */
  value?: string
}

export interface Command {
  usage: string
  summary: string
  options: Readonly<Record<string, Option>>
}

const pack: Option = {
  type: 'string',
  multiple: true,
  value: 'ID',
  help: 'regelpaket att pröva mot; kan upprepas',
}
const type: Option = {
  type: 'string',
  value: 'TYP',
  help: 'dokumenttyp i stället för gissningen: memo-board, memo-other, delegation, employment, governing, minutes',
}
const format: Option = {
  type: 'string',
  value: 'FORMAT',
  help: 'text (förval), json, sarif, junit eller html',
}
const inPlace: Option = { type: 'boolean', help: 'skriv över filen' }
const output: Option = { type: 'string', value: 'MAPP', help: 'skriv resultatet i en mapp' }
const force: Option = {
  type: 'boolean',
  help: 'skriv över ett tidigare resultat, också om det är ändrat',
}
const track: Option = { type: 'boolean', help: 'skriv ändringarna som spårade ändringar' }

const commands = {
  lint: {
    usage: 'beredd lint [FILER OCH MAPPAR …]',
    summary: 'granska .docx, .md, mappar eller standard in (-)',
    options: {
      pack,
      type,
      format,
      baseline: {
        type: 'string',
        value: 'FIL',
        help: 'visa bara det som är nytt; filen skrivs första gången',
      },
      since: {
        type: 'string',
        value: 'DATUM',
        help: 'bara filer som är ändrade då eller senare, till exempel 2026-03-01',
      },
      jobs: {
        type: 'string',
        value: 'N',
        help: 'hur många filer som granskas samtidigt (förval: en för varje processorkärna)',
      },
      'time-limit': {
        type: 'string',
        value: 'SEKUNDER',
        help: 'längsta tid för en fil innan den hoppas över (förval i arkiv: 60)',
      },
      'show-ignored': {
        type: 'boolean',
        help: 'visa i text också det som dokumentet ignorerar, med skäl, datum och namn; sarif, junit och html visar det alltid',
      },
    },
  },
  fix: {
    usage: 'beredd fix FILER …',
    summary: 'åtgärda det som går att åtgärda',
    options: {
      pack,
      type,
      rule: {
        type: 'string',
        multiple: true,
        value: 'REGEL',
        help: 'bara denna regel; kan upprepas',
      },
      all: { type: 'boolean', help: 'också åtgärder som behöver läsas igenom' },
      choice: {
        type: 'string',
        multiple: true,
        value: 'ÅTGÄRD',
        help: 'en åtgärd bland flera, till exempel financing-stated/unfunded',
      },
      track,
      'dry-run': { type: 'boolean', help: 'säg vad som skulle göras, skriv inget' },
      'in-place': inPlace,
      output,
      force,
      format,
    },
  },
  insert: {
    usage: 'beredd insert signature|financing|note|section FIL …',
    summary: 'sätt in underskrift, finansiering, anteckning eller ett avsnitt',
    options: {
      pack,
      type,
      name: { type: 'string', value: 'NAMN', help: 'vem som undertecknar' },
      title: {
        type: 'string',
        value: 'TITEL',
        help: 'titel vid underskriften, eller avsnittets rubrik',
      },
      form: { type: 'string', value: 'FORM', help: 'funded, unfunded eller no-cost' },
      amount: { type: 'string', value: 'BELOPP', help: 'belopp i kronor' },
      year: { type: 'string', value: 'ÅR', help: 'vilket år eller vilka år' },
      source: { type: 'string', value: 'ANSLAG', help: 'anslag eller ram som betalar' },
      point: { type: 'string', value: 'N', help: 'beslutspunkten, när flera kostar' },
      track,
      'dry-run': { type: 'boolean', help: 'säg vad som skulle göras, skriv inget' },
      'in-place': inPlace,
      output,
      force,
    },
  },
  rules: {
    usage: 'beredd rules',
    summary: 'instruktionens punkter, deras regler och vad som inte kan prövas',
    options: { pack },
  },
  explain: {
    usage: 'beredd explain REGEL',
    summary: 'en regel: punkten, skälet, åtgärderna och exempel',
    options: {},
  },
  settings: {
    usage: 'beredd settings FIL',
    summary: 'visa vilka inställningar som gäller för en fil och varifrån de kommer',
    options: {
      pack,
      schema: { type: 'boolean', help: 'skriv inställningarnas JSON Schema, för redigerare' },
    },
  },
  pack: {
    usage: 'beredd pack check FIL',
    summary: 'pröva ett eget regelpaket och kör dess exempel',
    options: {},
  },
} as const satisfies Record<string, Command>

export type CommandName = keyof typeof commands

export interface Call {
  command: CommandName
  paths: readonly string[]
  text(option: string): string | null
  texts(option: string): readonly string[]
  flag(option: string): boolean
}

export type Request = { help: CommandName | null } | { version: true } | Call

/** Throws CallError for an unknown command or option. */
export function parseCall(words: readonly string[]): Request {
  const [name, ...rest] = words
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    return { help: isCommand(rest[0]) ? rest[0] : null }
  }
  if (name === '--version' || name === '-V') return { version: true }
  if (!isCommand(name)) {
    throw new CallError(
      `Det finns inget kommando ”${name}”. Kommandona är ${Object.keys(commands).join(', ')}; beredd --help visar dem.`,
    )
  }
  const { values, positionals } = parse(name, rest)
  if (values['help'] === true) return { help: name }
  return {
    command: name,
    paths: positionals,
    text: (option) => stringsOf(values[option])[0] ?? null,
    texts: (option) => stringsOf(values[option]),
    flag: (option) => values[option] === true,
  }
}

type Values = Record<string, unknown>

function parse(
  name: CommandName,
  words: readonly string[],
): { values: Values; positionals: string[] } {
  const options: Record<
    string,
    { type: 'string' | 'boolean'; multiple?: boolean; short?: string }
  > = {
    help: { type: 'boolean', short: 'h' },
  }
  for (const [option, { type, ...rest }] of Object.entries<Option>(commands[name].options)) {
    options[option] = rest.multiple === true ? { type, multiple: true } : { type }
  }
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true })
  } catch (error) {
    const quoted = /'([^']+)'/u.exec(error instanceof Error ? error.message : '')?.[1] ?? ''
    const code = error instanceof Error && 'code' in error ? error.code : ''
    throw new CallError(
      code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE'
        ? `Växeln ${quoted} används inte så. beredd ${name} --help visar hur.`
        : `beredd ${name} har ingen växel ${quoted}. beredd ${name} --help visar dem som finns.`,
      { cause: error },
    )
  }
}

function stringsOf(value: unknown): readonly string[] {
  const list: unknown[] = Array.isArray(value) ? value : [value]
  return list.filter((item) => typeof item === 'string')
}

function isCommand(name: string | undefined): name is CommandName {
  return name !== undefined && Object.hasOwn(commands, name)
}

/** The help of one command, or of all. */
export function helpText(name: CommandName | null): string {
  if (name === null) {
    const lines = Object.values<Command>(commands).map(
      ({ usage, summary }) => `  ${usage.padEnd(58)}${summary}`,
    )
    return [
      'Beredd granskar tjänsteskrivelser mot kommunens instruktion för kommundirektören.',
      '',
      ...lines,
      '',
      'beredd KOMMANDO --help visar växlarna. Slutkod: 0 inga hinder, 1 hinder, 2 något kunde inte läsas eller fel anrop.',
      '',
    ].join('\n')
  }
  const command: Command = commands[name]
  const lines = Object.entries(command.options).map(([option, { value, help }]) => {
    const written = value === undefined ? `--${option}` : `--${option} ${value}`
    return `  ${written.padEnd(22)}${help}`
  })
  return [
    command.usage,
    `  ${command.summary}`,
    ...(lines.length > 0 ? ['', ...lines] : []),
    '',
  ].join('\n')
}
