/** Comment and CommentReply. */
import { RichError, type HostObject } from '../../host/rich-api/model.ts'
import type { Comment } from '../comments.ts'
import { text } from './arguments.ts'
import { collection } from './collection.ts'
import type { WordModel } from './model.ts'

export function commentObject(model: WordModel, id: string): HostObject {
  const { comments } = model.document
  const comment = (): Comment => {
    const found = comments.all.find((other) => other.id === id)
    if (found !== undefined) return found
    throw new RichError('ItemNotFound', 'The requested item does not exist.', 'Comment')
  }
  const isReply = comment().parent !== null
  const replies = (): HostObject[] =>
    comments.all.filter(({ parent }) => parent === id).map((reply) => model.comment(reply.id))
  const common = {
    AuthorName: () => comment().author,
    AuthorEmail: () => '',
    Content: () => comment().text,
    CreationDate: () => comment().date,
    Id: () => comment().id,
  }
  const setContent = (value: unknown): void => {
    comments.setText(comment(), text(value, 'Comment.content'))
  }
  const remove = (): null => {
    comments.delete(comment())
    return null
  }
  if (isReply) {
    return model.object({
      type: 'CommentReply',
      identity: ['Id', id],
      properties: common,
      navigation: { ParentComment: () => model.comment(comment().parent ?? '') },
      setters: { Content: setContent },
      methods: { Delete: remove },
    })
  }
  return model.object({
    type: 'Comment',
    identity: ['Id', id],
    properties: {
      ...common,
      Resolved: () => comment().isResolved,
    },
    navigation: { Replies: () => collection(model, 'CommentReplyCollection', replies) },
    setters: {
      Content: setContent,
      Resolved: (value) => comments.setResolved(comment(), value === true),
    },
    methods: {
      Delete: remove,
      Reply: (value) => model.comment(comments.reply(comment(), text(value, 'Comment.reply')).id),
      GetRange: () => {
        const place = comments.placeOf(comment())
        if (place !== null) return model.range(place.from, place.to)
        throw new RichError(
          'ItemNotFound',
          'The requested item does not exist.',
          'Comment.getRange',
        )
      },
    },
  })
}
