/** What passes between the pane and the worker. Both ends validate the shape; document text inside is only ever text. */
import '../../../src/settings/zod-setup.ts'
import * as z from 'zod/mini'
import type { Finding, ParagraphChange } from '../../../src/edit/model.ts'
import { settingsSchema } from '../../../src/settings/schema.ts'
import type { ItemUpdate } from './finding-items.ts'
import type { EngineView, FindingItem, Insertion, InsertionRequest } from './model.ts'
import type { Root } from '../../../src/memo/tree.ts'

export interface ViewUpdate {
  items: ItemUpdate
  rest: Omit<EngineView, 'findings'>
}

const layers = z.array(settingsSchema)
const cost = {
  amount: z.string(),
  year: z.string(),
  point: z.nullable(z.number()),
  matter: z.nullable(z.number()),
}
/** Checked by its outermost shape: a whole tree is not walked once more at every opening. */
const root = z.custom<Root>((value) => hasType(value, 'root'))
const change = z.custom<ParagraphChange>(
  (value) => typeof value === 'object' && value !== null && 'id' in value,
)
const insertion = z.custom<InsertionRequest>((value) => insertionSchema.safeParse(value).success)

const insertionSchema = z.union([
  z.strictObject({ kind: z.literal('signature'), title: z.string(), name: z.string() }),
  z.strictObject({
    kind: z.literal('financing'),
    form: z.literal(['funded', 'unfunded', 'no-cost']),
    source: z.string(),
    note: z.boolean(),
    ...cost,
  }),
  z.strictObject({ kind: z.literal('note'), ...cost }),
  z.strictObject({
    kind: z.literal('section'),
    section: z.string(),
    lines: z.array(z.string()),
  }),
])

const request = { id: z.number() }
export const requestSchema = z.union([
  z.strictObject({ ...request, kind: z.literal('prepare'), layers }),
  z.strictObject({ ...request, kind: z.literal('open'), root, layers }),
  z.strictObject({ ...request, kind: z.literal('glance'), root, layers }),
  z.strictObject({ ...request, kind: z.literal('change'), changes: z.array(change) }),
  z.strictObject({ ...request, kind: z.literal('configure'), layers, document: z.unknown() }),
  z.strictObject({ ...request, kind: z.literal('insertion'), request: insertion }),
])
export type EngineRequest = z.infer<typeof requestSchema>

/** By hand: there may be thousands, and each is walked on the pane's own time. */
const item = z.custom<FindingItem>(isItem)
const finding = z.custom<Finding>((value) => typeof value === 'object' && value !== null)
const update = z.custom<ViewUpdate>((value) => updateSchema.safeParse(value).success)
const updateSchema = z.strictObject({
  items: z.strictObject({ order: z.array(z.number()), upserts: z.array(item) }),
  rest: z.looseObject({ packs: z.array(z.unknown()), notices: z.array(z.unknown()) }),
})
const inserted = z.custom<Insertion>((value) => insertedSchema.safeParse(value).success)
const insertedSchema = z.strictObject({
  blocks: z.array(z.looseObject({ tag: z.string() })),
  edits: z.array(z.looseObject({ type: z.string() })),
  updates: z.boolean(),
})

export const replySchema = z.union([
  z.strictObject({ ...request, kind: z.literal('prepared') }),
  z.strictObject({ ...request, kind: z.literal('part'), upserts: z.array(item) }),
  z.strictObject({ ...request, kind: z.literal('glance'), findings: z.array(finding) }),
  z.strictObject({ ...request, kind: z.literal('view'), update }),
  z.strictObject({ ...request, kind: z.literal('insertion'), insertion: inserted }),
  z.strictObject({ ...request, kind: z.literal('fault'), message: z.string() }),
])
export type EngineReply = z.infer<typeof replySchema>

function isItem(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (!('id' in value) || !('finding' in value)) return false
  const { id, finding } = value
  return typeof id === 'number' && typeof finding === 'object' && finding !== null
}

function hasType(value: unknown, type: string): boolean {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === type
}
