import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DamageError, type Database, openDatabase, storeError } from '#desk/store/database.ts'
import { LedeError } from '#shared/api/errors.ts'
import { temporaryFolder } from '#tests/helpers/desk.ts'
import { codeOf } from '#tests/helpers/library.ts'

let folder: string
let remove: () => void
let database: Database
beforeEach(() => {
  ;({ folder, remove } = temporaryFolder())
  database = openDatabase(join(folder, 'test.sqlite'))
  database.exec('create table notes (text text not null unique) strict')
})
afterEach(() => {
  database.close()
  remove()
})

const texts = () => database.all<{ text: string }>('select text from notes order by rowid').map(({ text }) => text)
const add = (text: string) => database.run('insert into notes (text) values (?)', text)

describe('what was committed', () => {
  it('is on disk, whatever becomes of the machine', () => {
    // 2 is `full`: the log is flushed at each commit,
    // https://www.sqlite.org/pragma.html#pragma_synchronous
    expect(database.get('pragma synchronous')).toEqual({ synchronous: 2 })
    expect(database.get('pragma journal_mode')).toEqual({ journal_mode: 'wal' })
  })

  it('is flushed as before where the file had to be written anew', () => {
    rmSync(folder, { recursive: true })
    database.transaction(() => add('saved'))
    expect(database.get('pragma synchronous')).toEqual({ synchronous: 2 })
    expect(texts()).toEqual(['saved'])
  })

  it('is flushed again after what need not be, even where that failed', () => {
    database.loosely(() => add('loose'))
    expect(database.get('pragma synchronous')).toEqual({ synchronous: 2 })
    expect(() => database.loosely(() => add('loose'))).toThrow(LedeError)
    expect(database.get('pragma synchronous')).toEqual({ synchronous: 2 })
    expect(texts()).toEqual(['loose'])
  })

  it('is there again with all before it where the file was taken away, even beside the rest of an earlier rescue', () => {
    add('before')
    rmSync(join(folder, 'test.sqlite'))
    writeFileSync(join(folder, 'test.sqlite.rescued'), 'half a library')
    database.transaction(() => add('after'))
    database.close()
    database = openDatabase(join(folder, 'test.sqlite'))
    expect(texts()).toEqual(['before', 'after'])
    expect(existsSync(join(folder, 'test.sqlite.rescued'))).toBe(false)
  })
})

describe('a transaction', () => {
  it('gives what its work gives', () => {
    expect(database.transaction(() => add('one').changes)).toBe(1)
    expect(texts()).toEqual(['one'])
  })

  it('that fails leaves nothing behind, says why, and the next one begins afresh', () => {
    const failure = new Error('no')
    const work = () =>
      database.transaction(() => {
        add('one')
        throw failure
      })
    expect(work).toThrow(failure)
    expect(texts()).toEqual([])
    database.transaction(() => add('two'))
    expect(texts()).toEqual(['two'])
  })
})

describe('a statement', () => {
  it('says how many rows it changed, and the key of a new one', () => {
    expect(add('one')).toEqual({ changes: 1, id: 1 })
    expect(add('two')).toEqual({ changes: 1, id: 2 })
    expect(database.run("update notes set text = text || '!'").changes).toBe(2)
    expect(database.get('select text from notes where rowid = ?', 3)).toBeUndefined()
  })

  it('that fails is a failure of the store', () => {
    add('one')
    expect(codeOf(() => add('one'))).toBe('store.failed')
    expect(codeOf(() => database.get('select nonsense'))).toBe('store.failed')
    expect(codeOf(() => database.all('select nonsense'))).toBe('store.failed')
    expect(codeOf(() => database.exec('nonsense'))).toBe('store.failed')
  })

  it('keeps rows that refer to each other together', () => {
    database.exec('create table parents (key integer primary key) strict')
    database.exec('create table children (parent integer not null references parents (key)) strict')
    expect(codeOf(() => database.run('insert into children (parent) values (1)'))).toBe('store.failed')
  })
})

describe('what SQLite or the file system says', () => {
  const said = (properties: object) => storeError(Object.assign(new Error('said'), properties), '/drafts')

  // https://www.sqlite.org/rescode.html
  it.each([
    ['SQLITE_PERM', 3, 'store.readOnly'],
    ['SQLITE_BUSY', 5, 'store.inUse'],
    ['SQLITE_BUSY_SNAPSHOT', 517, 'store.inUse'],
    ['SQLITE_LOCKED', 6, 'store.inUse'],
    ['SQLITE_READONLY', 8, 'store.readOnly'],
    ['SQLITE_READONLY_DBMOVED', 1032, 'store.readOnly'],
    ['SQLITE_CORRUPT', 11, 'store.failed'],
    ['SQLITE_FULL', 13, 'store.full'],
    ['SQLITE_CANTOPEN', 14, 'store.readOnly'],
    ['SQLITE_NOTADB', 26, 'store.failed'],
    ['SQLITE_IOERR', 10, 'store.failed'],
    ['SQLITE_IOERR_SHORT_READ', 522, 'store.failed'],
  ])('%s is understood', (_name, errcode, code) => {
    const error = said({ code: 'ERR_SQLITE_ERROR', errcode })
    expect(error).toMatchObject({ code })
    // Only damage has the library set aside.
    expect(error instanceof DamageError).toBe([11, 26, 522].includes(errcode))
  })

  it.each([
    ['EACCES', 'store.readOnly'],
    ['EPERM', 'store.readOnly'],
    ['EROFS', 'store.readOnly'],
    ['ENOSPC', 'store.full'],
    ['EDQUOT', 'store.full'],
    ['EEXIST', 'store.noFolder'],
    ['ENOTDIR', 'store.noFolder'],
    ['EISDIR', 'store.noFile'],
    ['EMFILE', 'system.tooManyFiles'],
    ['ENFILE', 'system.tooManyFiles'],
    ['EIO', 'store.failed'],
  ])('%s is understood', (name, code) => {
    expect(said({ code: name })).toMatchObject({ code })
  })

  it('names the folder, or repeats what it does not know', () => {
    expect(said({ code: 'EACCES' })).toMatchObject({ details: { folder: '/drafts' } })
    expect(said({ code: 'EIO' })).toMatchObject({ details: { message: 'said' } })
  })

  it('is left as it is where it is no failure of theirs', () => {
    const mistakes = [new TypeError('a mistake'), 'text', new LedeError('draft.missing')]
    for (const mistake of mistakes) expect(storeError(mistake, '/drafts')).toBe(mistake)
  })
})
