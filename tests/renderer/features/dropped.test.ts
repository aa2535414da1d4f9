import { expect, test } from 'vitest'
import { withoutCompanions } from '#renderer/features/import/dropped.ts'

const file = new File([], 'any')
const kept = (...paths: string[]) => withoutCompanions(paths.map((path) => ({ path, file }))).map(({ path }) => path)

test('what a program saved beside a page is no story', () => {
  expect(
    kept(
      'in/ferry.htm',
      'in/ferry_files/filelist.xml',
      'in/ferry-Dateien/deep/header.htm',
      'in/ferry.fld/theme.thmx',
      'in/ferry-second.htm',
      'in/ferry.txt',
      'in/other/notes.txt',
    ),
  ).toEqual(['in/ferry.htm', 'in/ferry-second.htm', 'in/ferry.txt', 'in/other/notes.txt'])
})

test('a folder that is called like no page holds stories', () => {
  expect(kept('ferry.txt', 'ferry_files/one.txt', 'harbour/two.txt')).toEqual([
    'ferry.txt',
    'ferry_files/one.txt',
    'harbour/two.txt',
  ])
})
