import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Desk } from '#shared/api/contract.ts'
import { usualLabel } from '#shared/label/settings.ts'
import { addTaken } from '#shared/provenance/taken.ts'
import { readSettings } from '#shared/settings/settings.ts'
import { memorySettings, temporaryDesk } from '#tests/helpers/desk.ts'
import { photograph } from '#tests/helpers/images.ts'
import { withXmp, xmpPacket } from '#tests/helpers/picture-metadata.ts'
import { openDraft, story } from '#tests/helpers/story.ts'

const generated = 'The river rose by two metres overnight, flooding cellars along the old quay.'
const settings = memorySettings()
let desk: Desk
let close: () => Promise<void>

beforeEach(async () => {
  settings.write(readSettings({}))
  ;({ desk, close } = await temporaryDesk({ settings }))
})
afterEach(() => close())

const dated = { headline: 'Flood', publishedAt: '2026-03-18T09:00:00+01:00', timeZone: 'Europe/Berlin' }
const insisting = { text: 'suggested', insist: true, reason: 'A test' } as const

/** A draft with one paragraph, written by a generator. */
async function draftOfGenerator(): Promise<string> {
  const client = desk.connect()
  const { id } = await client.call('drafts.create', { article: story(dated, [generated]) })
  const { doc, edits } = await openDraft(client, id)
  const about = { program: null, address: null, note: null, by: null, at: 0, field: null, ids: [] }
  addTaken(doc, [{ ...about, kind: 'generated', text: generated }])
  for (const update of edits) await client.call('drafts.append', { id, update })
  return id
}

const page = async (id: string, format: 'html' | 'json' = 'html') =>
  String((await desk.connect().call('export.render', { ...insisting, id, format })).content)

it('labels what leaves by where its words come from, as the newsroom says', async () => {
  const id = await draftOfGenerator()
  expect(await page(id)).toContain('Parts of this text were generated with artificial intelligence.')
  const own = { trainedAlgorithmicMedia: '', compositeWithTrainedAlgorithmicMedia: 'Made with a machine.' }
  settings.write({ ...settings.read(), label: { ...usualLabel, words: { en: own } } })
  expect(await page(id)).toContain('Made with a machine.')
  // What is sent to another desk says so too; no other export says where words come from.
  expect(JSON.parse(await page(id, 'json'))).toMatchObject({ label: 'compositeWithTrainedAlgorithmicMedia' })
  settings.write({ ...settings.read(), label: { ...usualLabel, share: null } })
  expect(await page(id)).not.toContain('class="label"')
})

it('reads what the picture of a page says of itself', async () => {
  const client = desk.connect()
  const source = '<Iptc4xmpExt:DigitalSourceType>trainedAlgorithmicMedia</Iptc4xmpExt:DigitalSourceType>'
  const { hash } = await client.call('assets.put', {
    bytes: withXmp(await photograph(90, 60), xmpPacket(source)),
    name: 'river.jpg',
  })
  const figure = { type: 'figure', attrs: { asset: hash, alt: 'A river', lead: true } }
  const article = { ...story(dated), body: { type: 'doc', content: [figure] } }
  const { id } = await client.call('drafts.create', { article })
  expect(await page(id)).toContain('Image generated with artificial intelligence')
})
