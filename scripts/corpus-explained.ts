/** Files whose reading differs from `truth.jsonl`, each with what its XML says. */
export const explained: Readonly<Record<string, string>> = {}
