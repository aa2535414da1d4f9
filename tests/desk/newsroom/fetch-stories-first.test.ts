import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { MemberRole } from '#shared/newsroom/roles.ts'
import { eventually } from '#tests/helpers/eventually.ts'
import type { TestDesk, TestNewsroom } from '#tests/helpers/newsroom.ts'
import { fileStory, newsroomApart } from '#tests/helpers/newsroom-scenes.ts'

const idAndCall = z.object({ id: z.number().optional().catch(undefined), call: z.string().optional() })

describe('what is asked of stories whose text is elsewhere', () => {
  let newsroom: TestNewsroom
  let ann: TestDesk
  let bea: TestDesk

  beforeAll(async () => {
    ;({ newsroom, ann, bea } = await newsroomApart())
  })
  afterAll(() => newsroom.close())

  const elsewhere = async () => (await bea.client.call('newsroom.elsewhere', {})).ids
  const file = async (headline: string) => {
    const id = await fileStory(ann, headline, 'Politics')
    await eventually(async () => expect(await elsewhere()).toContain(id))
    return id
  }

  it('brings each that a call names, in whatever way, or says why it cannot', async () => {
    const [one, two, three, four, five] = [
      await file('1'),
      await file('2'),
      await file('3'),
      await file('4'),
      await file('5'),
    ]
    newsroom.reachable(false)
    await expect(bea.client.call('drafts.bin', { ids: [one, two] })).rejects.toMatchObject({ code: 'newsroom.notHere' })
    newsroom.reachable(true)
    await bea.synced()
    await bea.client.call('drafts.bin', { ids: [one, two] })
    await bea.client.call('templates.save', { name: 'Of three', draft: three })
    const together = { ids: [four], format: 'rss' as const }
    await expect(bea.client.call('export.together', together)).rejects.toMatchObject({ code: 'export.blocked' })
    await eventually(async () => expect(await elsewhere()).toEqual([five]))
    const query = { term: 'Filed', matchCase: false, wholeWord: false, isPattern: false }
    const replacement = 'Sent'
    const drafts = [{ id: five, hits: ['of an earlier look'] }]
    const outcome = await bea.client.call('find.replace', { query, replacement, drafts })
    expect(outcome).toMatchObject({ failed: [], changed: [{ id: five }] })
  })

  it('brings none of which a window says that it closes it, or who has it open', async () => {
    const id = await file('Closed')
    await bea.client.call('drafts.close', { id })
    await bea.client.call('sources.close', { id })
    await bea.client.call('newsroom.present', { ids: [id] })
    expect(await elsewhere()).toContain(id)
  })

  it('is told of what is written after the heads were lost, however often they are', async () => {
    const id = await file('Lost')
    for (const round of ['once', 'twice', 'thrice']) {
      await newsroom.stop()
      await newsroom.sql.query('delete from heads')
      await newsroom.start()
      await bea.synced()
      await ann.synced()
      await newsroom.sql.query('delete from heads')
      await ann.client.call('newsroom.assign', { id, to: 'Ann', due: round.length * 1_000_000 })
      const { rows } = await eventually(async () => {
        const production = await bea.client.call('newsroom.production', { status: null, search: 'Lost' })
        expect(production.rows[0]?.due).toBe(round.length * 1_000_000)
        return production
      })
      expect(rows).toMatchObject([{ id, isHere: false }])
    }
  })

  it('go from the list of whoever was away while they were moved twice, whatever was lost meanwhile', async () => {
    await newsroom.sql.query("insert into desks values ('culture', 'Culture', 9)")
    const [moved, lost] = [await file('Moved'), await file('Moved and lost')]
    // Older than what comes by itself.
    await newsroom.sql.query("update heads set head = jsonb_set(head::jsonb, '{changed}', '0')::text")
    const cy = await newsroom.desk('Cy', 'reader', ['Politics'])
    const listed = async () => {
      const { rows } = await cy.client.call('newsroom.production', { status: null, search: 'moved' })
      return rows.map(({ id }) => id)
    }
    await cy.synced()
    expect((await listed()).toSorted()).toEqual([moved, lost].toSorted())
    await cy.close()
    for (const to of ['Sport', 'Culture']) {
      const desk = await newsroom.deskId(to)
      for (const id of [moved, lost]) await bea.client.call('newsroom.file', { id, desk: to })
      const there = () =>
        newsroom.sql.query('select from heads where desk = $1 and story in ($2, $3)', [desk, moved, lost])
      await eventually(async () => expect(await there()).toHaveLength(2))
    }
    await newsroom.sql.query('delete from heads where story = $1', [lost])
    await newsroom.stop()
    await newsroom.start()
    await cy.restart()
    await cy.synced()
    expect(await listed()).toEqual([])
  })

  it('are all in the list where somebody may read others while it comes from its beginning', async () => {
    const model = await file('Model')
    const head = (away: string) => `select '${away}-' || n, nextval('head_places'), 1, $1, null,
      jsonb_set(head::jsonb, '{changed}', '0')::text from heads, generate_series(1, $2::int) as n where story = $3`
    const plant = async (name: string, desk: string, many: number) =>
      newsroom.sql.query(`insert into heads (story, place, seq, desk, was, head) ${head(name)}`, [
        ...[await newsroom.deskId(desk), many, model],
      ])
    await plant('other', 'Politics', 300)
    await plant('own', 'Sport', 2_500)
    const ada = await newsroom.desk('Ada', 'administrator')
    const dan = await newsroom.desk('Dan', 'reporter', ['Sport'])
    await dan.synced()
    const appoint = async (role: MemberRole, ...names: string[]) => {
      const desks = await Promise.all(names.map(newsroom.deskId))
      await ada.client.call('newsroom.appoint', { person: 'person-Dan', role, desks })
    }
    const asked: unknown[] = []
    let held: (() => void) | null = null
    // What the second page is answered waits for the first page of the list that is begun
    // meanwhile.
    newsroom.wire((arrive, way, message) => {
      const { id, call } = idAndCall.parse(message)
      if (way === 'there' && call === 'heads') asked.push(id)
      if (way === 'there' || id === undefined || id !== asked[1] || asked.length > 2) arrive()
      else {
        held = arrive
        void appoint('editor', 'Sport', 'Politics')
      }
      if (way === 'back' && held !== null && id === asked[2]) {
        held()
        held = null
      }
    })
    await appoint('reader', 'Sport')
    await eventually(() => expect(asked.length).toBeGreaterThan(4))
    await dan.synced()
    newsroom.wire((arrive) => arrive())
    const { ids } = await dan.client.call('newsroom.elsewhere', {})
    expect(ids.filter((id) => id.startsWith('other-'))).toHaveLength(300)
    expect(ids.filter((id) => id.startsWith('own-'))).toHaveLength(2_500)
  })
})
