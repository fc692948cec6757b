/** Where a sign that is seldom met stands next: each stretch of a string is searched once, however often it is asked for. */
export class XmlMark {
  private readonly sign: string
  private xml = ''
  private next = -1

  constructor(sign: string) {
    this.sign = sign
  }

  begin(xml: string): void {
    this.xml = xml
    this.next = -1
  }

  /** Whether it begins in the range; ranges come in order. */
  isWithin(start: number, end: number): boolean {
    if (this.next < start) {
      const found = this.xml.indexOf(this.sign, start)
      this.next = found === -1 ? this.xml.length : found
    }
    return this.next < end
  }
}
