import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openDesk } from '#desk/desk.ts'
import type { Desk } from '#shared/api/contract.ts'
import { metaOf } from '#shared/article/draft.ts'
import { memorySettings, temporaryFolder } from '#tests/helpers/desk.ts'
import { openDraft, story } from '#tests/helpers/story.ts'

let root: string
let remove: () => void
beforeEach(() => {
  ;({ folder: root, remove } = temporaryFolder())
})
afterEach(() => remove())

const open = (folder: string) => openDesk({ folder, settings: memorySettings(), version: '0.0.0-test' })

/** A library of some drafts with an edit each: closed, and as a killed desk leaves it. */
async function library(name: string, drafts: number): Promise<{ closed: string; killed: string }> {
  const [closed, killed] = [join(root, name), join(root, `${name}-killed`)]
  const desk = await open(closed)
  const client = desk.connect()
  for (let at = 0; at < drafts; at += 1) {
    const { id } = await client.call('drafts.create', { article: story({ headline: `${name} ${at}` }, ['Some text.']) })
    const { doc, edits } = await openDraft(client, id)
    metaOf(doc).set('slugline', `EDIT-${at}`)
    for (const update of edits) await client.call('drafts.append', { id, update })
  }
  cpSync(closed, killed, { recursive: true })
  await desk.close()
  return { closed, killed }
}

async function opened(folder: string) {
  const desk: Desk = await open(folder)
  const client = desk.connect()
  const { rows } = await client.call('drafts.list', {})
  const damages = await client.call('damage.list', {})
  await desk.close()
  return { rows: rows.map(({ headline, slugline }) => `${headline} ${slugline}`).toSorted(), damages }
}

const wholeOf = (name: string, count: number) => Array.from({ length: count }, (_, at) => `${name} ${at} EDIT-${at}`)

it('of the parts of two libraries that lie together all comes back that still reads, each draft as itself', async () => {
  const one = await library('one', 2)
  const other = await library('other', 3)
  const mixed = async (from: string, part: string) => {
    const folder = join(root, `mixed-${part}`)
    cpSync(one.closed, folder, { recursive: true })
    cpSync(join(from, part), join(folder, part))
    const { rows, damages } = await opened(folder)
    expect(JSON.stringify(damages)).toContain('"behind"')
    return rows
  }
  expect(await mixed(other.closed, 'lede.sqlite')).toEqual(wholeOf('other', 3))
  expect(await mixed(other.closed, 'lede.acknowledged')).toEqual(wholeOf('one', 2))
  expect(await mixed(other.killed, 'lede.sqlite-wal')).toEqual([...wholeOf('one', 2), ...wholeOf('other', 3)])
})

it.each(['updates', 'drafts', 'deleted', 'writers'])(
  'a library that has lost its table %s is put together anew, and said',
  async (table) => {
    const { killed } = await library('one', 2)
    const database = new DatabaseSync(join(killed, 'lede.sqlite'))
    database.exec(`drop table ${table}`)
    database.close()
    const { rows, damages } = await opened(killed)
    expect(JSON.stringify(damages)).toContain('"unreadable"')
    if (table !== 'updates' && table !== 'drafts') expect(rows).toEqual(wholeOf('one', 2))
  },
)
