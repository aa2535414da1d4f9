import { afterEach, beforeEach, expect, it } from 'vitest'
import * as Y from 'yjs'
import type { DeskClient } from '#shared/api/contract.ts'
import { newDraft } from '#shared/article/draft.ts'
import { signDraft } from '#shared/review/people/people.ts'
import type { Person } from '#shared/review/people/person.ts'
import { memorySettings, temporaryDesk } from '#tests/helpers/desk.ts'
import { story } from '#tests/helpers/story.ts'

const person = (name: string): Person => ({
  id: name,
  name,
  initials: name.slice(0, 2),
  colour: 'teal',
  role: 'editor',
})

let served: Awaited<ReturnType<typeof temporaryDesk>>

beforeEach(async () => {
  served = await temporaryDesk({ settings: memorySettings({ profile: person('Owner') }) })
})
afterEach(() => served.close())

const mine = async (client: DeskClient) =>
  (await client.call('drafts.list', { view: 'mine' })).rows.map(({ headline }) => headline)
const create = (client: DeskClient, headline: string) =>
  client.call('drafts.create', { article: story({ headline }, ['Ships.']) })
/** Edits and signs a draft as the window of a person does. */
async function edit(id: string, by: Person): Promise<void> {
  const client = served.desk.connect()
  const doc = newDraft()
  Y.applyUpdate(doc, (await client.call('drafts.open', { id })).update)
  signDraft(doc, by)
  await client.call('drafts.append', { id, update: new Uint8Array(Y.encodeStateAsUpdate(doc)) })
}
const senderOf = async (client: DeskClient, id: string) => {
  const { bytes } = await client.call('packages.write', { id, note: null, sources: false, review: true })
  return (await client.call('packages.read', { bytes })).from?.name
}

it('what is asked over a connection is done in the name of who is at its end', async () => {
  const [ann, ben, owner] = [
    served.desk.connect(() => person('Ann')),
    served.desk.connect(() => person('Ben')),
    served.desk.connect(),
  ]
  const { id } = await create(ann, 'Of Ann')
  await edit(id, person('Ann'))
  await edit((await create(ben, 'Of Ben')).id, person('Ben'))
  await edit((await create(owner, 'Of the owner')).id, person('Owner'))
  await expect.poll(() => mine(ann)).toEqual(['Of Ann'])
  await expect.poll(() => mine(ben)).toEqual(['Of Ben'])
  await expect.poll(() => mine(owner)).toEqual(['Of the owner'])
  expect(await senderOf(ann, id)).toBe('Ann')
  expect(await senderOf(ben, id)).toBe('Ben')
  expect(await senderOf(owner, id)).toBe('Owner')
})

it('who is there is asked at each call, and nobody is somebody else', async () => {
  let who: Person | null = null
  const client = served.desk.connect(() => who)
  const { id } = await create(client, 'Of nobody')
  expect(await mine(client)).toEqual([])
  expect(await senderOf(client, id)).toBeUndefined()
  who = person('Ann')
  expect(await senderOf(client, id)).toBe('Ann')
})
