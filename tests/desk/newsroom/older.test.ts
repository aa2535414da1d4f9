import { readFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { z } from 'zod'
import { backupOf, restoreBackup } from '#newsroom/backup.ts'
import { checkNewsroom } from '#newsroom/check.ts'
import { migrateNewsroom, newestVersion } from '#newsroom/migrations.ts'
import { openPostgres } from '#newsroom/postgres.ts'
import { hashOf } from '#newsroom/secrets.ts'
import type { Sql } from '#newsroom/sql.ts'
import { draftOf, getField, newDraft } from '#shared/article/draft.ts'
import { protocolVersion } from '#shared/newsroom/contract.ts'
import { schemaVersion } from '#shared/schema/index.ts'
import { eventually } from '#tests/helpers/eventually.ts'
import { emptySql, personCalled, testNewsroom } from '#tests/helpers/newsroom.ts'
import { noPostgres, startPostgres } from '#tests/helpers/postgres.ts'
import { story } from '#tests/helpers/story.ts'

/** The statements of each migration step as they once were, by name. */
const steps = z
  .record(z.string(), z.array(z.string()))
  .parse(JSON.parse(readFileSync(new URL('./older-tables.json', import.meta.url), 'utf8')))

/** Every form that a newsroom's tables have had, by version. */
const forms: readonly (readonly [number, readonly string[]])[] = [
  [1, ['1']],
  [2, ['1', '2 of the first day']],
  [2, ['1', '2']],
  [3, ['1', '2', '3']],
  [3, ['1', '2', '3 with sign-ins']],
  [4, ['1', '2', '3', '4 without times']],
  [4, ['1', '2', '3', '4']],
  [5, ['1', '2', '3', '4', '5']],
  [5, ['1', '2 of the first day', '3', '4 without times', '5']],
  [6, ['1', '2', '3', '4', '5', '6']],
  [7, ['1', '2', '3', '4', '5', '6', '7']],
  [8, ['1', '2', '3', '4', '5', '6', '7', '8']],
]

const whole = new Uint8Array(Y.encodeStateAsUpdate(draftOf(story({ headline: 'Old ferry' }, ['It sails.']))))
const token = 'a token of long ago'

/** The contents of a newsroom in one of these forms. */
async function fill({ query }: Sql, [version, names]: (typeof forms)[number]): Promise<void> {
  for (const name of names) for (const statement of steps[name] ?? []) await query(statement)
  await query('create table version (number int not null)')
  await query('insert into version values ($1)', [version])
  await query("insert into newsroom (id, name, created_at) values ('old', 'The Old Daily', 1)")
  await query("insert into desks (id, name, place) values ('sport', 'Sport', 0)")
  await query('insert into people (id, person, role, desks) values ($1, $2, $3, $4)', [
    'person-Ann',
    JSON.stringify(personCalled('Ann')),
    'administrator',
    JSON.stringify(['sport']),
  ])
  await query(
    "insert into devices (id, person, name, token, joined_at, seen_at) values ('d', 'person-Ann', 'd', $1, 1, 1)",
    [hashOf(token)],
  )
  await query("insert into stories (id, desk, last, size) values ('ferry', 'sport', 1, $1)", [whole.length])
  await query(
    `insert into log (seq, story, previous, kind, desk, hash, bytes, author, device, schema, at)
       values (1, 'ferry', 0, 'filed', 'sport', $1, $2, 'person-Ann', 'd', $3, 1)`,
    [hashOf(whole), whole, schemaVersion],
  )
  if (names.includes('2')) await query("update newsroom set generation = 'first'")
  if (names.some((name) => name.startsWith('2')))
    await query(
      "insert into holds (id, story, reason, person, device, at) values ('hold', 'ferry', 'A suit.', 'person-Ann', 'd', 1)",
    )
  if (names.includes('4 without times'))
    await query("insert into story_images (story, hash) values ('ferry', $1)", ['a'.repeat(64)])
}

const databases = [
  ['PGlite', null, emptySql, async () => {}],
  ['Postgres', noPostgres, ...onPostgres()],
] as const

function onPostgres() {
  let postgres: Awaited<ReturnType<typeof startPostgres>> | null = null
  const opened: { sql: Sql; schema: string }[] = []
  const open = async () => {
    postgres ??= await startPostgres()
    const schema = `lede_older_${process.pid}_${opened.length}`
    const sql = await openPostgres(postgres.url, schema)
    opened.push({ sql, schema })
    return sql
  }
  const end = async () => {
    for (const { sql, schema } of opened) {
      await sql.query(`drop schema if exists ${schema} cascade`)
      await sql.close()
    }
    postgres?.stop()
  }
  return [open, end] as const
}

for (const [name, missing, open, end] of databases)
  describe.skipIf(missing !== null)(`a newsroom of an earlier Lede, ${name}${missing ? ` (${missing})` : ''}`, () => {
    afterAll(end)

    // For the tables every form means the same work in both databases.
    it.each(name === 'Postgres' ? forms : forms.filter((_, at) => at % 4 === 0 || at === forms.length - 1))(
      'of version %i, made by %j, goes on, though two processes begin on it at once',
      async (...form) => {
        const sql = await open()
        await fill(sql, form)
        const [newsroom, other] = await Promise.all([testNewsroom(sql), testNewsroom(sql)])
        const held = form[1].length > 1
        const ann = newsroom.anyone()
        const welcome = await ann.call('hello', { protocol: protocolVersion, token, person: personCalled('Ann') })
        expect(welcome).toMatchObject({ newsroom: 'old', name: 'The Old Daily', desks: [{ name: 'Sport' }] })
        const { entries } = await ann.call('entries', { story: 'ferry', after: 0 })
        const draft = newDraft()
        for (const { bytes } of entries) if (bytes !== null) Y.applyUpdate(draft, bytes)
        expect(getField(draft, 'headline')).toBe('Old ferry')
        expect((await ann.call('holds', {})).map(({ reason }) => reason)).toEqual(held ? ['A suit.'] : [])
        const edit = new Uint8Array(Y.encodeStateAsUpdate(draftOf(story({ headline: 'New' }))))
        await ann.call('file', { story: 'new', desk: 'sport', act: 'new', update: edit, schema: schemaVersion })
        await eventually(async () =>
          expect((await ann.call('heads', { after: 0 })).heads.map(({ id }) => id).toSorted()).toEqual([
            'ferry',
            'new',
          ]),
        )
        await ann.call('offerImage', { story: 'new', hash: 'b'.repeat(64), size: 3 })
        const size = 3
        const about = { id: 'package', to: 'person-Ann', hash: 'b'.repeat(64), size, headline: '', note: null }
        expect(await ann.call('offerPackage', about)).toEqual({ from: 0 })
        expect((await ann.call('audit', {})).more).toBe(false)
        expect(await checkNewsroom(sql)).toMatchObject({ stories: 2, problems: [] })
        ann.close()
        await newsroom.close()
        await other.close()
      },
    )

    it('is founded once, though two processes begin at once where nothing is', async () => {
      const sql = await open()
      const both = await Promise.all([testNewsroom(sql), testNewsroom(sql)])
      expect(await sql.query('select count(*) as n from newsroom')).toEqual([{ n: 1 }])
      expect(await sql.query('select name from desks order by place')).toEqual([
        { name: 'Sport' },
        { name: 'Politics' },
      ])
      expect(await sql.query('select number from version')).toEqual([{ number: newestVersion }])
      for (const each of both) await each.close()
    })

    it('is put back from a backup of its time, and one of a later Lede is refused with nothing touched', async () => {
      const sql = await open()
      const lines = [
        { backup: 'lede newsroom', version: 1 },
        { table: 'newsroom', row: { id: 'old', name: 'The Old Daily', created_at: 1 } },
        { table: 'desks', row: { id: 'sport', name: 'Sport', place: 0 } },
        { table: 'stories', row: { id: 'ferry', desk: 'sport', last: 1, size: whole.length } },
        {
          table: 'log',
          row: {
            ...{ seq: 1, story: 'ferry', previous: 0, kind: 'filed', desk: 'sport', hash: hashOf(whole) },
            ...{ bytes: { $: Buffer.from(whole).toString('base64') }, author: 'a', device: 'd', schema: 1, at: 1 },
          },
        },
      ].map((line) => JSON.stringify(line))
      const given = async function* (all: readonly string[]) {
        const hash = hashOf(all.map((line) => `${line}\n`).join(''))
        yield* [...all, JSON.stringify({ end: hash, rows: all.length - 1 })]
      }
      await migrateNewsroom(sql)
      const later = [JSON.stringify({ backup: 'lede newsroom', version: newestVersion + 1 }), ...lines.slice(1)]
      await expect(restoreBackup(sql, given(later), 'second')).rejects.toMatchObject({ code: 'newsroom.newer' })
      expect(await sql.query('select * from desks')).toEqual([])
      expect(await restoreBackup(sql, given(lines), 'second')).toBe(4)
      expect(await checkNewsroom(sql)).toMatchObject({ stories: 1, rows: 1, problems: [] })
      const again: string[] = []
      for await (const line of backupOf(sql)) again.push(line)
      expect(again[0]).toContain(`"version":${newestVersion}`)
    })

    it('is left as it is where a later Lede made it', async () => {
      const sql = await open()
      await sql.query('create table version (number int not null)')
      await sql.query('insert into version values ($1)', [newestVersion + 1])
      await expect(testNewsroom(sql)).rejects.toMatchObject({ code: 'newsroom.newer' })
      const tables = await sql.query('select from pg_tables where schemaname = current_schema()')
      expect(tables).toHaveLength(1)
    })
  })
