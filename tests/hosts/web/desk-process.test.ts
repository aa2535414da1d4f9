import { fork } from 'node:child_process'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { DeskProcess } from '#hosts/web/desk-process.ts'
import type { ToDesk } from '#shared/api/desk-process.ts'
import type { Settings, SettingsStore } from '#shared/settings/settings.ts'
import { memorySettings } from '#tests/helpers/desk.ts'
import { eventually } from '#tests/helpers/eventually.ts'

/** A desk that does what the test tells it. */
const double = join(import.meta.dirname, 'double', 'desk-child.ts')

let settings: SettingsStore
/**
 * What the desk's process heard, by its own account, and how often its host heard that it had
 * ended.
 */
let heard: ToDesk[]
let downs: number
let desk: DeskProcess | undefined
beforeEach(() => {
  settings = memorySettings()
  heard = []
  downs = 0
})
afterEach(async () => {
  await desk?.close()
  vi.restoreAllMocks()
})

const start = async (folder: string) => {
  desk = await DeskProcess.start({
    folder,
    version: '1.2.3',
    settings,
    fork: () => fork(double, { serialization: 'advanced', execArgv: [] }),
    onClientMessage: (message) => {
      if (message.type === 'data') heard.push(JSON.parse(new TextDecoder().decode(message.bytes)))
    },
    onDown: () => {
      downs += 1
    },
  })
  return desk
}
const heardAs = (type: ToDesk['type']) => heard.filter((message) => message.type === type)
const isRunning = (pid: number) => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

describe('a desk that opens', () => {
  it('is told its folder, the version and the settings, and is ready', async () => {
    const { ready, pid } = await start('sound')
    expect(ready).toBe(true)
    expect(isRunning(pid)).toBe(true)
    await eventually(() =>
      expect(heard).toEqual([{ type: 'start', folder: 'sound', version: '1.2.3', settings: settings.read() }]),
    )
  })

  it('hears of every change of the settings', async () => {
    await start('sound')
    const changed: Settings = { ...settings.read(), theme: 'light' }
    await settings.write(changed)
    await eventually(() => expect(heardAs('settings')).toEqual([{ type: 'settings', settings: changed }]))
  })

  it('has the settings kept, and hears what is kept', async () => {
    const { post } = await start('sound')
    post.call(desk, { type: 'shut', connection: 1 })
    await eventually(() => expect(heardAs('settings')).toMatchObject([{ settings: { theme: 'dark' } }]))
    expect(settings.read().theme).toBe('dark')
  })

  it('hears that nothing has changed where the settings cannot be kept', async () => {
    const said = vi.spyOn(console, 'error').mockReturnValue()
    const full = new Error('the disk is full')
    settings = { ...settings, write: () => Promise.reject(full) }
    const { post } = await start('sound')
    post.call(desk, { type: 'shut', connection: 1 })
    await eventually(() => expect(heardAs('settings')).toEqual([{ type: 'settings', settings: settings.read() }]))
    expect(said).toHaveBeenCalledWith(full)
  })

  it('is taken at its word where that makes sense, and said to have made none', async () => {
    const said = vi.spyOn(console, 'error').mockReturnValue()
    expect((await start('strange')).ready).toBe(true)
    expect(said).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('not a message of the desk'))
  })
})

describe('a desk that does not open', () => {
  it('gives its own reason', async () => {
    await expect(start('inUse')).rejects.toMatchObject({ code: 'store.inUse', details: { folder: '/drafts' } })
  })

  it('or how it ended', async () => {
    await expect(start('ends')).rejects.toMatchObject({
      code: 'internal',
      details: { message: expect.stringContaining('7') },
    })
    expect(downs).toBe(0)
  })
})

describe('a desk that dies', () => {
  it('is down, and another one is started in its place, as often as it dies', async () => {
    const running = await start('sound')
    for (const death of [1, 2]) {
      const { pid } = running
      running.post({ type: 'open', connection: 1 })
      await eventually(() => expect(downs).toBe(death))
      await eventually(() => expect(running.ready).toBe(true))
      expect(running.pid).not.toBe(pid)
      expect(isRunning(pid)).toBe(false)
    }
    await eventually(() => expect(heardAs('start').length).toBe(3))
  })

  it('is away meanwhile: not ready, without a process, and deaf', async () => {
    const running = await start('sound')
    running.post({ type: 'open', connection: 1 })
    await eventually(() => expect(running.pid).toBe(0))
    expect(running.ready).toBe(false)
    running.post({ type: 'shut', connection: 2 })
    await eventually(() => expect(running.ready).toBe(true))
    expect(heardAs('shut')).toEqual([])
  })

  it('stays away once it is closed', async () => {
    const running = await start('sound')
    running.post({ type: 'open', connection: 1 })
    await eventually(() => expect(downs).toBe(1))
    vi.useFakeTimers({ toFake: ['setTimeout'] })
    await running.close()
    vi.advanceTimersByTime(60_000)
    vi.useRealTimers()
    expect(running.pid).toBe(0)
  })
})

describe('closing', () => {
  it('lets the desk finish, and waits until it has ended', async () => {
    const running = await start('sound')
    const { pid } = running
    await running.close()
    expect(isRunning(pid)).toBe(false)
    expect(heardAs('close')).toHaveLength(1)
    expect(running.pid).toBe(0)
    await running.close()
  })

  it('ends a desk that does not finish within 15 seconds', async () => {
    const running = await start('deaf')
    const { pid } = running
    vi.useFakeTimers({ toFake: ['setTimeout'] })
    try {
      const closed = running.close()
      vi.advanceTimersByTime(14_999)
      expect(isRunning(pid)).toBe(true)
      vi.advanceTimersByTime(1)
      await closed
      expect(isRunning(pid)).toBe(false)
    } finally {
      vi.useRealTimers()
    }
  })
})
