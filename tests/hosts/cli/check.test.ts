import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ruleIds } from '#shared/checks/rule-ids.ts'
import { temporaryFolder } from '#tests/helpers/desk.ts'
import { story } from '#tests/helpers/story.ts'
import { lede } from './run.ts'

describe('lede check', () => {
  let folder: string
  let remove: () => void
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  const copy = (words: string) =>
    `Ferry sails again\n\nBERLIN, March 18 (AP) — ${words} The captain was pleased with it.\n`
  const data = () => ['--data', join(folder, 'data')]

  beforeEach(() => {
    ;({ folder, remove } = temporaryFolder())
  })
  afterEach(() => remove())

  it('tells what it finds in files, as JSON too, and ends with 1 where an error is among it', async () => {
    const path = file('ferry.txt', copy('Mayor TK said said so.'))
    const { code, stdout } = await lede(['check', path])
    expect(code).toBe(1)
    expect(stdout).toContain(`${path}: error placeholder (body: “TK”) Something was to be filled in here.\n`)
    expect(stdout).toContain('warning doubledWord (body: “said said”)')
    const [report] = JSON.parse((await lede(['check', path, '--json'])).stdout)
    expect(report).toMatchObject({ file: path })
    expect(report.findings).toContainEqual({
      rule: 'doubledWord',
      severity: 'warning',
      message: '“said” stands there twice or more.',
      field: 'body',
      quote: 'said said',
      offset: 9,
      fix: 'said',
    })
  })

  it('goes on with the others where a file cannot be read, and says so', async () => {
    const path = file('ferry.txt', copy('The mayor spoke.'))
    const { code, stdout, stderr } = await lede(['check', join(folder, 'none.txt'), path, '--json', ...data()])
    expect(code).toBe(1)
    expect(stderr).toContain('none.txt')
    expect(JSON.parse(stdout)).toMatchObject([{ file: path }])
  })

  it('looks at drafts by the newsroom’s settings; errors hold an export until somebody says why', async () => {
    const path = file('ferry.txt', copy('Mayor TK said so.'))
    const { stdout } = await lede(['import', path, ...data()])
    const [id = ''] = stdout.split(' ')
    const checked = await lede(['check', id, ...data()])
    expect(checked).toMatchObject({ code: 1 })
    expect(checked.stdout).toContain(`${id}: error placeholder`)
    const out = ['export', id, '--to', 'text', '--out', join(folder, 'out'), ...data()]
    expect(await lede(out)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('The checks found errors (1): Placeholder. TK'),
    })
    expect(await lede([...out, '--insist'])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('Say with --reason why'),
    })
    expect(await lede([...out, '--insist', '--reason', 'It is a quotation.'])).toMatchObject({ code: 0 })
    const [event] = JSON.parse((await lede(['log', id, '--json', ...data()])).stdout).slice(-1)
    expect(event).toMatchObject({
      kind: 'override',
      holds: ['checks'],
      checks: 'placeholder: TK',
      reason: 'It is a quotation.',
    })
  })

  it('says which figures are others than in the wire copy that a story was made from', async () => {
    const path = file('ferry.txt', copy('The ferry carried 120 people on Tuesday.'))
    const [id = ''] = (await lede(['import', path, ...data()])).stdout.split(' ')
    await lede(['replace', '120 people', '210 people', '--apply', ...data()])
    expect((await lede(['check', id, ...data()])).stdout).toContain(
      `hint changedSinceCopy (body: “210”) The wire copy has: 120\n`,
    )
  })

  it('errors hold one of several in a feed until somebody says why, and then all of them leave', async () => {
    const paths = ['Mayor TK said so.', 'It sails.'].map((said, at) => {
      const dated = { headline: said, publishedAt: '2026-03-18T09:00:00Z', timeZone: 'Europe/Berlin' }
      return file(`story-${at}.json`, JSON.stringify(story(dated, [said])))
    })
    const { stdout } = await lede(['import', ...paths, ...data()])
    const ids = stdout
      .trim()
      .split('\n')
      .map((line) => line.split(' ')[0] ?? '')
    const out = ['export', ...ids, '--to', 'json-feed', '--insist', '--force', '--out', join(folder, 'feed'), ...data()]
    const itemsIn = () => JSON.parse(readFileSync(join(folder, 'feed', 'stories.feed.json'), 'utf8')).items
    expect(await lede(out)).toMatchObject({ code: 1, stderr: expect.stringContaining('Say with --reason why') })
    expect(itemsIn()).toHaveLength(1)
    expect(await lede([...out, '--reason', 'It is a quotation.'])).toMatchObject({ code: 0 })
    expect(itemsIn()).toHaveLength(2)
  })

  it('lists the rules, and says how it is used', async () => {
    const { code, stdout } = await lede(['check', '--rules', '--json'])
    expect(code).toBe(0)
    expect(JSON.parse(stdout).map(({ rule }: { rule: string }) => rule)).toEqual(ruleIds)
    expect((await lede(['check', '--rules'], { env: { LC_ALL: 'de_DE.UTF-8' } })).stdout).toMatch(
      /^publication +warning +Was eine Seite braucht/,
    )
    expect(await lede(['check'])).toMatchObject({ code: 2 })
  })
})
