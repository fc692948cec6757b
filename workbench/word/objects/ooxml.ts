/** insertOoxml: blocks of another package put into this document. */
import { RichError, type HostObject } from '../../host/rich-api/model.ts'
import { insertBlocks, packageBlocks } from '../insert-ooxml.ts'
import { text, word } from './arguments.ts'
import type { WordModel } from './model.ts'
import type { Stretch } from './stretch.ts'

export function insertOoxml(
  model: WordModel,
  stretch: Stretch,
  value: unknown,
  location: unknown,
): HostObject {
  const member = `${stretch.type}.insertOoxml`
  const where = word(location, ['Replace', 'Start', 'End', 'Before', 'After'], member)
  const blocks = packageBlocks(model.document, text(value, member))
  if (blocks === null) throw new RichError('InvalidArgument', 'No package with a document', member)
  const { from, to } = stretch.place()
  const put = insertBlocks(model.document, from, to, where, blocks)
  return model.range(put.from, put.to)
}
