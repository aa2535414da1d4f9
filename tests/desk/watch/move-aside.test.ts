import { lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { moveAside } from '#desk/watch/move-aside.ts'
import { temporaryFolder } from '#tests/helpers/desk.ts'

let folder: string
let remove: () => void
const refused = (...names: string[]) => join(folder, 'not-understood', ...names)

beforeEach(() => {
  ;({ folder, remove } = temporaryFolder())
})
afterEach(() => remove())

it('no reason takes the place of a file that was put aside before, and none of another', async () => {
  for (const [name, words] of [
    ['a.txt', 'first'],
    ['a', 'second'],
    ['a.txt', 'third'],
  ] as const) {
    writeFileSync(join(folder, name), `story ${words}`)
    await moveAside(join(folder, name), 'refused', words)
  }
  const kept = Object.fromEntries(readdirSync(refused()).map((name) => [name, readFileSync(refused(name), 'utf8')]))
  expect(Object.values(kept).toSorted()).toEqual(
    ['first', 'second', 'third'].flatMap((words) => [words, `story ${words}`]).toSorted(),
  )
})

it('nothing is written through a link that waits where a file is to go', async () => {
  mkdirSync(refused())
  for (const name of ['a.html', 'b.html.txt']) symlinkSync(join(folder, 'elsewhere'), refused(name))
  for (const name of ['a.html', 'b.html']) {
    writeFileSync(join(folder, name), name)
    await moveAside(join(folder, name), 'refused', 'why')
  }
  expect(readdirSync(refused()).toSorted()).toEqual([
    'a-2.html',
    'a-2.html.txt',
    'a.html',
    'b-2.html',
    'b-2.html.txt',
    'b.html.txt',
  ])
  expect(lstatSync(join(folder, 'elsewhere'), { throwIfNoEntry: false })).toBeUndefined()
})

it('a name as long as names can be has its reason all the same', async () => {
  const name = `${'語'.repeat(84)}.a`
  writeFileSync(join(folder, name), 'story')
  await moveAside(join(folder, name), 'refused', 'why')
  const names = readdirSync(refused())
  expect(names).toHaveLength(2)
  expect(names.every((each) => each.startsWith('語'.repeat(80)))).toBe(true)
})
