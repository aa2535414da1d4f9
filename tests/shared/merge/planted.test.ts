import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '#hosts/installation.ts'

const text = (path: string) => readFileSync(join(root, path), 'utf8')
const planted: { breaks: string; file: string; search: string }[] = JSON.parse(text('tests/mutation/merge.json'))

test.each(planted)('what is broken so that $breaks stands in one place of the code', ({ file, search }) => {
  expect(text(file).split(search).length - 1).toBe(1)
})
