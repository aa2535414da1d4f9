import { execFileSync } from 'node:child_process'
import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { newDraft, setField } from '#shared/article/draft.ts'
import { temporaryFolder } from '#tests/helpers/desk.ts'
import { codeOf, headlinesOf, libraryIn } from '#tests/helpers/library.ts'
import { story } from '#tests/helpers/story.ts'

let folder: string
let remove: () => void
beforeEach(() => {
  ;({ folder, remove } = temporaryFolder())
})
afterEach(() => remove())

function edit(name: 'kicker' | 'deck' | 'summary', text: string): Uint8Array {
  const doc = newDraft()
  setField(doc, name, text)
  return Y.encodeStateAsUpdate(doc)
}

const large = 'A long sentence that takes room. '.repeat(4_000)

describe('a full disk', () => {
  it('is said, writes nothing by halves, and saving goes on when there is room', () => {
    const { library, database } = libraryIn(folder)
    const id = library.create(story({ headline: 'Before' }))
    const pages = database.get<{ page_count: number }>('pragma page_count')?.page_count ?? 0
    database.exec(`pragma max_page_count = ${pages + 4}`)

    expect(codeOf(() => library.append(id, edit('deck', large)))).toBe('store.full')
    expect(library.article(id).deck).toBeNull()
    expect(headlinesOf(library)).toEqual(['Before'])

    database.exec('pragma max_page_count = 1000000')
    library.append(id, edit('deck', large))
    expect(library.article(id).deck).toBe(large)
    library.close()
  })

  it.skipIf(!canMount())('of the system is said just so', () => {
    const mounted = join(folder, 'small')
    mkdirSync(mounted)
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', mounted])
    try {
      const { library } = libraryIn(mounted)
      const id = library.create(story({ headline: 'Before' }))
      const acknowledged: number[] = []
      const failed = Array.from({ length: 20 }, (_, number) => number).find((number) => {
        const code = codeOf(() => library.append(id, edit('deck', `${number} ${large}`)))
        if (code === 'nothing thrown') acknowledged.push(number)
        else expect(code).toBe('store.full')
        return code === 'store.full'
      })
      expect(failed).toBeDefined()
      expect(codeOf(() => library.open(id))).toBe('nothing thrown')

      execFileSync('mount', ['-o', 'remount,size=16m', mounted])
      library.append(id, edit('kicker', 'Room again'))
      expect(library.article(id).kicker).toBe('Room again')
      library.close()
      const again = libraryIn(mounted)
      expect(again.notices).toEqual([])
      expect(again.library.article(id)).toMatchObject({ headline: 'Before', kicker: 'Room again' })
      again.library.close()
    } finally {
      execFileSync('umount', [mounted])
    }
  })
})

// On Windows nobody can remove an open file.
describe.skipIf(process.platform === 'win32')('a folder taken away while Lede runs', () => {
  it('is made anew with everything in it', () => {
    const { library } = libraryIn(folder)
    const id = library.create(story({ headline: 'Before' }))
    library.append(id, edit('kicker', 'First'))
    rmSync(folder, { recursive: true })
    library.append(id, edit('deck', 'Second'))
    library.append(id, edit('summary', 'Third'))
    library.close()

    const again = libraryIn(folder)
    expect(again.library.article(id)).toMatchObject({
      headline: 'Before',
      kicker: 'First',
      deck: 'Second',
      summary: 'Third',
    })
    expect(headlinesOf(again.library, { search: 'third' })).toEqual(['Before'])
    again.library.close()
  })

  it('and replaced by another library is not written over', () => {
    const other = join(folder, 'other')
    libraryIn(other).library.close()
    const mine = join(folder, 'mine')
    const { library } = libraryIn(mine)
    const id = library.create(story({ headline: 'Mine' }))
    rmSync(mine, { recursive: true })
    renameSync(other, mine)
    expect(codeOf(() => library.append(id, edit('deck', 'Lost?')))).toBe('store.failed')
    library.close()
    const theirs = libraryIn(mine)
    expect(headlinesOf(theirs.library)).toEqual([])
    theirs.library.close()
  })
})

/** Whether this process may mount a small disk: as root on Linux, outside most containers. */
function canMount(): boolean {
  if (process.platform !== 'linux' || process.geteuid?.() !== 0) return false
  const { folder: place, remove: removePlace } = temporaryFolder()
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', place], { stdio: 'ignore' })
    execFileSync('umount', [place])
    return true
  } catch {
    return false
  } finally {
    removePlace()
  }
}
