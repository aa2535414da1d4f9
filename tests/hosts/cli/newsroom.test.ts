import {
  fsyncSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { get } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { checkNewsroomIn, type NewsroomHost, startNewsroom } from '#hosts/newsroom.ts'
import { openPglite } from '#newsroom/pglite.ts'
import { setField } from '#shared/article/draft.ts'
import { newsroomPath } from '#shared/newsroom/contract.ts'
import { temporaryFolder } from '#tests/helpers/desk.ts'
import { edit } from './edit.ts'
import { copy, lede } from './run.ts'

describe('a newsroom on the command line', () => {
  let folder: string
  let remove: () => void
  let host: NewsroomHost
  const start = (port: number) =>
    startNewsroom({
      folder: join(folder, 'server'),
      databaseUrl: null,
      storage: null,
      name: 'The Daily',
      desks: ['Sport'],
      port,
    })
  const at = (desk: string) => ['--data', join(folder, desk)]

  /** How often files were flushed to disk before and after each of five commits. */
  const syncs: [number, number][] = []
  let isWaiting = false
  /** Makes the newsroom's database, which takes seconds, and observes its commits. */
  const commitFive = async () => {
    const own = join(folder, 'server', 'newsroom')
    mkdirSync(own, { recursive: true })
    let synced = 0
    let room = Number.POSITIVE_INFINITY
    const sync = (file: number) => {
      fsyncSync(file)
      synced += 1
    }
    const sql = await openPglite(join(own, 'postgres'), sync, () => room)
    await sql.query('create table commits (n int)')
    for (let n = 0; n < 5; n += 1) {
      const before = synced
      await sql.transaction(({ query }) => query('insert into commits values ($1)', [n]))
      syncs.push([before, synced])
    }
    room = 1_000_000
    isWaiting = await sql
      .transaction(({ query }) => query('insert into commits values (5)'))
      .then(
        () => false,
        () => true,
      )
    await sql.close()
  }

  beforeAll(async () => {
    ;({ folder, remove } = temporaryFolder())
    await commitFive()
    host = await start(0)
  })
  afterAll(async () => {
    await host.close()
    remove()
  })

  it('is joined, gets what is filed, keeps it over an end, and reads back', async () => {
    const { address, invitation } = host
    const joined = await lede(['join', address, '-', '--name', 'Ann Ash', ...at('ann')], { input: `${invitation}\n` })
    expect(joined).toMatchObject({ code: 0, stdout: expect.stringContaining('The Daily') })
    const invited = await lede(['invite', '--role', 'reporter', '--desks', 'Sport', ...at('ann')])
    const [, , , code = ''] = invited.stdout.split(' ')
    expect(await lede(['join', address, code, '--name', 'Bob Birch', ...at('bob')])).toMatchObject({ code: 0 })
    // Nothing is kept about a person who was not let in.
    for (const name of ['Cem', 'Cem Can']) {
      const again = await lede(['join', address, code, '--name', name, ...at('cem')])
      expect(again).toMatchObject({ code: 1, stderr: expect.stringContaining('This invitation is not valid') })
    }
    const wrong = await lede(['invite', '--hours', '0', ...at('ann')])
    expect(wrong).toMatchObject({ code: 2, stderr: expect.stringContaining('--hours') })

    writeFileSync(join(folder, 'ferry.txt'), copy)
    const { stdout } = await lede(['import', join(folder, 'ferry.txt'), ...at('ann')])
    const id = stdout.split(' ')[0] ?? ''
    expect(await lede(['file', id, '--to', 'Chess', ...at('ann')])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('Sport'),
    })
    expect(await lede(['file', id, '--to', 'sport', ...at('ann')])).toMatchObject({ code: 0 })
    expect(await lede(['sync', ...at('bob')])).toMatchObject({ code: 0 })
    expect((await lede(['list', ...at('bob')])).stdout).toContain('Harbour ferry to sail again')

    const { port } = new URL(address)
    await host.close()
    await edit(join(folder, 'bob'), id, (draft) => setField(draft, 'headline', 'Ferry sails on Monday'))
    const away = await lede(['sync', ...at('bob')])
    expect(away).toMatchObject({ code: 1, stdout: expect.stringContaining('Not connected') })
    expect(await checkNewsroomIn(join(folder, 'server'), null)).toMatchObject({ stories: 1, problems: [] })
    const backup = join(folder, 'daily.backup')
    // Somebody who waits for it where it is made gets nothing of it.
    writeFileSync(join(folder, 'trap'), '')
    symlinkSync(join(folder, 'trap'), `${backup}.part`)
    expect(await lede(['newsroom', 'backup', backup, ...at('server')])).toMatchObject({ code: 0 })
    expect(lstatSync(backup).mode & 0o170077).toBe(0o100000)
    expect(readFileSync(join(folder, 'trap'), 'utf8')).toBe('')
    writeFileSync(join(folder, 'cut.backup'), readFileSync(backup).subarray(0, -20))
    const tried = await lede(['newsroom', 'restore', join(folder, 'cut.backup'), ...at('restored')])
    expect(tried).toMatchObject({ code: 1, stderr: expect.stringContaining('is no backup') })
    const restored = await lede(['newsroom', 'restore', backup, ...at('restored'), '--json'])
    expect(JSON.parse(restored.stdout)).toMatchObject({ stories: 1, problems: [] })
    host = await start(Number(port))
    expect(host.invitation).toBeNull()
    expect(await lede(['sync', '--wait', ...at('bob')])).toMatchObject({ code: 0 })
    expect(await lede(['sync', ...at('ann')])).toMatchObject({ code: 0 })
    expect((await lede(['show', id, ...at('ann')])).stdout).toContain('Ferry sails on Monday')
    const appointed = await lede([
      'members',
      '--appoint',
      'Bob Birch',
      '--role',
      'reader',
      '--desks',
      'Sport',
      '--json',
      ...at('ann'),
    ])
    const bob = JSON.parse(appointed.stdout).find(
      ({ person }: { person: { name: string } }) => person.name === 'Bob Birch',
    )
    const audit = ['newsroom', 'audit', '--search', 'Ann', ...at('ann')]
    expect((await lede([...audit, '--csv'])).stdout.split('\r\n')[1]).toMatch(/,appointed,[\w-]+,Ann Ash,/)
    expect(JSON.parse((await lede([...audit, '--json'])).stdout)).toMatchObject([
      { act: 'appointed' },
      { act: 'filed', about: id },
      { act: 'invited' },
      { act: 'joined' },
    ])
    expect((await lede(audit)).stdout).toContain('Ann Ash')
    expect(bob).toMatchObject({ role: 'reader', devices: [{ revoked: false }] })
    expect(await lede(['members', ...at('bob')])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('does not allow'),
    })
    const status = await lede(['newsroom', 'status', '--json', ...at('ann')])
    expect(JSON.parse(status.stdout)).toMatchObject({
      link: 'up',
      stories: 1,
      waiting: 0,
      joined: { name: 'The Daily' },
    })
    expect(await lede(['newsroom', 'check', ...at('server')])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('Another newsroom is running'),
    })
    const shut = await lede(['members', '--revoke', bob.devices[0].id, ...at('ann')])
    expect(shut.stdout).toContain('shut out')
    expect((await lede(['sync', ...at('bob')])).stdout).toContain('may no longer take part')
    expect(await lede(['leave', ...at('bob')])).toMatchObject({ code: 0, stdout: '' })
    expect((await lede(['newsroom', 'status', ...at('bob')])).stderr).toContain('belongs to no newsroom')
  })

  it('keeps tokens where only this user reads them, and their hashes at the server', async () => {
    const invited = await lede(['invite', ...at('ann'), '--json'])
    const { invitation } = JSON.parse(invited.stdout)
    await lede(['join', host.address, invitation, '--name', 'Dora Day', ...at('dora')])
    const file = join(folder, 'dora', 'newsroom.token')
    expect(statSync(file).mode & 0o077).toBe(0)
    const held = readFileSync(file, 'utf8')
    const server = filesIn(join(folder, 'server'))
    expect(server.some((bytes) => bytes.includes('Dora Day'))).toBe(true)
    const secrets = held.match(/[\w-]{43}(?![\w-])/g) ?? []
    expect(secrets.length).toBeGreaterThan(0)
    for (const secret of secrets) expect(server.some((bytes) => bytes.includes(secret))).toBe(false)
  })

  it('commits to the disk: PGlite alone would leave that to the system', () => {
    for (const [before, after] of syncs) expect(after).toBeGreaterThan(before)
    expect(syncs).toHaveLength(5)
  })

  it('writes nothing where the disk has no room for what goes with it: PGlite would never end', () => {
    expect(isWaiting).toBe(true)
  })

  /** The status of the newsroom's answer to a request with these headers. */
  const statusOf = (headers: Record<string, string>) =>
    new Promise((resolve) => get(host.address, { headers }, ({ statusCode }) => resolve(statusCode)))

  it('refuses addresses that are none, and visitors that are no desks', async () => {
    for (const [address, said] of [
      ['http://news.example', 'no address of a newsroom'],
      ['ftp://127.0.0.1', 'no address of a newsroom'],
      ['http://127.0.0.1:9', 'There is no newsroom of Lede'],
    ] as const) {
      const tried = await lede(['join', address, 'x', '--name', 'Eve', ...at('eve')])
      expect(tried).toMatchObject({ code: 1, stderr: expect.stringContaining(said) })
    }
    const identity = join(folder, 'identity.json')
    writeFileSync(identity, '{"issuer":"http://id.example"}')
    for (const [args, env, code, said] of [
      [['--proxies', 'everybody'], {}, 2, '--proxies'],
      [['--host', 'news.example'], {}, 2, '--host'],
      [[], { LEDE_LOG: 'loud' }, 2, 'LEDE_LOG'],
      [[], { REDIS_URL: 'http://127.0.0.1' }, 1, 'redis://'],
      [[], { LEDE_IDENTITY: identity }, 1, 'issuer'],
      [[], { LEDE_IDENTITY: join(folder, 'none.json') }, 1, 'it is not there'],
    ] as const) {
      const tried = await lede(['newsroom', ...args, ...at('wrong')], { env })
      expect(tried).toMatchObject({ code, stderr: expect.stringContaining(said) })
    }
    expect(await statusOf({ host: 'news.example' })).toBe(403)
    expect(await statusOf({ host: 'news.example', 'x-forwarded-proto': 'https' })).toBe(200)
    expect((await fetch(`${host.address}/healthz`)).status).toBe(200)
    expect((await fetch(`${host.address}/readyz`)).status).toBe(200)
    expect(await (await fetch(`${host.address}/metrics`)).text()).toMatch(/^lede_links \d+$/m)
    const outside = await fetch(`${host.address}/metrics`, { headers: { 'x-forwarded-proto': 'https' } })
    expect(outside.status).toBe(403)
    const browser = new WebSocket(`${host.address.replace('http', 'ws')}${newsroomPath}`, {
      origin: 'https://evil.example',
    })
    const ended = await new Promise((resolve) => {
      browser.on('error', (error) => resolve(error.message))
      browser.on('open', () => resolve('open'))
    })
    expect(ended).toContain('403')
  })
})

function filesIn(folder: string): Buffer[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)))
}
