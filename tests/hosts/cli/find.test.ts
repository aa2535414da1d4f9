import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { temporaryFolder } from '#tests/helpers/desk.ts'
import { copy, lede } from './run.ts'

let folder: string
let remove: () => void
let id: string
const data = () => ['--data', join(folder, 'data')]

beforeEach(async () => {
  ;({ folder, remove } = temporaryFolder())
  const file = join(folder, 'ferry.txt')
  writeFileSync(file, copy)
  const { stdout } = await lede(['import', file, ...data()])
  id = stdout.split(' ')[0]?.trim() ?? ''
})
afterEach(() => remove())

it('finds in all drafts, with what stands around', async () => {
  const { code, stdout } = await lede(['find', 'FERRY', ...data()])
  expect(code).toBe(0)
  expect(stdout).toContain('  headline: Harbour [ferry] to sail again\n')
  expect(stdout).toContain('  The old harbour [ferry] will sail again')
  expect(await lede(['find', 'FERRY', '--case', ...data()])).toMatchObject({
    stdout: '',
    stderr: 'Nothing was found.\n',
  })
  expect((await lede(['find', 'harb', '--word', ...data()])).stdout).toBe('')
  const found = JSON.parse((await lede(['find', '(\\w+) ferry', '--regex', '--json', ...data()])).stdout)
  expect(found).toMatchObject([{ hits: [{ field: 'headline', found: 'Harbour ferry' }, { found: 'harbour ferry' }] }])
})

it.each([[['find', '']], [['find', 'x'.repeat(1_001)]], [['replace', 'ferry', 'x'.repeat(100_001)]]])(
  'says that a value is none, and ends with 2: %#',
  async (args) => {
    const { code, stderr } = await lede([...args, ...data()])
    expect(code).toBe(2)
    expect(stderr).toMatch(
      /^lede: A value that was given is empty, too long, or not of the kind that is wanted \(.*\)\.\n/,
    )
  },
)

it('says what would be replaced, and replaces it when told to', async () => {
  const dry = await lede(['replace', '(old) harbour', 'new ($1) port', '--regex', ...data()])
  expect(dry).toMatchObject({ code: 0, stderr: 'Nothing was changed. --apply replaces it.\n' })
  expect(dry.stdout).toContain('The [-old harbour-]{+new (old) port+} ferry')
  expect((await lede(['show', id, ...data()])).stdout).toContain('The old harbour ferry')
  const done = await lede(['replace', '(old) harbour', 'new ($1) port', '--regex', '--apply', ...data()])
  expect(done).toMatchObject({ code: 0, stdout: '', stderr: 'Replaced: 1. Drafts changed: 1.\n' })
  expect((await lede(['show', id, ...data()])).stdout).toContain('The new (old) port ferry')
  expect((await lede(['versions', id, ...data()])).stdout).toContain('(old) harbour → new ($1) port')
  expect((await lede(['log', id, ...data()])).stdout).toContain('replaced “(old) harbour”')
})

it('says in the person’s language what is wrong with a pattern', async () => {
  const { code, stderr } = await lede(['find', '(a', '--regex', ...data()], { env: { LC_ALL: 'de_DE.UTF-8' } })
  expect(code).toBe(1)
  expect(stderr).toContain('Das ist kein gültiger regulärer Ausdruck: Eine Klammer')
  expect((await lede(['replace', 'x', ...data()])).code).toBe(2)
})
