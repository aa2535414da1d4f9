import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { draftOf, newDraft, setField } from '#shared/article/draft.ts'
import { protocolVersion } from '#shared/newsroom/contract.ts'
import { signDraft } from '#shared/review/people/people.ts'
import { schemaVersion } from '#shared/schema/index.ts'
import { personCalled } from '#tests/helpers/newsroom.ts'
import { type Devices, newsroomOfDevices, pushed } from '#tests/helpers/newsroom-scenes.ts'
import { story } from '#tests/helpers/story.ts'

describe('somebody of the newsroom who means harm', () => {
  let devices: Devices
  beforeAll(async () => {
    devices = await newsroomOfDevices()
  })
  afterAll(() => devices.newsroom.close())

  const writers = (draft: Y.Doc) => draft.getMap<unknown>('clients')
  /** A story that the editor wrote and a reporter has written in. */
  const signed = (draft: Y.Doc) => {
    setField(draft, 'headline', 'Ferry aground')
    signDraft(draft, personCalled('Eda'))
    writers(draft).set('7', 'person-Rob')
  }

  it.each<[string, (draft: Y.Doc, editor: string) => void]>([
    ['takes out who wrote', (draft, editor) => writers(draft).delete(editor)],
    ['says that it was somebody else', (draft, editor) => writers(draft).set(editor, 'person-Rob')],
    ['makes nobody of them', (draft, editor) => writers(draft).set(editor, { id: 'person-Eda' })],
    ['takes out everybody', (draft) => writers(draft).clear()],
    [
      'says otherwise, and the same again',
      (draft, editor) => {
        writers(draft).set(editor, 'person-Rob')
        writers(draft).set('8', 'person-Eda')
      },
    ],
  ])('and %s is refused', async (_what, write) => {
    let editor = ''
    const begin = (draft: Y.Doc) => {
      signed(draft)
      editor = String(draft.clientID)
    }
    expect(await pushed(devices, devices.reporter, begin, (draft) => write(draft, editor))).toBe('newsroom.foreign')
  })

  it('and says who wrote as it is said already, or of themselves, is not', async () => {
    const begin = (draft: Y.Doc) => signed(draft)
    const own = (draft: Y.Doc) => {
      writers(draft).set('7', 'person-Robert')
      writers(draft).set(String(draft.clientID), 'person-Eda')
      writers(draft).set('9', 'person-Rob')
    }
    expect(await pushed(devices, devices.reporter, begin, own)).toBe('taken')
  })

  it('and sends again what they had written, once they may not, changes and learns nothing', async () => {
    const { newsroom, editor, reporter } = devices
    const desk = await newsroom.deskId('Sport')
    const keeper = await newsroom.raw('Ada', 'administrator')
    const draft = draftOf(story({ headline: 'Ferry' }, ['One.']))
    const whole = new Uint8Array(Y.encodeStateAsUpdate(draft))
    await editor.call('file', { story: 'again', desk, act: 'again', update: whole, schema: schemaVersion })
    const edit = (of: Y.Doc, headline: string) => {
      const vector = Y.encodeStateVector(of)
      setField(of, 'headline', headline)
      return new Uint8Array(Y.encodeStateAsUpdate(of, vector))
    }
    const copy = newDraft()
    Y.applyUpdate(copy, whole)
    const [first, second] = [edit(copy, 'Ferry sails'), edit(copy, 'Ferry sinks')]
    const push = (update: Uint8Array<ArrayBuffer>) =>
      reporter.call('push', { story: 'again', update, schema: schemaVersion }).then(
        ({ seq }) => seq,
        ({ code }: { code: string }) => code,
      )
    const seq = await push(first)
    const appoint = (role: 'reader' | 'reporter', desks: string[]) =>
      newsroom.server().people.appoint('person-Rob', { role, desks })
    await appoint('reader', [desk])
    const reader = newsroom.anyone()
    const invitation = await newsroom.invite('reader', ['Sport'], 'person-Rob')
    await reader.call('join', { protocol: protocolVersion, invitation, person: personCalled('Rob'), device: 'two' })
    const again = (update: Uint8Array<ArrayBuffer>) =>
      reader.call('push', { story: 'again', update, schema: schemaVersion }).then(
        ({ seq: at }) => at,
        ({ code }: { code: string }) => code,
      )
    // What is there stays, and nothing is added.
    expect([await again(first), await again(second)]).toEqual([seq, 'newsroom.forbidden'])
    reader.close()
    await appoint('reporter', [await newsroom.deskId('Politics')])
    const stranger = await newsroom.raw('Sue', 'reporter', ['Politics'])
    const asked = { story: 'again', update: first, schema: schemaVersion }
    await expect(stranger.call('push', asked)).rejects.toMatchObject({ code: 'newsroom.noStory' })
    for (const each of [stranger, keeper]) each.close()
  })

  it('and introduces themselves at a length, in a colour or with letters of their own making is not let in', async () => {
    const { newsroom } = devices
    const person = personCalled('Mal')
    const wrong: unknown[] = [
      { ...person, name: 'M'.repeat(201) },
      { ...person, name: 'Mal\0' },
      { ...person, name: '\ud800' },
      { ...person, initials: 'M'.repeat(6) },
      { ...person, colour: 'url(https://evil.example)' },
      { ...person, id: 'm'.repeat(101) },
      { ...person, id: '../mal' },
      { ...person, avatar: 'https://evil.example/a.png' },
    ]
    for (const each of wrong) {
      const client = newsroom.anyone()
      const args = { protocol: protocolVersion, invitation: await newsroom.invite(), person: each, device: 'phone' }
      await expect(client.call('join', args as never)).rejects.toMatchObject({ code: 'call.invalid' })
      client.close()
    }
  })

  it('has one guess a connection at an invitation or a token', async () => {
    const client = devices.newsroom.anyone()
    const guess = { protocol: protocolVersion, person: personCalled('Gus') }
    await expect(client.call('join', { ...guess, invitation: 'x'.repeat(43), device: 'd' })).rejects.toMatchObject({
      code: 'newsroom.invitation',
    })
    const invitation = await devices.newsroom.invite()
    await expect(client.call('join', { ...guess, invitation, device: 'd' })).rejects.toMatchObject({
      code: 'call.invalid',
    })
    await expect(client.call('hello', { ...guess, token: 'x' })).rejects.toMatchObject({ code: 'call.invalid' })
    client.close()
  })
})
