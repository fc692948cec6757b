/** The parts that hold text, as they are now. */
import { SaxesParser } from 'saxes'
import type { WordDocument } from '../document.ts'
import type { StoryFrame } from '../read/stories.ts'
import { parseElements } from '../xml/element.ts'
import { Renderer } from './render.ts'

/** By entry name; only what has changed. */
export function renderStories(document: WordDocument): Map<string, Uint8Array> {
  const contents = new Map<string, Uint8Array>()
  for (const [entry, xml] of renderedParts(document)) {
    contents.set(entry, new TextEncoder().encode(xml))
  }
  return contents
}

/** Entry name → XML of each part that has changed. */
export function renderedParts(document: WordDocument): Map<string, string> {
  const parts = new Map<string, string>()
  const renderer = new Renderer(document.context.sources, revisionIds())
  for (const frame of document.frames.values()) {
    const rendered = renderFrame(document, frame, renderer)
    if (rendered === frame.xml) continue
    const xml = withNames(rendered, document.foreign)
    checkWellFormed(xml, frame.entry)
    parts.set(frame.entry, xml)
  }
  return parts
}

function renderFrame(document: WordDocument, frame: StoryFrame, renderer: Renderer): string {
  let xml = ''
  let at = 0
  for (const [key, { start, end }] of frame.ranges) {
    const story = document.structure.story(key)
    xml += frame.xml.slice(at, start)
    if (story.kind !== 'body') xml += renderer.children(story.node)
    else {
      story.node.forEach((child) => {
        if (child.type.name === 'section') xml += renderer.children(child)
      })
    }
    at = end
  }
  return xml + frame.xml.slice(at)
}

/** Declares on the root what it does not declare yet. */
function withNames(xml: string, foreign: ReadonlyMap<string, string>): string {
  if (foreign.size === 0) return xml
  const root = parseElements(xml).children[0]
  if (root === undefined) return xml
  const tag = xml.slice(root.start, root.openEnd)
  const missing = [...foreign]
    .filter(([prefix]) => !tag.includes(`xmlns:${prefix}=`))
    .map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`)
  return `${xml.slice(0, root.openEnd - 1)}${missing.join('')}${xml.slice(root.openEnd - 1)}`
}

/** Ids of revisions are unique in the document; those that were there before are far below. */
export function revisionIds(): () => number {
  let id = 900_000_000
  return () => id++
}

/** A document that Word would not open is never handed out. */
function checkWellFormed(xml: string, entry: string): void {
  const parser = new SaxesParser({ xmlns: true, position: false })
  parser.on('error', (error) => {
    throw new Error(`${entry} would not be XML any more`, { cause: error })
  })
  parser.write(xml).close()
}
