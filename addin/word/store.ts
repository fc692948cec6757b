/** What is kept for the user: in the browser, apart for each place that Office runs the add-in from. */
import type { Store } from '../../src/host/model.ts'

/** Values that are no JSON count as none; whoever reads a value validates it. */
export function createUserStore(): Store {
  const key = (name: string): string => `${partition()}beredd:${name}`
  return {
    // Async: where the browser forbids storage, the promise is refused rather than the call.
    get: async (name) => parsed(localStorage.getItem(key(name))),
    set: async (name, value) => localStorage.setItem(key(name), JSON.stringify(value)),
  }
}

/** Undefined in hosts that do not part their storage. */
function partition(): string {
  // Not in every copy of the library.
  const partitionKey: string | undefined = Office.context.partitionKey
  return partitionKey === undefined || partitionKey === '' ? '' : `${partitionKey}:`
}

function parsed(text: string | null): unknown {
  if (text === null) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
