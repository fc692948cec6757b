/** How fast files are read, and how long the rest will take. */

export class Pace {
  readonly #total: number
  readonly #now: () => number
  #done = 0
  /** When the first was ready: what it took to start says nothing of the rest. */
  #first: number | null = null

  constructor(total: number, now: () => number = () => performance.now()) {
    this.#total = total
    this.#now = now
  }

  step(): void {
    this.#done += 1
    this.#first ??= this.#now()
  }

  /** `1 200 av 10 000 filer · 145 filer/s · 1 min 1 s kvar` */
  line(): string {
    const { rate, left } = this.words()
    return [`${whole(this.#done)} av ${whole(this.#total)} filer`, rate, left]
      .filter((part) => part !== '')
      .join(' · ')
  }

  /** Empty as long as nothing can be said. */
  words(): { rate: string; left: string } {
    const seconds = this.#first === null ? 0 : (this.#now() - this.#first) / 1000
    if (this.#done < 2 || seconds <= 0) return { rate: '', left: '' }
    const perSecond = (this.#done - 1) / seconds
    const left = (this.#total - this.#done) / perSecond
    return {
      rate: `${perSecond >= 10 ? whole(perSecond) : decimal(perSecond)} filer/s`,
      left: `${duration(left)} kvar`,
    }
  }
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('sv-SE')
}

function decimal(value: number): string {
  return value.toLocaleString('sv-SE', { maximumFractionDigits: 1 })
}

/** The two largest units. */
function duration(seconds: number): string {
  const rounded = Math.ceil(seconds)
  const hours = Math.floor(rounded / 3600)
  const minutes = Math.floor((rounded % 3600) / 60)
  if (hours > 0) return `${hours} tim ${minutes} min`
  return minutes > 0 ? `${minutes} min ${rounded % 60} s` : `${rounded} s`
}
