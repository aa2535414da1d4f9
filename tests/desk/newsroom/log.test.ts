import { beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { checkNewsroom } from '#newsroom/check.ts'
import { Log, type Outcome, type Push } from '#newsroom/log.ts'
import { migrateNewsroom } from '#newsroom/migrations.ts'
import { hashOf } from '#newsroom/secrets.ts'
import { Snapshots } from '#newsroom/snapshots.ts'
import type { Sql } from '#newsroom/sql.ts'
import { entriesAfter } from '#newsroom/stories.ts'
import { LedeError } from '#shared/api/errors.ts'
import { newDraft } from '#shared/article/draft.ts'
import type { Kept } from '#shared/newsroom/entry.ts'
import { decodeVector, updateSpan } from '#shared/newsroom/vector.ts'
import { isLong } from '#tests/helpers/long.ts'
import { emptySql } from '#tests/helpers/newsroom.ts'
import { editsOf } from '#tests/helpers/story.ts'

/** Edits that build on one another. */
function typed(count: number): Uint8Array<ArrayBuffer>[] {
  const doc = new Y.Doc()
  const edits = editsOf(doc)
  for (let index = 0; index < count; index += 1) doc.getText('t').insert(index, 'x')
  return edits
}

describe('the log of a newsroom', () => {
  let sql: Sql
  let log: Log
  const answer = async (outcomes: readonly Outcome[]) => {
    for (const outcome of outcomes) {
      if ('refused' in outcome) outcome.push.fail(outcome.refused)
      else outcome.push.answer(outcome.kept)
    }
  }
  const append = (
    bytes: Uint8Array<ArrayBuffer>,
    { to = log, story = 's', ...more }: Partial<Push> & { to?: Log } = {},
  ): Promise<Kept> =>
    new Promise((resolve, reject) =>
      to.append({
        story,
        kind: 'edit',
        desk: 'sport',
        isLive: false,
        bytes,
        author: 'ann',
        device: 'd',
        schema: 3,
        link: { tell: () => {}, close: () => {} },
        hash: hashOf(bytes),
        span: updateSpan(bytes),
        admit: () => {},
        may: () => true,
        answer: resolve,
        fail: reject,
        ...more,
      }),
    )

  beforeEach(async () => {
    sql = await emptySql()
    await migrateNewsroom(sql)
    log = new Log(sql, () => 0, answer)
  })

  it('asks once for what another process has added to many stories, and goes on from there', async () => {
    let asked = 0
    const counted: Sql = {
      ...sql,
      transaction: (work) =>
        sql.transaction((on) =>
          work({
            query(text, values) {
              asked += 1
              return on.query(text, values)
            },
          }),
        ),
    }
    const [one, other] = [new Log(counted, () => 0, answer), new Log(sql, () => 0, answer)]
    const stories = Array.from({ length: 8 }, (_, at) => ({ story: `s${at}`, edits: typed(4) }))
    const all = (to: Log, of: number) =>
      Promise.all(stories.flatMap(({ story, edits: { [of]: bytes } }) => (bytes ? append(bytes, { to, story }) : [])))
    await all(one, 0)
    await all(other, 1)
    await all(other, 2)
    asked = 0
    const kept = await all(one, 3)
    expect(kept.map(({ vector }) => [...decodeVector(vector).values()])).toEqual(stories.map(() => [4]))
    expect(asked).toBeLessThan(stories.length)
  })

  it('has each edit once, in an order without gaps, whoever writes', async () => {
    const other = new Log(sql, () => 0, answer)
    const stories = ['a', 'b', 'c'].map((story) => ({ story, edits: typed(20) }))
    const kept = await Promise.all(
      stories.flatMap(({ story, edits }, at) =>
        edits.map((bytes) => append(bytes, { story, to: at === 1 ? other : log })),
      ),
    )
    expect(kept.map(({ seq }) => seq).toSorted((a, b) => a - b)).toEqual(Array.from({ length: 60 }, (_, at) => at + 1))
    const [again] = stories[0]?.edits ?? []
    expect(again && (await append(again, { story: 'a' })).seq).toBe(kept[0]?.seq)
    expect([...decodeVector(kept.at(-1)?.vector ?? new Uint8Array([0])).values()]).toEqual([20])
    expect(await checkNewsroom(sql)).toMatchObject({ stories: 3, rows: 60, problems: [] })
  })

  it('refuses what stands on something that is missing, and goes on', async () => {
    const [first, second, third] = typed(3)
    if (!first || !second || !third) return
    await append(first)
    await expect(append(third)).rejects.toMatchObject({ code: 'newsroom.gap' })
    const refused = new LedeError('newsroom.forbidden')
    const admit = () => {
      throw refused
    }
    await expect(append(second, { admit })).rejects.toBe(refused)
    expect(await append(second)).toMatchObject({ seq: 2, previous: 1 })
  })

  it('acknowledges nothing while nothing can be written, and all of it, once, when it can', async () => {
    let isAway = true
    const failing: Sql = {
      ...sql,
      transaction: (work) =>
        sql.transaction(async (query) => {
          const result = await work(query)
          // The worst moment: everything was written, and nothing committed.
          if (isAway) throw new Error('the database is away')
          return result
        }),
    }
    const waiting = new Log(failing, () => 0, answer)
    let acknowledged = 0
    const pushed = typed(5).map((bytes) => append(bytes, { to: waiting }).then(() => (acknowledged += 1)))
    await expect.poll(() => waiting.trouble).toBe('the database is away')
    expect(acknowledged).toBe(0)
    isAway = false
    await Promise.all(pushed)
    expect(acknowledged).toBe(5)
    expect(waiting.trouble).toBeNull()
    expect(await checkNewsroom(sql)).toMatchObject({ rows: 5, problems: [] })
  })

  it('refuses what says something else in the place of what is there, and takes what says the same', async () => {
    const [mine, theirs] = ['mine', 'other'].map((words) => {
      const doc = new Y.Doc()
      doc.clientID = 7
      const edits = editsOf(doc)
      for (const word of words) doc.getText('t').insert(doc.getText('t').length, word)
      return { whole: new Uint8Array(Y.encodeStateAsUpdate(doc)), edits }
    })
    if (!mine || !theirs) return
    // Half of it in the log, half in the same batch.
    for (const each of mine.edits.slice(0, 2)) await append(each)
    const rest = mine.edits.slice(2).map((each) => append(each))
    await expect(append(theirs.whole)).rejects.toMatchObject({ code: 'newsroom.clash' })
    await Promise.all(rest)
    await expect(append(mine.whole)).resolves.toMatchObject({ seq: 5 })
    expect(await checkNewsroom(sql)).toMatchObject({ problems: [] })
  })

  it('takes again, as one, what was typed, moved about and taken out in any order', async () => {
    const doc = newDraft()
    const edits = editsOf(doc)
    const texts = ['Ab\u{1F600}c', 'def'].map((words) => {
      const paragraph = new Y.XmlElement('paragraph')
      const text = new Y.XmlText(words)
      paragraph.insert(0, [text])
      doc.getXmlFragment('body').push([paragraph])
      return text
    })
    texts[0]?.insert(1, 'x')
    texts[0]?.format(0, 3, { bold: true })
    texts[0]?.delete(1, 2)
    texts[1]?.insert(3, 'ghi')
    doc.getXmlFragment('body').delete(1, 1)
    doc.getMap('fields').set('headline', { a: [1, null] })
    for (const each of edits) await append(each)
    await expect(append(new Uint8Array(Y.encodeStateAsUpdate(doc)))).resolves.toMatchObject({ previous: edits.length })
  })

  it('refuses what the database cannot hold, and no more than that', async () => {
    const [first, second] = typed(2)
    if (!first || !second) return
    const poison = append(first, { author: 'nul\0' })
    const good = append(second, { story: 'other', bytes: first, hash: hashOf(first), span: updateSpan(first) })
    await expect(poison).rejects.toBeInstanceOf(Error)
    await expect(good).resolves.toMatchObject({ previous: 0 })
  })

  it('is folded beside itself, and what was changed or taken out of it is found', async () => {
    const edits = typed(320)
    await Promise.all(edits.map((bytes) => append(bytes)))
    await new Snapshots(sql, () => 0).fold('s')
    const { entries, more } = await entriesAfter(sql, 's', 0)
    expect({ count: entries.length, more, seq: entries[0]?.seq }).toEqual({ count: 1, more: false, seq: 320 })
    expect(await checkNewsroom(sql)).toMatchObject({ rows: 320, snapshots: 1, problems: [] })
    await sql.query('update log set bytes = $1 where seq = 7', [new Uint8Array([1, 2])])
    await sql.query('delete from log where seq = 300')
    const { problems } = await checkNewsroom(sql)
    expect(problems).toContainEqual({ story: 's', seq: 7, kind: 'bytes' })
    expect(problems).toContainEqual({ story: 's', seq: 301, kind: 'chain' })
  })

  it('goes on where nothing can be made of an edit, whatever becomes of it', async () => {
    const [first, second] = typed(2)
    if (!first || !second) return
    const admit = () => {
      throw new TypeError('a mistake of ours, in the midst of a batch')
    }
    const wrong = append(first, { story: 'wrong', admit })
    const right = append(first, { story: 'right' })
    await expect(wrong).rejects.toMatchObject({ code: 'draft.badUpdate' })
    await expect(right).resolves.toMatchObject({ seq: 1 })
    expect(log.trouble).toBeNull()
    expect(await append(second, { story: 'right' })).toMatchObject({ seq: 2 })
  })

  it('takes thousands of tiny edits of one story, and gives them out in one piece', async () => {
    const count = isLong ? 20_000 : 2_000
    const edits = typed(count)
    for (let at = 0; at < count; at += 1_000) await Promise.all(edits.slice(at, at + 1_000).map((each) => append(each)))
    await new Snapshots(sql, () => 0).fold('s')
    const { entries, more } = await entriesAfter(sql, 's', 0)
    expect({ count: entries.length, more, seq: entries[0]?.seq }).toEqual({ count: 1, more: false, seq: count })
    expect(entries[0]?.bytes?.length).toBeLessThan(count * 2 + 1_000)
  })

  it('goes out row by row where it is more than a desk may be sent at once', async () => {
    const [first, ...rest] = typed(301)
    const doc = new Y.Doc()
    doc.getText('u').insert(0, 'x'.repeat(2_000))
    if (first === undefined) return
    await append(first)
    await append(new Uint8Array(Y.encodeStateAsUpdate(doc)))
    await Promise.all(rest.map((bytes) => append(bytes)))
    await new Snapshots(sql, () => 0, 2_000).fold('s')
    expect(await sql.query('select * from snapshots')).toEqual([])
  })
})
