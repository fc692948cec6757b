/**
 * `{name}` in messages and mends, filled from an observation's values. A value that ends with its own stop ("t.ex.") closes the
 * sentence too.
 */
export function fillIn(text: string, values: Readonly<Record<string, string>> | undefined): string {
  if (!text.includes('{')) return text
  return text.replaceAll(/\{([^{}]+)\}(\.?)/gu, (written, name: string, stop: string) => {
    const value = values?.[name]
    if (value === undefined) return written
    return value.endsWith('.') ? value : `${value}${stop}`
  })
}
