/**
 * Lit without what no element of the pane has: properties that are attributes, controllers, initializers, metadata of
 * decorators, a shadow root, formulas in its templates, holes in comments or for whole elements, polyfills. 1.1 kB.
 */
import type { Plugin } from 'rolldown'
import { withoutParts, type Part } from './without-parts.ts'

/** In Lit's published modules, which are minified: their versions are pinned. */
const unasked: readonly Part[] = [
  // An element's class is completed when it is asked for these.
  [exactly('this._$Eh&&[...this._$Eh.keys()]'), '[]'],
  [from('attributeChangedCallback(t,s,i){', 'requestUpdate(t,s,i'), 'attributeChangedCallback(){}'],
  [from('u={toAttribute', 'f=(t,s)=>'), ''],
  [exactly('attribute:!0,type:String,converter:u,reflect:!1,useDefault:!1,hasChanged:f'), ''],
  [exactly(',u as defaultConverter'), ''],
  [exactly('s.state&&(s.attribute=!1),'), ''],
  [from('||i.useDefault&&i.reflect', '))return;this.C('), ''],
  [
    from('C(t,s,{useDefault:i', 'async _$EP()'),
    'C(t,s){this._$AL.has(t)||(this.hasUpdated||(s=void 0),this._$AL.set(t,s))}',
  ],
  [exactly('this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),'), ''],
  [exactly('this._$Em=null,'), ''],
  [from('static addInitializer', 'static get observedAttributes'), ''],
  [exactly('void 0!==t.l&&(this.l=[...t.l]),'), ''],
  [exactly(',this.constructor.l?.forEach(t=>t(this))'), ''],
  [from('Symbol.metadata??=', 'class y'), ''],
  [from('const t=this[Symbol.metadata]', 'constructor(){super(),this._$Ep'), '}'],
  [from('addController(t){', '_$E_(){'), ''],
  [/this\._\$EO\?\.forEach\(t=>t\.host\w+\?\.\(\)\)/g, '0'],
  // Each of the pane's says itself where it is rendered.
  [from('createRenderRoot(){', 'connectedCallback(){this.renderRoot'), ''],
  [from('createRenderRoot(){', 'update(t){const r=this.render()'), ''],
  [exactly('y.elementStyles=[],y.shadowRootOptions={mode:"open"},'), ''],
  [exactly('3===i?"<math>":""'), '""'],
  [exactly('3===i?"</math>":""'), '""'],
  [exactly('2===i||3===i'), '2===i'],
  [from('else{let t=-1;for(;-1!==(t=r.data.indexOf', 'l++}}static createElement'), ''],
  [exactly('else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t))'), ''],
  [exactly(':6===r.type&&(i=new Z(h,this,t))'), ':0'],
  [from('class Z{constructor', 'const j={'), ''],
  [exactly(',F:Z}'), '}'],
  [from(',p?.({ReactiveElement:y})', ';export'), ''],
  [from(',s.litElementHydrateSupport', 'const n={'), ';'],
  [from('(s.litElementVersions', 'export'), ''],
  [from(',B=t.litHtmlPolyfillSupport', ';const D='), ''],
]

export const plainLit = (): Plugin =>
  withoutParts(
    'plain-lit',
    /\/(?:reactive-element|lit-element|lit-html)\/(?:reactive-element|lit-element|lit-html)\.js$/,
    unasked,
  )

function exactly(text: string): RegExp {
  return new RegExp(escaped(text))
}

/** From one part up to another. */
function from(start: string, next: string): RegExp {
  return new RegExp(`${escaped(start)}.*?(?=${escaped(next)})`)
}

function escaped(text: string): string {
  return text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')
}
