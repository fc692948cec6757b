/** Complex fields (ISO 29500-1, 17.16.18), which begin and end anywhere in a story and may lie in each other. */
export class FieldStack {
  /** One for each open field: true while its code goes by, false in its result. */
  private readonly inCode: boolean[] = []
  private codes = 0

  /** The text that goes by is, or lies in, the code of a field. */
  get hidesText(): boolean {
    return this.codes > 0
  }

  mark(type: string | undefined): void {
    if (type === 'begin') {
      this.inCode.push(true)
      this.codes++
    } else if (type === 'separate') {
      const last = this.inCode.length - 1
      if (this.inCode[last] !== true) return
      this.inCode[last] = false
      this.codes--
    } else if (type === 'end' && this.inCode.pop() === true) {
      this.codes--
    }
  }
}
