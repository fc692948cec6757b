/** What the engine reads as JSON, in one place: `scripts/site/join-data.mjs` puts it here when the pane is built. */
export const data = []
