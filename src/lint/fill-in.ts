/** `{name}` in messages and mends, filled from an observation's values. */
export function fillIn(text: string, values: Readonly<Record<string, string>> | undefined): string {
  if (!text.includes('{')) return text
  return text.replaceAll(/\{([^{}]+)\}/gu, (written, name: string) => values?.[name] ?? written)
}
