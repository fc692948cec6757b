/** A host page for an unmodified office.js in an iframe, as Word on the web is one. */
import { z } from 'zod'
import { applicationContext, frameName, type HostDescription } from './application.ts'
import { dialogEvent, readDialog, type HostDialog } from './dialogs.ts'
import {
  actionKinds,
  eventMessage,
  notificationMessage,
  parseRequest,
  responseMessage,
  xdmErrors,
  type XdmRequest,
} from './envelope.ts'
import { Faults, type Failure } from './faults.ts'
import {
  commonMethod,
  dispatchIds,
  methodName,
  type CommonDocument,
  type MethodReply,
} from './methods.ts'
import { Interpreter, type NewObject } from './rich-api/interpreter.ts'
import { RichError, type HostObject } from './rich-api/model.ts'
import { requestBody, type RequestBody, type ResponseBody } from './rich-api/schema.ts'

export interface OfficeHostOptions {
  /** https, same host name as this page. */
  addinUrl: string
  description: HostDescription
  document: CommonDocument
  /** The rich API's root: the `Document`. */
  root: HostObject
  newObject: NewObject
  /** Called around every rich-API request; `writes` by the client's own flag. For undo, events and logs. */
  around?: (writes: boolean, execute: () => ResponseBody) => ResponseBody
  /** The pane opens a dialog, or closes it (null). */
  dialogChanged?: (dialog: HostDialog | null) => void
  /** What the pane tells of itself: focus, Tab at its end, keyboard shortcuts. */
  notified?: (values: readonly unknown[]) => void
}

const methodCall = z.looseObject({ DdaMethod: z.object({ DispatchId: z.number() }) })
const richCall = z.object({ ArrayData: z.array(z.unknown()) })
const bodyIndex = 4
const flagsIndex = 6
const writeFlag = 1
const tabIn = 11
const generalError = 5001

export class OfficeHost {
  readonly faults = new Faults()
  readonly frame: HTMLIFrameElement
  readonly #interpreter: Interpreter
  readonly #registered = new Map<string, number>()
  readonly #conversationId = `${crypto.randomUUID()}_${Date.now()}`
  readonly #origin: string
  readonly #stop = new AbortController()

  constructor(private readonly options: OfficeHostOptions) {
    this.#interpreter = new Interpreter(options.root, options.newObject)
    this.#origin = new URL(options.addinUrl).origin
    this.frame = document.createElement('iframe')
    this.frame.title = options.description.addinName
    this.frame.name = frameName(this.#conversationId, options.description, `${location.origin}/`)
    this.frame.setAttribute(
      'sandbox',
      'allow-scripts allow-forms allow-same-origin allow-popups allow-downloads',
    )
  }

  /** Puts the pane into the page and starts to answer it. */
  mount(parent: HTMLElement): void {
    addEventListener('message', (event) => this.#receive(event), { signal: this.#stop.signal })
    this.frame.src = this.options.addinUrl
    parent.append(this.frame)
  }

  unmount(): void {
    this.#stop.abort()
    this.frame.remove()
  }

  /** Moves the keyboard into the pane: its first tabbable element. */
  focusPane(): void {
    this.frame.focus()
    this.#post(notificationMessage(this.#sender, [tabIn]))
  }

  /** A ribbon button's function. False where the pane has not registered yet. */
  runCommand(invocation: string, functionName: string, control: string): boolean {
    const source = JSON.stringify({ source: { id: control } })
    return this.#fire('appCommandInvoked', { '0': invocation, '1': functionName, '2': source })
  }

  /** A Common API event ("documentSelectionChanged"). False where nobody listens, or it is dropped on purpose. */
  fire(event: string, data: unknown = {}): boolean {
    return this.#fire(event, data)
  }

  /** A rich-API event; number and target are the client's own (`m_genericEventInfo`). */
  fireRich(type: number, target: string, message: unknown, remote = false): boolean {
    const entry = [65536, type, target, JSON.stringify(message), 0, remote]
    return this.#fire('richApiMessage', { ArrayData: [entry] })
  }

  #fire(event: string, data: unknown): boolean {
    const correlationId = this.#registered.get(event)
    if (correlationId === undefined || this.faults.takeEvent(event)) return false
    this.#post(eventMessage(this.#sender, event, correlationId, data))
    return true
  }

  get #sender(): { conversationId: string; origin: string } {
    return { conversationId: this.#conversationId, origin: location.origin }
  }

  #post(message: string): void {
    this.frame.contentWindow?.postMessage(message, this.#origin)
  }

  #receive(event: MessageEvent): void {
    if (event.source !== this.frame.contentWindow || event.origin !== this.#origin) return
    const request = parseRequest(event.data)
    if (request === null || request._conversationId !== this.#conversationId) return
    // executeMethod never times out in the client: it is answered whatever happens here.
    void this.#answer(request).catch(() => {
      this.#reply(request, null, xdmErrors.handling)
    })
  }

  async #answer(request: XdmRequest): Promise<void> {
    if (request._actionType !== actionKinds.invoke) {
      this.#register(request)
      return this.#reply(request, { Error: 0, Version: 1 })
    }
    switch (request._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        return this.#reply(request, applicationContext(this.options.description))
      case 'ContextActivationManager_notifyHost':
        this.options.notified?.(z.array(z.unknown()).catch([]).parse(request._data))
        return this.#reply(request, null)
      case 'ContextActivationManager_openWindowInHost':
        return this.#reply(request, null)
      case 'executeMethod':
        return this.#reply(request, await this.#executeMethod(request._data))
      default:
        return this.#reply(request, null, xdmErrors.handling)
    }
  }

  #register({ _actionName: event, _actionType, _correlationId, _data }: XdmRequest): void {
    const isOpened = _actionType === actionKinds.register
    if (isOpened) this.#registered.set(event, _correlationId)
    else this.#registered.delete(event)
    if (event !== dialogEvent) return
    const dialog = isOpened ? readDialog(_data, (data) => this.#fire(event, data)) : null
    this.options.dialogChanged?.(dialog)
  }

  #reply(request: XdmRequest, data: unknown, errorCode: number = xdmErrors.none): void {
    this.#post(responseMessage(this.#sender, request, data, errorCode))
  }

  async #executeMethod(data: unknown): Promise<MethodReply> {
    const { DdaMethod } = methodCall.parse(data)
    if (DdaMethod.DispatchId !== dispatchIds.richApi) {
      return this.#executeCommon(DdaMethod.DispatchId, data)
    }
    const { ArrayData } = richCall.parse(data)
    const body = requestBody.safeParse(JSON.parse(z.string().parse(ArrayData[bodyIndex])))
    if (!body.success) return { Error: generalError, Version: 1 }
    const writes = (z.number().catch(0).parse(ArrayData[flagsIndex]) & writeFlag) !== 0
    const answer = await this.#executeRich(body.data, writes)
    if (typeof answer === 'number') return { Error: answer, Version: 1 }
    const reply = JSON.stringify(answer)
    return { Error: 0, Version: 1, Data: [200, ['Content-Type', 'application/json'], reply] }
  }

  async #executeCommon(id: number, data: unknown): Promise<MethodReply> {
    const fault = await this.#faultOf(new Set([methodName(id)]))
    if (fault === null) return commonMethod(id, data, this.options.document)
    return { Error: 'transport' in fault ? fault.transport : generalError, Version: 1 }
  }

  /** The response, or a transport error's number. */
  async #executeRich(body: RequestBody, writes: boolean): Promise<ResponseBody | number> {
    const fault = await this.#faultOf(membersOf(body))
    if (fault !== null) {
      return 'transport' in fault ? fault.transport : errorResponse(fault.error)
    }
    const execute = (): ResponseBody => this.#interpreter.execute(body)
    return this.options.around?.(writes, execute) ?? execute()
  }

  /** What goes wrong on purpose with a call to these members, after its delay; null where nothing does. */
  async #faultOf(members: ReadonlySet<string>): Promise<Failure | null> {
    for (const effect of this.faults.take(members)) {
      if ('silence' in effect) await new Promise<never>(() => undefined)
      else if ('latency' in effect) {
        await new Promise((resume) => setTimeout(resume, effect.latency))
      } else return effect
    }
    return null
  }
}

function membersOf(body: RequestBody): Set<string> {
  return new Set([
    ...body.Actions.map((action) => action.Name),
    ...Object.values(body.ObjectPaths).map((path) => path.Name),
  ])
}

function errorResponse(code: RichError['code']): ResponseBody {
  const error = new RichError(code, 'A fault on purpose')
  return {
    Results: [],
    Error: {
      Code: error.code,
      Message: error.message,
      Location: '',
      ActionIndex: 0,
      HttpStatusCode: error.status,
    },
  }
}
