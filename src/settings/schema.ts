/**
 * The settings of `beredd.yaml` and `beredd.json`, of a pack's front matter, and of a document. One schema for all. The pane
 * loads of zod what its schemas ask for: no enum where a literal says the same, and no record where an object does.
 */
import './zod-setup.ts'
import * as z from 'zod/mini'

export const memoTypes = [
  'memo-board',
  'memo-other',
  'delegation',
  'employment',
  'governing',
  'minutes',
  'unknown',
] as const
export type MemoType = (typeof memoTypes)[number]

export const levels = ['error', 'warning', 'hint', 'off'] as const

/** A name of the municipality's own and other forms it is written in; the genitive and indefinite forms are derived. */
const registerEntry = z.union([
  z.string(),
  z.strictObject({ name: z.string(), also: z.optional(z.array(z.string())) }),
])

export const settingsSchema = z.strictObject({
  /** "Norrköpings kommun" */
  municipality: z.optional(z.string()),
  /** Pack ids to load; more than one municipality's only when asked here or on the command line. */
  packs: z.optional(z.array(z.string())),
  /** Overrides the guess of the document type. */
  type: z.optional(z.literal(memoTypes)),
  signatories: z.optional(
    z.array(
      z.strictObject({
        name: z.optional(z.string()),
        title: z.string(),
        deputy: z.optional(z.boolean()),
      }),
    ),
  ),
  /** Kontor, in the definite singular: "samhällsbyggnadskontoret". */
  offices: z.optional(z.array(registerEntry)),
  /** Förvaltningar and the nämnd each answers to. */
  administrations: z.optional(
    z.array(
      z.strictObject({
        name: z.string(),
        also: z.optional(z.array(z.string())),
        board: z.string(),
      }),
    ),
  ),
  /** Nämnder besides kommunstyrelsen. */
  boards: z.optional(z.array(registerEntry)),
  companies: z.optional(z.array(registerEntry)),
  /** Templates such as "{nämnd} {åååå}/{löpnr:4}"; any of them is right. */
  caseNumber: z.optional(z.array(z.string())),
  decisionStyle: z.optional(z.literal(['sentences', 'att', 'either'])),
  /** By `<pack>/<rule>` or by pack id. */
  levels: z.optional(z.catchall(z.object({}), z.literal(levels))),
})
export type SettingsSource = z.infer<typeof settingsSchema>

export interface RegisterEntry {
  name: string
  also: readonly string[]
}

/** Merged settings, pack < organisation < user < document: every field is there. */
export interface Settings {
  municipality: string | null
  packs: readonly string[] | null
  type: MemoType | null
  signatories: readonly { name: string | null; title: string; deputy: boolean }[]
  offices: readonly RegisterEntry[]
  administrations: readonly (RegisterEntry & { board: string })[]
  boards: readonly RegisterEntry[]
  companies: readonly RegisterEntry[]
  caseNumber: readonly string[]
  decisionStyle: 'sentences' | 'att' | 'either'
  levels: Readonly<Record<string, (typeof levels)[number]>>
}
