import { readdirSync } from 'node:fs'
import { afterEach, describe, expect, it } from 'vitest'
import { readSettings } from '#shared/settings/settings.ts'
import type { EmptiedHost } from '#tests/helpers/emptied-host.ts'
import { HostPool } from '#tests/helpers/host-pool.ts'
import { story } from '#tests/helpers/story.ts'

describe('a host that test after test uses', () => {
  const hosts = new HostPool()
  afterEach(() => hosts.close())

  it('has nothing left of the test before, and is the same one', async () => {
    const before = await hosts.take()
    const client = await before.client()
    const { id } = await client.call('drafts.create', { article: story({ headline: 'Before' }) })
    await client.call('settings.write', { settings: { ...readSettings({}), theme: 'dark' } })
    const fresh = readdirSync(before.folder)
    expect(fresh).toContain('settings.json')
    hosts.giveBack(before)

    const after = await hosts.take()
    expect([after.origin, after.deskPid()]).toEqual([before.origin, before.deskPid()])
    const ofLibrary = /^lede\.(sqlite|acknowledged)/
    expect(readdirSync(after.folder).filter((name) => !ofLibrary.test(name))).toEqual([])
    const another = await after.client()
    expect(await another.call('drafts.list', {})).toMatchObject({ total: 0 })
    expect(await another.call('settings.read', {})).toEqual(readSettings({}))
    expect(await another.call('desk.info', {})).toMatchObject({ notices: [] })
    await expect(another.call('drafts.open', { id })).rejects.toMatchObject({ code: 'draft.missing' })
    await expect(client.call('desk.info', {})).rejects.toMatchObject({ code: 'desk.away' })

    // What is set and written from now on is kept as usual.
    await another.call('settings.write', { settings: { ...readSettings({}), theme: 'light' } })
    expect((await another.call('settings.read', {})).theme).toBe('light')
    hosts.giveBack(after)
  })

  it('is used by one test at a time', async () => {
    const [one, other] = [await hosts.take(), await hosts.take()]
    expect(one.origin).not.toBe(other.origin)
    for (const host of [one, other]) hosts.giveBack(host)
  })

  it.each<[string, (host: EmptiedHost) => unknown]>([
    ['was closed', (host) => host.close()],
    ['has lost its desk', (host) => process.kill(host.deskPid(), 'SIGKILL')],
  ])('is followed by a new one where it %s', async (_what, harm) => {
    const harmed = await hosts.take()
    await harm(harmed)
    hosts.giveBack(harmed)
    const next = await hosts.take()
    expect(next.origin).not.toBe(harmed.origin)
    expect(await (await next.client()).call('drafts.list', {})).toMatchObject({ total: 0 })
    hosts.giveBack(next)
  })
})
