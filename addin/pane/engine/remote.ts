/** An `Engine` whose answers come as messages: from a worker, or from the same code beside it. */
import type { Finding, ParagraphChange } from '../../../src/edit/model.ts'
import type { Root } from '../../../src/memo/tree.ts'
import type { SettingsSource } from '../../../src/settings/schema.ts'
import { replySchema, type EngineReply, type EngineRequest, type ViewUpdate } from './messages.ts'
import type {
  Configuration,
  Engine,
  EngineView,
  FindingItem,
  Insertion,
  InsertionRequest,
} from './model.ts'

type Unnumbered<Request> = Request extends EngineRequest ? Omit<Request, 'id'> : never

interface Waiting {
  resolve(reply: EngineReply): void
  reject(error: Error): void
}

export class RemoteEngine implements Engine {
  readonly #send: (request: EngineRequest) => void
  readonly #end: () => void
  readonly #waiting = new Map<number, Waiting>()
  #items = new Map<number, FindingItem>()
  #last = 0

  constructor(send: (request: EngineRequest) => void, end: () => void) {
    this.#send = send
    this.#end = end
  }

  async prepare(layers: readonly SettingsSource[]): Promise<void> {
    await this.#ask({ kind: 'prepare', layers: [...layers] })
  }

  open(root: Root, layers: readonly SettingsSource[]): Promise<EngineView> {
    return this.#view({ kind: 'open', root, layers: [...layers] })
  }

  async glance(root: Root, layers: readonly SettingsSource[]): Promise<readonly Finding[]> {
    const reply = await this.#ask({ kind: 'glance', root, layers: [...layers] })
    if (reply.kind !== 'glance') throw new Error(`unexpected reply: ${reply.kind}`)
    return reply.findings
  }

  change(changes: readonly ParagraphChange[]): Promise<EngineView> {
    return this.#view({ kind: 'change', changes: [...changes] })
  }

  configure({ layers, document }: Configuration): Promise<EngineView> {
    return this.#view({ kind: 'configure', layers: [...layers], document })
  }

  async insertion(request: InsertionRequest): Promise<Insertion> {
    const reply = await this.#ask({ kind: 'insertion', request })
    if (reply.kind !== 'insertion') throw new Error(`unexpected reply: ${reply.kind}`)
    return reply.insertion
  }

  close(): void {
    this.#end()
    this.#waiting.clear()
  }

  /** A message from the engine, not yet validated. */
  receive(message: unknown): void {
    const parsed = replySchema.safeParse(message)
    if (!parsed.success) {
      this.fail(new Error(parsed.error.message))
      return
    }
    const reply = parsed.data
    if (reply.kind === 'part') {
      this.#keep(reply.upserts)
      return
    }
    const waiting = this.#waiting.get(reply.id)
    this.#waiting.delete(reply.id)
    if (reply.kind === 'fault') waiting?.reject(new Error(reply.message))
    else waiting?.resolve(reply)
  }

  /** The engine is gone: everybody who waits must hear of it. */
  fail(error: Error): void {
    const waiting = [...this.#waiting.values()]
    this.#waiting.clear()
    for (const { reject } of waiting) reject(error)
  }

  async #view(request: Unnumbered<EngineRequest>): Promise<EngineView> {
    const reply = await this.#ask(request)
    if (reply.kind !== 'view') throw new Error(`unexpected reply: ${reply.kind}`)
    return this.#join(reply.update)
  }

  #ask(request: Unnumbered<EngineRequest>): Promise<EngineReply> {
    const id = (this.#last += 1)
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject })
      this.#send({ ...request, id })
    })
  }

  #keep(items: readonly FindingItem[]): void {
    for (const item of items) this.#items.set(item.id, item)
  }

  /** Items that did not change stay the same objects, so that their cards are not drawn again. */
  #join({ items, rest }: ViewUpdate): EngineView {
    this.#keep(items.upserts)
    const findings = items.order.flatMap((id) => this.#items.get(id) ?? [])
    this.#items = new Map(findings.map((item) => [item.id, item]))
    return { ...rest, findings }
  }
}
