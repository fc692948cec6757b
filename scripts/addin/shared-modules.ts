/**
 * What lies in the script that the pane and its workers all load: what at least two of them need, so that it is loaded once;
 * and all that reads stories, for in a file of its own it takes 0.5 kB more. Where it is not needed it is not run.
 */
import type { ModuleInfo } from 'rolldown'

interface Graph {
  getModuleInfo(id: string): ModuleInfo | null
}

/** @param aside What the path ends in of the worker's module whose code is to lie there too. */
export function sharedModules(aside: string) {
  return (id: string, graph: Graph): 'shared' | null => {
    const entries = entriesOver(id, graph)
    if (entries.has(id)) return null
    const isShared = entries.size > 1 || [...entries].some((entry) => entry.endsWith(aside))
    return isShared ? 'shared' : null
  }
}

/** The scripts' first modules that import a module, by way of others too. */
function entriesOver(id: string, graph: Graph): Set<string> {
  const above = new Set([id])
  for (const each of above) {
    for (const importer of graph.getModuleInfo(each)?.importers ?? []) above.add(importer)
  }
  return new Set([...above].filter((each) => graph.getModuleInfo(each)?.isEntry))
}
