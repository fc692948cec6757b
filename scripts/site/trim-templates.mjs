/**
 * A webpack loader for markup in scripts: what stands between the tags of Lit's templates is indented for whoever reads the
 * source. A blank is as good as a line break and ten of them.
 */
import typescript from 'typescript'

export default function trimTemplates(source) {
  if (!/\bhtml`/.test(source)) return source
  const file = typescript.createSourceFile('', source, typescript.ScriptTarget.Latest)
  const spans = []
  const visit = (node) => {
    if (typescript.isTaggedTemplateExpression(node) && node.tag.getText(file) === 'html') {
      spans.push(...textsOf(node.template, file))
    }
    typescript.forEachChild(node, visit)
  }
  visit(file)
  let trimmed = ''
  let at = 0
  for (const { start, end } of spans.toSorted((one, other) => one.start - other.start)) {
    trimmed += source.slice(at, start) + source.slice(start, end).replace(/\s+/g, ' ')
    at = end
  }
  return trimmed + source.slice(at)
}

/** What of a template is text: not what stands in its holes. */
function textsOf(template, file) {
  if (typescript.isNoSubstitutionTemplateLiteral(template)) return [spanOf(template, file)]
  return [
    spanOf(template.head, file),
    ...template.templateSpans.map(({ literal }) => spanOf(literal, file)),
  ]
}

function spanOf(node, file) {
  return { start: node.getStart(file), end: node.end }
}
