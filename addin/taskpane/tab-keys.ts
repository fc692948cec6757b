/**
 * The Tab key. On the web office.js takes it over: it walks through what it takes for tabbable, which leaves out what Fluent's
 * components hold inside them and goes through every tab of a tab list, choosing each on the way. The browser knows better;
 * only at the pane's ends is the key left to office.js, which tells Word that the focus goes on in the document.
 */
const candidates = 'a[href], area[href], button, input, select, textarea, summary, [tabindex]'

export function keepTabKeys(): void {
  // Here, and not in the window: wherever office.js listens there, it is after this.
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Tab' && !isAtEnd(event)) event.stopPropagation()
  })
}

function isAtEnd({ target, shiftKey }: KeyboardEvent): boolean {
  const all = [...document.querySelectorAll<HTMLElement>(candidates)].filter(isTabbable)
  // Nothing is focused yet: office.js begins where it should.
  return target === document.body || target === all.at(shiftKey ? 0 : -1)
}

function isTabbable(element: HTMLElement): boolean {
  const isOff = 'disabled' in element && element.disabled === true
  return element.tabIndex >= 0 && !isOff && element.getClientRects().length > 0
}
