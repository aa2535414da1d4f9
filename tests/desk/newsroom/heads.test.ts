import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eventually } from '#tests/helpers/eventually.ts'
import type { TestDesk, TestNewsroom } from '#tests/helpers/newsroom.ts'
import { fileStory, newsroomApart, textAt, typeAt } from '#tests/helpers/newsroom-scenes.ts'

describe('a story whose text is elsewhere', () => {
  let newsroom: TestNewsroom
  let ann: TestDesk
  let bea: TestDesk

  beforeAll(async () => {
    ;({ newsroom, ann, bea } = await newsroomApart())
  })
  afterAll(() => newsroom.close())

  const file = (headline: string, desk: string) => fileStory(ann, headline, desk)
  const rowOf = async (desk: TestDesk, id: string) => {
    const { rows } = await desk.client.call('newsroom.production', { status: null })
    return rows.find((row) => row.id === id) ?? null
  }
  const isListed = async (desk: TestDesk, id: string) =>
    (await desk.client.call('drafts.list', {})).rows.some((row) => row.id === id)

  it('is in the list as it is now, and not on the computer, until somebody opens it', async () => {
    const id = await file('Budget', 'Politics')
    await eventually(async () =>
      expect(await rowOf(bea, id)).toMatchObject({
        headline: 'Budget',
        isHere: false,
        desk: { name: 'Politics' },
        length: 1,
      }),
    )
    await typeAt(ann, id, 'Two more ')
    await eventually(async () => expect(await rowOf(bea, id)).toMatchObject({ length: 3, isHere: false }))
    expect(await isListed(bea, id)).toBe(false)
    expect(JSON.stringify(bea.carried)).not.toContain('"call":"entries"')
    expect(await bea.client.call('newsroom.read', {})).toMatchObject({ stories: 1, here: 0 })
    expect((await bea.client.call('newsroom.story', { id })).story).toMatchObject({
      state: 'kept',
      desk: { name: 'Politics' },
    })

    expect(await textAt(bea, id)).toBe('Two more Filed.')
    await typeAt(ann, id, 'Live. ')
    await eventually(async () => expect(await textAt(bea, id)).toBe('Live. Two more Filed.'))
    await eventually(async () => expect(await rowOf(bea, id)).toMatchObject({ isHere: true }))
    await typeAt(bea, id, 'Back. ')
    await eventually(async () => expect(await textAt(ann, id)).toBe('Back. Live. Two more Filed.'))
    expect(await bea.client.call('newsroom.read', {})).toMatchObject({ stories: 1, here: 1 })
  })

  it('is exported, assigned and held like any other', async () => {
    const id = await file('Levy', 'Politics')
    await eventually(async () => expect(await rowOf(bea, id)).not.toBeNull())
    expect((await bea.client.call('newsroom.elsewhere', {})).ids).toEqual([id])
    const { article } = await bea.client.call('drafts.article', { id })
    expect(article.headline).toBe('Levy')
    expect((await bea.client.call('newsroom.elsewhere', {})).ids).toEqual([])
  })

  it('is in the list while the newsroom is away, and says why it does not open', async () => {
    const id = await file('Away', 'Politics')
    await eventually(async () => expect(await rowOf(bea, id)).not.toBeNull())
    newsroom.reachable(false)
    await expect(bea.client.call('drafts.open', { id })).rejects.toMatchObject({ code: 'newsroom.notHere' })
    await bea.restart()
    const { asOf, rows } = await bea.client.call('newsroom.production', { search: 'away' })
    expect(asOf).toBeGreaterThan(0)
    expect(rows).toMatchObject([{ id, isHere: false }])
    newsroom.reachable(true)
    await ann.synced()
    await typeAt(ann, id, 'Meanwhile. ')
    await bea.synced()
    expect(await textAt(bea, id)).toBe('Meanwhile. Filed.')
  })

  it('comes by itself to whom it concerns, and to the people of its desk', async () => {
    const assigned = await file('Assigned', 'Politics')
    await ann.client.call('newsroom.assign', { id: assigned, to: 'Bea' })
    const ofDesk = await file('Match', 'Sport')
    for (const id of [assigned, ofDesk]) await eventually(async () => expect(await isListed(bea, id)).toBe(true))
    const inbox = async () => (await bea.client.call('newsroom.inbox', {})).tasks
    await eventually(async () => expect(await inbox()).toMatchObject([{ story: assigned, kind: 'assigned' }]))
  })

  it('leaves the list of whoever may not read it any more, connected or not', async () => {
    const cy = await newsroom.desk('Cy', 'reporter', ['Sport'])
    const old = await file('Old match', 'Sport')
    const other = await file('Other match', 'Sport')
    await cy.synced()
    // As if their texts had never arrived.
    const day = 24 * 3_600_000
    await newsroom.sql.query("update heads set head = jsonb_set(head::jsonb, '{changed}', $1::jsonb)::text", [
      JSON.stringify(Date.now() - 30 * day),
    ])
    const dee = await newsroom.desk('Dee', 'reporter', ['Sport'])
    await dee.synced()
    expect(await rowOf(dee, old)).toMatchObject({ isHere: false })
    await ann.client.call('newsroom.file', { id: old, desk: 'Politics' })
    await eventually(async () => expect(await rowOf(dee, old)).toBeNull())
    await dee.client.call('newsroom.sync', {})
    newsroom.reachable(false)
    newsroom.reachable(true)
    await ann.synced()
    await ann.client.call('newsroom.file', { id: other, desk: 'Politics' })
    await dee.synced()
    expect(await rowOf(dee, other)).toBeNull()
    await expect(dee.client.call('drafts.open', { id: other })).rejects.toMatchObject({ code: 'draft.missing' })
    // Who has the text keeps it.
    expect(await textAt(cy, old)).toBe('Filed.')
  })

  it('is in the list again where what was written beside the log is lost', async () => {
    await newsroom.stop()
    await newsroom.sql.query('delete from heads')
    await newsroom.start()
    const late = await newsroom.desk('Late', 'chief', ['Sport'])
    await late.synced()
    const { rows } = await late.client.call('newsroom.production', { status: null, sort: 'headline' })
    expect(rows.map(({ headline }) => headline)).toEqual([
      ...['Assigned', 'Away', 'Budget', 'Levy', 'Match', 'Old match', 'Other match'],
    ])
  })

  it('opens before this desk has heard of it, and is missing only where there is none', async () => {
    // She has no head of it: the newsroom's news about lists is late.
    newsroom.wire((arrive, _, message) => JSON.stringify(message).includes('"event":"heads"') || arrive())
    const id = await file('Unheard of', 'Politics')
    expect(await textAt(bea, id)).toBe('Filed.')
    newsroom.wire((arrive) => arrive())
    await expect(bea.client.call('drafts.open', { id: 'nowhere' })).rejects.toMatchObject({ code: 'draft.missing' })
    const heard = await file('Heard of', 'Politics')
    await eventually(async () => expect(await rowOf(bea, heard)).not.toBeNull())
    newsroom.reachable(false)
    await eventually(async () => expect((await bea.client.call('newsroom.read', {})).link).toBe('down'))
    await expect(bea.client.call('drafts.open', { id: 'nowhere' })).rejects.toMatchObject({ code: 'draft.missing' })
    newsroom.reachable(true)
    await bea.synced()
    expect((await bea.client.call('newsroom.read', {})).waiting).toBe(0)
  })
})
