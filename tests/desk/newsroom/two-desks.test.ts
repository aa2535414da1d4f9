import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { getField, setField } from '#shared/article/draft.ts'
import { eventually } from '#tests/helpers/eventually.ts'
import { type TestDesk, type TestNewsroom, testNewsroom } from '#tests/helpers/newsroom.ts'
import { openDraft, story } from '#tests/helpers/story.ts'

describe('a story in the newsroom', () => {
  let newsroom: TestNewsroom
  let ann: TestDesk
  let bob: TestDesk
  let id: string

  beforeEach(async () => {
    newsroom = await testNewsroom()
    ann = await newsroom.desk('Ann')
    bob = await newsroom.desk('Bob')
    const article = story({ headline: 'Ferry to sail again' }, ['The old harbour ferry will sail again from Monday.'])
    id = (await ann.client.call('drafts.create', { article })).id
  })
  afterEach(() => newsroom.close())

  const headline = async (desk: TestDesk) => getField((await openDraft(desk.client, id)).doc, 'headline')
  const setHeadline = async (desk: TestDesk, text: string) => {
    const { doc, edits } = await openDraft(desk.client, id)
    setField(doc, 'headline', text)
    for (const update of edits) await desk.client.call('drafts.append', { id, update })
  }
  const file = () => ann.client.call('newsroom.file', { id, desk: 'Sport' })

  it('is on the desks of its people once it is filed, and live from then on', async () => {
    expect(await file()).toMatchObject({ desk: { name: 'Sport' }, state: 'kept', since: null })
    await eventually(async () => expect(await headline(bob)).toBe('Ferry to sail again'))
    await setHeadline(bob, 'Ferry sails on Monday')
    await eventually(async () => expect(await headline(ann)).toBe('Ferry sails on Monday'))
    await ann.synced()
    expect((await bob.client.call('newsroom.story', { id })).story).toMatchObject({ state: 'kept' })
  })
})
