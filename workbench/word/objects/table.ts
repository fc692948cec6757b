/** Table, TableRow and TableCell. */
import type { Node } from 'prosemirror-model'
import { RichError, type HostObject } from '../../host/rich-api/model.ts'
import { removeBlock } from '../edits.ts'
import type { Ancestor } from '../structure.ts'
import { textBetween } from '../text.ts'
import { number } from './arguments.ts'
import { collection } from './collection.ts'
import type { WordModel } from './model.ts'
import { stretchMembers } from './stretch.ts'

interface Place {
  node: Node
  pos: number
}

export function tableObject(model: WordModel, uid: number): HostObject {
  const { document } = model
  const place = (): Ancestor => {
    const found = document.structure.held.get(uid)
    if (found !== undefined) return found
    throw new RichError('ItemNotFound', 'The requested item does not exist.', 'Table')
  }
  const whole = (): { from: number; to: number } => {
    const { pos, node } = place()
    return { from: pos, to: pos + node.nodeSize }
  }
  const rows = (): HostObject[] =>
    Array.from({ length: place().node.childCount }, (_row, index) => rowObject(model, uid, index))
  const common = stretchMembers(model, { type: 'Table', place: whole })
  const { Font, ParentBody, ParentContentControlOrNullObject, ParentTableOrNullObject } =
    common.navigation
  const { ParentTableCellOrNullObject, Tables } = common.navigation
  return model.object({
    type: 'Table',
    navigation: {
      ...defined({ Font, ParentBody, Tables }),
      ...defined({
        ParentContentControlOrNullObject,
        ParentTableOrNullObject,
        ParentTableCellOrNullObject,
      }),
      Rows: () => collection(model, 'TableRowCollection', rows),
    },
    properties: {
      RowCount: () => place().node.childCount,
      HeaderRowCount: () => 0,
      IsUniform: () => new Set(place().node.children.map(({ childCount }) => childCount)).size <= 1,
      NestingLevel: () => {
        const [first] = document.structure.between(whole().from, whole().to)
        const tables = (first?.ancestors ?? []).filter(({ type }) => type === 'table')
        return tables.findIndex(({ node }) => node.attrs['uid'] === uid) + 1
      },
      Values: () =>
        place().node.children.map((row) =>
          row.children.map((cell) => textBetween(cell, 0, cell.content.size)),
        ),
    },
    methods: {
      ...defined({ _Search2: common.methods['_Search2'], Search: common.methods['Search'] }),
      GetRange: () => model.range(whole().from, whole().to),
      GetCell: (row, column) => {
        const [rowIndex, cellIndex] = [
          number(row, 'Table.getCell'),
          number(column, 'Table.getCell'),
        ]
        if (
          rowIndex < 0 ||
          cellIndex < 0 ||
          place().node.maybeChild(rowIndex)?.maybeChild(cellIndex) == null
        ) {
          throw new RichError('ItemNotFound', 'The requested item does not exist.', 'Table.getCell')
        }
        return model.cell(uid, rowIndex, cellIndex)
      },
      Delete: () => {
        const { pos } = place()
        document.edit((tr) => {
          removeBlock(tr, pos)
          tr.setMeta('tracked', true)
        })
        return null
      },
    },
  })
}

function rowObject(model: WordModel, table: number, index: number): HostObject {
  const row = (): Node => rowPlace(model, table, index).node
  return model.object({
    type: 'TableRow',
    properties: {
      RowIndex: () => index,
      CellCount: () => row().childCount,
      IsHeader: () => false,
      Values: () => [row().children.map((cell) => textBetween(cell, 0, cell.content.size))],
    },
    navigation: {
      ParentTable: () => model.table(table),
      Cells: () =>
        collection(model, 'TableCellCollection', () =>
          row().children.map((_cell, column) => model.cell(table, index, column)),
        ),
    },
  })
}

export function cellObject(
  model: WordModel,
  table: number,
  row: number,
  column: number,
): HostObject {
  const place = (): Place => childPlace(rowPlace(model, table, row), column)
  const inside = (): { from: number; to: number } => {
    const { pos, node } = place()
    return { from: pos + 1, to: pos + node.nodeSize - 1 }
  }
  const body = (): HostObject => {
    const common = stretchMembers(model, { type: 'Body', place: inside })
    return model.object({
      type: 'Body',
      properties: { ...common.properties, Type: () => 'TableCell' },
      navigation: common.navigation,
      setters: common.setters,
      methods: common.methods,
    })
  }
  return model.object({
    type: 'TableCell',
    properties: {
      RowIndex: () => place() && row,
      CellIndex: () => place() && column,
      Value: () => textBetween(place().node, 0, place().node.content.size),
    },
    navigation: {
      Body: body,
      ParentTable: () => model.table(table),
      ParentRow: () => rowObject(model, table, row),
    },
  })
}

function rowPlace(model: WordModel, table: number, row: number): Place {
  const found = model.document.structure.held.get(table)
  if (found !== undefined) return childPlace(found, row)
  throw new RichError('ItemNotFound', 'The requested item does not exist.', 'TableRow')
}

function childPlace({ node, pos }: Place, index: number): Place {
  let at = pos + 1
  for (let before = 0; before < index; before++) at += node.maybeChild(before)?.nodeSize ?? 0
  const child = node.maybeChild(index)
  if (child !== null) return { node: child, pos: at }
  throw new RichError('ItemNotFound', 'The requested item does not exist.', 'TableCell')
}

function defined<Value>(members: Record<string, Value | undefined>): Record<string, Value> {
  const found: Record<string, Value> = {}
  for (const [name, member] of Object.entries(members)) {
    if (member !== undefined) found[name] = member
  }
  return found
}
