/** @param path Of a module. */
export function inPlaceOf(path: string): string | null
