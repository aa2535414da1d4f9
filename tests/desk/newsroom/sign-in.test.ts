import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readerOf } from '#hosts/newsroom.ts'
import { type NewsroomServer, serveOverHttp } from '#newsroom/server.ts'
import { identityIn, standingOf } from '#newsroom/sign-in/identity.ts'
import { temporaryFolder } from '#tests/helpers/desk.ts'
import { freePort } from '#tests/helpers/free-port.ts'
import { type TestProvider, testProvider } from '#tests/helpers/identity-provider.ts'
import { keptJournal } from '#tests/helpers/journal.ts'
import { type TestDesk, type TestNewsroom, testNewsroom } from '#tests/helpers/newsroom.ts'
import { lede } from '#tests/hosts/cli/run.ts'

const groups = { ann: ['sport', 'all'], cho: ['chiefs', 'sport'], out: ['canteen'], new: ['sport'] }
const standings = {
  sport: { role: 'editor' as const, desks: ['Sport', 'No such desk'] },
  chiefs: { role: 'administrator' as const, desks: [] },
}

describe('signing in with the account of the house', () => {
  let provider: TestProvider
  let newsroom: TestNewsroom
  let server: NewsroomServer
  let origin: string
  const { journal, text: written } = keptJournal()

  beforeAll(async () => {
    const port = await freePort()
    origin = `http://127.0.0.1:${port}`
    provider = await testProvider(`${origin}/sign-in/back`, groups)
    const identity = identityIn(
      JSON.stringify({
        issuer: provider.issuer,
        clientId: 'lede',
        clientSecret: 'a-secret-of-the-house',
        name: 'Daily ID',
        address: origin,
        claim: 'groups',
        standings,
      }),
    )
    newsroom = await testNewsroom(undefined, { identity, journal })
    server = await serveOverHttp(newsroom.server(), port, { readerOf })
  })
  afterAll(async () => {
    await server.close()
    await newsroom.close()
    await provider.close()
  })

  const answer = async (cookie: string, said: 'yes' | 'no', from = origin) => {
    const asked = await fetch(`${origin}/sign-in/answer`, {
      method: 'POST',
      headers: { cookie, origin: from },
      body: new URLSearchParams({ answer: said }),
    })
    return { status: asked.status, page: await asked.text() }
  }
  const begin = (desk: TestDesk) =>
    desk.client.call('newsroom.signIn', { address: 'http://localhost', device: `${desk.name}'s` })
  const ended = async (desk: TestDesk) => (await desk.client.call('newsroom.signedIn', {})).newsroom
  /** Signs a desk in as an account, whatever its person's name is. */
  const signIn = async (desk: TestDesk, account: string) => {
    const { address } = await begin(desk)
    const { cookie } = await provider.signIn(address, account)
    await answer(cookie, 'yes')
    return ended(desk)
  }

  it('joins, in the role that the claims give, once the person has said that the device is theirs', async () => {
    const desk = await newsroom.desk('Ann', null)
    const at = { address: 'http://localhost' }
    expect(await desk.client.call('newsroom.signInName', at)).toEqual({ name: 'Daily ID' })
    const { address, code } = await begin(desk)
    expect(await ended(desk)).toBeNull()
    const { page, status, cookie } = await provider.signIn(address, 'ann')
    expect(status).toBe(200)
    expect(page).toContain(code)
    expect(page).toContain('Ann&#39;s'.replace('&#39;', "'"))
    // Signed in, but not yet confirmed: nobody is let in.
    expect(await ended(desk)).toBeNull()
    expect((await answer(cookie, 'yes', 'https://evil.example')).status).toBe(403)
    expect((await answer('lede-sign-in=guessed', 'yes')).status).toBe(403)
    expect((await answer(cookie, 'yes')).status).toBe(200)
    const joined = await ended(desk)
    const sport = await newsroom.deskId('Sport')
    expect(joined).toMatchObject({ link: 'up', joined: { me: { role: 'editor', desks: [sport] } } })
    await expect(ended(desk)).rejects.toMatchObject({ code: 'newsroom.joined' })
    // What works once does not work again.
    expect((await fetch(address, { redirect: 'manual' })).status).toBe(403)
    expect((await answer(cookie, 'yes')).status).toBe(403)
  })

  it('is the same person on another computer, whose profile is theirs from then on', async () => {
    const laptop = await newsroom.desk('Laptop', null)
    expect(await signIn(laptop, 'ann')).toMatchObject({ link: 'up', joined: { me: { role: 'editor' } } })
    expect((await laptop.client.call('settings.read', {})).profile).toMatchObject({ id: 'person-Ann', name: 'Ann' })
    await laptop.restart()
    await laptop.synced()
    const { count } = await newsroom.sql
      .query<{ count: number }>('select count(*)::int as count from people')
      .then(([row]) => row ?? { count: 0 })
    expect(count).toBe(1)
  })

  it('goes from the command line, with a browser elsewhere', async () => {
    const { folder, remove } = temporaryFolder()
    const at = ['--name', 'Cho Chan', '--data', folder]
    for (const wrong of [
      ['join', origin, ...at],
      ['join', origin, 'x', '--sign-in', ...at],
    ])
      expect(await lede(wrong)).toMatchObject({ code: 2, stderr: expect.stringContaining('--sign-in') })
    let going: Promise<unknown> | null = null
    const onSaid = (said: string) => {
      const [, address = '', code = ''] = /Open (\S+) in a browser.* shows (\S+)\./.exec(said) ?? []
      if (address === '' || going !== null) return
      going = provider.signIn(address, 'cho').then(({ page, cookie }) => {
        expect(page).toContain(code)
        return answer(cookie, 'yes')
      })
    }
    const joined = await lede(['join', origin, '--sign-in', ...at], { onSaid })
    await going
    expect(joined).toMatchObject({ code: 0, stdout: expect.stringContaining('The Daily') })
    const status = await lede(['newsroom', 'status', '--json', '--data', folder])
    expect(JSON.parse(status.stdout)).toMatchObject({ joined: { me: { role: 'administrator' } } })
    remove()
  })

  it('lets in nobody who declines, has no role, calls themselves somebody else, or comes too late', async () => {
    const desk = await newsroom.desk('Eve', null)
    const { address } = await begin(desk)
    const { cookie } = await provider.signIn(address, 'ann')
    await answer(cookie, 'no')
    await expect(ended(desk)).rejects.toMatchObject({ code: 'newsroom.signInOver' })
    await expect(ended(desk)).rejects.toMatchObject({ code: 'newsroom.signInOver' })
    const refused = await provider.signIn((await begin(desk)).address, 'out')
    expect(refused).toMatchObject({ status: 403 })
    await expect(ended(desk)).rejects.toMatchObject({ code: 'newsroom.noRole' })
    // Somebody who is already here by invitation.
    const rob = await newsroom.desk('Rob')
    const other = await newsroom.desk('Rob', null)
    await expect(signIn(other, 'new')).rejects.toMatchObject({ code: 'newsroom.knownPerson' })
    await expect(rob.client.call('newsroom.signInName', { address: 'x' })).rejects.toMatchObject({
      code: 'newsroom.joined',
    })
    // The provider refuses, or somebody else returns with what is not theirs.
    const late = await begin(desk)
    const left = await fetch(late.address, { redirect: 'manual' })
    const own = left.headers.get('set-cookie')?.split(';')[0] ?? ''
    const state = new URL(left.headers.get('location') ?? '').searchParams.get('state') ?? ''
    for (const query of [`code=forged&state=${state}`, `error=access_denied&state=${state}`, 'code=a&state=other', ''])
      expect((await fetch(`${origin}/sign-in/back?${query}`, { headers: { cookie: own } })).status).toBe(403)
    expect((await answer(own, 'yes')).status).toBe(403)
    expect(await ended(desk)).toBeNull()
    await newsroom.sql.query('update sign_ins set expires_at = 0')
    await expect(ended(desk)).rejects.toMatchObject({ code: 'newsroom.signInOver' })
    for (const secret of ['a-secret-of-the-house', state, 'forged', late.code]) expect(written()).not.toContain(secret)
  })

  it('lets no browser answer for the account that signs in in another', async () => {
    const desk = await newsroom.desk('Vic', null)
    const { address } = await begin(desk)
    const cookieOf = (answered: Response) => answered.headers.get('set-cookie')?.split(';')[0] ?? ''
    let thief = ''
    // Another opens the link while the newsroom is asking the provider who has returned.
    provider.onToken(async () => {
      thief = cookieOf(await fetch(address, { redirect: 'manual' }))
    })
    const { status, cookie } = await provider.signIn(address, 'ann')
    provider.onToken(async () => {})
    expect(thief).not.toBe('')
    expect(status).toBe(403)
    for (const browser of [thief, cookie]) expect((await answer(browser, 'yes')).status).toBe(403)
    expect(await ended(desk)).toBeNull()
    // Whoever continues where the link was opened last is asked, as always.
    expect((await provider.signIn(address, 'cho')).status).toBe(200)
  })

  it('says so where there is none, or where it does not answer', async () => {
    const plain = await testNewsroom()
    const desk = await plain.desk('Pia', null)
    const at = { address: 'http://localhost', device: '' }
    expect(await desk.client.call('newsroom.signInName', at)).toEqual({ name: null })
    await expect(desk.client.call('newsroom.signIn', at)).rejects.toMatchObject({ code: 'newsroom.noSignIn' })
    await plain.close()
    const identity = identityIn(
      JSON.stringify({
        issuer: 'http://127.0.0.1:9',
        clientId: 'x',
        name: 'X',
        address: origin,
        others: standings.sport,
      }),
    )
    const away = await testNewsroom(undefined, { identity })
    const other = await away.desk('Pia', null)
    const { address } = await other.client.call('newsroom.signIn', at)
    const behind = await serveOverHttp(away.server(), 0, { readerOf })
    const answered = await fetch(
      `http://127.0.0.1:${behind.port}${new URL(address).pathname}${new URL(address).search}`,
    )
    expect(answered.status).toBe(503)
    await behind.close()
    await away.close()
  })
})

describe('what a newsroom is told of its provider', () => {
  const whole = { issuer: 'https://id.example', clientId: 'x', name: 'X', address: 'https://news.example' }
  it.each([
    ['{', 'JSON'],
    [JSON.stringify({ ...whole, others: { role: 'king', desks: [] } }), 'role'],
    [JSON.stringify({ ...whole, issuer: 'http://id.example', others: standings.sport }), 'issuer'],
    [JSON.stringify(whole), 'others'],
    [JSON.stringify({ ...whole, standings }), 'claim'],
    [JSON.stringify({ ...whole, claim: 'groups' }), 'standings'],
    [JSON.stringify({ ...whole, others: standings.sport, clientSecrets: 'x' }), 'clientSecrets'],
  ])('is refused where it is wrong: %s', (given, why) => {
    expect(() => identityIn(given)).toThrow(
      expect.objectContaining({ code: 'newsroom.identity', details: { why: expect.stringContaining(why) } }),
    )
  })

  it('makes somebody what their claims say, and of several the most', () => {
    const identity = identityIn(JSON.stringify({ ...whole, claim: 'groups', standings }))
    const of = (said: unknown) => standingOf(identity, { groups: said })
    expect(of(['chiefs', 'sport'])?.standing).toEqual({ role: 'administrator', desks: standings.sport.desks })
    expect(of('sport')?.standing).toEqual(standings.sport)
    for (const none of [undefined, null, [], ['Sport'], { sport: true }, 7, ['__proto__']]) expect(of(none)).toBeNull()
    expect(standingOf({ ...identity, others: standings.sport }, {})?.isClaimed).toBe(false)
  })
})
