import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { articleSchema } from '#shared/article/article.ts'
import { setField } from '#shared/article/draft.ts'
import { setTarget } from '#shared/measure/index.ts'
import { temporaryFolder } from '#tests/helpers/desk.ts'
import { startTestHost } from '#tests/helpers/web-host.ts'
import { runBinary } from './binary.ts'
import { edit } from './edit.ts'
import { copy, lede } from './run.ts'

describe('the library on the command line', () => {
  let folder: string
  let remove: () => void

  beforeEach(() => {
    ;({ folder, remove } = temporaryFolder())
    writeFileSync(path('ferry.txt'), copy)
    writeFileSync(path('bakery.txt'), copy.replaceAll(/ferry/gi, 'bakery'))
  })
  afterEach(() => remove())

  const path = (...names: string[]) => join(folder, ...names)
  const data = () => ['--data', path('data')]
  const importBoth = async () => {
    const { code, stdout } = await lede(['import', path('ferry.txt'), path('bakery.txt'), ...data()])
    expect(code).toBe(0)
    return stdout
      .trimEnd()
      .split('\n')
      .map((line) => line.split(' ')[0] ?? '')
  }

  it('is empty at first, and says so beside the output', async () => {
    expect(await lede(['list', ...data()])).toEqual({ code: 0, stdout: '', stderr: 'There are no drafts.\n' })
    expect((await lede(['list', '--json', ...data()])).stdout).toBe('[]\n')
  })

  it('lives where LEDE_DATA says', async () => {
    await lede(['import', path('ferry.txt')], { env: { LEDE_DATA: path('data') } })
    expect((await lede(['list', ...data()])).stdout).toContain('Harbour ferry to sail again')
  })

  it('is the same in a process of its own, which has LEDE_DATA and the language from its environment', async () => {
    const env = { LC_ALL: 'de_DE.UTF-8', LEDE_DATA: path('data') }
    await lede(['import', path('ferry.txt')], { env })
    const listed = await runBinary(['list'], { env })
    expect(listed.stdout).toContain('Harbour ferry to sail again')
    expect(listed).toEqual(await lede(['list'], { env }))
  })

  it('says beside its output what was found damaged, until the file that keeps it is deleted', async () => {
    await importBoth()
    rmSync(path('data', 'lede.sqlite'))
    for (const _command of [1, 2]) {
      const { code, stdout, stderr } = await lede(['list', ...data()])
      expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
      expect(stderr).toContain('lede: The library’s file was gone or empty')
      expect(stderr).toMatch(
        / {2}Harbour ferry to sail again.*: Missing edits: 1, made until .* Nothing of it can be read\./,
      )
      expect(stderr).toContain(path('data', 'lede.damage.json'))
    }
    expect((await lede(['list', ...data()], { env: { LC_ALL: 'de_DE.UTF-8' } })).stderr).toContain(
      'Die Datei der Bibliothek fehlte',
    )
    rmSync(path('data', 'lede.damage.json'))
    expect((await lede(['list', ...data()])).stderr).toBe('There are no drafts.\n')
  })

  it('takes files, lists and searches them', async () => {
    const [ferry = '', bakery = ''] = await importBoth()
    const { stdout } = await lede(['list', ...data()])
    expect(stdout).toContain(ferry.slice(0, 12))
    expect(stdout).toContain('Harbour bakery to sail again')
    const rows = JSON.parse((await lede(['list', '--json', '--search', 'bake', ...data()])).stdout)
    expect(rows.map((row: { id: string }) => row.id)).toEqual([bakery])
    expect(await lede(['list', '--search', 'zeppelin', ...data()])).toMatchObject({
      code: 0,
      stdout: '',
      stderr: 'Nothing was found.\n',
    })
  })

  it('says how long a draft is, and how that stands to its target', async () => {
    const [ferry = ''] = await importBoth()
    expect((await lede(['show', ferry, ...data()])).stdout).toMatch(
      /^Length: +words \d+, characters [\d,]+ \(without spaces [\d,]+\), lines of 40: \d+, reading time \d:\d\d min$/m,
    )
    await edit(path('data'), ferry, (draft) => setTarget(draft, { number: 2, unit: 'lines' }))
    expect((await lede(['show', ferry, ...data()])).stdout).toMatch(/^Target: +lines 2, \d+ too many$/m)
    const json = await lede(['show', ferry, '--json', ...data()])
    expect(json.stdout).not.toContain('target')
  })

  it('moves a draft on, with a note, and tells what happened to it', async () => {
    const [ferry = ''] = await importBoth()
    const id = ferry.slice(0, 12)
    expect(await lede(['status', id, ...data()])).toMatchObject({
      code: 0,
      stdout: 'draft\n',
      stderr: 'From here: inReview, spiked\n',
    })
    expect(await lede(['log', id, ...data()])).toMatchObject({ code: 0, stderr: 'Nothing has happened yet.\n' })
    const sent = await lede(['status', id, 'inReview', '--note', 'Check the dates.', '--json', ...data()])
    expect(JSON.parse(sent.stdout)).toMatchObject({ status: 'inReview' })
    expect(await lede(['status', id, 'published', ...data()])).toMatchObject({
      code: 1,
      stderr: 'lede: A story cannot go from inReview to published.\n',
    })
    expect(await lede(['status', id, 'nonsense', ...data()])).toMatchObject({ code: expect.any(Number) })
    await lede(['status', id, 'approved', ...data()])
    const { stdout } = await lede(['log', id, ...data()])
    expect(stdout).toMatch(/Somebody sent it for review\.\n {4}Check the dates\.\n.*Somebody approved it\./)
    const events = JSON.parse((await lede(['log', id, '--json', ...data()])).stdout)
    expect(events).toMatchObject([
      { kind: 'status', from: 'draft', to: 'inReview', note: 'Check the dates.', hash: null },
      { kind: 'status', to: 'approved', hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
    ])
  })

  it('shows a draft by the beginning of its id', async () => {
    const [ferry = ''] = await importBoth()
    const shown = await lede(['show', ferry.slice(0, 12), ...data()])
    expect(shown).toMatchObject({ code: 0, stderr: '' })
    expect(shown.stdout).toContain(`Id:        ${ferry}`)
    expect(shown.stdout).toContain('The old harbour ferry will sail again from Monday')
    const json = await lede(['show', ferry, '--json', ...data()])
    expect(articleSchema.parse(JSON.parse(json.stdout)).id).toBe(ferry)
  })

  it('shows a draft that holds more than an article may, and says what is too long; an export says the same', async () => {
    const [ferry = ''] = await importBoth()
    await edit(path('data'), ferry, (draft) => setField(draft, 'agency', 'A'.repeat(10_000)))
    const tooLong = /agency: too long \(at most \d+ characters\)/
    const shown = await lede(['show', ferry, ...data()])
    expect(shown).toMatchObject({ code: 0, stderr: expect.stringMatching(tooLong) })
    expect(shown.stdout).toContain('A'.repeat(10_000))
    expect(shown.stdout).toContain('The old harbour ferry will sail again from Monday')
    const exported = await lede(['export', ferry, '--to', 'json', '--out', path('out'), ...data()])
    expect(exported).toMatchObject({ code: 1, stderr: expect.stringMatching(tooLong) })
  })

  it('asks for more where a beginning is not enough', async () => {
    await importBoth()
    expect(await lede(['show', 'zz', ...data()])).toEqual({
      code: 1,
      stdout: '',
      stderr: 'lede: No draft has an id that begins with zz.\n',
    })
    expect((await lede(['show', '', ...data()])).code).toBe(1)
  })

  it('goes on where a file is no story', async () => {
    writeFileSync(path('empty.txt'), '')
    const { code, stdout, stderr } = await lede(['import', path('empty.txt'), path('ferry.txt'), ...data()])
    expect(code).toBe(1)
    expect(stderr).toBe(`lede: ${path('empty.txt')}: empty.txt is empty.\n`)
    expect(stdout).toContain('Harbour ferry to sail again')
  })

  it('exports drafts, one by one or all', async () => {
    const [ferry = ''] = await importBoth()
    const one = await lede(['export', ferry.slice(0, 12), '--to', 'text', '--out', path('one'), ...data()])
    expect(one).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(readdirSync(path('one'))).toHaveLength(1)
    const [name = ''] = readdirSync(path('one'))
    expect(readFileSync(path('one', name), 'utf8')).toContain('The old harbour ferry')
    const all = await lede(['export', '--all', '--to', 'json', '--out', path('all'), ...data()])
    expect(all.code).toBe(0)
    expect(readdirSync(path('all'))).toHaveLength(2)
    const again = await lede(['export', '--all', '--to', 'json', '--out', path('all'), ...data()])
    expect(again.code).toBe(1)
    expect(again.stderr.match(/is already there/g)).toHaveLength(2)
    expect((await lede(['export', '--all', '--to', 'json', '--out', path('all'), '--force', ...data()])).code).toBe(0)
  })

  it('gives drafts of one name files of their own', async () => {
    await lede(['import', path('ferry.txt'), path('ferry.txt'), ...data()])
    expect((await lede(['export', '--all', '--to', 'json', '--out', path('all'), ...data()])).code).toBe(0)
    const [first = '', second = ''] = readdirSync(path('all')).sort((a, b) => b.length - a.length)
    expect(first.replace('-2.json', '.json')).toBe(second)
  })

  it('does not export what is under embargo, unless somebody insists', async () => {
    const { stdout } = await lede(['convert', path('ferry.txt')])
    const article = { ...JSON.parse(stdout), embargoUntil: '2999-01-01T00:00:00Z' }
    writeFileSync(path('later.json'), JSON.stringify(article))
    const id = (await lede(['import', path('later.json'), ...data()])).stdout.split(' ')[0] ?? ''
    const args = ['export', id, '--to', 'json', '--out', path('out'), ...data()]
    const refused = await lede(args)
    expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining('Under embargo until 1 Jan 2999') })
    expect(refused.stderr).toContain('--insist')
    expect(readdirSync(path('out'))).toEqual([])
    expect((await lede([...args, '--insist'])).code).toBe(0)
  })

  it('says where the folder cannot be used', async () => {
    writeFileSync(path('a-file'), '')
    const { code, stderr } = await lede(['list', '--data', path('a-file')])
    expect(code).toBe(1)
    expect(stderr).toContain(`lede: A file stands where Lede needs a folder: ${path('a-file')}.`)
  })

  it('says that another Lede has it', async () => {
    mkdirSync(path('data'))
    const host = await startTestHost({ folder: path('data') })
    const { code, stderr } = await lede(['list', ...data()])
    await host.close()
    expect(code).toBe(1)
    expect(stderr).toContain(`lede: Another Lede is using the folder ${path('data')}.`)
  })
})
