import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { temporaryFolder } from '#tests/helpers/desk.ts'
import { copy, lede } from './run.ts'

let folder: string
let remove: () => void
const data = () => ['--data', join(folder, 'data')]

beforeEach(() => {
  ;({ folder, remove } = temporaryFolder())
})
afterEach(() => remove())

it('says of imported copy that all of its words are an agency’s, as text and as JSON', async () => {
  writeFileSync(join(folder, 'ferry.txt'), copy)
  const id = (await lede(['import', join(folder, 'ferry.txt'), ...data()])).stdout.split(' ')[0] ?? ''
  const { code, stdout } = await lede(['origins', id, ...data()])
  expect(code).toBe(0)
  expect(stdout).toMatch(/^Wire copy: +100%/)
  expect(stdout).toContain('ferry.txt')
  const { shares, passages } = JSON.parse((await lede(['origins', id, '--json', ...data()])).stdout)
  expect(shares).toMatchObject([{ kind: 'wire', share: 1 }])
  expect(passages[0]).toMatchObject({ field: 'headline', kind: 'wire', note: 'ferry.txt', by: null })
})

it('says nothing of a draft without words, and which drafts there are where one is unknown', async () => {
  writeFileSync(join(folder, 'ferry.txt'), copy)
  await lede(['import', join(folder, 'ferry.txt'), ...data()])
  expect((await lede(['origins', 'nothing-like-it', ...data()])).code).not.toBe(0)
})
