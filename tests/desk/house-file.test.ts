import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { houseStore } from '#desk/check/house-file.ts'
import { openDesk } from '#desk/desk.ts'
import { readHouseFile } from '#shared/checks/house/file.ts'
import { checkSettingsSchema } from '#shared/checks/settings.ts'
import { memorySettings, temporaryFolder } from '#tests/helpers/desk.ts'
import { eventually } from '#tests/helpers/eventually.ts'

let folder: string
let remove: () => void
beforeEach(() => {
  ;({ folder, remove } = temporaryFolder())
})
afterEach(() => remove())

const path = () => join(folder, 'house-rules.json')
const settingsWith = (checks: object) => memorySettings({ checks: checkSettingsSchema.parse(checks) })
const read = (settings = settingsWith({})) => houseStore(folder, settings, () => []).read()
const open = async (settings: ReturnType<typeof settingsWith>) => {
  const desk = await openDesk({ folder, settings, version: '0.0.0-test' })
  onTestFinished(() => desk.close())
  return desk
}

describe('house rules of an earlier Lede', () => {
  it('get the clichés, which were a check of their own, as heavy as that was, once', () => {
    writeFileSync(
      path(),
      JSON.stringify({ lede: 'house-rules', version: 1, revision: 4, rules: [{ id: 'a', find: ['very'] }] }),
    )
    const ids = ['en-cliches', 'de-cliches', 'ru-cliches', 'fr-cliches', 'es-cliches', 'a']
    expect(read().rules.map(({ id }) => id)).toEqual(ids)
    expect(read(settingsWith({ levels: { cliche: 'off' } })).rules[0]).toMatchObject({ on: false })
    const store = houseStore(folder, settingsWith({ levels: { cliche: 'error' } }), () => [])
    expect(store.read().rules[0]).toMatchObject({ on: true, severity: 'error' })
    // Whoever removes them has them removed.
    store.change({ before: store.read().rules.slice(0, 5), after: [] })
    expect(read().rules.map(({ id }) => id)).toEqual(['a'])
    expect(JSON.parse(readFileSync(path(), 'utf8'))).toMatchObject({ version: 2, revision: 5 })
  })

  it('get the banned words of the settings, whenever such come there, and never twice', async () => {
    const settings = settingsWith({
      banned: ['utilise = use', 'Kiew = Kyjiw', 'utilise = use'],
      levels: { banned: 'error' },
    })
    const desk = await open(settings)
    const client = desk.connect()
    const ownOf = async () =>
      JSON.parse((await client.call('rules.read', {})).text).rules.filter(
        ({ languages }: { languages?: string[] }) => !languages,
      )
    expect(await ownOf()).toMatchObject([
      { find: ['utilise'], instead: 'use', severity: 'error', on: true },
      { find: ['Kiew'], instead: 'Kyjiw', matchCase: true, on: true },
    ])
    expect(settings.read().checks.banned).toEqual([])
    // Written by a window of an earlier Lede, or by hand.
    const checks = checkSettingsSchema.parse({ banned: ['Kiew = Kyjiw', 'very'] })
    await settings.write({ ...settings.read(), checks })
    await eventually(() => expect(settings.read().checks.banned).toEqual([]))
    expect((await ownOf()).map(({ find }: { find: string[] }) => find[0])).toEqual(['utilise', 'Kiew', 'very'])
  })

  it('of the first version keep their place beside the banned words of the settings', async () => {
    writeFileSync(
      path(),
      JSON.stringify({ lede: 'house-rules', version: 1, revision: 4, rules: [{ id: 'a', find: ['very'], on: true }] }),
    )
    const settings = settingsWith({ banned: ['utilise = use', 'very'], levels: { banned: 'hint' } })
    const client = (await open(settings)).connect()
    const { rules } = readHouseFile((await client.call('rules.read', {})).text)
    const own = rules.filter(({ languages }) => languages.length === 0)
    expect(own.map(({ id, find, severity }) => [id === 'a', find[0], severity])).toEqual([
      [true, 'very', 'warning'],
      [false, 'utilise', 'hint'],
    ])
    expect(settings.read().checks.banned).toEqual([])
  })

  it('that cannot be read keep the list in the settings, for the next time, and Lede starts', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const newer = JSON.stringify({ lede: 'house-rules', version: 9, rules: [] })
    writeFileSync(path(), newer)
    const settings = settingsWith({ banned: ['utilise'] })
    const desk = await open(settings)
    await expect(desk.connect().call('rules.read', {})).rejects.toMatchObject({ code: 'rules.newer' })
    expect(settings.read().checks.banned).toEqual(['utilise'])
    expect(readFileSync(path(), 'utf8')).toBe(newer)
    vi.restoreAllMocks()
  })
})
