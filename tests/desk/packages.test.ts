import { afterEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { DeskClient } from '#shared/api/contract.ts'
import { bodyOf, readArticle, setField } from '#shared/article/draft.ts'
import { conflictsOf, openConflictsIn, settle } from '#shared/merge/index.ts'
import { actOf } from '#shared/review/people/act.ts'
import type { Person } from '#shared/review/people/person.ts'
import { addSource, sourcesOf } from '#shared/review/sources.ts'
import { startBaseline } from '#shared/review/suggest/baseline.ts'
import { baselineBodyOf } from '#shared/review/suggest/baseline-parts.ts'
import { versionsOf } from '#shared/review/versions/versions.ts'
import { eventsOf } from '#shared/review/workflow/log.ts'
import { memorySettings, temporaryDesk } from '#tests/helpers/desk.ts'
import { openDraft, story } from '#tests/helpers/story.ts'

const person = (id: string): Person => ({ id, name: id, initials: 'X', colour: 'blue', role: 'editor' })

const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

/** The desk of one person, with a library of its own. */
async function deskOf(name: string): Promise<DeskClient> {
  const { desk, close } = await temporaryDesk({ settings: memorySettings({ profile: person(name) }) })
  closing.push(close)
  return desk.connect()
}

/** Edits a draft as its window does. */
async function edit(client: DeskClient, id: string, change: (draft: Y.Doc) => void): Promise<void> {
  const { doc, edits } = await openDraft(client, id)
  change(doc)
  for (const update of edits) await client.call('drafts.append', { id, update })
}

async function send(client: DeskClient, id: string, sources = false): Promise<Uint8Array<ArrayBuffer>> {
  const { bytes, update } = await client.call('packages.write', { id, sources })
  await client.call('drafts.append', { id, update })
  return new Uint8Array(bytes)
}

/** Replaces words in a paragraph. */
function say(draft: Y.Doc, paragraph: number, find: string, words: string): void {
  const block = bodyOf(draft).get(paragraph)
  const text = block instanceof Y.XmlElement ? block.get(0) : null
  if (!(text instanceof Y.XmlText)) throw new Error('no text')
  const at = text.toString().indexOf(find)
  text.delete(at, find.length)
  text.insert(at, words)
}

const draftOn = async (client: DeskClient, id: string) => (await openDraft(client, id)).doc

/** Ann's story, on her desk and on those of others. */
async function handedTo(...names: string[]) {
  const ann = await deskOf('ann')
  const { id } = await ann.call('drafts.create', {
    article: story({ headline: 'Ferry' }, ['The ferry ran aground today.', 'Nobody was hurt.', 'The end.']),
  })
  const bytes = await send(ann, id)
  const others: DeskClient[] = []
  for (const name of names) {
    const other = await deskOf(name)
    await other.call('packages.open', { bytes })
    others.push(other)
  }
  return { ann, id, bytes, others }
}

test('two packages in either order give the same story, with the same words in it or in a conflict', async () => {
  const { ann, id, others } = await handedTo('ben', 'cleo', 'dora')
  const [ben, cleo, dora] = others
  if (!ben || !cleo || !dora) throw new Error('nobody')
  await edit(ben, id, (draft) => {
    say(draft, 0, 'today', 'yesterday')
    say(draft, 2, 'The end', 'More soon')
    setField(draft, 'headline', 'Ferry stuck')
  })
  await edit(cleo, id, (draft) => {
    say(draft, 0, 'today', 'early')
    say(draft, 1, 'hurt', 'badly hurt')
    setField(draft, 'headline', 'Ferry grounded')
  })
  const [fromBen, fromCleo] = [await send(ben, id), await send(cleo, id)]
  for (const bytes of [fromBen, fromCleo]) await ann.call('packages.open', { bytes })
  for (const bytes of [fromCleo, fromBen]) await dora.call('packages.open', { bytes })
  const [one, other] = [await draftOn(ann, id), await draftOn(dora, id)]
  expect(readArticle(one, id)).toEqual(readArticle(other, id))
  // The readings and their names are equal; which copy had which is stated for each desk's own
  // merge.
  const conflicts = (draft: Y.Doc) =>
    openConflictsIn(draft).map(({ conflict: { swapped: _, ...conflict } }) => conflict)
  expect(conflicts(one)).toHaveLength(2)
  expect(conflicts(other)).toEqual(conflicts(one))
  expect(readArticle(one, id).bodyText).toContain('badly hurt')
  expect(readArticle(one, id).bodyText).toContain('More soon')
})

test('a package that was opened before changes not a byte, whatever happened since', async () => {
  const { ann, id, others } = await handedTo('ben')
  const [ben] = others
  if (!ben) throw new Error('nobody')
  await edit(ben, id, (draft) => say(draft, 0, 'today', 'yesterday'))
  await edit(ann, id, (draft) => say(draft, 0, 'today', 'early'))
  const bytes = await send(ben, id)
  expect(await ann.call('packages.open', { bytes })).toMatchObject({ outcome: 'merged', conflicts: 1 })
  await edit(ann, id, (draft) => {
    for (const { conflict } of conflictsOf(draft)) settle(draft, conflict, 'one', { by: 'ann', at: 1_000 })
  })
  const before = await ann.call('drafts.open', { id })
  expect((await ann.call('packages.read', { bytes })).state).toBe('known')
  expect(await ann.call('packages.open', { bytes })).toMatchObject({ outcome: 'known', conflicts: 0 })
  expect(await ann.call('drafts.open', { id })).toEqual(before)
  // What Ann settled is settled for Ben as well.
  expect(await ben.call('packages.open', { bytes: await send(ann, id) })).toMatchObject({
    outcome: 'merged',
    conflicts: 0,
  })
  expect(openConflictsIn(await draftOn(ben, id))).toEqual([])
})

test('history and versions of both sides are in both drafts after a hand-over', async () => {
  const { ann, id, others } = await handedTo('ben')
  const [ben] = others
  if (!ben) throw new Error('nobody')
  const { bytes, update } = await ben.call('packages.write', { id, note: 'Please check.', review: true })
  await ben.call('drafts.append', { id, update })
  await ann.call('packages.open', { bytes })
  const draft = await draftOn(ann, id)
  const events = eventsOf(draft).map(({ kind, by }) => `${by} ${kind}`)
  expect(events.toSorted()).toEqual(['ann received', 'ann sent', 'ben received', 'ben sent', 'ben status'])
  expect(eventsOf(draft)).toContainEqual(
    expect.objectContaining({ kind: 'status', to: 'inReview', note: 'Please check.' }),
  )
  expect(
    versionsOf(draft)
      .map(({ reason, by }) => `${by} ${reason}`)
      .toSorted(),
  ).toEqual(['ann merge', 'ann merged', 'ann sent', 'ben status'])
})

test('a package is not merged into a draft that a newer Lede has written in: nothing of it is lost', async () => {
  const { ann, id, others } = await handedTo('ben')
  const [ben] = others
  if (!ben) throw new Error('nobody')
  await edit(ben, id, (draft) => say(draft, 0, 'today', 'yesterday'))
  const bytes = await send(ben, id)
  await edit(ann, id, (draft) => {
    bodyOf(draft).push([new Y.XmlElement('hologram')])
    draft.getMap('draft').set('schemaVersion', 99)
  })
  const before = await ann.call('drafts.open', { id })
  await expect(ann.call('packages.open', { bytes })).rejects.toMatchObject({ code: 'draft.notFitting' })
  expect(await ann.call('drafts.open', { id })).toEqual(before)
})

test('a draft is neither sent nor merged into where what was accepted in it holds what this Lede does not know', async () => {
  const { ann, id, others } = await handedTo('ben')
  const [ben] = others
  if (!ben) throw new Error('nobody')
  const reviewed = (draft: Y.Doc) => {
    startBaseline(draft)
    baselineBodyOf(draft).push([new Y.XmlElement('hologram')])
  }
  await edit(ben, id, (draft) => say(draft, 0, 'today', 'yesterday'))
  const bytes = await send(ben, id)
  await edit(ben, id, reviewed)
  await expect(ben.call('packages.write', { id })).rejects.toMatchObject({ code: 'draft.notFitting' })
  await edit(ann, id, reviewed)
  await expect(ann.call('packages.open', { bytes })).rejects.toMatchObject({ code: 'draft.notFitting' })
})

test('private notes on sources go along only where the sender says so', async () => {
  const { ann, id, others } = await handedTo('ben')
  const [ben] = others
  if (!ben) throw new Error('nobody')
  const notes = new Y.Doc()
  addSource(notes, actOf('ann'), { who: 'A deputy', checked: '', contact: '' })
  await ann.call('sources.append', { id, update: new Uint8Array(Y.encodeStateAsUpdate(notes)) })
  const notesOn = async (client: DeskClient) => {
    const doc = new Y.Doc()
    Y.applyUpdate(doc, (await client.call('sources.open', { id })).update)
    return sourcesOf(doc).map(({ who }) => who)
  }
  const without = await send(ann, id)
  expect((await ben.call('packages.read', { bytes: without })).sources).toBe(false)
  expect(Buffer.from(without).includes('deputy')).toBe(false)
  await ben.call('packages.open', { bytes: without })
  expect(await notesOn(ben)).toEqual([])
  await ben.call('packages.open', { bytes: await send(ann, id, true) })
  expect(await notesOn(ben)).toEqual(['A deputy'])
})

test('a package with any byte altered changes nothing, or nothing but what it was meant to', async () => {
  const { bytes, id } = await handedTo()
  const ben = await deskOf('ben')
  for (let at = 0; at < bytes.length; at += 37) {
    const altered = bytes.slice()
    altered[at] = (altered[at] ?? 0) ^ 0xff
    const result = await ben.call('packages.read', { bytes: altered }).then(
      () => 'read',
      (error: { code: string }) => error.code,
    )
    // Some bytes of a zip, such as its times, say nothing about its contents.
    expect(['read', 'package.damaged', 'package.notOne', 'package.tooLarge', 'package.newer']).toContain(result)
  }
  await expect(ben.call('drafts.open', { id })).rejects.toMatchObject({ code: 'draft.missing' })
})
