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

const whole = ['lede.sqlite', 'lede.sqlite-wal', 'lede.sqlite-shm', 'lede.acknowledged']

it('copies all parts of a library and leaves them where they are', () => {
  put(...whole, 'settings.json')
  expect([...setAside(folder, whole, day)]).toEqual([
    ['lede.sqlite', 'lede.damaged-2026-03-05.sqlite'],
    ['lede.sqlite-wal', 'lede.damaged-2026-03-05.sqlite-wal'],
    ['lede.sqlite-shm', 'lede.damaged-2026-03-05.sqlite-shm'],
    ['lede.acknowledged', 'lede.damaged-2026-03-05.acknowledged'],
  ])
  expect(files()).toEqual({
    ...Object.fromEntries([...whole, 'settings.json'].map((name) => [name, `bytes of ${name}`])),
    'lede.damaged-2026-03-05.sqlite': 'bytes of lede.sqlite',
    'lede.damaged-2026-03-05.sqlite-wal': 'bytes of lede.sqlite-wal',
    'lede.damaged-2026-03-05.sqlite-shm': 'bytes of lede.sqlite-shm',
    'lede.damaged-2026-03-05.acknowledged': 'bytes of lede.acknowledged',
  })
})

it.each(['.sqlite', '.sqlite-wal', '.sqlite-shm', '.acknowledged'])(
  'takes no name of which a file is there (%j)',
  (ending) => {
    put('lede.sqlite', `lede.damaged-2026-03-05${ending}`, `lede.damaged-2026-03-05-2${ending}`)
    expect([...setAside(folder, ['lede.sqlite'], day).values()]).toEqual(['lede.damaged-2026-03-05-3.sqlite'])
    expect(files()).toMatchObject({
      [`lede.damaged-2026-03-05${ending}`]: `bytes of lede.damaged-2026-03-05${ending}`,
      'lede.damaged-2026-03-05-3.sqlite': 'bytes of lede.sqlite',
    })
  },
)

it('leaves nothing behind when one of the files cannot be copied', () => {
  put('lede.sqlite')
  mkdirSync(join(folder, 'lede.sqlite-shm'))
  expect(() => setAside(folder, ['lede.sqlite', 'lede.sqlite-shm'], day)).toThrow()
  expect(readdirSync(folder).sort()).toEqual(['lede.sqlite', 'lede.sqlite-shm'])
  expect(readFileSync(join(folder, 'lede.sqlite'), 'utf8')).toBe('bytes of lede.sqlite')
})
