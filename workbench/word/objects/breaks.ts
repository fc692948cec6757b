/** insertBreak: of a line or a page. */
import { RichError } from '../../host/rich-api/model.ts'
import { schema } from '../schema.ts'
import { word } from './arguments.ts'
import type { WordModel } from './model.ts'

export function breakInto(model: WordModel, kind: unknown, pos: number, type: string): null {
  const location = `${type}.insertBreak`
  const wanted = word(
    kind,
    ['Page', 'Line', 'SectionNext', 'SectionContinuous', 'SectionEven', 'SectionOdd'],
    location,
  )
  if (wanted !== 'Page' && wanted !== 'Line') {
    throw new RichError(
      'NotImplemented',
      `A ${wanted} break is not implemented by this host`,
      location,
    )
  }
  const node =
    wanted === 'Line'
      ? schema.node('lineBreak')
      : schema.node('opaque', { xml: '<w:br w:type="page"/>', kind: 'br', inRun: true, text: '\f' })
  model.document.edit((tr) => {
    tr.insert(pos, node)
  })
  return null
}
