/** The workbench's page: opens an example, and lets the person go on from there. */
import { DocxError } from '../../src/docx/errors.ts'
import type { DocumentEvent } from '../word/document.ts'
import { Desk } from './desk.ts'
import { acceptDrops, chooseFile, fetchFile, saveFile, type OpenedFile } from './files.ts'
import { readManifest } from './manifest.ts'
import { Ribbon } from './ribbon.ts'
import './page.css'
import './sheet.css'

/** What changes nothing in the ribbon. */
const quiet: ReadonlySet<DocumentEvent['type']> = new Set(['annotations', 'selection', 'shown'])
const address = new URLSearchParams(location.search)
const paper = element('paper')
const pane = element('pane')
const notice = element('notice')
const noticeText = element('notice-text')
const fileName = element('file-name')
const saved = element('saved')
const examples = element('examples')

const manifest = readManifest(await (await fetch('manifest.xml')).text())
const names = JSON.parse(await (await fetch('examples.json')).text()) as string[]
let desk: Desk | null = null

const ribbon = new Ribbon(
  element('ribbon'),
  [
    { id: 'open', label: 'Öppna', tip: 'Öppna en fil (Ctrl+O)', run: openChosen },
    { id: 'save', label: 'Spara', tip: 'Spara som .docx (Ctrl+S)', run: save },
    { id: 'undo', label: 'Ångra', tip: 'Ångra (Ctrl+Z)', run: () => desk?.document.undo() },
    { id: 'redo', label: 'Gör om', tip: 'Gör om (Ctrl+Y)', run: () => desk?.document.redo() },
  ],
  [
    {
      id: 'track',
      label: 'Spåra ändringar',
      tip: 'Visa det som skrivs som spårade ändringar',
      isOn: () => desk?.document.changeTrackingMode !== 'Off' && desk !== null,
      run: toggleTracking,
    },
  ],
  manifest,
  (button) => desk?.run(button, pane),
)

for (const name of names) {
  const option = document.createElement('option')
  option.value = name
  option.textContent = name
  examples.append(option)
}
examples.addEventListener('change', () => {
  if (examples instanceof HTMLSelectElement) void openExample(examples.value)
})
acceptDrops(document.body, open)
element('notice-close').addEventListener('click', () => tell(null))
addEventListener('beforeunload', (event) => {
  if (desk?.document.isSaved === false) event.preventDefault()
})
await openExample(address.get('file') ?? 'norrkoping-tjansteskrivelse-brister.docx')
await checkPane()

async function openExample(name: string): Promise<void> {
  try {
    open(await fetchFile(`examples/${encodeURIComponent(name)}`))
  } catch (error) {
    tell(messageOf(error))
  }
}

function openChosen(): void {
  void chooseFile().then((file) => {
    if (file !== null) open(file)
  })
}

/** A browser that does not trust the certificate asks for each port, but in a frame only shows nothing. */
async function checkPane(): Promise<void> {
  try {
    await fetch(manifest.url, { mode: 'no-cors' })
  } catch {
    const { origin } = new URL(manifest.url)
    tell(
      `Beredds fönster kan inte hämtas. Öppna ${origin} i en ny flik, godkänn certifikatet där och ladda om den här sidan.`,
    )
  }
}

/** A file that cannot be read leaves the open one as it is: a frame that is moved in the page begins again. */
function open(file: OpenedFile): void {
  if (!mayLeave(file)) return showChoice()
  const places = { paper: document.createElement('div'), pane: document.createElement('div') }
  places.pane.className = 'pane-frame'
  let opened: Desk
  try {
    opened = new Desk(file, places, {
      manifest,
      wordApi: address.get('wordapi') ?? '1.8',
      readOnly: address.has('readonly'),
      changed,
      showPane: (isVisible) => {
        pane.hidden = !isVisible
      },
      save,
      open: openChosen,
    })
  } catch (error) {
    tell(`${file.name} kan inte öppnas. ${messageOf(error)}`)
    return showChoice()
  }
  desk?.close()
  desk = opened
  showChoice()
  paper.replaceChildren(places.paper)
  pane.replaceChildren(places.pane)
  document.title = `${file.name} – Beredds arbetsbord`
  fileName.textContent = file.name
  tell(
    desk.document.canBeWritten
      ? null
      : `${file.name} kan läsas men inte ändras här. Öppna filen i Word och spara den som Word-dokument (.docx).`,
  )
  changed(null)
  Object.assign(window, { desk })
}

/** What has been written is not thrown away without a question. */
function mayLeave(file: OpenedFile): boolean {
  if (desk === null || desk.document.isSaved) return true
  return confirm(
    `Ändringarna i ${desk.file.name} är inte sparade. Vill du ändå öppna ${file.name}?`,
  )
}

/** The example that is open, none where it is a file of the person's own. */
function showChoice(): void {
  if (examples instanceof HTMLSelectElement) examples.value = desk?.file.name ?? ''
}

function save(): void {
  if (desk === null) return
  const { document: memo, file } = desk
  try {
    saveFile(file.name, memo.save())
  } catch (error) {
    memo.isSaved = false
    tell(`${file.name} kunde inte sparas. ${messageOf(error)}`)
  }
  changed(null)
}

function toggleTracking(): void {
  if (desk === null) return
  const isOff = desk.document.changeTrackingMode === 'Off'
  desk.document.changeTrackingMode = isOff ? 'TrackAll' : 'Off'
}

function changed(event: DocumentEvent | null): void {
  if (desk === null || (event !== null && quiet.has(event.type))) return
  saved.textContent = desk.document.readOnly
    ? 'Skrivskyddat'
    : desk.document.isSaved
      ? 'Sparat'
      : 'Inte sparat'
  ribbon.update({
    canUndo: desk.document.undoDepth > 0,
    canRedo: desk.document.redoDepth > 0,
    canWrite: !desk.document.readOnly,
  })
}

function tell(message: string | null): void {
  notice.hidden = message === null
  noticeText.textContent = message
}

function messageOf(error: unknown): string {
  if (error instanceof DocxError || error instanceof Error) return error.message
  return String(error)
}

/** The page's own parts are always there. */
function element(id: string): HTMLElement {
  const found = document.getElementById(id)
  if (found === null) throw new Error(`#${id} is missing from the page`)
  return found
}
