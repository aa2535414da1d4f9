import { expect, onTestFinished, test } from 'vitest'
import * as Y from 'yjs'
import type { DeskClient } from '#shared/api/contract.ts'
import { actOf } from '#shared/review/people/act.ts'
import { addSource, changeSource, type SourceNote, sourcesOf } from '#shared/review/sources.ts'
import type { Snippet } from '#shared/snippets.ts'
import { memorySettings, temporaryDesk } from '#tests/helpers/desk.ts'
import { openDraft, story } from '#tests/helpers/story.ts'

async function deskWith(snippets: Snippet[] = []): Promise<DeskClient> {
  const { desk, close } = await temporaryDesk({ settings: memorySettings({ snippets }) })
  onTestFinished(close)
  return desk.connect()
}

async function packed(client: DeskClient, id: string, sources = false): Promise<Uint8Array<ArrayBuffer>> {
  const { bytes, update } = await client.call('packages.write', { id, sources })
  await client.call('drafts.append', { id, update })
  return new Uint8Array(bytes)
}

test('templates and snippets stay as each desk has them, whatever packages bring', async () => {
  const desks = [
    await deskWith([{ abbreviation: 'bln', text: 'BERLIN (AP)' }]),
    await deskWith([{ abbreviation: 'bln', text: 'Berlin, dpa' }]),
  ] as const
  const [ann, ben] = desks
  const { id } = await ann.call('drafts.create', { article: story({ headline: 'Weather' }, ['Rain.']) })
  await ben.call('packages.open', { bytes: await packed(ann, id) })
  // Both make a template with the same name from the story, each as they have it.
  const { doc, edits } = await openDraft(ben, id)
  doc.getMap('meta').set('headline', 'Storm')
  for (const update of edits) await ben.call('drafts.append', { id, update })
  for (const desk of desks) await desk.call('templates.save', { name: 'Weather', draft: id })
  const had = () =>
    Promise.all(
      desks.map(async (desk) => ({
        templates: await desk.call('templates.list', {}),
        snippets: (await desk.call('settings.read', {})).snippets,
      })),
    )
  const before = await had()
  expect(before.map(({ templates }) => templates.map(({ headline }) => headline))).toEqual([['Weather'], ['Storm']])
  expect(before.map(({ snippets }) => snippets[0]?.text)).toEqual(['BERLIN (AP)', 'Berlin, dpa'])
  await ann.call('packages.open', { bytes: await packed(ben, id) })
  await ben.call('packages.open', { bytes: await packed(ann, id) })
  expect(await had()).toEqual(before)
})

const minister: SourceNote = { who: 'Minister', checked: 'Two calls', contact: '+44 20' }

/** Does something with the notes of a story on a desk. */
async function withNotes<Value>(desk: DeskClient, id: string, work: (notes: Y.Doc) => Value): Promise<Value> {
  const notes = new Y.Doc()
  Y.applyUpdate(notes, (await desk.call('sources.open', { id })).update)
  const before = Y.encodeStateVector(notes)
  const result = work(notes)
  const update = new Uint8Array(Y.encodeStateAsUpdate(notes, before))
  await desk.call('sources.append', { id, update })
  return result
}

test('a note on a source that both desks changed has both texts on both, once packages with the tick have gone both ways', async () => {
  const [ann, ben] = [await deskWith(), await deskWith()]
  const { id } = await ann.call('drafts.create', { article: story({ headline: 'Ferry' }, ['It left.']) })
  await withNotes(ann, id, (notes) => addSource(notes, actOf('ann'), minister))
  await ben.call('packages.open', { bytes: await packed(ann, id, true) })
  const change = (desk: DeskClient, by: string, who: string) =>
    withNotes(desk, id, (notes) => {
      const [source] = sourcesOf(notes)
      if (source) changeSource(notes, actOf(by), source, { ...minister, who })
    })
  await change(ann, 'ann', 'Ministry')
  await change(ben, 'ben', 'Her deputy')
  // Without the tick none of it is included.
  await ann.call('packages.open', { bytes: await packed(ben, id) })
  const textsOn = (desk: DeskClient) => withNotes(desk, id, (notes) => sourcesOf(notes).map(({ who }) => who))
  expect(await textsOn(ann)).toEqual(['Ministry'])
  await ann.call('packages.open', { bytes: await packed(ben, id, true) })
  await ben.call('packages.open', { bytes: await packed(ann, id, true) })
  expect(await textsOn(ann)).toEqual(['Ministry', 'Her deputy'])
  expect(await textsOn(ben)).toEqual(['Ministry', 'Her deputy'])
})
