import { fork } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { hostFile } from '#hosts/installation.ts'
import { startWebHost } from '#hosts/web.ts'
import type { DeskClient } from '#shared/api/contract.ts'
import { LedeError } from '#shared/api/errors.ts'
import { setField } from '#shared/article/draft.ts'
import { readSettings } from '#shared/settings/settings.ts'
import { temporaryFolder } from '#tests/helpers/desk.ts'
import { atMost } from '#tests/helpers/machine.ts'
import { openDraft, story } from '#tests/helpers/story.ts'
import { startTestHost, type TestHost } from '#tests/helpers/web-host.ts'

/** A tab's way back to the desk: it tries until it is let in. */
async function reconnect(host: TestHost): Promise<DeskClient> {
  for (;;) {
    try {
      return await host.client()
    } catch (error) {
      if (!(error instanceof LedeError) || error.code !== 'desk.away') throw error
    }
  }
}

describe('when the desk dies', () => {
  it('its clients hear of it, it is started again, and what was acknowledged is there', async () => {
    const host = await startTestHost()
    const before = await host.client()
    const { id } = await before.call('drafts.create', { article: story({ headline: 'Before' }) })
    const { doc, edits } = await openDraft(before, id)
    setField(doc, 'headline', 'After')
    for (const update of edits) await before.call('drafts.append', { id, update })

    for (let death = 1; death <= 2; death += 1) {
      const client = await reconnect(host)
      const pid = host.deskPid()
      process.kill(pid, 'SIGKILL')
      const away = async () => {
        for (;;) await client.call('desk.info', {})
      }
      await expect(away()).rejects.toMatchObject({ code: 'desk.away' })
      const again = await reconnect(host)
      expect(host.deskPid()).not.toBe(pid)
      expect((await again.call('drafts.article', { id })).article.headline).toBe('After')
    }
    await host.close()
  })

  it('settings that were chosen before it are there after it', async () => {
    const host = await startTestHost()
    const before = await host.client()
    await before.call('settings.write', { settings: { ...readSettings({}), theme: 'dark' } })
    process.kill(host.deskPid(), 'SIGKILL')
    await expect(
      (async () => {
        for (;;) await before.call('desk.info', {})
      })(),
    ).rejects.toMatchObject({ code: 'desk.away' })
    expect((await (await reconnect(host)).call('settings.read', {})).theme).toBe('dark')
    await host.close()
  })
})

describe('when the desk is stopped, not dead', () => {
  it('another one takes its place and its library, and what was acknowledged is there', async () => {
    const host = await startTestHost({ watchdog: { limit: atMost(4_000), every: 200 } })
    const before = await host.client()
    const { id } = await before.call('drafts.create', { article: story({ headline: 'Before' }) })
    const { doc, edits } = await openDraft(before, id)
    setField(doc, 'headline', 'After')
    for (const update of edits) await before.call('drafts.append', { id, update })

    const said = vi.spyOn(console, 'error').mockImplementation(() => {})
    const pid = host.deskPid()
    process.kill(pid, 'SIGSTOP')
    // Calls that were under way when it was stopped are rejected.
    await expect(
      before.call('drafts.append', { id, update: new Uint8Array(Y.encodeStateAsUpdate(doc)) }),
    ).rejects.toMatchObject({
      code: 'desk.away',
    })
    const again = await reconnect(host)
    expect(host.deskPid()).not.toBe(pid)
    expect((await again.call('drafts.article', { id })).article.headline).toBe('After')
    expect(said).toHaveBeenCalledWith(expect.stringContaining('the desk has not answered'))
    said.mockRestore()
    await host.close()
  })
})

describe('a host', () => {
  it('says so where another Lede has the folder, and leaves that one alone', async () => {
    const host = await startTestHost()
    await expect(startWebHost({ folder: host.folder })).rejects.toMatchObject({
      code: 'store.inUse',
      details: { folder: host.folder },
    })
    await expect((await host.client()).call('drafts.list', {})).resolves.toMatchObject({ total: 0 })
    await host.close()
  })

  it('gives its folder back when it closes', async () => {
    const { folder, remove } = temporaryFolder()
    await (await startTestHost({ folder })).close()
    await (await startTestHost({ folder })).close()
    remove()
  })

  it('listens where it listened the last time, and elsewhere where that is taken', async () => {
    const { folder, remove } = temporaryFolder()
    const first = await startTestHost({ folder })
    await first.close()
    const second = await startTestHost({ folder })
    expect(second.port).toBe(first.port)
    await second.close()
    const other = createServer().listen(first.port, '127.0.0.1')
    await once(other, 'listening')
    const third = await startTestHost({ folder })
    expect(third.port).not.toBe(first.port)
    await third.close()
    other.close()
    writeFileSync(join(folder, 'web.json'), JSON.stringify({ port: 'the usual one' }))
    await (await startTestHost({ folder })).close()
    remove()
  })

  it('closes its desk where the port is taken', async () => {
    const { folder, remove } = temporaryFolder()
    const host = await startTestHost()
    await expect(startWebHost({ folder, port: host.port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
    await (await startTestHost({ folder })).close()
    await host.close()
    remove()
  })
})

describe('the desk’s process', () => {
  it('ends by itself when its host is gone, and gives the folder back', async () => {
    const { folder, remove } = temporaryFolder()
    const child = fork(hostFile('desk-child'), { serialization: 'advanced', execArgv: [] })
    child.send({ type: 'start', folder, version: '0.0.0-test', settings: readSettings({}) })
    expect((await once(child, 'message'))[0]).toEqual({ type: 'ready' })
    child.disconnect()
    expect(await once(child, 'exit')).toEqual([0, null])
    await (await startTestHost({ folder })).close()
    remove()
  })

  it('goes on after what is no message of a host', async () => {
    const { folder, remove } = temporaryFolder()
    const child = fork(hostFile('desk-child'), { serialization: 'advanced', execArgv: [], silent: true })
    for (const message of [
      'hello',
      { type: 'burn' },
      { type: 'data', connection: 7, bytes: new Uint8Array(3), rest: 0 },
    ]) {
      child.send(message)
    }
    child.send({ type: 'start', folder, version: '0.0.0-test', settings: readSettings({}) })
    expect((await once(child, 'message'))[0]).toEqual({ type: 'ready' })
    child.send({ type: 'shut', connection: 8 })
    child.send({ type: 'close' })
    expect((await once(child, 'message'))[0]).toEqual({ type: 'closed' })
    await once(child, 'exit')
    remove()
  })
})
