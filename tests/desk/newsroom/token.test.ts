import { existsSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DeviceToken } from '#desk/newsroom/token.ts'
import type { Keychain } from '#shared/api/keychain.ts'
import { temporaryFolder } from '#tests/helpers/desk.ts'
import { type TestDesk, type TestNewsroom, testNewsroom } from '#tests/helpers/newsroom.ts'

/** A keychain that can be removed. */
function keychain(): Keychain & { isThere: boolean } {
  const turned = (bytes: Uint8Array) => new Uint8Array(bytes.map((byte) => byte ^ 0xff))
  return {
    isThere: true,
    async seal(text) {
      return this.isThere ? turned(Buffer.from(text)) : null
    },
    async open(sealed) {
      return this.isThere ? Buffer.from(turned(sealed)).toString() : null
    },
  }
}

describe('what lets a device into its newsroom', () => {
  let newsroom: TestNewsroom
  beforeAll(async () => {
    newsroom = await testNewsroom()
  })
  afterAll(() => newsroom.close())
  const fileOf = (folder: string) => join(folder, 'newsroom.token')
  const linkOf = (desk: TestDesk) => desk.client.call('newsroom.sync', {})

  it('is sealed where there is a keychain, and in a file for this user alone where there is none', async () => {
    const { folder, remove } = temporaryFolder()
    const system = keychain()
    const file = fileOf(folder)
    await new DeviceToken(folder, null).keep('a-token')
    expect(readFileSync(file, 'utf8')).toContain('a-token')
    expect(statSync(file).mode & 0o077).toBe(0)
    // An unencrypted token is taken over once there is a keychain.
    system.isThere = false
    expect(await new DeviceToken(folder, system).read()).toBe('a-token')
    expect(readFileSync(file, 'utf8')).toContain('a-token')
    system.isThere = true
    expect(await new DeviceToken(folder, system).read()).toBe('a-token')
    expect(readFileSync(file, 'utf8')).not.toContain('a-token')
    expect(statSync(file).mode & 0o077).toBe(0)
    expect(await new DeviceToken(folder, system).read()).toBe('a-token')
    for (const other of [null, { ...system, isThere: false }])
      await expect(new DeviceToken(folder, other).read()).rejects.toMatchObject({ code: 'newsroom.keychain' })
    new DeviceToken(folder, system).remove()
    await expect(new DeviceToken(folder, system).read()).rejects.toMatchObject({ code: 'newsroom.keychain' })
    remove()
  })

  it('is said to be out of reach where the keychain does not open it, and nothing is lost', async () => {
    const system = keychain()
    const desk = await newsroom.desk('Kim', 'reporter', undefined, system)
    system.isThere = false
    await desk.restart()
    expect(await linkOf(desk)).toMatchObject({ link: 'refused', reason: { code: 'newsroom.keychain' } })
    system.isThere = true
    await desk.restart()
    expect(await linkOf(desk)).toMatchObject({ link: 'up' })
    await desk.client.call('newsroom.leave', {})
    expect(existsSync(fileOf(desk.folder))).toBe(false)
  })

  it('is taken out of the records in which an earlier Lede kept it', async () => {
    const desk = await newsroom.desk('Old')
    const { token } = JSON.parse(readFileSync(fileOf(desk.folder), 'utf8'))
    await desk.close()
    const path = join(desk.folder, 'newsroom.sqlite')
    const database = new DatabaseSync(path)
    database.prepare('update membership set token = ?').run(token)
    database.close()
    rmSync(fileOf(desk.folder))
    await desk.restart()
    expect(await linkOf(desk)).toMatchObject({ link: 'up' })
    for (const end of ['', '-wal'])
      expect(existsSync(`${path}${end}`) && readFileSync(`${path}${end}`).includes(token)).toBe(false)
    expect(JSON.parse(readFileSync(fileOf(desk.folder), 'utf8'))).toEqual({ token })
  })
})
