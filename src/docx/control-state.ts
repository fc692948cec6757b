/** What a content control says of its content. */
import type { XmlRange } from './model.ts'
import type { PartNames } from './part-names.ts'
import { attributeOf, scanTags } from './tag-scan.ts'

export interface ControlState {
  /** The text is taken from a custom XML part or a document property whenever the file is opened. */
  bound: boolean
  locked: boolean
  /** The mark that says the text is only a prompt, to be taken away when there is text. */
  prompt: XmlRange | null
}

/** The control that begins at `start`. */
export function controlState(xml: string, start: number, names: PartNames): ControlState {
  const state: ControlState = { bound: false, locked: false, prompt: null }
  for (const tag of scanTags(xml, start)) {
    const name = names.local(tag.name)
    if (name === 'sdtContent' || (tag.kind === 'close' && name === 'sdtPr')) break
    if (tag.name.endsWith('dataBinding')) state.bound = true
    if (name === 'showingPlcHdr' && tag.kind === 'empty') {
      state.prompt = { start: tag.start, end: tag.end }
    }
    if (name === 'lock') {
      const value = attributeOf(xml.slice(tag.start, tag.end), 'val')
      state.locked = value === 'contentLocked' || value === 'sdtContentLocked'
    }
  }
  return state
}
