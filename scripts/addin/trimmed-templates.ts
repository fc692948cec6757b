/**
 * Markup in scripts: what stands between the tags of Lit's templates is indented for whoever reads the source. A blank is as
 * good as a line break and ten of them.
 */
import { RolldownMagicString, type Plugin } from 'rolldown'
import typescript from 'typescript'

export const trimmedTemplates: Plugin = {
  name: 'trimmed-templates',
  transform: {
    filter: { id: /\/addin\/pane\/.*\.ts$|\.template\.js$/, code: /\bhtml ?`/ },
    handler: trimTemplates,
  },
}

interface Span {
  start: number
  end: number
}

function trimTemplates(source: string): { code: RolldownMagicString } {
  const file = typescript.createSourceFile('', source, typescript.ScriptTarget.Latest)
  const code = new RolldownMagicString(source)
  const visit = (node: typescript.Node): void => {
    if (typescript.isTaggedTemplateExpression(node) && node.tag.getText(file) === 'html') {
      for (const { start, end } of textsOf(node.template, file)) {
        code.overwrite(start, end, source.slice(start, end).replace(/\s+/g, ' '))
      }
    }
    typescript.forEachChild(node, visit)
  }
  visit(file)
  return { code }
}

/** What of a template is text: not what stands in its holes. */
function textsOf(template: typescript.TemplateLiteral, file: typescript.SourceFile): Span[] {
  if (typescript.isNoSubstitutionTemplateLiteral(template)) return [spanOf(template, file)]
  return [
    spanOf(template.head, file),
    ...template.templateSpans.map(({ literal }) => spanOf(literal, file)),
  ]
}

function spanOf(node: typescript.Node, file: typescript.SourceFile): Span {
  return { start: node.getStart(file), end: node.end }
}
