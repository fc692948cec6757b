/** Any of the imports. */
export const fluentImports: RegExp
/** @param request As it is imported; one of `fluentImports`. */
export function inPlaceOfImport(request: string): string
