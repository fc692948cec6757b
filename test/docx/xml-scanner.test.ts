import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { eventsOfSaxes, eventsOfScanner } from './xml-events.ts'
import type { XmlEvent } from './xml-events.ts'

const a = (position: number, attributes: Record<string, string> = {}): XmlEvent => ({
  kind: 'open',
  name: 'a',
  attributes,
  position,
})
const close = (position: number): XmlEvent => ({ kind: 'close', position })
const text = (value: string): XmlEvent => ({ kind: 'text', text: value })

describe('what is told of XML', () => {
  test.each<[string, string, XmlEvent[]]>([
    ['an empty element', '<a/>', [a(4), close(4)]],
    ['a start and an end', '<a ></a\n>', [a(4), close(9)]],
    ['a declaration and a mark', '\ufeff<?xml version="1.0"?>\r\n<a/>', [a(28), close(28)]],
    ['text', '<a>åäö – 😀</a>', [a(3), text('åäö – 😀'), close(15)]],
    ['references', '<a>&lt;&#228;&#x1F600;&#13;</a>', [a(3), text('<ä😀\r'), close(31)]],
    ['line ends', '<a>1\r\n2\r3\n4</a>', [a(3), text('1\n2\n3\n4'), close(15)]],
    ['a comment between', '<a>1<!-- & < -->2</a>', [a(3), text('1'), text('2'), close(21)]],
    ['CDATA', '<a><![CDATA[<&]]]]></a>', [a(3), text('<&]]'), close(23)]],
    ['an empty CDATA', '<a><![CDATA[]]></a>', [a(3), text(''), close(19)]],
    ['both quotes', `<a x="'" y='"'/>`, [a(16, { x: "'", y: '"' }), close(16)]],
    ['">" in a value', '<a x=">/>"/>', [a(12, { x: '>/>' }), close(12)]],
    ['blanks in a value', '<a x="1\r\n2\t3&#10;"/>', [a(20, { x: '1 2 3\n' }), close(20)]],
    ['blanks around "="', '<a\nx =\t"1" />', [a(13, { x: '1' }), close(13)]],
    ['an instruction', '<?b?><a><?c d?></a><?e ??>', [a(8), close(19)]],
  ])('%s', (_name, xml, events) => {
    expect(eventsOfScanner(xml)).toEqual(events)
    expect(eventsOfSaxes(xml)).toEqual(events)
  })
})

describe('what is refused', () => {
  test.each([
    ['nothing', ''],
    ['text alone', 'a'],
    ['text before', 'x<a/>'],
    ['text after', '<a/>x'],
    ['a reference after', '<a/>&amp;'],
    ['CDATA after', '<a/><![CDATA[ ]]>'],
    ['two roots', '<a/><b/>'],
    ['no end', '<a>'],
    ['another end', '<a></b>'],
    ['a longer end', '<a></ab>'],
    ['an end too many', '<a/></a>'],
    ['ends crossed', '<a><b></a></b>'],
    ['a tag without an end', '<a'],
    ['a tag in a tag', '<a <b/>'],
    ['a blank before the name', '< a/>'],
    ['a name of digits', '<1/>'],
    ['an illegal name', '<a\u00d7/>'],
    ['a slash in a tag', '<a/ >'],
    ['no quotes', '<a x=1/>'],
    ['no value', '<a x/>'],
    ['no blank between', '<a x="1"y="2"/>'],
    ['a value without an end', '<a x="1/>'],
    ['"<" in a value', '<a x="<"/>'],
    ['the same attribute twice', '<a x="1" y="" x="1"/>'],
    [
      'the same attribute twice among many',
      `<a ${Array.from({ length: 20 }, (_, i) => `x${i % 19}=""`).join(' ')}/>`,
    ],
    ['a bare "&"', '<a>&</a>'],
    ['a bare "&" in a value', '<a x="&"/>'],
    ['an unknown entity', '<a>&nbsp;</a>'],
    ['a name that objects have', '<a>&constructor;</a>'],
    ['a reference to no character', '<a>&#0;</a>'],
    ['a reference to half a character', '<a>&#xD800;</a>'],
    ['a reference too far', '<a>&#x110000;</a>'],
    ['a reference with a capital X', '<a>&#X41;</a>'],
    ['"]]>" in text', '<a>]]></a>'],
    ['a control', '<a>\u0001</a>'],
    ['a control in a value', '<a x="\u0001"/>'],
    ['a control in a comment', '<a><!--\u0001--></a>'],
    ['a control after the root', '<a/>\u0000'],
    ['FFFE', '<a>\ufffe</a>'],
    ['"--" in a comment', '<a><!-- -- --></a>'],
    ['a comment that ends with three', '<a><!-- ---></a>'],
    ['a comment without an end', '<a><!-- </a>'],
    ['an instruction without a name', '<a><? b?></a>'],
    ['a second declaration', '<a><?xml version="1.0"?></a>'],
    ['a declaration after a blank', ' <?xml version="1.0"?><a/>'],
    ['a declaration in capitals', '<?XML version="1.0"?><a/>'],
    ['a declaration without a version', '<?xml encoding="UTF-8"?><a/>'],
    ['a version 2', '<?xml version="2.0"?><a/>'],
    ['DOCTYPE', '<!DOCTYPE a><a/>'],
    ['a DOCTYPE inside', '<a><!DOCTYPE a></a>'],
    ['another declaration', '<a><!ELEMENT a></a>'],
  ])('%s', (_name, xml) => {
    expect(eventsOfScanner(xml)).toBeNull()
    expect(eventsOfSaxes(xml)).toBeNull()
  })

  // saxes takes what follows for the other half.
  test.each(['<a>\ud800</a>', '<a>\udc00</a>', '<a x="\ud800"/>'])('half a character', (xml) => {
    expect(eventsOfScanner(xml)).toBeNull()
  })
})

describe('beside saxes', () => {
  const same = (xml: string): void => {
    expect(eventsOfScanner(xml)).toEqual(eventsOfSaxes(xml))
  }
  const pieces = [
    ...[
      '<a>',
      '</a>',
      '<w:b>',
      '</w:b>',
      '<a/>',
      '<w:b />',
      '<a',
      '<',
      '</',
      '/>',
      '>',
      ' ',
      '\r\n',
    ],
    ...[' x="1"', " y='2'", ' w:x = "&amp;"', ' x="<"', ' x="\t&#9;"', '"', "'", '='],
    ...[
      'text',
      'å–😀',
      '&lt;',
      '&#65;',
      '&',
      ';',
      ']]>',
      ']]',
      '\t',
      '\r',
      '\n',
      '\u0000',
      '\ufffe',
    ],
    ...['<!-- x -->', '<!--', '-->', '--', '<![CDATA[', ']]>', '<?p i?>', '<?', '?>', '<!'],
    ...['<?xml version="1.0"?>', "<?xml version='1.1' standalone='yes' ?>", '\ufeff'],
  ]

  test('pieces in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (parts) => {
        same(parts.join(''))
        same(`<a>${parts.join('')}</a>`)
      }),
      { numRuns: 5000 },
    )
  })

  const value = fc.constantFrom('', '1', 'å–😀', '&amp;', '&#x20;', 'a>b', "'", '\t', 'a\r\nb')
  const attributes = fc
    .uniqueArray(fc.constantFrom('x', 'w:val', 'w:rsidR', 'xml:space', 'å'), { maxLength: 4 })
    .chain((names) =>
      fc
        .tuple(...names.map(() => fc.tuple(value, fc.constantFrom(' ', '  ', '\n'))))
        .map((values) =>
          values.map(([text, blank], index) => `${blank}${names[index]}="${text}"`).join(''),
        ),
    )
  const content = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom('', 'text', 'å–😀', '&lt;x', 'a\rb', '<!-- - -->', '<![CDATA[<]]>', '<?p?>'),
      fc
        .tuple(
          fc.constantFrom('w:p', 'w:r', 'w:rPr', 'w:t', 'å'),
          attributes,
          fc.array(tie('node'), { maxLength: 4 }),
          fc.boolean(),
        )
        .map(([name, list, inside, short]) =>
          short && inside.length === 0
            ? `<${name}${list}/>`
            : `<${name}${list}>${inside.join('')}</${name}>`,
        ),
    ),
  })).node
  const document = content.map((inside) => `<?xml version="1.0"?>\r\n<w:d a="1">${inside}</w:d>`)

  test('documents', () => {
    fc.assert(
      fc.property(document, (xml) => {
        expect(eventsOfScanner(xml)).not.toBeNull()
        same(xml)
      }),
      { numRuns: 1000 },
    )
  })

  test('documents with something put in or taken out', () => {
    const change = fc.tuple(fc.nat(), fc.nat({ max: 3 }), fc.constantFrom('', ...pieces))
    fc.assert(
      fc.property(document, fc.array(change, { minLength: 1, maxLength: 3 }), (xml, changes) => {
        let units = [...xml]
        for (const [place, length, piece] of changes) {
          const at = place % (units.length + 1)
          units = [...units.slice(0, at), ...piece, ...units.slice(at + length)]
        }
        same(units.join(''))
      }),
      { numRuns: 5000 },
    )
  })
})
