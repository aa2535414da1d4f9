import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { temporaryFolder } from '#tests/helpers/desk.ts'
import { story } from '#tests/helpers/story.ts'
import { lede } from './run.ts'

let folder: string
let remove: () => void
const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}
const data = () => ['--data', join(folder, 'data')]

beforeEach(() => {
  ;({ folder, remove } = temporaryFolder())
})
afterEach(() => remove())

it('an approval keeps what was read and checked; a published page is held against it', async () => {
  const article = story(
    {
      headline: 'Ferry sails again',
      kicker: 'Harbour',
      deck: 'After a year.',
      publishedAt: '2026-03-18T09:00:00Z',
      timeZone: 'Europe/Berlin',
    },
    [
      'The ferry sailed on Wednesday with 120 passengers.',
      'Mayor TK spoke at length about about the harbour.',
      'It sails daily.',
    ],
  )
  const [id = ''] = (await lede(['import', file('ferry.json', JSON.stringify(article)), ...data()])).stdout.split(' ')
  expect(await lede(['record', id, ...data()])).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('not approved'),
  })
  await lede(['status', id, 'inReview', ...data()])
  await lede(['status', id, 'approved', '--note', 'Read twice.', ...data()])
  const out = join(folder, 'out')
  await lede(['export', id, '--to', 'html', '--out', out, '--insist', '--reason', 'TK is a name.', ...data()])

  const printed = (await lede(['record', id, ...data()])).stdout
  const record = JSON.parse(printed)
  expect(record).toMatchObject({
    story: id,
    headline: 'Ferry sails again',
    approval: { note: 'Read twice.', hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
    overrides: [{ holds: ['checks'], checks: 'placeholder: TK', reason: 'TK is a name.' }],
  })
  expect(record.checks.found).toContainEqual({ rule: 'placeholder', severity: 'error', count: 1, ignored: 0 })
  expect(record.checks.clean).toContain('quotesUnbalanced')
  expect(record.checks.off).toContain('noBreak')
  const page = (await lede(['record', id, '--page', ...data()], { env: { LC_ALL: 'de_DE.UTF-8' } })).stdout
  expect(page).toContain('<html lang="de">')
  expect(record.origins).toEqual({ written: 1 })
  expect(page).toContain('<dt>Getippt</dt><dd>100\u00a0%</dd>')
  expect(page).toContain('Trotz: Fehler bei den Prüfungen (Platzhalter: TK). TK is a name.')

  const kept = file('record.json', printed)
  const live = join(out, readdirSync(out).find((name) => name.endsWith('.html')) ?? '')
  const published = readFileSync(live, 'utf8')
  expect(await lede(['verify', live, '--record', kept])).toMatchObject({
    code: 0,
    stdout: '',
  })
  const changed = published
    .replace('120 passengers', '210 passengers')
    .replace(/<p>It sails daily\.<\/p>/, '')
    .replace('<p>Mayor', '<p>Readers get ten percent off.</p><p>Mayor')
    .replace(/(<h1[^>]*>)Ferry sails again/, '$1Ferry sinks again')
  const verified = await lede(['verify', file('changed.html', changed), '--record', kept])
  expect(verified.code).toBe(1)
  expect(verified.stdout.split('\n')).toEqual([
    'changed, passage 2 (headline): “Ferry sails again” → “Ferry sinks again”',
    'changed, passage 4 (text): “The ferry sailed on Wednesday with 120 passengers.” → “The ferry sailed on Wednesday with 210 passengers.”',
    'not approved, before passage 5 (text): “Readers get ten percent off.”',
    'missing, passage 6 (text): “It sails daily.”',
    '',
  ])
  expect(await lede(['verify', kept, '--record', file('none.json', '{}')])).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('This is no record of review.'),
  })
})
