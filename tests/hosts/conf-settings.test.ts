import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readDamage } from '#desk/store/damage-log.ts'
import { confSettings } from '#hosts/conf-settings.ts'
import { readSettings } from '#shared/settings/settings.ts'
import { temporaryFolder } from '#tests/helpers/desk.ts'

describe('settings outside Electron', () => {
  let folder: string
  let remove: () => void

  beforeEach(() => {
    ;({ folder, remove } = temporaryFolder())
  })
  afterEach(() => remove())

  const file = () => join(folder, 'settings.json')

  it('are the defaults until somebody chooses', () => {
    expect(confSettings(join(folder, 'new', 'folder')).read()).toEqual(readSettings({}))
  })

  it('are kept in the file that electron-store writes too, and told to whoever listens', () => {
    const store = confSettings(folder)
    const heard: string[] = []
    const stop = store.onChange(({ theme }) => heard.push(theme))
    store.write({ ...store.read(), theme: 'dark' })
    stop()
    store.write({ ...store.read(), theme: 'light' })
    expect(heard).toEqual(['dark'])
    expect(JSON.parse(readFileSync(file(), 'utf8'))).toMatchObject({ settings: { theme: 'light' } })
    expect(confSettings(folder).read().theme).toBe('light')
  })

  const deep = `{"settings":{"categories":${'['.repeat(20_000)}${']'.repeat(20_000)}}}`

  it.each(['{"settings":', '', 'hello', '\u0000\u0001', '[1,2]', 'null', deep])(
    'set a damaged file aside and start (%.20j)',
    (damaged) => {
      writeFileSync(file(), damaged)
      const store = confSettings(folder)
      expect(store.read()).toEqual(readSettings({}))
      store.write({ ...store.read(), theme: 'dark' })
      const aside = readdirSync(folder).filter((name) => name.startsWith('settings.damaged-'))
      expect(aside.map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual([damaged])
      expect(confSettings(folder).read().theme).toBe('dark')
    },
  )

  it('tell of a file that is damaged, changed by another program or gone, and keep what can be read', () => {
    const store = confSettings(folder)
    store.write({ ...store.read(), theme: 'dark', interfaceLanguage: 'de' })
    writeFileSync(join(folder, 'lede.acknowledged'), '')
    const written = readFileSync(file(), 'utf8')
    const damaged = written.replace('"dark"', '"dbrk"')
    writeFileSync(file(), damaged)
    expect(confSettings(folder).read()).toMatchObject({ theme: 'system', interfaceLanguage: 'de' })
    rmSync(file())
    confSettings(folder)
    confSettings(folder)
    const found = readDamage(folder)
    expect(found.map((damage) => damage.found)).toEqual([['settings'], ['settings']])
    expect(found[0]?.aside.map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual([damaged])
  })

  it('take the default for a key that is wrong, and keep the others', () => {
    writeFileSync(file(), JSON.stringify({ settings: { theme: 'dark', interfaceLanguage: 7, agencies: 'all' } }))
    expect(confSettings(folder).read()).toEqual({ ...readSettings({}), theme: 'dark' })
  })

  it('read settings that stand in the file without their name, tell of them, and lose nothing', () => {
    const unnamed = JSON.stringify({ theme: 'dark', requireApproval: true, own: 'note' })
    writeFileSync(file(), unnamed)
    const chosen = { ...readSettings({}), theme: 'dark', requireApproval: true }
    expect(confSettings(folder).read()).toEqual(chosen)
    const [found, ...others] = readDamage(folder)
    expect([found?.found, others]).toEqual([['settings'], []])
    expect(found?.aside.map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual([unnamed])
    expect(confSettings(folder).read()).toEqual(chosen)
    expect(readDamage(folder)).toHaveLength(1)
  })

  it.each(['[1]', '7', 'null', '{"settings":7}'])('take the defaults for a file of another shape (%s)', (other) => {
    writeFileSync(file(), other)
    expect(confSettings(folder).read()).toEqual(readSettings({}))
  })

  it('say where they may not be written', () => {
    writeFileSync(join(folder, 'a-file'), '')
    expect(() => confSettings(join(folder, 'a-file'))).toThrow(expect.objectContaining({ code: 'store.noFolder' }))
  })
})
