import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDesk } from '#desk/desk.ts'
import { setField } from '#shared/article/draft.ts'
import { memorySettings, temporaryFolder } from '#tests/helpers/desk.ts'
import { edit } from './edit.ts'
import { copy, lede } from './run.ts'

describe('hand-over by file on the command line', () => {
  let folder: string
  let remove: () => void
  let ferry: string
  const file = () => join(folder, 'ferry.lede')
  const at = (desk: string) => ['--data', join(folder, desk)]

  beforeEach(async () => {
    ;({ folder, remove } = temporaryFolder())
    writeFileSync(join(folder, 'ferry.txt'), copy)
    const { stdout } = await lede(['import', join(folder, 'ferry.txt'), ...at('journalist')])
    ferry = stdout.split(' ')[0] ?? ''
    await lede(['send', ferry, '-o', file(), '--note', 'Please check.', ...at('journalist')])
  })
  afterEach(() => remove())

  it('brings a draft with its history to another desk, and back', async () => {
    expect(await lede(['open', file(), ...at('editor')])).toMatchObject({ code: 0, stdout: `${ferry}\n` })
    expect((await lede(['show', ferry, ...at('editor')])).stdout).toBe(
      (await lede(['show', ferry, ...at('journalist')])).stdout,
    )
    await lede(['status', ferry, 'inReview', ...at('editor')])
    const back = join(folder, 'back.lede')
    const { stdout } = await lede(['send', ferry, '-o', back, '--json', ...at('editor')])
    expect(JSON.parse(stdout)).toMatchObject({ id: ferry, file: back, bytes: readFileSync(back).length })
    const opened = await lede(['open', back, '--json', ...at('journalist')])
    expect(JSON.parse(opened.stdout)).toEqual({
      id: ferry,
      outcome: 'merged',
      brought: { written: [], removed: 0, moved: 0, fields: [], comments: [] },
      conflicts: [],
    })
    expect((await lede(['status', ferry, ...at('journalist')])).stdout).toContain('review')
    expect((await lede(['log', ferry, ...at('journalist')])).stdout).toContain('Please check.')
  })

  /** The package that the editor sends back, of a story whose headline both have changed. */
  const changedByBoth = async () => {
    await lede(['open', file(), ...at('editor')])
    for (const [desk, headline] of [
      ['journalist', 'Ferry service resumes on Friday'],
      ['editor', 'Ferry service resumes on Sunday'],
    ] as const)
      await edit(join(folder, desk), ferry, (draft) => setField(draft, 'headline', headline))
    const back = join(folder, 'back.lede')
    await lede(['send', ferry, '-o', back, ...at('editor')])
    return back
  }

  it('names what both sides changed before it exports', async () => {
    const back = await changedByBoth()
    const opened = await lede(['open', back, ...at('journalist')])
    expect(opened.stdout).toContain('headline: {Ferry service resumes on ')
    expect(opened.stderr).toContain('The package was merged into the draft.')
    const exported = await lede(['export', ferry, '--to', 'text', '--out', join(folder, 'out'), ...at('journalist')])
    expect(exported.code).toBe(0)
    expect(exported.stderr).toContain('both sides changed the text and that are not settled yet: 1.')
  })

  it('lists merges, and takes one back', async () => {
    const merges = async (...args: string[]) => lede(['merges', ferry, ...args, ...at('journalist')])
    expect((await merges()).stderr).toContain('Nothing was merged')
    const back = await changedByBoth()
    await lede(['open', back, ...at('journalist')])
    expect((await merges()).stdout).toMatch(/^ {2}1 .*merged with .*to be settled: 1\n$/)
    expect((await merges('--take-back', '7')).stderr).toContain('has no merge 7')
    const taken = await merges('--take-back', '1')
    expect(taken.stdout).toMatch(/^ {2}1 .*\(taken back\)\n {2}2 .*number 1 taken back\n$/)
    expect((await lede(['show', ferry, ...at('journalist')])).stdout).toContain('resumes on Friday')
    expect(await merges('--take-back', '1')).toMatchObject({ code: 1, stdout: '' })
    const again = await merges('--take-back', '2', '--json')
    expect(JSON.parse(again.stdout)).toMatchObject([
      { number: 1, takesBack: null, isTakenBack: false, open: 1 },
      { number: 2, takesBack: 1, isTakenBack: true },
      { number: 3, takesBack: 2, isTakenBack: false },
    ])
  })

  it('settles what both changed, and what that ends early is in the history', async () => {
    await lede(['open', file(), ...at('editor')])
    const [early, late] = ['2999-01-01T06:00:00+01:00', '2999-02-01T06:00:00+01:00']
    for (const [desk, embargo] of [
      ['journalist', early],
      ['editor', late],
    ] as const)
      await edit(join(folder, desk), ferry, (draft) => {
        setField(draft, 'headline', `Ferry sails (${desk})`)
        setField(draft, 'embargoUntil', embargo)
      })
    const back = join(folder, 'back.lede')
    await lede(['send', ferry, '-o', back, ...at('editor')])
    await lede(['open', back, ...at('journalist')])
    const conflicts = async (...args: string[]) => lede(['conflicts', ferry, ...args, ...at('journalist')])
    const exported = async () =>
      (await lede(['export', ferry, '--to', 'text', '--out', join(folder, 'out'), ...at('journalist')])).stderr
    expect((await conflicts()).stdout.split('\n')).toEqual([
      '  1  headline: {Ferry sails (editor)} | {Ferry sails (journalist)}',
      `  2  embargoUntil: {${early}} | {${late}}`,
      '',
    ])
    expect(await exported()).toContain('until 1 Feb 2999')
    expect(await conflicts('--settle', '1')).toMatchObject({ code: 2, stdout: '' })
    expect((await conflicts('--settle', '7', '--as', 'first')).stderr).toContain('has no open conflict 7')
    expect((await conflicts('--settle', '1', '--as', 'both')).stderr).toContain(
      '--as first, --as second, --as as-is, --words',
    )
    const left = await conflicts('--settle', '1', '--words', 'Ferry sails on Monday')
    expect(left.stdout).toBe(`  1  embargoUntil: {${early}} | {${late}}\n`)
    expect((await conflicts('--settle', '1', '--as', 'first')).stderr).toContain('Every conflict is settled.')
    expect((await lede(['show', ferry, ...at('journalist')])).stdout).toContain('Ferry sails on Monday')
    expect(await exported()).toContain('until 1 Jan 2999')
    const log = JSON.parse((await lede(['log', ferry, '--json', ...at('journalist')])).stdout)
    expect(log).toContainEqual(expect.objectContaining({ kind: 'eased', was: late, embargoUntil: early }))
  })

  it('says so where a package was opened before', async () => {
    await lede(['open', file(), ...at('editor')])
    const { code, stdout, stderr } = await lede(['open', file(), ...at('editor')])
    expect({ code, stdout }).toEqual({ code: 0, stdout: `${ferry}\n` })
    expect(stderr).toContain('opened before')
  })

  it('says what to do where a window has the library open, and changes nothing', async () => {
    const desk = await openDesk({ folder: join(folder, 'editor'), settings: memorySettings(), version: '1.0.0' })
    try {
      const opened = await lede(['open', file(), ...at('editor')])
      expect(opened.code).toBe(1)
      expect(opened.stderr).toContain('File > Open')
      const sent = await lede(['send', ferry, ...at('editor')])
      expect(sent.code).toBe(1)
      expect(sent.stderr).toContain('Send as a package')
      expect((await desk.connect().call('drafts.list', {})).total).toBe(0)
    } finally {
      await desk.close()
    }
  })

  it('refuses a damaged package, and replaces no file unasked', async () => {
    const damaged = join(folder, 'damaged.lede')
    writeFileSync(damaged, readFileSync(file()).subarray(0, 400))
    const { code, stderr } = await lede(['open', damaged, ...at('editor')])
    expect(code).not.toBe(0)
    expect(stderr).toContain('no Lede package')
    expect((await lede(['send', ferry, '-o', file(), ...at('journalist')])).stderr).toContain('--force')
  })
})
