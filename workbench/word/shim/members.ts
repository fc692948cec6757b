/** The members that the shim adds where the library has them not, with the requirement set they belong to. */
import { eventNames } from './event-numbers.ts'

export type ShimMember = {
  type: string
  name: string
  /** "1.7" of WordApi, or "WordApiDesktop 1.4". */
  since: string
} & (
  | { kind: 'method'; operation: 'read' | 'write' }
  | { kind: 'object' | 'collection' | 'navigation'; result: string }
  | { kind: 'scalar' | 'event' }
)

const eventsSince: Readonly<Partial<Record<string, string>>> = {
  ParagraphAdded: '1.6',
  ParagraphChanged: '1.6',
  ParagraphDeleted: '1.6',
  AnnotationPopupAction: '1.8',
}

const controls = ['Body', 'Paragraph', 'Range', 'ContentControl'].map((type): ShimMember => ({
  type,
  name: 'getContentControls',
  since: '1.5',
  kind: 'collection',
  result: 'ContentControlCollection',
}))
const events = eventNames.map((event): ShimMember => ({
  type: 'Document',
  name: `on${event}`,
  since: eventsSince[event] ?? '1.7',
  kind: 'event',
}))

export const shimMembers: readonly ShimMember[] = [
  ...controls,
  { type: 'Paragraph', name: 'uniqueLocalId', since: '1.6', kind: 'scalar' },
  {
    type: 'Document',
    name: 'getParagraphByUniqueLocalId',
    since: '1.6',
    kind: 'object',
    result: 'Paragraph',
  },
  { type: 'Paragraph', name: 'getText', since: '1.7', kind: 'method', operation: 'read' },
  {
    type: 'Paragraph',
    name: 'insertAnnotations',
    since: '1.7',
    kind: 'method',
    operation: 'write',
  },
  {
    type: 'Paragraph',
    name: 'getAnnotations',
    since: '1.7',
    kind: 'collection',
    result: 'AnnotationCollection',
  },
  {
    type: 'Document',
    name: 'getAnnotationById',
    since: '1.7',
    kind: 'object',
    result: 'Annotation',
  },
  { type: 'Annotation', name: 'state', since: '1.7', kind: 'scalar' },
  {
    type: 'Annotation',
    name: 'critiqueAnnotation',
    since: '1.7',
    kind: 'navigation',
    result: 'CritiqueAnnotation',
  },
  { type: 'CritiqueAnnotation', name: 'critique', since: '1.7', kind: 'scalar' },
  { type: 'CritiqueAnnotation', name: 'range', since: '1.7', kind: 'navigation', result: 'Range' },
  { type: 'CritiqueAnnotation', name: 'accept', since: '1.7', kind: 'method', operation: 'write' },
  { type: 'CritiqueAnnotation', name: 'reject', since: '1.7', kind: 'method', operation: 'write' },
  {
    type: 'Document',
    name: 'undo',
    since: 'WordApiDesktop 1.4',
    kind: 'method',
    operation: 'write',
  },
  {
    type: 'Document',
    name: 'redo',
    since: 'WordApiDesktop 1.4',
    kind: 'method',
    operation: 'write',
  },
  ...events,
]
