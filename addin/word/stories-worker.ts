/** Reads a flat package aside: on a long document it takes longer than the pane may stand still. */
import { readStories } from './stories.ts'
import type { StoriesAnswer } from './stories-reader.ts'

addEventListener('message', ({ data }: MessageEvent<string>) => {
  postMessage(answer(data))
})

function answer(xml: string): StoriesAnswer {
  try {
    return { stories: readStories(xml) }
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) }
  }
}
