import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { checkNewsroom } from '#newsroom/check.ts'
import { draftOf, newDraft, readArticle } from '#shared/article/draft.ts'
import { cases } from '#tests/helpers/cases.ts'
import { type TestDesk, type TestNewsroom, testNewsroom } from '#tests/helpers/newsroom.ts'
import { kinds, RawUpdate } from '#tests/helpers/raw-update.ts'
import { openDraft, story } from '#tests/helpers/story.ts'

/** The clients whose clocks a generated update names: the story's own, and the device's. */
const writers = [1, 2, 3]

/** A struct as any program may write it, whatever it means. */
const struct = fc.record({
  kind: fc.constantFrom(kinds.deleted, kinds.string, kinds.embed, 6, kinds.type, kinds.type, kinds.any, kinds.any),
  place: fc.constantFrom('body', 'meta', 'log', 'in', 'after', 'after', 'before', 'between'),
  one: fc.record({ client: fc.constantFrom(1, 1, 1, 2, 3), clock: fc.nat(6) }),
  other: fc.record({ client: fc.constantFrom(1, 1, 1, 2, 3), clock: fc.nat(6) }),
  key: fc.option(fc.constantFrom('headline', 'id', 'align', 'schemaVersion')),
  type: fc.constantFrom(0, 1, 2, 3, 3, 3, 4, 5, 6, 6),
  name: fc.constantFrom('paragraph', 'blockquote', 'heading', 'hologram'),
  value: fc.constantFrom(1, 2),
})
type Struct = typeof struct extends fc.Arbitrary<infer Value> ? Value : never

/** An update of one client from a clock on, with deletions. */
function written(
  client: number,
  clock: number,
  structs: readonly Struct[],
  deleted: readonly { client: number; clock: number }[],
): Uint8Array<ArrayBuffer> {
  const update = new RawUpdate().begin(1).client(structs.length, client, clock)
  for (const { kind, place, one, other, key, type, name, value } of structs) {
    const beside = place === 'after' ? 0x80 : place === 'before' ? 0x40 : place === 'between' ? 0xc0 : 0
    update.info(kind | beside | (beside === 0 && key !== null ? 0x20 : 0))
    if (beside & 0x80) update.numbers(one.client, one.clock)
    if (beside & 0x40) update.numbers(other.client, other.clock)
    if (beside === 0) {
      if (place === 'in') update.numbers(0, one.client, one.clock)
      else update.numbers(1).text(place)
      if (key !== null) update.text(key)
    }
    if (kind === kinds.deleted) update.numbers(1)
    else if (kind === kinds.string) update.text('x')
    else if (kind === kinds.embed) update.text('{}')
    else if (kind === 6) update.text('bold').text('{}')
    else if (kind === kinds.any) update.numbers(1, 125, value)
    else if (type === 3 || type === 5) update.numbers(type).text(name)
    else update.numbers(type)
  }
  const byClient = Map.groupBy(deleted, (id) => id.client)
  update.numbers(byClient.size)
  for (const [of, ids] of byClient) {
    update.numbers(of, ids.length)
    for (const id of ids) update.numbers(id.clock, 1)
  }
  return update.bytes
}

/** The contents of a draft, element by element, in whatever order its parts arrived. */
const said = (doc: Y.Doc) => ({
  body: doc.getXmlFragment('body').toJSON(),
  article: readArticle(doc, null),
  snapshot: Buffer.from(Y.encodeSnapshot(Y.snapshot(doc))).toString('hex'),
})

describe('a device that writes updates of its own making', () => {
  let newsroom: TestNewsroom
  let live: TestDesk
  beforeAll(async () => {
    newsroom = await testNewsroom()
    live = await newsroom.desk('Ann')
  })
  afterAll(() => newsroom.close())

  it('makes no two desks differ, whether they take the log as it comes or from its start', async () => {
    let evil = await newsroom.raw('Eve')
    const desk = await newsroom.deskId('Sport')
    const own = draftOf(story({ headline: 'Ferry' }, ['It', 'on']))
    // By one client, whose clocks the updates name.
    const first = newDraft()
    first.clientID = 1
    Y.applyUpdate(first, Y.encodeStateAsUpdate(own))
    first.transact(() => {
      const paragraph = new Y.XmlElement('paragraph')
      paragraph.setAttribute('align', 'left')
      paragraph.insert(0, [new Y.XmlText('abc')])
      first.getXmlFragment('body').push([paragraph])
      first.getMap('meta').set('headline', 'Ferry sails')
    })
    let stories = 0
    let accepted = 0
    const ids: string[] = []
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            client: fc.constantFrom(2, 3),
            structs: fc.array(struct, { minLength: 1, maxLength: 2 }),
            deleted: fc.array(fc.record({ client: fc.constantFrom(...writers), clock: fc.nat(5) }), { maxLength: 1 }),
          }),
          { minLength: 12, maxLength: 24 },
        ),
        async (edits) => {
          stories += 1
          // The newsroom slows down a device that writes so much (pace.ts).
          if (stories % 30 === 0) evil = await newsroom.raw(`Eve ${stories}`)
          const id = `made-${stories}`
          const update = new Uint8Array(Y.encodeStateAsUpdate(first))
          await evil.call('file', { story: id, desk, act: id, update, schema: 3 })
          const clocks = new Map<number, number>()
          for (const { client, structs, deleted } of edits) {
            const from = clocks.get(client) ?? 0
            const update = written(client, from, structs, deleted)
            const kept = await evil.call('push', { story: id, update, schema: 3 }).then(
              () => true,
              () => false,
            )
            if (!kept) continue
            accepted += 1
            clocks.set(client, from + structs.length)
          }
          ids.push(id)
        },
      ),
      cases(6, 400),
    )
    expect(accepted).toBeGreaterThan(2)
    await live.synced()
    const late = await newsroom.desk('Late')
    await late.synced()
    for (const id of ids) {
      const [one, other] = await Promise.all(
        [live, late].map(async ({ client }) => said((await openDraft(client, id)).doc)),
      )
      expect(one).toEqual(other)
      for (const each of [live, late])
        expect(await each.client.call('newsroom.story', { id })).toMatchObject({ story: { aside: 0 } })
    }
    expect(await checkNewsroom(newsroom.sql)).toMatchObject({ problems: [] })
  })
})
