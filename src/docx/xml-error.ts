/** Why a part is not XML, and where: "12:34: unexpected end tag", line and column from 1 in the part or piece. */
export class XmlError extends Error {
  constructor(reason: string, xml: string, at: number) {
    const before = xml.slice(0, at)
    const line = before.split('\n').length
    super(`${line}:${at - before.lastIndexOf('\n')}: ${reason}`)
    this.name = 'XmlError'
  }
}
