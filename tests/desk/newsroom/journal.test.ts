import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import { readerOf } from '#hosts/newsroom.ts'
import { codeOf, openJournal } from '#newsroom/journal.ts'
import { serveOverHttp } from '#newsroom/server.ts'
import type { Sql } from '#newsroom/sql.ts'
import { encodeFrame } from '#shared/api/frame.ts'
import { newDraft, setField } from '#shared/article/draft.ts'
import type { NewsroomClient } from '#shared/newsroom/connect.ts'
import { newsroomPath, protocolVersion } from '#shared/newsroom/contract.ts'
import { eventually } from '#tests/helpers/eventually.ts'
import { keptJournal } from '#tests/helpers/journal.ts'
import { emptySql, type TestNewsroom, testNewsroom } from '#tests/helpers/newsroom.ts'
import { openDraft, story } from '#tests/helpers/story.ts'

/** Words of a story, a reason and a name, none of which may be in any line. */
const secret = ['Fährunglück', 'zyxwv', 'Informantin', 'Schmitt-Ottensen']
const text = `${secret[0]} ${secret[1]}`

describe('what a newsroom writes down of what happens', () => {
  const { journal, lines, text: written } = keptJournal()
  let newsroom: TestNewsroom
  let admin: NewsroomClient
  const secrets: string[] = []
  let failing: Error | null = null

  beforeAll(async () => {
    const sql = await emptySql()
    // As Postgres does, which quotes the row that it could not write.
    const quoting: Sql = {
      ...sql,
      transaction: (work) => (failing === null ? sql.transaction(work) : Promise.reject(failing)),
    }
    newsroom = await testNewsroom(quoting, { journal })
    admin = await newsroom.raw('Ada', 'administrator', [])
  })
  afterAll(() => newsroom.close())

  it('is who did what, how long it took and what came of it', async () => {
    await admin.call('addDesk', { name: `${secret[0]}` })
    const line = lines.find(({ what }) => what === 'addDesk')
    expect(line).toMatchObject({
      event: 'call',
      person: 'person-Ada',
      device: expect.stringMatching(/^[\w-]{36}$/),
      request: expect.stringMatching(/^[\w-]{12}\.2$/),
      outcome: 'ok',
      ms: expect.any(Number),
      time: expect.stringMatching(/^\d{4}-.*Z$/),
    })
    await expect(admin.call('lift', { id: 'x', story: 'none', reason: text })).rejects.toThrow()
    expect(lines.at(-1)).toMatchObject({ what: 'lift', story: 'none', outcome: 'newsroom.noStory', level: 40 })
  })

  it('is never what a story says, what anybody is called, or what lets anybody in', async () => {
    const desk = await newsroom.desk(secret[3] ?? '', 'editor')
    const { id } = await desk.client.call('drafts.create', {
      article: story({ headline: text, kicker: `${secret[1]}` }, [text, `${secret[2]} sagt: ${text}`]),
    })
    await desk.client.call('newsroom.file', { id, desk: 'Sport' })
    await desk.client.call('newsroom.hold', { id, reason: text })
    failing = Object.assign(new Error(`could not write “${text}”`), { code: '53100', detail: text, column: text })
    const { doc, edits } = await openDraft(desk.client, id)
    setField(doc, 'headline', `${text} ${secret[2]}`)
    for (const update of edits) await desk.client.call('drafts.append', { id, update })
    await eventually(() =>
      expect(lines).toContainEqual(expect.objectContaining({ event: 'database', outcome: '53100' })),
    )
    failing = null
    await desk.synced()
    expect(lines).toContainEqual(expect.objectContaining({ event: 'database', outcome: 'ok', level: 30 }))

    const bad = newDraft()
    bad.getText(secret[1] ?? '').insert(0, text)
    const update = new Uint8Array(Y.encodeStateAsUpdate(bad))
    await admin.call('push', { story: id, update, schema: 3 }).catch(() => {})
    const server = await serveOverHttp(newsroom.server(), 0, { readerOf })
    const origin = `http://127.0.0.1:${server.port}`
    const { path } = await admin.call('administer', {})
    secrets.push(path.split('=')[1] ?? '')
    for (const each of [path, `/${encodeURIComponent(text)}?q=${encodeURIComponent(text)}`, '/%', '/readyz'])
      await fetch(`${origin}${each}`, { redirect: 'manual', headers: { 'x-request-id': text.replace(/\W/g, ' ') } })
    const given = await fetch(`${origin}/healthz`, { headers: { 'x-request-id': 'of-the-proxy' } })
    expect(given.ok).toBe(true)
    const invitation = await newsroom.invite()
    secrets.push(invitation)
    const socket = new WebSocket(`${origin.replace('http', 'ws')}${newsroomPath}`)
    await new Promise((resolve) => socket.on('open', resolve))
    const person = { id: secret[1], name: text, initials: 'X', colour: 'blue', role: 'journalist' }
    socket.send(
      encodeFrame({ id: 1, call: 'join', args: { protocol: protocolVersion, invitation, person, device: text } }),
    )
    socket.send(encodeFrame({ id: 2, call: text, args: { story: text, [text]: text } }))
    socket.send(encodeFrame({ id: 3, call: 'entries', args: { story: text, after: text } }))
    await eventually(() => expect(lines.some(({ request }) => String(request).endsWith('.3'))).toBe(true))
    socket.terminate()
    await server.close()

    expect(lines).toContainEqual(
      expect.objectContaining({ event: 'request', what: 'GET /healthz', request: 'of-the-proxy' }),
    )
    for (const word of [...secret.filter((each) => each !== secret[3] && each !== secret[1]), ...secrets])
      expect(written()).not.toContain(word)
    // A person appears only by id; here the id is made from the name.
    const rest = lines.map(({ person: _, ...line }) => JSON.stringify(line)).join('\n')
    for (const word of secret) expect(rest).not.toContain(word)
  })

  it('has no sentence in it, whoever writes one', () => {
    const kept: string[] = []
    const strict = openJournal('info', { write: (line) => void kept.push(line) })
    strict.write('info', 'call', { outcome: text, story: 'three words here', what: 'GET /x', ms: 1.26 })
    strict.write('debug', 'call', { outcome: 'ok' })
    expect(kept.map((line) => JSON.parse(line))).toMatchObject([{ outcome: '?', story: '?', what: 'GET /x', ms: 1.3 }])
    expect(codeOf(new Error(text))).toBe('Error')
    expect(codeOf(text)).toBe('error')
  })
})
