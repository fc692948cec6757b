/** A webpack loader: style sheets in scripts (Fluent's components have theirs there) without comments and line breaks. */
export default function trimStyles(source) {
  return source.replace(/`[^`]*`/g, (template) =>
    template.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\s+/g, ' '),
  )
}
