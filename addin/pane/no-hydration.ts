/**
 * In place of FAST's taking over of markup that a server has rendered (`webpack.config.js`): nothing renders the pane but the
 * pane. What is left of it are the questions that the templates ask.
 */
export const Hydratable = Symbol('hydratable')

export function isHydratable(): boolean {
  return false
}

export const HydrationStage = { unhydrated: '', hydrating: '', hydrated: '' }
