import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openStore } from '#desk/store/open-store.ts'
import { temporaryFolder } from '#tests/helpers/desk.ts'
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
    // Root may write anywhere: be somebody else for a moment.
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
  it.each(Object.keys(damages))('that %s is set aside, untouched, and a new one is begun', (name) => {
    const folder = filled()
    damages[name]?.(fileIn(folder))
    const before = readFileSync(fileIn(folder))

    const { library, notices } = libraryIn(folder, () => day)
    const aside = 'lede.damaged-2026-03-05.sqlite'
    expect(notices.map(({ code, details }) => ({ code, details }))).toEqual([
      { code: 'store.corrupt', details: { folder, aside } },
    ])
    expect(readFileSync(join(folder, aside)).equals(before)).toBe(true)
    expect(headlinesOf(library)).toEqual([])
    library.create(story({ headline: 'A new beginning' }))
    library.close()

    const again = libraryIn(folder, () => day)
    expect(again.notices).toEqual([])
    expect(headlinesOf(again.library)).toEqual(['A new beginning'])
    again.library.close()
  })

  it('never takes the place of one set aside before', () => {
    for (const text of ['first', 'second', 'third']) {
      writeFileSync(fileIn(root), text.repeat(1000))
      openStore(root, day).database.close()
    }
    const aside = readdirSync(root)
      .filter((name) => name.includes('damaged'))
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

    const { library, notices } = libraryIn(folder)
    expect(notices).toEqual([])
    expect(headlinesOf(library)).toHaveLength(5)
    headlinesOf(library, { search: 'harbour' })
    expect(headlinesOf(library, { search: 'harbour' })).toHaveLength(5)
    library.close()
  })
})

it('leaves a library of a newer Lede as it is', () => {
  const folder = filled(1)
  const raw = new DatabaseSync(fileIn(folder))
  raw.exec('pragma user_version = 999')
  raw.close()
  const before = readFileSync(fileIn(folder))
  expect(codeOf(() => openStore(folder, day))).toBe('store.newer')
  expect(readFileSync(fileIn(folder)).equals(before)).toBe(true)
  expect(readdirSync(folder).filter((name) => name.includes('damaged'))).toEqual([])
})
