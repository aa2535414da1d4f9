import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { setAside } from '#desk/store/set-aside.ts'
import { temporaryFolder } from '#tests/helpers/desk.ts'

const day = Date.UTC(2026, 2, 5, 23, 59)

let folder: string
let remove: () => void
beforeEach(() => {
  ;({ folder, remove } = temporaryFolder())
})
afterEach(() => remove())

const put = (...names: string[]) => {
  for (const name of names) writeFileSync(join(folder, name), `bytes of ${name}`)
}
const files = () =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]))

it('takes along what was not yet written into the library itself', () => {
  put('lede.sqlite', 'lede.sqlite-wal', 'lede.sqlite-shm', 'settings.json')
  expect(setAside(folder, 'lede.sqlite', day)).toBe('lede.damaged-2026-03-05.sqlite')
  expect(files()).toEqual({
    'lede.damaged-2026-03-05.sqlite': 'bytes of lede.sqlite',
    'lede.damaged-2026-03-05.sqlite-wal': 'bytes of lede.sqlite-wal',
    'lede.damaged-2026-03-05.sqlite-shm': 'bytes of lede.sqlite-shm',
    'settings.json': 'bytes of settings.json',
  })
})

it.each(['', '-wal', '-shm'])('takes no name of which a file is there (%j)', (ending) => {
  put('lede.sqlite', `lede.damaged-2026-03-05.sqlite${ending}`, `lede.damaged-2026-03-05-2.sqlite${ending}`)
  expect(setAside(folder, 'lede.sqlite', day)).toBe('lede.damaged-2026-03-05-3.sqlite')
  expect(files()).toMatchObject({
    [`lede.damaged-2026-03-05.sqlite${ending}`]: `bytes of lede.damaged-2026-03-05.sqlite${ending}`,
    'lede.damaged-2026-03-05-3.sqlite': 'bytes of lede.sqlite',
  })
})

it('leaves everything where it is when one of the files cannot be copied', () => {
  put('lede.sqlite')
  mkdirSync(join(folder, 'lede.sqlite-shm'))
  expect(() => setAside(folder, 'lede.sqlite', day)).toThrow()
  expect(readFileSync(join(folder, 'lede.sqlite'), 'utf8')).toBe('bytes of lede.sqlite')
})
