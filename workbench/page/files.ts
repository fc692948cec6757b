/** Files in and out of the page: chosen, dropped, fetched from the examples, saved by the browser. */

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

export interface OpenedFile {
  name: string
  bytes: Uint8Array
}

/** Null where the person changes their mind. */
export function chooseFile(): Promise<OpenedFile | null> {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = `.docx,.docm,${wordType}`
  return new Promise((resolve) => {
    input.addEventListener('cancel', () => resolve(null))
    input.addEventListener('change', () => {
      const [file] = input.files ?? []
      if (file === undefined) resolve(null)
      else void readFile(file).then(resolve)
    })
    input.click()
  })
}

async function readFile(file: File): Promise<OpenedFile> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
}

/** Throws with the reason in Swedish. */
export async function fetchFile(url: string): Promise<OpenedFile> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url} kunde inte hämtas (${response.status}).`)
  const name = decodeURIComponent(url.split('/').at(-1) ?? url)
  return { name, bytes: new Uint8Array(await response.arrayBuffer()) }
}

export function saveFile(name: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: wordType }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The download has its own hold of the blob once it has begun.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

/** A file dropped anywhere on the page is opened. */
export function acceptDrops(page: HTMLElement, open: (file: OpenedFile) => void): void {
  const carriesFile = (event: DragEvent): boolean =>
    event.dataTransfer?.types.includes('Files') === true
  page.addEventListener('dragover', (event) => {
    if (!carriesFile(event)) return
    event.preventDefault()
    page.classList.add('dropping')
  })
  page.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) page.classList.remove('dropping')
  })
  page.addEventListener('drop', (event) => {
    if (!carriesFile(event)) return
    event.preventDefault()
    page.classList.remove('dropping')
    const [file] = event.dataTransfer?.files ?? []
    if (file !== undefined) void readFile(file).then(open)
  })
}
