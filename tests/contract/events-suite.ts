import { expect, it } from 'vitest'
import * as Y from 'yjs'
import type { DeskClient } from '#shared/api/contract.ts'
import { getField, newDraft, setField } from '#shared/article/draft.ts'
import { nextEvent } from '#tests/helpers/story.ts'
import { libraryOf } from './library-of.ts'

/** The events that clients receive. */
export function eventsSuite(desk: () => DeskClient, another: () => Promise<DeskClient>): void {
  const { create } = libraryOf(desk)

  /** A client that the desk knows, which its first answer shows. */
  const listener = async () => {
    const other = await another()
    await other.call('desk.info', {})
    return other
  }

  it('tell of changed drafts, once for many', async () => {
    const other = await listener()
    const told = nextEvent(other, 'drafts.changed', ({ ids }) => ids.length > 1)
    const ids = await Promise.all([create({ headline: 'One' }), create({ headline: 'Two' })])
    expect(new Set((await told).ids)).toEqual(new Set(ids))
  })

  it('tell of an edit to everybody but the one who made it', async () => {
    const id = await create({ headline: 'Shared' })
    const other = await listener()
    const heard: string[] = []
    for (const each of [desk(), other]) await each.call('drafts.open', { id })
    desk().on('draft.updated', ({ update }) => heard.push(getField(docOf(update), 'kicker') ?? ''))
    const mine = docWith('kicker', 'Mine')
    const theirs = docWith('kicker', 'Theirs')

    const toOther = nextEvent(other, 'draft.updated')
    await desk().call('drafts.append', { id, update: mine })
    expect(await toOther).toEqual({ id, update: mine })

    const toMe = nextEvent(desk(), 'draft.updated')
    await other.call('drafts.append', { id, update: theirs })
    await toMe
    expect(heard).toEqual(['Theirs'])
  })

  it('tell of the edits of drafts that are open, and of no others', async () => {
    const [id, another] = [await create({ headline: 'Open' }), await create({ headline: 'Closed' })]
    const other = await listener()
    const heard: string[] = []
    other.on('draft.updated', (told) => heard.push(told.id))
    other.on('sources.updated', (told) => heard.push(`sources of ${told.id}`))
    const edit = async () => {
      const update = docWith('kicker', crypto.randomUUID())
      for (const each of [id, another]) await desk().call('drafts.append', { id: each, update })
      await desk().call('sources.append', { id, update: docWith('kicker', crypto.randomUUID()) })
      await other.call('desk.info', {})
    }
    await edit()
    expect(heard).toEqual([])
    await other.call('drafts.open', { id })
    await edit()
    expect(heard).toEqual([id])
    await other.call('sources.open', { id })
    await other.call('drafts.close', { id })
    await edit()
    expect(heard).toEqual([id, `sources of ${id}`])
    await other.call('sources.close', { id })
    await edit()
    expect(heard).toHaveLength(2)
  })

  it('tell of new settings', async () => {
    const other = await listener()
    const settings = await desk().call('settings.read', {})
    const told = nextEvent(other, 'settings.changed')
    await desk().call('settings.write', { settings: { ...settings, theme: 'dark' } })
    expect((await told).settings.theme).toBe('dark')
    expect(await other.call('settings.read', {})).toMatchObject({ theme: 'dark' })
  })
}

function docWith(name: 'kicker', value: string): Uint8Array<ArrayBuffer> {
  const doc = newDraft()
  setField(doc, name, value)
  return new Uint8Array(Y.encodeStateAsUpdate(doc))
}

function docOf(update: Uint8Array): Y.Doc {
  const doc = newDraft()
  Y.applyUpdate(doc, update)
  return doc
}
