/**
 * All phrases as one network. Phrases that begin alike share their beginning (a trie over their elements), so what a rule more
 * adds is what it alone says.
 */
import { ANY_WORD } from './alphabet.ts'
import type { Alphabet, AskedFor } from './alphabet.ts'
import type { PhraseId } from './model.ts'
import type { Element, SlotElement, WordElement } from './syntax.ts'

/** A place in the phrases: which of them end here, and where each thing they ask for leads. */
export interface Junction {
  ended: readonly PhraseId[]
  ahead: ReadonlyMap<AskedFor, readonly number[]>
}

export interface Network {
  junctions: readonly Junction[]
  /** Index of the junction where all phrases begin. */
  start: number
}

interface Edge {
  asked: AskedFor
  to: number
}
interface Exits {
  ended: readonly PhraseId[]
  edges: readonly Edge[]
}

interface Branch {
  ended: PhraseId[]
  next: Map<string, { element: Element; branch: Branch }>
}

/** The id of a phrase is its index. None may be empty. */
export function buildNetwork(phrases: readonly Element[], alphabet: Alphabet): Network {
  const junctions: Junction[] = []
  const numbers = new Map<Exits, number>()

  function numberOf(exits: Exits): number {
    let number = numbers.get(exits)
    if (number === undefined) {
      number = junctions.push(asJunction(exits)) - 1
      numbers.set(exits, number)
    }
    return number
  }

  function read(asked: readonly AskedFor[], next: Exits): Exits {
    const to = numberOf(next)
    return { ended: [], edges: asked.map((each) => ({ asked: each, to })) }
  }

  /** Puts `element` in front of `next`. */
  function before(element: Element, next: Exits): Exits {
    switch (element.type) {
      case 'word':
      case 'slot':
        return read(askedBy(element, alphabet), next)
      case 'optional':
        return join([before(element.item, next), next])
      case 'choice':
        return join(element.alternatives.map((item) => before(item, next)))
      case 'sequence':
        return element.items.reduceRight((rest, item) => before(item, rest), next)
      case 'gap': {
        let entry = next
        for (let count = 0; count < element.max; count += 1) {
          entry = join([next, read([ANY_WORD], entry)])
        }
        return entry
      }
    }
  }

  function exitsOf({ ended, next }: Branch): Exits {
    const onwards = [...next.values()].map(({ element, branch }) =>
      before(element, exitsOf(branch)),
    )
    return join([{ ended, edges: [] }, ...onwards])
  }

  const start = numberOf(exitsOf(branchesOf(phrases)))
  return { junctions, start }
}

/** The trie of the phrases' elements. What is captured makes no difference to what is found. */
function branchesOf(phrases: readonly Element[]): Branch {
  const root: Branch = { ended: [], next: new Map() }
  phrases.forEach((phrase, id) => {
    let branch = root
    for (const element of itemsOf(phrase)) {
      const key = keyOf(element)
      let further = branch.next.get(key)
      if (further === undefined) {
        further = { element, branch: { ended: [], next: new Map() } }
        branch.next.set(key, further)
      }
      branch = further.branch
    }
    branch.ended.push(id)
  })
  return root
}

function itemsOf(phrase: Element): readonly Element[] {
  return phrase.type === 'sequence' ? phrase.items.flatMap(itemsOf) : [phrase]
}

function keyOf(element: Element): string {
  switch (element.type) {
    case 'word':
      return `${element.openStart ? '*' : ''}${element.norm}${element.openEnd ? '*' : ''}`
    case 'slot':
      return `{${element.kind}=${element.values.join('|')}}`
    case 'gap':
      return `…${element.max}`
    case 'optional':
      return `${keyOf(element.item)}?`
    case 'choice':
      return `(${element.alternatives.map(keyOf).join('|')})`
    case 'sequence':
      return `(${element.items.map(keyOf).join(' ')})`
  }
}

function askedBy(label: WordElement | SlotElement, alphabet: Alphabet): AskedFor[] {
  if (label.type === 'word') return [alphabet.word(label)]
  const { kind, values } = label
  if (kind === '*') return [ANY_WORD]
  if (values.length === 0) return [alphabet.fact(kind, null)]
  return values.map((value) => alphabet.fact(kind, value))
}

/** Edges are told apart by identity: the same rest of a phrase, reached in two ways, is there once. */
function join(all: readonly Exits[]): Exits {
  const [only] = all
  if (all.length === 1 && only !== undefined) return only
  return {
    ended: [...new Set(all.flatMap(({ ended }) => ended))],
    edges: [...new Set(all.flatMap(({ edges }) => edges))],
  }
}

function asJunction({ ended, edges }: Exits): Junction {
  const ahead = new Map<AskedFor, number[]>()
  for (const { asked, to } of edges) {
    const there = ahead.get(asked)
    if (there === undefined) ahead.set(asked, [to])
    else there.push(to)
  }
  return { ended, ahead }
}
