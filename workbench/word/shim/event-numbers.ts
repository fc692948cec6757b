/** Numbers of the document's newer events, private to this host and its shim: Word's own are not known outside Word. */
export const eventNumbers = {
  ParagraphAdded: 101,
  ParagraphChanged: 102,
  ParagraphDeleted: 103,
  AnnotationClicked: 104,
  AnnotationHovered: 105,
  AnnotationInserted: 106,
  AnnotationRemoved: 107,
  AnnotationPopupAction: 108,
} as const

export type EventName = keyof typeof eventNumbers
export type EventNumbers = Readonly<Record<EventName, number>>
export const eventNames = Object.keys(eventNumbers) as readonly EventName[]
