/** What the controller does with a document: reads it, follows it, changes it, and says so when it cannot. */
import { expect, test } from 'vitest'
import { statusOf } from '../../addin/pane/views/status.ts'
import { sv } from '../../addin/pane/words/sv.ts'
import { suppressionOf } from '../../src/lint/suppress.ts'
import { commonMemo, faultyMemo, readyMemo } from './memos.ts'
import { itemOf, rulesOf, start, until } from './support.ts'

const signature = 'norrkoping/director-signature'
const addressee = 'norrkoping/assignment-addressee'
const repealed = 'lagrum/repealed-statute'
const financing = 'norrkoping/financing-stated'

test('finds what is wrong, and marks it in the document', async () => {
  const { host, controller } = await start(faultyMemo)
  expect(rulesOf(controller)).toEqual(
    expect.arrayContaining([signature, addressee, repealed, financing]),
  )
  expect(statusOf(controller.state, sv)).toMatchObject({ look: 'stop', title: 'Inte beredd' })
  const findings = controller.state.view?.findings.map(({ finding }) => finding)
  await until(() => host.marked.length > 0)
  expect(host.marked.at(-1)).toEqual(findings)
})

test.each([
  ['a memo as it should be', 'ok', 'Beredd att undertecknas', readyMemo],
  ['a memo of no known municipality', 'calm', 'Inga hinder', commonMemo],
  ['no text', 'waiting', 'Dokumentet är tomt', ''],
])('says of %s that it is %s: %s', async (_name, look, title, memo) => {
  const { controller } = await start(memo)
  expect(rulesOf(controller)).toEqual([])
  expect(statusOf(controller.state, sv)).toMatchObject({ look, title })
})

test('a document that others than signers write is never ready to be signed', async () => {
  const { controller } = await start(readyMemo)
  await controller.setType('governing')
  expect(statusOf(controller.state, sv).title).not.toBe('Beredd att undertecknas')
})

test.each([
  ['paragraph by paragraph', false, 1],
  ['by reading anew', true, 3],
])('follows what is written, %s', async (_name, coarse, readings) => {
  const { host, controller } = await start(faultyMemo, { coarse })
  host.write(host.idOf('kommunallagen'), 'Planen behövs enligt kommunallagen (2017:725).')
  await until(() => !rulesOf(controller).includes(repealed))
  host.write(host.idOf('kommunallagen'), 'Planen behövs enligt kommunallagen (1991:900).')
  await until(() => rulesOf(controller).includes(repealed))
  expect(host.readings).toBe(readings)
})

test('a finding that stays is the same object, drawn once', async () => {
  const { host, controller } = await start(faultyMemo)
  const before = itemOf(controller, repealed)
  host.write(host.idOf('beviljar'), '2. Kommunstyrelsen beviljar 600 000 kronor för 2027.')
  await until(() => itemOf(controller, financing).finding.actual?.includes('600') === true)
  expect(itemOf(controller, repealed)).toBe(before)
  await controller.recheck()
  expect(itemOf(controller, repealed).id).toBe(before.id)
})

test('a reading that fails is never told as no findings', async () => {
  const { host, controller } = await start('')
  host.fault = { call: 'read', message: 'GeneralException' }
  await controller.recheck()
  expect(controller.state.phase).toEqual({
    kind: 'failed',
    what: 'read',
    detail: 'GeneralException',
  })
  expect(statusOf(controller.state, sv)).toMatchObject({
    look: 'unknown',
    title: 'Kunde inte granskas',
  })
  host.fault = null
  await controller.recheck()
  expect(controller.state.phase.kind).toBe('ready')
})

test('after a failed reading, the next change begins by reading', async () => {
  const { host, controller } = await start(faultyMemo)
  host.fault = { call: 'read', message: 'ItemNotFound' }
  await controller.recheck()
  host.fault = null
  host.write(host.idOf('beviljar'), '2. Kommunstyrelsen godkänner planen.')
  await until(() => controller.state.phase.kind === 'ready')
  expect(rulesOf(controller)).not.toContain(financing)
  expect(host.readings).toBe(3)
})

test('says when changes cannot be followed', async () => {
  const { controller } = await start(faultyMemo, { watchFault: 'Händelser stöds inte.' })
  await until(() => controller.state.notice?.kind === 'unwatched')
  expect(controller.state.notice?.text).toBe('Händelser stöds inte.')
  expect(controller.state.phase.kind).toBe('ready')
})

test.each([
  ['told of its own edits', {}],
  ['not told of them', { silent: true }],
])('mends, and takes it back, where the host is %s', async (_name, options) => {
  const { host, controller } = await start(faultyMemo, options)
  const item = itemOf(controller, repealed)
  const before = host.text
  const [mend] = item.finding.mends
  if (mend === undefined) throw new Error('the act has a successor')
  expect(await controller.mend(item, mend)).toBe(true)
  expect(host.text).toContain('kommunallagen (2017:725)')
  expect(rulesOf(controller)).not.toContain(repealed)
  expect(controller.state.notice).toMatchObject({ kind: 'mended', text: mend.title, undo: true })
  expect(controller.state.undoable).toEqual([mend.title])
  expect(await controller.undo()).toBe(true)
  expect(host.text).toBe(before)
  expect(rulesOf(controller)).toContain(repealed)
  expect(controller.state.undoable).toEqual([])
})

test('a way back that leads nowhere any more is told of, and does not stand in the way of those before it', async () => {
  const { host, controller } = await start(faultyMemo)
  const apply = async (rule: string): Promise<void> => {
    const item = itemOf(controller, rule)
    const [mend] = item.finding.mends
    expect(mend !== undefined && (await controller.mend(item, mend))).toBe(true)
  }
  await apply(repealed)
  const between = host.text
  await apply('norrkoping/director-signature')
  expect(controller.state.undoable).toHaveLength(2)
  host.fault = { call: 'apply', message: 'Word hinner inte svara.' }
  expect(await controller.undo()).toBe(false)
  expect(controller.state.undoable).toHaveLength(2)
  host.fault = null
  // Word's own Ångra, which knows nothing of the pane's.
  host.goBack()
  expect(host.text).toBe(between)
  expect(await controller.undo()).toBe(false)
  expect(controller.state.notice).toMatchObject({ kind: 'failed', text: 'Texten är ändrad.' })
  expect(controller.state.undoable).toHaveLength(1)
  expect(await controller.undo()).toBe(true)
  expect(rulesOf(controller)).toContain(repealed)
})

test('a mend of what has changed meanwhile is refused with the reason, and the list made anew', async () => {
  const { host, controller } = await start(faultyMemo, { silent: true })
  const item = itemOf(controller, repealed)
  const paragraph = host.root.children.flatMap((node) =>
    node.type === 'paragraph' && node.data?.word?.id === host.idOf('kommunallagen') ? [node] : [],
  )[0]
  if (paragraph === undefined) throw new Error('the paragraph is there')
  paragraph.children = [{ type: 'text', value: 'Planen behövs.' }]
  const [mend] = item.finding.mends
  if (mend === undefined) throw new Error('the act has a successor')
  expect(await controller.mend(item, mend)).toBe(false)
  expect(controller.state.notice).toMatchObject({ kind: 'refused' })
  expect(controller.state.notice?.text).toContain('går inte att hitta säkert')
  await until(() => !rulesOf(controller).includes(repealed))
})

test('a host that fails at a mend is told, and nothing can be taken back', async () => {
  const { host, controller } = await start(faultyMemo)
  const item = itemOf(controller, repealed)
  host.fault = { call: 'apply', message: 'Dokumentet är skrivskyddat.' }
  const [mend] = item.finding.mends
  expect(mend !== undefined && (await controller.mend(item, mend))).toBe(false)
  expect(controller.state.notice).toMatchObject({
    kind: 'failed',
    text: 'Dokumentet är skrivskyddat.',
  })
  expect(controller.state).toMatchObject({ undoable: [], busy: false })
})

test('ignores with a reason, in the document, and takes it back', async () => {
  const { host, controller } = await start(faultyMemo)
  const memo = { ...host.root.data?.memo, settings: { packs: ['norrkoping'], framtid: 1 } }
  host.root = { ...host.root, data: { ...host.root.data, memo } }
  await controller.recheck()
  await controller.savePreferences({ name: 'Eva Lind' })
  await controller.ignore(itemOf(controller, repealed), 'Citat ur ett äldre beslut')
  expect(rulesOf(controller)).not.toContain(repealed)
  const [ignored] = controller.state.view?.ignored ?? []
  expect(ignored?.suppression).toMatchObject({
    rule: repealed,
    reason: 'Citat ur ett äldre beslut',
    date: new Date().toLocaleDateString('sv-SE'),
    name: 'Eva Lind',
  })
  expect(host.root.data?.memo?.settings).toEqual({
    packs: ['norrkoping'],
    framtid: 1,
    ignore: [ignored?.suppression],
  })
  if (ignored !== undefined) await controller.restore(ignored.suppression)
  expect(rulesOf(controller)).toContain(repealed)
  expect(host.root.data?.memo?.settings).toEqual({ packs: ['norrkoping'], framtid: 1 })
})

test('what a co-author has ignored since the document was read stays ignored', async () => {
  const { host, controller } = await start(faultyMemo)
  const { finding } = itemOf(controller, addressee)
  const theirs = suppressionOf(finding, { reason: 'Så har vi bestämt' })
  const memo = { ...host.root.data?.memo, settings: { ignore: [theirs] } }
  host.root = { ...host.root, data: { ...host.root.data, memo } }
  await controller.ignore(itemOf(controller, repealed), 'Citat ur ett äldre beslut')
  const ignored = controller.state.view?.ignored.map(({ suppression }) => suppression)
  expect(ignored?.map(({ rule }) => rule).toSorted()).toEqual([repealed, addressee])
  expect(host.root.data?.memo?.settings).toEqual({ ignore: [theirs, expect.anything()] })
  await controller.restore(theirs)
  expect(rulesOf(controller)).toContain(addressee)
  expect(rulesOf(controller)).not.toContain(repealed)
})

test('a store that refuses is told, and the finding stays', async () => {
  const { host, controller } = await start(faultyMemo)
  host.fault = { call: 'store', message: 'Utrymmet är slut.' }
  expect(await controller.ignore(itemOf(controller, repealed), 'skäl')).toBe(false)
  expect(controller.state.notice).toMatchObject({ kind: 'failed', text: 'Utrymmet är slut.' })
  expect(rulesOf(controller)).toContain(repealed)
})

test('the focus goes to the next finding after a mend, in the order that is shown', async () => {
  const { controller } = await start(faultyMemo)
  const order = controller.state.view?.findings ?? []
  const item = order[1]
  if (item === undefined) throw new Error('there are several findings')
  await controller.ignore(item, 'skäl', order)
  const ids = order.map(({ id }) => id)
  expect(controller.state.focus?.candidates).toEqual([...ids.slice(1), ids[0]])
})

test('next and previous go round', async () => {
  const { host, controller } = await start(faultyMemo)
  const order = controller.state.view?.findings ?? []
  expect(await controller.goTo('previous', order)).toBe(order.at(-1))
  expect(await controller.goTo('next', order)).toBe(order[0])
  expect(await controller.goTo('next', order)).toBe(order[1])
  expect(host.revealed.at(-1)).toEqual(order[1]?.finding)
  expect(await controller.goTo('next', [])).toBeNull()
  expect(controller.state.notice?.kind).toBe('no-more')
})

test('after it is stopped nothing is told any more', async () => {
  const { host, controller } = await start(faultyMemo)
  let told = 0
  controller.subscribe(() => (told += 1))
  expect(host.watchers).toBe(1)
  controller.stop()
  expect(host.watchers).toBe(0)
  host.write(host.idOf('beviljar'), 'Borta.')
  await new Promise((resolve) => setTimeout(resolve, 60))
  expect(told).toBe(0)
})
