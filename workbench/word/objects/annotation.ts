/** Annotation and CritiqueAnnotation. */
import { RichError, type HostObject } from '../../host/rich-api/model.ts'
import type { Annotation } from '../annotations.ts'
import { replaceText } from '../edits.ts'
import type { WordModel } from './model.ts'

export function annotationObject(model: WordModel, id: string): HostObject {
  const { document } = model
  const annotation = (): Annotation => {
    const found = document.annotations.find(id)
    if (found !== null) return found
    throw new RichError('ItemNotFound', 'The requested item does not exist.', 'Annotation')
  }
  const settle = (state: 'Accepted' | 'Rejected') => (): null => {
    annotation()
    document.annotations.settle(id, state)
    return null
  }
  const critique = model.object({
    type: 'CritiqueAnnotation',
    properties: {
      Critique: () => annotation().critique,
    },
    navigation: {
      Range: () => model.range(annotation().range.from, annotation().range.to),
    },
    methods: {
      Accept: () => {
        const { critique, range } = annotation()
        const suggestion = critique.popupOptions?.suggestions[0]
        // Accepting changes the document too, where there is something to change it to.
        if (suggestion !== undefined) replaceText(document, range.from, range.to, suggestion)
        return settle('Accepted')()
      },
      Reject: settle('Rejected'),
    },
  })
  return model.object({
    type: 'Annotation',
    identity: ['Id', id],
    properties: {
      Id: () => annotation().id,
      State: () => annotation().state,
    },
    navigation: { CritiqueAnnotation: () => critique },
    methods: {
      Delete: () => {
        annotation()
        document.annotations.remove([id])
        return null
      },
    },
  })
}
