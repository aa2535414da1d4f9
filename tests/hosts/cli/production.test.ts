import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readerOf } from '#hosts/newsroom.ts'
import { type Newsroom, openNewsroom } from '#newsroom/newsroom.ts'
import { type NewsroomServer, serveOverHttp } from '#newsroom/server.ts'
import { temporaryFolder } from '#tests/helpers/desk.ts'
import { emptySql } from '#tests/helpers/newsroom.ts'
import { copy, lede } from './run.ts'

describe('production on the command line', () => {
  let folder: string
  let remove: () => void
  let newsroom: Newsroom
  let server: NewsroomServer
  const at = (desk: string) => ['--data', join(folder, desk)]

  beforeAll(async () => {
    ;({ folder, remove } = temporaryFolder())
    newsroom = await openNewsroom({ sql: await emptySql(), name: 'The Daily', desks: ['Sport', 'Politics'] })
    server = await serveOverHttp(newsroom, 0, { readerOf })
  })
  afterAll(async () => {
    await server.close()
    await newsroom.close()
    remove()
  })

  it('lists stories, gives one to somebody, and tells them', async () => {
    const address = `http://127.0.0.1:${server.port}`
    const { invitation } = await newsroom.people.invite({ role: 'administrator', desks: [] }, null, 1)
    await lede(['join', address, '-', '--name', 'Ann Ash', ...at('ann')], { input: `${invitation}\n` })
    const invited = await lede(['invite', '--desks', 'Sport,Politics', '--json', ...at('ann')])
    const { invitation: code } = JSON.parse(invited.stdout) as { invitation: string }
    await lede(['join', address, code, '--name', 'Bob Birch', ...at('bob')])
    writeFileSync(join(folder, 'ferry.txt'), copy)
    const id = (await lede(['import', join(folder, 'ferry.txt'), ...at('ann')])).stdout.split(' ')[0] ?? ''
    await lede(['file', id, '--to', 'sport', ...at('ann')])
    await lede(['sync', ...at('ann')])

    const due = '2026-12-01T15:00+01:00'
    const given = await lede(['assign', id, '--to', 'bob birch', '--due', due, '--note', 'Cut it.', ...at('ann')])
    expect(given).toMatchObject({ code: 0, stdout: expect.stringContaining('Bob Birch') })
    await lede(['sync', ...at('ann')])
    await lede(['sync', ...at('bob')])
    const listed = await lede(['production', '--holder', 'Bob Birch', '--status', 'open', '--json', ...at('bob')])
    expect(JSON.parse(listed.stdout)).toMatchObject({
      rows: [{ id, holder: { name: 'Bob Birch' }, due: Date.parse(due), desk: { name: 'Sport' } }],
    })
    expect((await lede(['production', '--desk', 'Politics', ...at('bob')])).stdout).toBe('')
    const inbox = await lede(['inbox', '--read', ...at('bob')])
    expect(inbox.stdout).toMatch(/^\* .*Ann Ash gave it to you.*Cut it\./)
    expect((await lede(['inbox', ...at('bob')])).stdout).toMatch(/^ {2}/)
  })

  it('sends a draft to one of them alone, who opens it, and says what came of it', async () => {
    writeFileSync(join(folder, 'pier.txt'), copy.replaceAll('Ferry', 'Pier'))
    const id = (await lede(['import', join(folder, 'pier.txt'), ...at('ann')])).stdout.split(' ')[0] ?? ''
    const sent = await lede(['send', id, '--to', 'bob birch', '--note', 'For you.', '--json', ...at('ann')])
    expect(sent.stderr).toContain('for Bob Birch alone')
    const { package: name } = JSON.parse(sent.stdout) as { package: string }
    expect(JSON.parse(sent.stdout)).toMatchObject({ id, to: 'Bob Birch', state: 'arrived', reason: null })
    expect((await lede(['sync', ...at('bob')])).code).toBe(0)
    expect((await lede(['inbox', ...at('bob')])).stdout).toMatch(/^\* .*Ann Ash sent you a package.*For you\./)
    const opened = await lede(['open', '--from-newsroom', name.slice(0, 8), ...at('bob')])
    expect(opened).toMatchObject({ code: 0, stdout: `${id}\n` })
    expect((await lede(['inbox', ...at('bob')])).stdout).not.toContain('package')
    await lede(['sync', ...at('ann')])
    expect((await lede(['inbox', ...at('ann')])).stdout).toContain('a package for Bob Birch: opened')
    await lede(['inbox', '--drop', name, ...at('ann')])
    expect((await lede(['inbox', ...at('ann')])).stdout).toBe('')
    const again = await lede(['open', '--from-newsroom', name, ...at('bob')])
    expect(again).toMatchObject({ code: 1, stderr: expect.stringContaining(name) })
  })

  it('says where a search does not go', async () => {
    const address = `http://127.0.0.1:${server.port}`
    const invited = await lede(['invite', '--role', 'administrator', '--desks', 'Politics', '--json', ...at('ann')])
    const { invitation } = JSON.parse(invited.stdout) as { invitation: string }
    await lede(['join', address, invitation, '--name', 'Cy Coe', ...at('cy')])
    await lede(['sync', ...at('cy')])
    for (const search of [
      ['find', 'ferry'],
      ['replace', 'ferry', 'boat'],
    ])
      expect((await lede([...search, ...at('cy')])).stderr).toContain('1 stories 0 are here')
    expect((await lede(['find', 'ferry', ...at('ann')])).stderr).not.toContain('are here')
  })

  it('says what is wrong', async () => {
    const wrong = [
      [['assign', 'x', '--due', 'tomorrow'], 2, '--due'],
      [['assign', 'x'], 2, '--to'],
      [['production', '--desk', 'Chess', ...at('ann')], 2, 'Sport, Politics'],
      [['production', '--sort', 'mood', ...at('ann')], 2, 'headline'],
      [['production', ...at('nobody')], 1, 'newsroom'],
      [['send', 'x', '--to', 'Bob Birch', '--out', 'x.lede', ...at('ann')], 2, '--to'],
      [['open', ...at('ann')], 2, '--from-newsroom'],
    ] as const
    for (const [args, code, said] of wrong)
      expect(await lede([...args])).toMatchObject({ code, stderr: expect.stringContaining(said) })
  })
})
