/** What the host says of itself when the client starts. */

export interface HostDescription {
  /** Any GUID: the "control id". */
  controlId: string
  addinName: string
  /** "sv-SE" */
  locale: string
  documentUrl: string
  readOnly: boolean
  /** Requirement set in lower case → the newest version, as text ("1.10" is not 1.1). */
  requirements: Readonly<Record<string, string>>
  /** Pane and commands share one runtime (SharedRuntime 1.1), as the manifest asks for. */
  sharedRuntime?: boolean
  /** The document's settings for this add-in; values are plain JSON. */
  settings: Record<string, unknown>
}

const wordOnTheWeb = 32
/** Flags in the host info. */
const sharedRuntimeFlag = 1
/** The pane is shown from the start. */
const displayModes = { none: 0, taskpane: 2 } as const
const clientModes = { readOnly: 0, readWrite: 1 } as const

/** The reply to `ContextActivationManager_getAppContextAsync`. */
export function applicationContext(host: HostDescription): Record<string, unknown> {
  return {
    _id: host.controlId,
    _appName: wordOnTheWeb,
    _appVersion: '16.0',
    _appMinorVersion: 0,
    _appUILocale: host.locale,
    _dataLocale: host.locale,
    _docUrl: host.documentUrl,
    _clientMode: host.readOnly ? clientModes.readOnly : clientModes.readWrite,
    _settings: Object.fromEntries(serializedSettings(host.settings)),
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: '11111111-2222-4333-8444-555555555555',
    _appInstanceId: `${host.controlId}_1`,
    _requirementMatrix: JSON.stringify(host.requirements),
    _hostCustomMessage: '',
    _hostFullVersion: '16.0.18526.41008',
    _clientWindowHeight: 400,
    _clientWindowWidth: 350,
    _addinName: host.addinName,
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: host.sharedRuntime === true ? displayModes.taskpane : displayModes.none,
    _wacHostEnvironment: '0',
    _isFromWacAutomation: false,
  }
}

export function serializedSettings(
  settings: Readonly<Record<string, unknown>>,
): [string, string][] {
  return Object.entries(settings).map(([key, value]) => [key, JSON.stringify(value)])
}

/**
 * The iframe's name, from which the client learns where it is: host, locale, flags, and with whom it talks. Telemetry is
 * off (`disableLogging`). The conversation id is unique to a session, because the client caches settings under it.
 */
export function frameName(conversationId: string, host: HostDescription, hostUrl: string): string {
  return JSON.stringify({
    baseFrameName: `_xdm_0_${conversationId}`,
    hostInfo: `Word|Web|16.01|${host.locale}|||disableLogging|${host.sharedRuntime === true ? sharedRuntimeFlag : 0}`,
    xdmInfo: `${conversationId}|${host.controlId}|${hostUrl}`,
    serializerVersion: 1,
    flights: '[]',
  })
}
