/**
 * What this Word can do. A requirement set promises a member, yet the copy of office.js that is loaded may be older than
 * the set: both are asked, so that nothing is called that is not there.
 */
import type { Capabilities } from '../../src/host/model.ts'

export interface WordFeatures {
  write: boolean
  /** Paragraphs have ids of their own (WordApi 1.6). */
  uniqueIds: boolean
  paragraphEvents: boolean
  /** Text without deleted and hidden words (WordApi 1.7). */
  checkedText: boolean
  critiques: boolean
  /** Popups with replacements (WordApi 1.8). */
  critiquePopups: boolean
  comments: boolean
  changeTracking: boolean
  /** Word's own undo by call (WordApiDesktop 1.4). */
  ownUndo: boolean
  customXml: boolean
}

export function readFeatures(): WordFeatures {
  const { Document, Paragraph, Range } = Word
  const has = (set: string, version: string, ...members: readonly [object, string][]): boolean =>
    Office.context.requirements.isSetSupported(set, version) &&
    members.every(([prototype, member]) => member in prototype)
  const document = Document.prototype
  const paragraph = Paragraph.prototype
  return {
    write: Office.context.document.mode !== Office.DocumentMode.ReadOnly,
    uniqueIds: has(
      'WordApi',
      '1.6',
      [document, 'getParagraphByUniqueLocalId'],
      [paragraph, 'uniqueLocalId'],
    ),
    paragraphEvents: has(
      'WordApi',
      '1.6',
      [document, 'onParagraphAdded'],
      [document, 'onParagraphChanged'],
      [document, 'onParagraphDeleted'],
    ),
    checkedText: has('WordApi', '1.7', [paragraph, 'getText']),
    critiques: has(
      'WordApi',
      '1.7',
      [paragraph, 'insertAnnotations'],
      [document, 'getAnnotationById'],
    ),
    critiquePopups: has('WordApi', '1.8', [document, 'onAnnotationPopupAction']),
    comments: has('WordApi', '1.4', [Range.prototype, 'insertComment']),
    changeTracking: has('WordApi', '1.4', [document, 'changeTrackingMode']),
    ownUndo: has('WordApiDesktop', '1.4', [document, 'undo']),
    customXml: Office.context.requirements.isSetSupported('CustomXmlParts', '1.1'),
  }
}

export function capabilitiesOf(features: WordFeatures, unread: readonly string[]): Capabilities {
  return {
    write: features.write,
    underlines: features.critiques && features.uniqueIds,
    comments: features.comments && features.write,
    trackedChanges: features.changeTracking,
    events: features.paragraphEvents && features.uniqueIds,
    undo: features.write,
    unread,
  }
}
