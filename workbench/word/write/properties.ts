/** One child of w:pPr or w:rPr put in, changed or taken out, in the order that the schema asks for. */
import { outerXml, parseElements } from '../xml/element.ts'

/** CT_PPr (ISO 29500-1, 17.3.1.26): of its children those that come after others. */
const paragraphOrder = (
  'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs ' +
  'suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd ' +
  'snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment ' +
  'textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange'
).split(' ')
/** CT_RPr (17.3.2.28); w:ins and w:del of a paragraph mark come first (17.13.5). */
const runOrder = (
  'ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint ' +
  'noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText ' +
  'vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange'
).split(' ')

const orders = { pPr: paragraphOrder, rPr: runOrder } as const

/** `xml` is the whole element or ""; `child` is a whole element, or null to take it out. */
export function withProperty(
  xml: string,
  parent: keyof typeof orders,
  name: string,
  child: string | null,
): string {
  const order = orders[parent]
  const rank = (other: string): number => {
    const at = order.indexOf(other)
    return at === -1 ? order.length : at
  }
  const element = xml === '' ? undefined : parseElements(xml).children[0]
  const children = (element?.children ?? [])
    .filter((other) => other.name !== name)
    .map((other) => ({ rank: rank(other.name), xml: outerXml(xml, other) }))
  if (child !== null) {
    const at = children.findIndex((other) => other.rank > rank(name))
    children.splice(at === -1 ? children.length : at, 0, { rank: rank(name), xml: child })
  }
  if (children.length === 0) return ''
  return `<w:${parent}>${children.map((other) => other.xml).join('')}</w:${parent}>`
}

/** The child's whole element; "" where there is none. */
export function propertyOf(xml: string, name: string): string {
  const element = xml === '' ? undefined : parseElements(xml).children[0]
  const child = element?.children.find((other) => other.name === name)
  return child === undefined ? '' : outerXml(xml, child)
}
