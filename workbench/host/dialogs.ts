/** Dialogs that the client opens with `displayInIframe`: the page shows them, this carries what they say. */
import { z } from 'zod'

/** The event that a client registers for to open a dialog; its target says which. */
export const dialogEvent = 'dialogMessageReceived'

const registration = z.object({ targetId: z.string() })
const dialogOptions = z.looseObject({
  url: z.string(),
  width: z.number().default(50),
  height: z.number().default(50),
})

/** Event numbers of a dialog's life. */
const messageType = 0
const closedByUser = 12006

export interface HostDialog {
  url: string
  /** Per cent of the window. */
  width: number
  height: number
  /** What the dialog's page tells its parent. False where the pane no longer listens. */
  tell(content: string): boolean
  /** The person closes it. */
  close(): boolean
}

/** Null where the registration is none for a dialog. */
export function readDialog(
  data: unknown,
  fire: (data: Record<string, unknown>) => boolean,
): HostDialog | null {
  const target = registration.safeParse(data)
  const options = target.success ? dialogOptions.safeParse(parsed(target.data.targetId)) : null
  if (options?.success !== true) return null
  const { url, width, height } = options.data
  return {
    url,
    width,
    height,
    tell: (content) =>
      fire({
        messageType,
        messageContent: content,
        messageOrigin: new URL(url).origin,
      }),
    close: () => fire({ messageType: closedByUser }),
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
