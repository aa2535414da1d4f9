import { beforeEach, expect, test } from 'vitest'
import type { Sql } from '#newsroom/sql.ts'
import { emptySql } from '#tests/helpers/newsroom.ts'

let sql: Sql
beforeEach(async () => {
  sql = await emptySql()
  await sql.query('create table words (id bigint primary key, word text, bytes bytea)')
})
const words = () => sql.query<{ word: string | null }>('select word from words order by id')

test('values come back as they went there, from a statement that is used again', async () => {
  const insert = 'insert into words values ($1, $2, $3) returning *'
  const bytes = Uint8Array.of(0, 1, 255)
  expect(await sql.query(insert, [2 ** 40, 'Größe', bytes])).toEqual([{ id: 2 ** 40, word: 'Größe', bytes }])
  expect(await sql.query(insert, [1, null, null])).toEqual([{ id: 1, word: null, bytes: null }])
  expect(await sql.query('select id from words where id = any($1)', [[1, 2, 3]])).toEqual([{ id: 1 }])
})

test('a statement that fails says why, and stands in the way of none after it', async () => {
  await expect(sql.query('select nothing')).rejects.toMatchObject({ code: '42703' })
  await sql.query('insert into words values (1)')
  await expect(sql.query('insert into words values (1)')).rejects.toMatchObject({ code: '23505' })
  expect(await words()).toEqual([{ word: null }])
})

test('a transaction is done whole or not at all, also where nobody hears that a part of it failed', async () => {
  const insert = (word: string) => `insert into words values (1, '${word}')`
  const thrown = sql.transaction(async ({ query }) => {
    await query(insert('thrown'))
    throw new Error('no')
  })
  await expect(thrown).rejects.toThrow('no')
  const unheard = sql.transaction(async ({ query }) => {
    await query(insert('unheard'))
    await query('select nothing').catch(() => {})
  })
  await expect(unheard).rejects.toThrow('not committed')
  expect(await words()).toEqual([])
})

test('what is asked beside a transaction waits for its end', async () => {
  const order: string[] = []
  const written = sql.transaction(async ({ query }) => {
    await Promise.all([query("insert into words values (1, 'a')"), query("insert into words values (2, 'b')")])
    order.push('written')
  })
  const read = words().then((rows) => order.push(`read ${rows.length}`))
  await Promise.all([written, read])
  expect(order).toEqual(['written', 'read 2'])
})

test('more statements than stay prepared are answered as well', async () => {
  for (let at = 0; at < 250; at += 1) expect(await sql.query(`select ${at} as at`)).toEqual([{ at }])
  for (const at of [0, 249]) expect(await sql.query(`select ${at} as at`)).toEqual([{ at }])
})
