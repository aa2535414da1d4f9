import { writeFileSync } from 'node:fs'
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

it('takes rules in from a spreadsheet, tries them on the drafts, switches them on, checks by them and writes them', async () => {
  const texts = [
    ['2025-03-18T09:00:00Z', 'Sport', 'They utilize it, and utilize it again.'],
    ['2026-03-18T09:00:00Z', 'Politics', 'The mayor will utilize the hall. “We utilize it,” he said.'],
  ] as const
  const stories = texts.map(([publishedAt, category, text], at) =>
    file(
      `story-${at}.json`,
      JSON.stringify(story({ headline: `Story ${at}`, publishedAt, category, timeZone: 'UTC' }, [text])),
    ),
  )
  const ids = (await lede(['import', ...stories, ...data()])).stdout.split('\n').map((line) => line.split(' ')[0] ?? '')
  const sheet = file('rules.csv', 'find,instead,why,severity,from\nutilize,use,Plain words,error,\nx,,,,sometime\n')
  const dry = await lede(['rules', 'import', sheet, '--dry-run', ...data()])
  expect(dry.stderr).toContain('row 3: “sometime” is no clear date')
  // The clichés that every library starts with, and nothing else.
  const first = (await lede(['rules', 'list', ...data()])).stdout
  expect(first).toMatch(/^en-clich {2}hint +at the end of the day \| .* \| … \(en\)\n/)
  expect(first).not.toContain('utilize')
  const none = await lede(['rules', 'list', '--newsroom', ...data()])
  expect(none).toMatchObject({ code: 1, stderr: expect.stringContaining('newsroom') })
  expect((await lede(['rules', 'import', sheet, ...data()])).stderr).toContain('New: 1.')

  const trial = await lede(['rules', 'try', ...data()])
  expect(trial.stdout).toContain('They [-utilize-]{+use+} it, and utilize it again.')
  expect(trial.stderr).toContain('Hits: 3 in 2 of 2 drafts.')
  expect(trial.stderr).toContain('By year: 2026 1, 2025 2')
  expect(trial.stderr).toContain('By category: Sport 2, Politics 1')
  // A trial changes nothing: the rule is off until it is switched on.
  expect((await lede(['check', ids[1] ?? '', ...data()])).stdout).not.toContain('house')
  expect((await lede(['rules', 'on', 'utilize', ...data()])).stderr).toContain('Switched on: 1.')
  const checked = await lede(['check', ids[1] ?? '', ...data()])
  expect(checked).toMatchObject({ code: 1, stdout: expect.stringContaining('error house (body: “utilize”)') })
  const out = ['export', ids[1] ?? '', '--to', 'text', '--out', join(folder, 'out'), ...data()]
  expect((await lede(out)).stderr).toContain('The checks found errors (1): House rule. utilize')

  const written = file('rules.json', (await lede(['rules', 'export', ...data()])).stdout)
  const elsewhere = ['--data', join(folder, 'other')]
  expect((await lede(['rules', 'import', written, ...elsewhere])).stderr).toContain('New: 1.')
  const listed = JSON.parse((await lede(['rules', 'list', '--json', ...elsewhere])).stdout)
  expect(listed.at(-1)).toMatchObject({ find: ['utilize'], instead: 'use', on: false })
  expect(listed.filter(({ on }: { on: boolean }) => on)).toHaveLength(5)
  expect((await lede(['check', stories[0] ?? '', '--house', written])).stdout).toContain('error house')
  expect((await lede(['rules', 'off', 'utilize', ...data()])).stderr).toContain('Switched off: 1.')
  expect((await lede(['rules', 'off', 'nothing', ...data()])).stderr).toContain('There is no house rule “nothing”')
})

it('stops a pattern that never ends, names it, and leaves it off; a newer file is refused in words', async () => {
  const path = file('story.json', JSON.stringify(story({ headline: 'Slow' }, [`${'a'.repeat(60)}! They said so.`])))
  const [id = ''] = (await lede(['import', path, ...data()])).stdout.split(' ')
  const rules = {
    lede: 'house-rules',
    version: 1,
    rules: [
      { id: 'slow', kind: 'pattern', find: ['(a+)+$'] },
      { id: 'quick', find: ['said'] },
    ],
  }
  const list = file('rules.json', JSON.stringify(rules))
  await lede(['rules', 'import', list, ...data()])
  const on = await lede(['rules', 'on', ...data()])
  expect(on.stderr).toContain('“(a+)+$” takes too long and was stopped')
  expect(on.stderr).toContain('Switched on: 1.')
  const checked = await lede(['check', id, '--house', list, ...data()])
  expect(checked.stderr).toContain('The check “(a+)+$” failed or took too long')
  expect(checked.stdout).toContain('house (body: “said”)')
  const newer = file('newer.json', JSON.stringify({ ...rules, version: 9 }))
  expect(await lede(['rules', 'import', newer, ...data()])).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('written by a newer Lede (version 9'),
  })
})
