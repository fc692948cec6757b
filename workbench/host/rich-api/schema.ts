/** The body of a rich-API request (`ProcessQuery`), as office.js sends it. */
import { z } from 'zod'

export const pathTypes = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const

export const actionTypes = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const

const argumentInfo = z.object({
  Arguments: z.array(z.unknown()).optional(),
  ReferencedObjectPathIds: z.array(z.unknown()).nullish(),
})
export type ArgumentInfo = z.infer<typeof argumentInfo>

const objectPath = z.object({
  Id: z.number(),
  ObjectPathType: z.number(),
  Name: z.string().default(''),
  ParentObjectPathId: z.number().optional(),
  ArgumentInfo: argumentInfo.optional(),
})

const queryInfo = z.object({
  Select: z.array(z.string()).optional(),
  Expand: z.array(z.string()).optional(),
  Top: z.number().optional(),
  Skip: z.number().optional(),
})
export type QueryInfo = z.infer<typeof queryInfo>

const action = z.object({
  Id: z.number(),
  ActionType: z.number(),
  Name: z.string().default(''),
  ObjectPathId: z.number(),
  ArgumentInfo: argumentInfo.optional(),
  QueryInfo: queryInfo.optional(),
  ObjectState: z.record(z.string(), z.unknown()).optional(),
})
export type Action = z.infer<typeof action>

export const requestBody = z.object({
  Actions: z.array(action),
  ObjectPaths: z.record(z.string(), objectPath),
})
export type RequestBody = z.infer<typeof requestBody>

export interface ResponseBody {
  Results: { ActionId: number; Value: unknown }[]
  Error?: {
    Code: string
    Message: string
    Location: string
    ActionIndex: number
    HttpStatusCode: number
  }
}
