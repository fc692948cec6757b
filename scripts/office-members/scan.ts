/** Which members of Office's API a program uses, by TypeScript's own reading of `@types/office-js`. */
import ts from 'typescript'

export interface OfficeMember {
  /** "Word.Paragraph" */
  type: string
  name: string
  /** "WordApi 1.6", "CustomXmlParts"; "" where the types do not say. */
  set: string
}

const declarations = '@types/office-js'

/** Members of `Word.*` and `Office.*` classes and interfaces that the files read, call or name in `load`. */
export function scanMembers(files: readonly string[]): OfficeMember[] {
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    allowImportingTsExtensions: true,
    noEmit: true,
    strict: true,
    skipLibCheck: true,
    types: ['office-js'],
  })
  const checker = program.getTypeChecker()
  const found = new Map<string, OfficeMember>()
  const visit = (node: ts.Node): void => {
    for (const symbol of symbolsAt(node, checker)) {
      const member = memberOf(symbol)
      if (member !== null) found.set(`${member.type}.${member.name}`, member)
    }
    ts.forEachChild(node, visit)
  }
  for (const file of files) {
    const source = program.getSourceFile(file)
    if (source !== undefined) visit(source)
  }
  return [...found.values()].toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), 'en'))
}

function nameOf({ type, name }: OfficeMember): string {
  return `${type}.${name}`
}

/** `a.member`, `a[name]` where the name is one of several, and `const { member } = a`. */
function symbolsAt(node: ts.Node, checker: ts.TypeChecker): ts.Symbol[] {
  if (ts.isPropertyAccessExpression(node)) {
    const symbol = checker.getSymbolAtLocation(node.name)
    return symbol === undefined ? [] : [symbol]
  }
  if (ts.isElementAccessExpression(node)) {
    const object = checker.getTypeAtLocation(node.expression)
    return literalsOf(checker.getTypeAtLocation(node.argumentExpression)).flatMap(
      (name) => object.getProperty(name) ?? [],
    )
  }
  if (!ts.isBindingElement(node) || !ts.isObjectBindingPattern(node.parent)) return []
  const name = node.propertyName ?? node.name
  if (!ts.isIdentifier(name)) return []
  const symbol = checker.getTypeAtLocation(node.parent).getProperty(name.text)
  return symbol === undefined ? [] : [symbol]
}

function literalsOf(type: ts.Type): string[] {
  const types = type.isUnion() ? type.types : [type]
  return types.flatMap((each) => (each.isStringLiteral() ? each.value : []))
}

function memberOf(symbol: ts.Symbol): OfficeMember | null {
  const [declaration] = symbol.declarations ?? []
  if (declaration === undefined) return null
  if (!declaration.getSourceFile().fileName.includes(declarations)) return null
  const holder = declaration.parent
  const isMember = ts.isClassDeclaration(holder) || ts.isInterfaceDeclaration(holder)
  const type = isMember ? qualified(holder) : null
  if (type === null) return null
  const all = symbol.declarations ?? []
  const own = all.map(setOf).find((set) => set !== '')
  return { type, name: symbol.name, set: own ?? setOf(holder) }
}

/** "Word.Paragraph"; null for what belongs to the library itself, and for plain shapes of data. */
function qualified(holder: ts.ClassDeclaration | ts.InterfaceDeclaration): string | null {
  const names = [holder.name?.text ?? '']
  for (let around: ts.Node = holder.parent; !ts.isSourceFile(around); around = around.parent) {
    if (ts.isModuleDeclaration(around)) names.unshift(around.name.text)
  }
  const [space] = names
  if (names.length !== 2 || (space !== 'Word' && space !== 'Office')) return null
  const isData = space === 'Word' && ts.isInterfaceDeclaration(holder)
  return isData ? null : names.join('.')
}

const wordSet = /\[Api set:\s*([^\]]+?)\s*\]/u
const commonSet = /\*\*Requirement sets?\*\*:[^|\n]*\|\s*([A-Za-z]+(?:\s\d+\.\d+)?)/u

function setOf(declaration: ts.Node): string {
  const comments = ts
    .getJSDocCommentsAndTags(declaration)
    .map((comment) => comment.getText())
    .join('\n')
  return wordSet.exec(comments)?.[1] ?? commonSet.exec(comments)?.[1] ?? ''
}
