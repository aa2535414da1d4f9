import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { encodeStateAsUpdate } from 'yjs'
import { acknowledgedFile, openAcknowledged } from '#desk/store/acknowledged.ts'
import { readDamage } from '#desk/store/damage-log.ts'
import { type Database, openDatabase } from '#desk/store/database.ts'
import { openLibrary } from '#desk/store/library.ts'
import { migrateLibrary, migrations } from '#desk/store/migrations.ts'
import { draftOf, newDraft, setField } from '#shared/article/draft.ts'
import { temporaryFolder } from '#tests/helpers/desk.ts'
import { asKilled } from '#tests/helpers/killed.ts'
import { codeOf, headlinesOf, libraryIn } from '#tests/helpers/library.ts'
import { story } from '#tests/helpers/story.ts'

let folder: string
let remove: () => void
beforeEach(() => {
  ;({ folder, remove } = temporaryFolder())
})
afterEach(() => remove())

const open = () => openDatabase(join(folder, 'lede.sqlite'))
const versionOf = (database: Database) => database.get<{ user_version: number }>('pragma user_version')?.user_version
const over = (database: Database) => {
  const path = join(folder, acknowledgedFile)
  const acknowledged = openAcknowledged(path, { end: 0, drafts: () => [], settle: () => {} })
  return openLibrary(database, { now: Date.now, onChange: () => {}, acknowledged, onTorn: () => {} })
}

it('opens a library of the first version with everything in it', () => {
  const old = open()
  migrateLibrary(old, folder, migrations.slice(0, 1))
  expect(versionOf(old)).toBe(1)
  // As the Lede of that version wrote it, before it listed the draft.
  const bytes = encodeStateAsUpdate(draftOf(story({ headline: 'Written long ago' }, ['An old sentence.'])))
  const later = newDraft()
  setField(later, 'kicker', 'Typed long ago')
  const edit = encodeStateAsUpdate(later)
  old.run("insert into drafts (id, created_at, changed_at) values ('old', 1, 1)")
  old.run("insert into updates (draft, bytes) select key, ? from drafts where id = 'old'", bytes)
  old.run("insert into updates (draft, bytes) select key, ? from drafts where id = 'old'", edit)
  old.close()

  const { library, database } = libraryIn(folder)
  expect(versionOf(database)).toBe(migrations.length)
  expect(readDamage(folder)).toEqual([])
  expect(library.article('old').kicker).toBe('Typed long ago')
  expect(headlinesOf(library, { search: 'sentence' })).toEqual(['Written long ago'])
  // Its rows are counted from now on, and it is killed before it closes.
  const killed = asKilled(folder)
  libraryIn(killed).library.close()
  expect(readDamage(killed)).toEqual([])
  library.close()
})

it('brings a library on step by step, and once', () => {
  const next = [
    ...migrations,
    'alter table drafts add column colour text',
    "update drafts set colour = 'red', stale = 1",
  ]
  const old = open()
  migrateLibrary(old, folder)
  over(old).create(story({ headline: 'Kept' }))
  old.close()

  const database = open()
  migrateLibrary(database, folder, next)
  migrateLibrary(database, folder, next)
  expect(versionOf(database)).toBe(next.length)
  expect(database.all('select headline, colour from drafts')).toEqual([{ headline: 'Kept', colour: 'red' }])
  const library = over(database)
  expect(headlinesOf(library)).toEqual(['Kept'])
  library.close()
})

it('leaves the version before where a step fails in its middle', () => {
  const database = open()
  migrateLibrary(database, folder)
  const broken = [...migrations, 'create table half (a); insert into nowhere values (1)']
  expect(codeOf(() => migrateLibrary(database, folder, broken))).toBe('store.failed')
  expect(versionOf(database)).toBe(migrations.length)
  expect(database.all("select name from sqlite_schema where name = 'half'")).toEqual([])
  database.close()
})

it('refuses what is newer', () => {
  const database = open()
  database.exec(`pragma user_version = ${migrations.length + 1}`)
  expect(codeOf(() => migrateLibrary(database, folder))).toBe('store.newer')
  database.close()
})
