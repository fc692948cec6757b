/** The host by itself: the whole conversation with the unmodified office.js, and that a broken host is noticed. */
import type { Browser, Frame } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundle, newContext, openPane, type OpenPane } from './browser.ts'
import { launchBrowser } from '../e2e/browser.ts'
import type { Breakage } from './host-page.ts'

let browser: Browser
let script: string

beforeAll(async () => {
  script = await bundle('test/workbench/host-page.ts')
  browser = await launchBrowser()
}, 60_000)
afterAll(() => browser.close())

async function open(breakage: Breakage = 'none'): Promise<OpenPane> {
  const context = await newContext(browser, { host: script, shim: '' })
  return openPane(context, (page) => page.evaluate((name) => window.startToy(name), breakage))
}

/** Every step of using the object model; the name of each that went as it should. */
async function conversation({ pane, page }: OpenPane): Promise<string[]> {
  const steps = await pane.evaluate(async () => {
    const went: string[] = []
    const step = async (name: string, act: () => Promise<boolean>): Promise<void> => {
      const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 1500))
      const fine = await Promise.race([act().catch(() => false), late])
      if (fine) went.push(name)
    }
    await step('reads', () =>
      Word.run(async (context) => {
        const { paragraphs } = context.document.body
        paragraphs.load('items/text')
        await context.sync()
        return paragraphs.items.map(({ text }) => text).join() === 'Ett,Två,Tre'
      }),
    )
    await step('reads in a second sync', () =>
      Word.run(async (context) => {
        const first = context.document.body.paragraphs.getFirst()
        first.load('text')
        await context.sync()
        const next = first.getNextOrNullObject()
        const { document } = context
        next.load('text')
        document.load('saved')
        await context.sync()
        return next.text === 'Två' && document.saved
      }),
    )
    await step('writes once', () =>
      Word.run(async (context) => {
        const added = context.document.body.insertParagraph('Fyra', 'End')
        added.load('text')
        await context.sync()
        const { body } = context.document
        body.load('text')
        await context.sync()
        return added.text === 'Fyra' && body.text === 'Ett\rTvå\rTre\rFyra'
      }),
    )
    await step('attaches a handler', () =>
      Word.run(async (context) => {
        const document = context.document as unknown as {
          getAnnotationsByType(type: string): {
            load(names: string): void
            _ReferenceId: string
            onAnnotationAdded: { add(handler: (event: unknown) => Promise<void>): void }
          }
        }
        const annotations = document.getAnnotationsByType('x')
        annotations.load('_ReferenceId')
        await context.sync()
        const heard = new Promise<boolean>((resolve) => {
          annotations.onAnnotationAdded.add(() => Promise.resolve(resolve(true)))
        })
        Object.assign(window, { heard, target: annotations._ReferenceId })
        await context.sync()
        return true
      }),
    )
    return went
  })
  const target = await pane.evaluate(() => (window as unknown as { target?: string }).target ?? '')
  await page.evaluate((id) => window.toyHost.fireRich(4, id, 'ett-id'), target)
  const isHeard = await pane.evaluate(() => {
    const { heard } = window as unknown as { heard?: Promise<boolean> }
    const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 1000))
    return Promise.race([heard ?? Promise.resolve(false), late])
  })
  return isHeard ? [...steps, 'hears the event'] : steps
}

const all = [
  'reads',
  'reads in a second sync',
  'writes once',
  'attaches a handler',
  'hears the event',
]

describe('the conversation', () => {
  it('goes as it should', async () => {
    const pane = await open()
    expect(await pane.pane.evaluate(() => Office.onReady())).toEqual({
      host: 'Word',
      platform: 'OfficeOnline',
      addin: null,
    })
    expect(await conversation(pane)).toEqual(all)
    expect(pane.errors).toEqual([])
    expect(pane.missing).toEqual([])
  })

  it.each<[Breakage, string[]]>([
    ['no result for Trace', ['hears the event']],
    ['null root', ['reads in a second sync']],
    ['camelCase replies', ['reads', 'reads in a second sync', 'writes once']],
    ['event never fired', ['hears the event']],
  ])('is noticed to be broken: %s', async (breakage, fails) => {
    const pane = await open(breakage)
    const went = await conversation(pane)
    for (const step of fails) expect(went).not.toContain(step)
  })

  it('tells what the host is', async () => {
    const { pane } = await open()
    const facts = await pane.evaluate(async () => {
      await Office.onReady()
      const { displayLanguage, document, requirements } = Office.context
      return [
        displayLanguage,
        document.url,
        document.mode,
        document.settings.get('saved') as unknown,
        requirements.isSetSupported('WordApi', '1.3'),
        requirements.isSetSupported('WordApi', '1.4'),
      ]
    })
    expect(facts).toEqual([
      'sv-SE',
      'https://example.test/a.docx',
      'readWrite',
      { a: 1 },
      true,
      false,
    ])
  })

  it('runs a ribbon command, and hears that it is done', async () => {
    const { pane, page } = await open()
    await pane.evaluate(async () => {
      await Office.onReady()
      Office.actions.associate('granska', (event: Office.AddinCommands.Event) => {
        document.title = event.source.id
        event.completed()
      })
    })
    expect(await page.evaluate(() => window.toyHost.runCommand('c1', 'granska', 'Knapp'))).toBe(
      true,
    )
    await page.waitForFunction(() => window.toyCommands.length === 1)
    expect(await page.evaluate(() => window.toyCommands)).toEqual(['c1'])
    expect(await pane.title()).toBe('Knapp')
  })

  it('moves the keyboard into the pane, and hears when it leaves', async () => {
    const { pane, page } = await open()
    await pane.evaluate(() => Office.onReady())
    await page.evaluate(() => window.toyHost.focusPane())
    await pane.waitForFunction(() => document.activeElement?.id === 'first')
    await page.keyboard.press('Tab')
    const tabExit = 13
    await page.waitForFunction(
      (code) => window.toyNotices.some((values) => Array.isArray(values) && values[1] === code),
      tabExit,
    )
  })

  it('opens a dialog in a frame, and carries what it says', async () => {
    const { pane, page } = await open()
    await pane.evaluate(async () => {
      await Office.onReady()
      const said: string[] = []
      Object.assign(window, { said })
      Office.context.ui.displayDialogAsync(
        'https://pane.test:8444/dialog.html',
        { displayInIframe: true, width: 30, height: 20 },
        ({ value }) => {
          value.addEventHandler(Office.EventType.DialogMessageReceived, (event) => {
            said.push('message' in event ? event.message : String(event.error))
            value.close()
          })
        },
      )
    })
    await page.waitForFunction(() => window.toyDialog !== null)
    const dialog = await page.evaluate(() => {
      const { url, width, height } = window.toyDialog ?? {}
      window.toyDialog?.tell('hej')
      return { url: url?.split('?')[0], width, height }
    })
    expect(dialog).toEqual({ url: 'https://pane.test:8444/dialog.html', width: 30, height: 20 })
    await page.waitForFunction(() => window.toyDialog === null)
    expect(await pane.evaluate(() => (window as unknown as { said: string[] }).said)).toEqual([
      'hej',
    ])
  })
})

describe('what goes wrong', () => {
  async function attempt(pane: Frame, member: 'text' | 'getHtml' | 'clear'): Promise<string[]> {
    return pane.evaluate(async (name) => {
      try {
        await Word.run(async (context) => {
          const { body } = context.document
          if (name === 'text') body.load('text')
          else if (name === 'clear') body.clear()
          else body.getHtml()
          await context.sync()
        })
        return ['done']
      } catch (error) {
        const { code, debugInfo } = error as OfficeExtension.Error
        return [code, debugInfo?.errorLocation ?? '']
      }
    }, member)
  }

  it('is told by code and place', async () => {
    const { pane } = await open()
    await pane.evaluate(() => Office.onReady())
    expect(await attempt(pane, 'getHtml')).toEqual(['NotImplemented', 'Body.GetHtml()'])
    expect(await attempt(pane, 'clear')).toEqual(['AccessDenied', 'Body.clear'])
  })

  it.each([
    [{ error: 'GeneralException' }, 'GeneralException'],
    [{ error: 'ItemNotFound' }, 'ItemNotFound'],
    [{ transport: 5001 }, 'GeneralException'],
    [{ transport: 7000 }, 'AccessDenied'],
    [{ transport: 5102 }, 'ActivityLimitReached'],
  ] as const)('on purpose: %j, once', async (effect, code) => {
    const { pane, page } = await open()
    await pane.evaluate(() => Office.onReady())
    await page.evaluate((wanted) => {
      window.toyHost.faults.add({ member: 'Body', times: 1, effect: wanted })
    }, effect)
    expect((await attempt(pane, 'text'))[0]).toBe(code)
    expect(await attempt(pane, 'text')).toEqual(['done'])
  })

  it('on purpose: late answers', async () => {
    const { pane, page } = await open()
    await pane.evaluate(() => Office.onReady())
    await page.evaluate(() => {
      // By name: what office.js still asks for on its own after onReady would take a fault for any request.
      window.toyHost.faults.add({ member: 'Body', times: 1, effect: { latency: 300 } })
    })
    const before = Date.now()
    expect(await attempt(pane, 'text')).toEqual(['done'])
    expect(Date.now() - before).toBeGreaterThanOrEqual(300)
  })
})
