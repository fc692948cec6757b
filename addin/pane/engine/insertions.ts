/** From what is asked for in a form to edits in the memo at hand. */
import { insertBlock } from '../../../src/edit/anchors.ts'
import {
  financingBlock,
  noteBlock,
  sectionBlock,
  signatureBlock,
  type Cost,
} from '../../../src/edit/blocks.ts'
import type { Block } from '../../../src/edit/model.ts'
import { sectionHeading } from '../../../src/lint/section-headings.ts'
import type { Memo } from '../../../src/memo/model.ts'
import type { CostRequest, Insertion, InsertionRequest } from './model.ts'

const fillIn = '[fyll i]'

export function insertionFor(request: InsertionRequest, memo: Memo): Insertion {
  const blocks = blocksFor(request)
  const edits = blocks.map((block) => insertBlock(memo, block))
  return { blocks, edits, updates: edits.every(({ type }) => type !== 'insert') }
}

function blocksFor(request: InsertionRequest): Block[] {
  switch (request.kind) {
    case 'signature':
      return [signatureBlock({ name: request.name, title: request.title })]
    case 'financing': {
      const { form, source, note } = request
      const financing = financingBlock({ ...costOf(request), form, source })
      return note && form === 'unfunded' ? [financing, noteBlock(costOf(request))] : [financing]
    }
    case 'note':
      return [noteBlock(costOf(request))]
    case 'section': {
      const { section, lines } = request
      return [sectionBlock(section, sectionHeading(section), lines.length > 0 ? lines : [fillIn])]
    }
  }
}

function costOf({ amount, year, point, matter }: CostRequest): Cost {
  return {
    amount,
    year,
    ...(point === null ? {} : { point }),
    ...(matter === null ? {} : { matter }),
  }
}
