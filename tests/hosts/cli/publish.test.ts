import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { confSettings } from '#hosts/conf-settings.ts'
import { temporaryFolder } from '#tests/helpers/desk.ts'
import { publish } from '#tests/helpers/publish.ts'
import { story } from '#tests/helpers/story.ts'
import { lede } from './run.ts'

const options = { publisher: { name: '', url: '' } }
const article = story(
  {
    headline: 'Ferry sails again',
    status: 'approved',
    publishedAt: '2026-03-05T10:00:00+01:00',
    timeZone: 'Europe/Berlin',
  },
  ['It left at dawn.'],
)
const held = { ...article, embargoUntil: '2999-01-01T06:00:00+01:00' }

describe('after publication, on the command line', () => {
  let folder: string
  let remove: () => void
  const data = () => ['--data', join(folder, 'data')]
  const write = (name: string, of: typeof article) => {
    const path = join(folder, name)
    writeFileSync(path, publish(of, 'json', options))
    return path
  }
  const imported = async (of: typeof article) =>
    (await lede(['import', write('story.json', of), ...data()])).stdout.split(' ')[0]?.trim() ?? ''

  beforeEach(() => {
    ;({ folder, remove } = temporaryFolder())
  })
  afterEach(() => remove())

  it('publishes a story, and what changed only with its text', async () => {
    const id = await imported(article)
    expect(await lede(['publish', id, '--update', 'New.', ...data()])).toMatchObject({ code: 1, stdout: '' })
    expect((await lede(['publish', id, ...data()])).stdout).toBe('published\n')
    expect((await lede(['publish', id, ...data()])).stderr).toContain('--update TEXT, or --correction TEXT')
    expect((await lede(['publish', id, '--correction', 'It sailed late.', ...data()])).stdout).toBe('published\n')
    const out = join(folder, 'out')
    const status = JSON.parse((await lede(['status', id, '--json', ...data()])).stdout)
    expect(status).toMatchObject({ status: 'published', published: { by: null, changed: false } })
    await lede(['export', id, '--to', 'text', '--out', out, ...data()])
    const [file = ''] = readdirSync(out)
    expect(readFileSync(join(out, file), 'utf8')).toMatch(/^CORRECTION, .*: It sailed late\./)
    const log = (await lede(['log', id, ...data()])).stdout
    expect(log).toMatch(/published it\.\n.*announced a correction\.\n {4}It sailed late\./)
  })

  it('withdraws a story, and says so of every export; its log tells it in words', async () => {
    const id = await imported({ ...article, status: 'published' })
    const out = join(folder, 'out')
    expect(await lede(['publish', id, '--kill', 'A hoax.', ...data()])).toMatchObject({ code: 0, stdout: 'killed\n' })
    const exported = await lede(['export', id, '--to', 'text', '--out', out, '--force', ...data()])
    expect(exported).toMatchObject({ code: 0, stderr: expect.stringContaining('This story was withdrawn.') })
    const copy = readFileSync(join(out, readdirSync(out)[0] ?? ''), 'utf8')
    expect(copy).toMatch(/^KILL: A hoax\. /)
    expect(copy).not.toContain('dawn')
    expect(await lede(['status', id, 'draft', ...data()])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('Its readers were told that this story is withdrawn.'),
    })
    await lede(['status', id, 'draft', '--insist', ...data()])
    const log = (await lede(['log', id, ...data()])).stdout
    for (const said of [
      'withdrew it.',
      '    A hoax.',
      'insisted on bringing it back: its readers were told that it is withdrawn.',
      'took it back to draft, after it had been withdrawn.',
    ])
      expect(log).toContain(said)
  })

  it('takes one text at a time, and no empty one', async () => {
    const id = await imported({ ...article, status: 'published' })
    expect(await lede(['publish', id, '--update', ' ', ...data()])).toMatchObject({ code: 2 })
    expect(await lede(['publish', id, '--update', 'a', '--kill', 'b', ...data()])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Give one of --update, --correction and --kill.'),
    })
  })

  it('keeps an embargo in every way out, and marks what leaves before its end', async () => {
    const id = await imported(held)
    expect((await lede(['list', ...data()])).stdout).toMatch(
      /Ferry sails again \(embargo until 1 Jan 2999, \d\d:\d\d \S+\)/,
    )
    expect((await lede(['show', id, ...data()])).stdout).toContain('EMBARGOED until')
    const out = join(folder, 'out')
    const exported = await lede(['export', id, '--to', 'html', '--out', out, ...data()])
    expect(exported).toMatchObject({ code: 1, stderr: expect.stringContaining('Under embargo until') })
    expect(readdirSync(out)).toEqual([])
    const insisted = await lede(['export', id, '--to', 'html', '--out', out, '--insist', ...data()])
    expect(insisted).toMatchObject({ code: 0, stderr: expect.stringContaining('Under embargo until') })
    expect(readFileSync(join(out, readdirSync(out)[0] ?? ''), 'utf8')).toContain('EMBARGOED until')
  })

  it('publishes under embargo only when somebody insists, or plans for its end', async () => {
    const id = await imported(held)
    const asked = 'This story is held. Under embargo until 1 Jan 2999'
    for (const args of [
      ['publish', id],
      ['status', id, 'published'],
    ])
      expect(await lede([...args, ...data()])).toMatchObject({ code: 1, stderr: expect.stringContaining(asked) })
    expect((await lede(['status', id, ...data()])).stdout).toBe('approved\n')
    expect(await lede(['publish', id, '--plan', ...data()])).toMatchObject({
      stdout: 'approved\n',
      stderr: expect.stringContaining('Planned for 2999-01-01T06:00:00+01:00.'),
    })
    expect(await lede(['publish', id, '--plan', '--insist', ...data()])).toMatchObject({ code: 2 })
    expect((await lede(['publish', id, '--insist', ...data()])).stdout).toBe('published\n')
    expect(await lede(['publish', id, '--plan', ...data()])).toMatchObject({ code: 1, stdout: '' })
    const log = (await lede(['log', id, ...data()])).stdout
    expect(log).toMatch(
      /planned its publication for .*2999.*\n.*insisted on publishing it: under embargo until .*2999.*\.\n.*published it\./,
    )
  })

  it('approves and publishes by the newsroom’s rules, whoever insists', async () => {
    const settings = confSettings(join(folder, 'data'))
    const ann = { id: 'ann', name: 'Ann Lee', initials: 'AL', colour: 'teal', role: 'editor' } as const
    const id = await imported(article)
    settings.write({ ...settings.read(), profile: ann, requireApproval: true, selfApproval: false })
    for (const insist of [[], ['--insist']])
      expect(await lede(['publish', id, ...insist, ...data()])).toMatchObject({
        code: 1,
        stderr: expect.stringContaining('It has not been approved'),
      })
    for (const to of ['draft', 'inReview']) await lede(['status', id, to, ...data()])
    expect(await lede(['status', id, 'approved', '--insist', ...data()])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('This is your own story'),
    })
    settings.write({ ...settings.read(), profile: { ...ann, id: 'ben', name: 'Ben Ray' } })
    expect((await lede(['status', id, 'approved', ...data()])).stdout).toBe('approved\n')
    expect((await lede(['status', id, ...data()])).stderr).toMatch(/^Approved by Ben Ray on .*, as it stands\.$/m)
    settings.write({ ...settings.read(), profile: ann })
    expect((await lede(['publish', id, ...data()])).stdout).toBe('published\n')
  })

  it('says of an approval that it stands no longer once the story was changed', async () => {
    const id = await imported(article)
    for (const to of ['draft', 'inReview', 'approved']) await lede(['status', id, to, ...data()])
    await lede(['replace', 'dawn', 'noon', '--apply', ...data()])
    const { stdout, stderr } = await lede(['status', id, ...data()])
    expect(stdout).toBe('approved\n')
    expect(stderr).toContain('what it says now is not approved.')
    const { approved } = JSON.parse((await lede(['status', id, '--json', ...data()])).stdout)
    expect(approved).toMatchObject({ by: null, standing: 'void' })
  })

  it('keeps the embargo of a file that it converts', async () => {
    const file = write('held.json', held)
    for (const to of ['html', 'text']) {
      const refused = await lede(['convert', file, '--to', to])
      expect(refused).toMatchObject({ code: 1, stdout: '' })
      // A file has no history in which insisting could be recorded.
      expect(refused.stderr).toMatch(/Under embargo until .* With --insist it is converted all the same\.\n$/)
      expect((await lede(['convert', file, '--to', to, '--insist'])).stdout).toContain('EMBARGOED until')
    }
    expect(JSON.parse((await lede(['convert', file])).stdout)).toMatchObject({ embargoUntil: held.embargoUntil })
  })

  it('converts a spiked story only when somebody insists', async () => {
    const file = write('spiked.json', { ...article, status: 'spiked' })
    expect(await lede(['convert', file, '--to', 'html'])).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining('This story was spiked.'),
    })
    expect((await lede(['convert', file, '--to', 'html', '--insist'])).stdout).toContain('It left at dawn.')
  })

  it('converts a withdrawn story to its kill notice', async () => {
    const notices = [{ kind: 'kill' as const, at: '2026-03-06T10:00:00+01:00', text: 'A hoax.' }]
    const { stdout } = await lede(['convert', write('killed.json', { ...article, notices }), '--to', 'html'])
    expect(stdout).toContain('This story was withdrawn.')
    expect(stdout).not.toContain('dawn')
  })
})
