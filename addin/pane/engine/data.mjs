/** What the engine reads as JSON, in one place: `scripts/addin/joined-data.ts` puts it here when the pane is built. */
export const data = []
