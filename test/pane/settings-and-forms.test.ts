/** Settings of each layer, and what the forms put in. */
import { expect, test } from 'vitest'
import type { Edit } from '../../src/edit/model.ts'
import { faultyMemo } from './memos.ts'
import { itemOf, rulesOf, start } from './support.ts'

const signature = 'norrkoping/director-signature'
const repealed = 'lagrum/repealed-statute'
const financing = 'norrkoping/financing-stated'

test("the user's level and municipality hold, and are there the next time", async () => {
  const { host, controller } = await start(faultyMemo)
  await controller.saveUser(() => ({ levels: { [repealed]: 'off' }, packs: ['norrkoping'] }))
  expect(rulesOf(controller)).not.toContain(repealed)
  const stored = await host.store.user.get('settings')
  const again = await start(faultyMemo, { user: { settings: stored } })
  expect(rulesOf(again.controller)).not.toContain(repealed)
})

test('what is chosen while something else is being done is done after it, never left out', async () => {
  const { host, controller } = await start(faultyMemo)
  const item = itemOf(controller, signature)
  const [mend] = item.finding.mends
  const mended = mend !== undefined && controller.mend(item, mend)
  const chosen = [
    controller.saveUser((user) => ({ ...user, packs: ['norrkoping'] })),
    controller.saveUser((user) => ({ ...user, packs: ['partille'] })),
    controller.saveUser((user) => ({ ...user, levels: { [repealed]: 'off' } })),
    controller.savePreferences({ name: 'Eva' }),
    controller.savePreferences({ marks: false }),
    controller.setType('minutes'),
    controller.saveAutoOpen(true),
  ]
  expect(await mended).toBe(true)
  expect(await Promise.all(chosen)).toEqual(chosen.map(() => true))
  const { user, preferences, view, autoOpen, busy } = controller.state
  expect(user).toEqual({ packs: ['partille'], levels: { [repealed]: 'off' } })
  expect(preferences).toMatchObject({ name: 'Eva', marks: false })
  expect(view?.type).toMatchObject({ id: 'minutes', overridden: true })
  expect([autoOpen, busy]).toEqual([true, false])
  expect(await host.store.user.get('settings')).toEqual(user)
})

test('settings that are not valid are left out', async () => {
  const { controller } = await start(faultyMemo, {
    user: { settings: { levels: 'av' }, pane: { language: 'tyska' } },
  })
  expect(controller.state).toMatchObject({ user: {}, preferences: { language: 'sv' } })
  expect(rulesOf(controller)).toContain(repealed)
})

test("the organisation's settings lie below the user's", async () => {
  const organisation = Promise.resolve({ settings: { levels: { [repealed]: 'off' as const } } })
  const { controller } = await start(faultyMemo, {}, { organisation })
  expect(rulesOf(controller)).not.toContain(repealed)
  await controller.saveUser(() => ({ levels: { [repealed]: 'error' } }))
  expect(rulesOf(controller)).toContain(repealed)
})

test('puts in a signature, and a second time changes the first', async () => {
  const { host, controller } = await start(faultyMemo)
  const request = { kind: 'signature', title: 'Kommundirektör', name: 'Anna Berg' } as const
  expect(await controller.insert(request, 'Underskrift')).toBe(true)
  expect(controller.state.notice?.kind).toBe('inserted')
  expect(rulesOf(controller)).not.toContain(signature)
  expect(await controller.insert({ ...request, name: 'Bo Ek' }, 'Underskrift')).toBe(true)
  expect(controller.state.notice?.kind).toBe('updated')
  expect(host.text).toContain('Bo Ek\nKommundirektör')
  expect(host.text).not.toContain('Anna Berg')
})

test('puts in the financing with the note, as one change', async () => {
  const { host, controller } = await start(faultyMemo)
  const point = controller.state.view?.offers.points[1]
  expect(point).toMatchObject({ number: 2, amount: '500 000 kronor', year: '2027' })
  const cost = { amount: '500 000', year: '2027', point: 2, matter: null, source: '' }
  await controller.insert({ kind: 'financing', form: 'unfunded', note: true, ...cost }, 'Ekonomi')
  expect(host.text).toContain('Beslutet saknar finansiering.')
  expect(host.text).toContain('Kommundirektören antecknar att beslutet enligt punkt 2')
  expect(rulesOf(controller)).not.toContain(financing)
  await controller.undo()
  expect(host.text).not.toContain('antecknar')
})

test('previews exactly the edits that are made', async () => {
  const { host, controller } = await start(faultyMemo)
  const request = { kind: 'section', section: 'dispatch', lines: ['Kommundirektören'] } as const
  const { blocks, edits } = await controller.preview(request)
  await controller.insert(request, 'Mottagare')
  const words = blocks.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text))
  expect(words).toEqual(['Beslutet skickas till', 'Kommundirektören'])
  expect(edits.map(({ type }: Edit) => type)).toEqual(['insert'])
  expect(host.text).toContain(words.join('\n'))
})
