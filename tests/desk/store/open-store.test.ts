import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { readDamage } from '#desk/store/damage-log.ts'
import { openStore } from '#desk/store/open-store.ts'
import { draftOf } from '#shared/article/draft.ts'
import { temporaryFolder } from '#tests/helpers/desk.ts'
import { asKilled } from '#tests/helpers/killed.ts'
import { codeOf, headlinesOf, libraryIn } from '#tests/helpers/library.ts'
import { holdLibrary } from '#tests/helpers/store-process.ts'
import { story } from '#tests/helpers/story.ts'

const day = Date.UTC(2026, 2, 5)
const nobody = 65_534
const asRoot = process.geteuid?.() === 0

let root: string
let remove: () => void
beforeEach(() => {
  ;({ folder: root, remove } = temporaryFolder())
})
afterEach(() => remove())

const fileIn = (folder: string) => join(folder, 'lede.sqlite')

/** A library with drafts in it, closed again. */
function filled(count = 20): string {
  const { library } = libraryIn(root)
  for (let number = 0; number < count; number += 1) {
    library.create(story({ headline: `Draft ${number}` }, [`A sentence about harbour number ${number}. `.repeat(20)]))
  }
  library.close()
  return root
}

function overwrite(file: string, at: number, bytes: Uint8Array): void {
  const handle = openSync(file, 'r+')
  writeSync(handle, bytes, 0, bytes.length, at)
  closeSync(handle)
}

describe('the folder', () => {
  it('is made with its parents, for its owner alone', () => {
    const folder = join(root, 'deep', 'in', 'here')
    openStore(folder, day).database.close()
    expect(existsSync(fileIn(folder))).toBe(true)
    if (process.platform !== 'win32') expect(statSync(folder).mode & 0o777).toBe(0o700)
  })

  it('that is a file is said to be wrong', () => {
    const folder = join(root, 'file')
    writeFileSync(folder, 'not a folder')
    expect(codeOf(() => openStore(folder, day))).toBe('store.noFolder')
    expect(readFileSync(folder, 'utf8')).toBe('not a folder')
  })

  it.skipIf(process.platform === 'win32')('that may not be written to is said to be so', () => {
    const folder = join(root, 'locked')
    mkdirSync(folder, { mode: 0o500 })
    // Root may write anywhere: become somebody else for a moment.
    if (asRoot) chownSync(folder, nobody, nobody)
    if (asRoot) process.seteuid?.(nobody)
    try {
      expect(codeOf(() => openStore(folder, day))).toBe('store.readOnly')
      expect(codeOf(() => openStore(join(folder, 'deeper'), day))).toBe('store.readOnly')
    } finally {
      if (asRoot) process.seteuid?.(0)
    }
  })
})

describe('one library, one desk', () => {
  it('refuses a second one in the same process', () => {
    const first = openStore(root, day)
    expect(codeOf(() => openStore(root, day))).toBe('store.inUse')
    first.database.close()
    openStore(root, day).database.close()
  })

  it('refuses while another process has it, and opens once that was killed', async () => {
    const holder = await holdLibrary(root)
    expect(codeOf(() => openStore(root, day))).toBe('store.inUse')
    await holder.kill()
    const { database, notices } = openStore(root, day)
    expect(notices).toEqual([])
    database.close()
  })
})

describe('a damaged library', () => {
  const damages: Record<string, (file: string) => void> = {
    'is no database at all': (file) => writeFileSync(file, 'This is a shopping list, not a library. '.repeat(100)),
    'has another beginning': (file) => overwrite(file, 0, new Uint8Array(100).fill(7)),
    'is overwritten in its middle': (file) =>
      overwrite(file, 4096, new Uint8Array(statSync(file).size - 8192).fill(0xa5)),
    'is cut off': (file) => truncateSync(file, Math.floor(statSync(file).size / 2 / 4096) * 4096),
  }
  it.each(Object.keys(damages))('that %s is set aside, untouched, and what can be read of it comes back', (name) => {
    const folder = filled()
    damages[name]?.(fileIn(folder))
    const before = readFileSync(fileIn(folder))

    const { library, notices } = libraryIn(folder, () => day)
    expect(notices).toEqual([])
    const [damage, ...more] = readDamage(folder)
    expect(more).toEqual([])
    expect(damage?.aside).toEqual(['lede.damaged-2026-03-05.sqlite', 'lede.damaged-2026-03-05.acknowledged'])
    expect(readFileSync(join(folder, 'lede.damaged-2026-03-05.sqlite')).equals(before)).toBe(true)
    // Each is recovered or reported.
    expect((damage?.whole ?? 0) + (damage?.drafts.length ?? 0)).toBe(20)
    expect(headlinesOf(library).length).toBe(
      (damage?.whole ?? 0) + (damage?.drafts.filter(({ left }) => left !== 'nothing').length ?? 0),
    )
    library.create(story({ headline: 'A new beginning' }))
    library.close()

    const again = libraryIn(folder, () => day)
    expect(readDamage(folder)).toHaveLength(1)
    expect(headlinesOf(again.library)).toContain('A new beginning')
    again.library.close()
  })

  it('never takes the place of one set aside before', () => {
    for (const text of ['first', 'second', 'third']) {
      writeFileSync(fileIn(root), text.repeat(1000))
      openStore(root, day).database.close()
    }
    const aside = readdirSync(root)
      .filter((name) => name.includes('damaged') && name.endsWith('.sqlite'))
      .sort()
    expect(aside).toEqual([
      'lede.damaged-2026-03-05-2.sqlite',
      'lede.damaged-2026-03-05-3.sqlite',
      'lede.damaged-2026-03-05.sqlite',
    ])
    expect(aside.map((name) => readFileSync(join(root, name), 'utf8').slice(0, 5))).toEqual(['secon', 'third', 'first'])
  })

  it('whose search index alone is damaged keeps every draft, and is searched again', () => {
    const folder = filled(5)
    const raw = new DatabaseSync(fileIn(folder))
    raw.enableDefensive(false)
    raw.exec("update search_data set block = x'ffffffffffffffff'")
    raw.close()

    const { library } = libraryIn(folder)
    expect(readDamage(folder)).toMatchObject([{ found: ['altered'], whole: 5, drafts: [] }])
    expect(headlinesOf(library)).toHaveLength(5)
    headlinesOf(library, { search: 'harbour' })
    expect(headlinesOf(library, { search: 'harbour' })).toHaveLength(5)
    library.close()
  })

  it('is not brought back half: whatever ends the rescue, the next start does it anew or finishes it', () => {
    const folder = filled()
    overwrite(fileIn(folder), 8192, new Uint8Array(4096))
    writeFileSync(join(folder, 'lede.rescue'), 'half a library')
    libraryIn(folder).library.close()
    expect(readDamage(folder)).toHaveLength(1)
    // As if it had ended right before the rescued library was moved into place.
    renameSync(fileIn(folder), join(folder, 'lede.rescued'))
    const rescued = new DatabaseSync(join(folder, 'lede.rescued'))
    rescued.exec('update acknowledged set begun = 0')
    rescued.close()
    writeFileSync(fileIn(folder), 'what was damaged')
    const { library } = libraryIn(folder)
    expect(headlinesOf(library)).toHaveLength(20)
    expect(readDamage(folder)).toHaveLength(1)
    library.close()
  })

  it('that was deleted from is not undone: what is gone for good stays so', () => {
    const { library } = libraryIn(root)
    const kept = library.create(story({ headline: 'Kept' }))
    const gone = library.create(story({ headline: 'Secret' }))
    library.close()
    const old = readFileSync(fileIn(root))
    const later = libraryIn(root)
    later.library.bin([gone])
    later.library.emptyBin()
    later.library.close()
    writeFileSync(fileIn(root), old)

    const again = libraryIn(root)
    expect(readDamage(root)).toMatchObject([{ found: ['behind'], whole: 1, drafts: [] }])
    expect(again.library.has(kept)).toBe(true)
    expect(again.library.has(gone)).toBe(false)
    again.library.close()
  })
})

describe('a library that is gone', () => {
  const damaged = (change: () => void) => {
    filled(3)
    change()
    libraryIn(root, () => day).library.close()
    return readDamage(root)
  }

  it.each([
    ['gone', () => rmSync(fileIn(root))],
    ['empty', () => truncateSync(fileIn(root))],
  ])('is told where its file is %s and what belongs to it is there, with every draft it had', (_name, change) => {
    const [damage] = damaged(change)
    expect(damage).toMatchObject({ found: ['gone'], whole: 0 })
    expect(damage?.drafts.map(({ headline, edits, left }) => ({ headline, edits, left }))).toEqual(
      ['Draft 0', 'Draft 1', 'Draft 2'].map((headline) => ({ headline, edits: 1, left: 'nothing' })),
    )
  })

  it.each([
    'lede.sqlite-wal',
    'lede.sqlite-shm',
    'lede.sqlite-journal',
    'assets/aa/a',
    'templates/a.json',
    'dictionaries/de.dic',
    'newsroom.sqlite',
    'lede.damaged-2026-11-23.sqlite',
  ])('is told where nothing but %s is there', (name) => {
    mkdirSync(dirname(join(root, name)), { recursive: true })
    writeFileSync(join(root, name), 'something')
    libraryIn(root, () => day).library.close()
    expect(readDamage(root)).toMatchObject([{ found: ['gone'], whole: 0, drafts: [] }])
  })

  it('never was where nothing is there, or an empty file as a desk leaves it that is killed at once', () => {
    libraryIn(join(root, 'new')).library.close()
    expect(readDamage(join(root, 'new'))).toEqual([])
    writeFileSync(fileIn(root), '')
    writeFileSync(`${fileIn(root)}-wal`, '')
    libraryIn(root).library.close()
    expect(readDamage(root)).toEqual([])
  })

  it('is not missed where there are folders of nothing, and what is not a library’s', () => {
    mkdirSync(join(root, 'assets'))
    writeFileSync(join(root, 'settings.json'), '{}')
    writeFileSync(join(root, 'notes.txt'), 'mine')
    libraryIn(root).library.close()
    expect(readDamage(root)).toEqual([])
  })

  it('has its edits once more beside it, where the log was not in it yet', () => {
    const { library } = libraryIn(root)
    const id = library.create(story({ headline: 'Ferry' }, ['It left.']))
    const killed = asKilled(root)
    library.close()
    rmSync(join(killed, 'lede.sqlite-wal'))

    const again = libraryIn(killed)
    expect(readDamage(killed)).toMatchObject([{ whole: 1, drafts: [] }])
    expect(again.library.article(id)).toMatchObject({ headline: 'Ferry', bodyText: 'It left.' })
    again.library.close()
  })
})

describe('the file beside the library', () => {
  const record = () => join(root, 'lede.acknowledged')

  it('that is gone is told, and made anew', () => {
    filled(2)
    rmSync(record())
    libraryIn(root).library.close()
    libraryIn(root).library.close()
    expect(readDamage(root)).toMatchObject([{ found: ['record'], whole: null, drafts: [], aside: [] }])
  })

  it('need not be there for edits to be missed that SQLite’s log has, and that it leaves out', () => {
    const { library } = libraryIn(root)
    const headlines = Array.from({ length: 12 }, (_, number) => `Draft ${number}`)
    for (const headline of headlines) library.create(story({ headline }))
    const killed = asKilled(root)
    library.close()
    rmSync(join(killed, 'lede.acknowledged'))
    const log = join(killed, 'lede.sqlite-wal')
    const before = readFileSync(log)
    const middle = 32 + Math.floor((before.length - 32) / 4120 / 2) * 4120
    overwrite(log, middle + 1_000, Uint8Array.of((before[middle + 1_000] ?? 0) ^ 1))
    const damaged = readFileSync(log)

    const again = libraryIn(killed)
    const [damage] = readDamage(killed)
    expect(damage).toMatchObject({ found: ['behind'] })
    const aside = damage?.aside.find((name) => name.endsWith('-wal')) ?? ''
    expect(readFileSync(join(killed, aside)).equals(damaged)).toBe(true)
    const back = headlinesOf(again.library)
    const told = (damage?.drafts ?? []).map(({ headline }) => headline)
    expect(headlines.filter((headline) => !back.includes(headline) && !told.includes(headline))).toEqual([])
    again.library.close()
  })

  it('that is gone, where the log was cut off in the middle of its last edit, is all that is told', () => {
    const { library } = libraryIn(root)
    for (const headline of ['One', 'Two']) library.create(story({ headline }))
    const killed = asKilled(root)
    library.close()
    rmSync(join(killed, 'lede.acknowledged'))
    const log = join(killed, 'lede.sqlite-wal')
    overwrite(log, statSync(log).size - 100, Uint8Array.of(1, 2, 3))
    libraryIn(killed).library.close()
    expect(readDamage(killed)).toMatchObject([{ found: ['record'] }])
  })

  it('that was cut off, as a power loss does, is no damage', () => {
    const { library } = libraryIn(root)
    const id = library.create(story({ headline: 'Ferry' }))
    library.append(id, Y.encodeStateAsUpdate(draftOf(story({ kicker: 'Harbour' }))))
    const killed = asKilled(root)
    library.close()
    truncateSync(join(killed, 'lede.acknowledged'), statSync(join(killed, 'lede.acknowledged')).size - 10)
    const again = libraryIn(killed)
    expect(again.library.article(id).kicker).toBe('Harbour')
    again.library.close()
    expect(readDamage(killed)).toEqual([])
  })
})

it('leaves a library of a newer Lede as it is', () => {
  const folder = filled(1)
  // A newer one seals what it writes, or has no such file.
  rmSync(join(folder, 'lede.acknowledged'))
  const raw = new DatabaseSync(fileIn(folder))
  raw.exec('pragma user_version = 999')
  raw.close()
  const before = readFileSync(fileIn(folder))
  expect(codeOf(() => openStore(folder, day))).toBe('store.newer')
  expect(readFileSync(fileIn(folder)).equals(before)).toBe(true)
  expect(readdirSync(folder).filter((name) => name.includes('damaged'))).toEqual([])
})

it('a library whose number of SQLite’s format is damaged is set aside, and told', () => {
  const folder = filled(2)
  const formatAt = 47
  const whole = readFileSync(fileIn(folder))[formatAt] ?? 0
  for (const bit of [0, 3, 7]) {
    overwrite(fileIn(folder), formatAt, Uint8Array.of(whole ^ (1 << bit)))
    const { library } = libraryIn(folder)
    expect(headlinesOf(library).toSorted()).toEqual(['Draft 0', 'Draft 1'])
    library.close()
  }
  expect(readDamage(folder)).toHaveLength(3)
})
