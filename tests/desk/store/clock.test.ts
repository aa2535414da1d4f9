import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { openDesk } from '#desk/desk.ts'
import type { Desk } from '#shared/api/contract.ts'
import { newDraft, setField } from '#shared/article/draft.ts'
import { actOf } from '#shared/review/people/act.ts'
import { keepVersion, versionsOf } from '#shared/review/versions/versions.ts'
import { eventsOf, logEvent } from '#shared/review/workflow/log.ts'
import { memorySettings, temporaryFolder } from '#tests/helpers/desk.ts'
import { editsOf, story } from '#tests/helpers/story.ts'

/**
 * The times on wrong clocks: before any file, before 1980, after 2099, and at last the right one.
 */
const clocks = [
  '2099-06-01',
  '1970-01-01',
  '1969-12-31',
  '2026-11-30',
  '1979-12-31',
  '2150-01-01',
  '9999-12-31',
  '2026-12-01',
]

let folder: string
let remove: () => void
beforeEach(() => {
  ;({ folder, remove } = temporaryFolder())
  vi.useFakeTimers({ toFake: ['Date'] })
})
afterEach(() => {
  vi.useRealTimers()
  remove()
})

const setClock = (day: string) => vi.setSystemTime(new Date(`${day}T12:00:00Z`))
const opened = () => openDesk({ folder, settings: memorySettings(), version: '0.0.0-test' })

const ferry = story({ headline: 'Ferry', publishedAt: '2026-11-29T12:00:00Z', timeZone: 'Europe/Berlin' }, [
  'It sails.',
])

/** Somebody who writes in a draft, whatever the clock says. */
async function writer(desk: Desk, id: string | null) {
  const client = desk.connect()
  const draft = id ?? (await client.call('drafts.create', { article: ferry })).id
  const doc = newDraft()
  Y.applyUpdate(doc, (await client.call('drafts.open', { id: draft })).update)
  const edits = editsOf(doc)
  const write = async (change: () => void) => {
    change()
    for (const update of edits.splice(0)) await client.call('drafts.append', { id: draft, update })
  }
  return { client, id: draft, doc, write }
}

it('a clock that jumps while Lede is open loses no edit, version, event or moment', async () => {
  setClock('2026-11-29')
  const desk = await opened()
  const { client, id, doc, write } = await writer(desk, null)
  for (const [place, day] of clocks.entries()) {
    setClock(day)
    await write(() => setField(doc, 'headline', `Ferry ${place}`))
    const act = actOf(null)
    await write(() => keepVersion(doc, act, 'named', day))
    await write(() =>
      logEvent(doc, { kind: 'due', id: act.id, at: new Date(act.at).toISOString(), by: null, due: null }),
    )
  }
  // Snapshots continue to be kept, although the clock was once years ahead.
  const before = (await client.call('versions.timeline', { id })).times
  for (const day of ['2026-12-02', '2026-12-03']) {
    setClock(day)
    await write(() => setField(doc, 'headline', `Ferry on ${day}`))
  }
  const after = (await client.call('versions.timeline', { id })).times
  expect(after.length).toBe(before.length + 1)

  const names = versionsOf(doc).map(({ name }) => name)
  expect(names.filter((name) => name !== null).toSorted()).toEqual(clocks.toSorted())
  expect(eventsOf(doc).filter(({ kind }) => kind === 'due')).toHaveLength(clocks.length)
  await desk.close()
})

it('a clock that is another at each start is no damage, and nothing is missing', async () => {
  let id: string | null = null
  for (const [place, day] of clocks.entries()) {
    setClock(day)
    const desk = await opened()
    const one = await writer(desk, id)
    id = one.id
    expect(await one.client.call('damage.list', {}), day).toEqual([])
    expect((await one.client.call('drafts.article', { id })).article.headline).toBe(
      place === 0 ? 'Ferry' : `Ferry ${place - 1}`,
    )
    await one.write(() => setField(one.doc, 'headline', `Ferry ${place}`))
    await desk.close()
  }
})
