/** Word's failures in the words of whoever has to do something about them. */

export type FailureKind =
  | 'read-only'
  | 'protected'
  | 'gone'
  | 'changed'
  | 'lost'
  | 'busy'
  | 'silent'
  | 'too-large'
  | 'aside'
  | 'unsupported'
  | 'general'

/** What Word could not do. `message` is for the reader; `code` is Word's own, for troubleshooting. */
export class WordFailure extends Error {
  override name = 'WordFailure'
  readonly kind: FailureKind
  readonly code: string

  constructor(kind: FailureKind, code: string, cause?: unknown) {
    super(code === '' ? messages[kind] : `${messages[kind]} (${code})`, { cause })
    this.kind = kind
    this.code = code
  }
}

const messages: Readonly<Record<FailureKind, string>> = {
  'read-only':
    'Dokumentet är skrivskyddat. Välj Redigera i Word, eller spara en egen kopia, och försök igen.',
  protected:
    'Word tillåter inte ändringen. Dokumentet eller platsen är skyddad: ta bort skyddet under Granska – Begränsa redigering, eller gör ändringen för hand.',
  gone: 'Texten finns inte kvar i dokumentet. Granska dokumentet på nytt.',
  changed:
    'Texten har ändrats sedan dess och tas inte bort. Ångra i Word, eller ta bort den för hand.',
  lost: 'Kontakten med dokumentet har brutits. Stäng Beredd, öppna det igen och granska på nytt. Går det inte: spara och öppna dokumentet igen.',
  busy: 'Word hinner inte svara just nu. Vänta en stund och försök igen.',
  silent:
    'Word har inte svarat på två minuter. Var en ändring på gång kan den komma ändå. Spara dokumentet, stäng Beredd och öppna det på nytt.',
  'too-large':
    'Dokumentet är för stort för att Word ska kunna lämna ut det. Dela upp det och granska delarna var för sig.',
  aside:
    'Texten står i en textruta eller en not, dit Word inte släpper in Beredd. Leta upp och ändra den i dokumentet.',
  unsupported:
    'Den här versionen av Word kan inte göra det som behövs. Uppdatera Word, eller gör ändringen för hand.',
  general:
    'Word kunde inte läsa eller ändra dokumentet. Avsluta pågående redigering av till exempel en kommentar eller ett diagram, och försök igen.',
}

/** Error codes of OfficeExtension.Error and of the Common API, by what they mean to the reader. */
const kinds: ReadonlyMap<string, FailureKind> = new Map(
  Object.entries({
    // The Common API numbers its errors: permission denied.
    7000: 'protected',
    AccessDenied: 'protected',
    NotAllowed: 'protected',
    ItemNotFound: 'gone',
    InvalidReference: 'gone',
    InvalidObjectPath: 'gone',
    GeneralException: 'general',
    InvalidArgument: 'general',
    SearchStringInvalidOrTooLong: 'general',
    SearchDialogIsOpen: 'busy',
    ActivityLimitReached: 'busy',
    HostRestartNeeded: 'lost',
    ConnectionFailure: 'lost',
    InvalidRequestContext: 'lost',
    InvalidApplicationContext: 'lost',
    RequestAborted: 'lost',
    RequestPayloadSizeLimitExceeded: 'too-large',
    ResponsePayloadSizeLimitExceeded: 'too-large',
    ApiNotFound: 'unsupported',
    ApiNotAvailable: 'unsupported',
    NotImplemented: 'unsupported',
    Unsupported: 'unsupported',
    UnsupportedOperation: 'unsupported',
  }),
)

function codeOf(error: unknown): string {
  if (error instanceof WordFailure) return error.code
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : ''
  return typeof code === 'string' || typeof code === 'number' ? String(code) : ''
}

export function asFailure(error: unknown): WordFailure {
  if (error instanceof WordFailure) return error
  const code = codeOf(error)
  return new WordFailure(kinds.get(code) ?? 'general', code, error)
}

export function isGone(error: unknown): boolean {
  return asFailure(error).kind === 'gone'
}
