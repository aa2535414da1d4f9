import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dataFolder } from '#hosts/data-folder.ts'

const linux = { platform: 'linux', env: {}, home: '/home/ida' } as const

describe('the data folder', () => {
  it('is the one asked for, before LEDE_DATA, before the platform’s place', () => {
    const env = { LEDE_DATA: '/news' }
    expect(dataFolder('drafts', { ...linux, env })).toBe(resolve('drafts'))
    expect(dataFolder(undefined, { ...linux, env })).toBe('/news')
    expect(dataFolder('', linux)).toBe('/home/ida/.local/share/Lede')
  })

  it.skipIf(process.platform === 'win32')('has a place on every platform', () => {
    expect(dataFolder(undefined, { ...linux, env: { XDG_DATA_HOME: '/data' } })).toBe('/data/Lede')
    expect(dataFolder(undefined, { ...linux, env: { XDG_DATA_HOME: 'relative' } })).toBe('/home/ida/.local/share/Lede')
    expect(dataFolder(undefined, { ...linux, platform: 'darwin' })).toBe('/home/ida/Library/Application Support/Lede')
    expect(dataFolder(undefined, { ...linux, platform: 'win32', env: { APPDATA: '/roaming' } })).toBe('/roaming/Lede')
    expect(dataFolder(undefined, { ...linux, platform: 'win32' })).toBe('/home/ida/AppData/Roaming/Lede')
  })
})
