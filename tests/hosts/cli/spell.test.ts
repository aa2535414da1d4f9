import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { temporaryFolder } from '#tests/helpers/desk.ts'
import { lede } from './run.ts'

let folder: string
let remove: () => void
const path = (name: string) => join(folder, name)

beforeEach(() => {
  ;({ folder, remove } = temporaryFolder())
  writeFileSync(
    path('slips.txt'),
    'Council aproves plan\n\nLONDON, Nov 29 (Reuters) - The comittee met Zofia Krzywda in the old harbour.\n\nKrzywda was glad of the answer.\n',
  )
  writeFileSync(
    path('clean.txt'),
    'Council approves plan\n\nLONDON, Nov 29 (Reuters) - The committee met in the evening.\n',
  )
})
afterEach(() => remove())

it('says what is misspelled, where, and what may have been meant; and ends with 1', async () => {
  const { code, stdout } = await lede(['spell', path('slips.txt'), path('clean.txt'), '--language', 'en-GB'])
  expect(code).toBe(1)
  expect(stdout).toMatch(/slips\.txt: headline: aproves → .*approves/)
  expect(stdout).toMatch(/slips\.txt: comittee → committee/)
  expect(stdout.split('\n')).toHaveLength(3)
  const json = await lede(['spell', path('slips.txt'), path('clean.txt'), '--language', 'en-GB', '--json'])
  expect(JSON.parse(json.stdout)).toMatchObject([
    {
      file: path('slips.txt'),
      language: 'en-GB',
      findings: [
        { word: 'aproves', field: 'headline', quote: 'Council aproves plan', offset: 8 },
        { word: 'comittee', field: null, offset: 4, suggestions: expect.arrayContaining(['committee']) },
      ],
    },
    { file: path('clean.txt'), findings: [] },
  ])
})

it('drafts are checked with what the library accepts, one bad story leaves the others, and what cannot be checked says why', async () => {
  const data = ['--data', path('data')]
  const { stdout } = await lede(['import', path('slips.txt'), ...data])
  const id = stdout.split(' ')[0]?.trim() ?? ''
  const found = await lede(['spell', id, 'no-such', path('clean.txt'), '--json', '--language', 'en-GB', ...data])
  expect(found.code).toBe(1)
  expect(JSON.parse(found.stdout)).toMatchObject([
    { file: id, findings: [{ word: 'aproves' }, { word: 'comittee' }] },
    { file: 'no-such', findings: [], error: { code: 'id.none' } },
    { file: path('clean.txt'), findings: [] },
  ])
  expect(await lede(['spell', path('clean.txt'), '--language', 'en-GB'])).toMatchObject({
    code: 0,
    stdout: '',
    stderr: 'Nothing is misspelled.\n',
  })
  expect(await lede(['spell', path('clean.txt'), '--language', 'fi'])).toMatchObject({ code: 1, stdout: '' })
  expect((await lede(['spell', path('clean.txt'), '--language', '!!'])).code).toBe(2)
})
