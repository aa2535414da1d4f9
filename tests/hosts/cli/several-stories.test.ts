import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { temporaryFolder } from '#tests/helpers/desk.ts'
import { lede } from './run.ts'

const item = (headline: string, more: object = {}) => ({ uri: headline, headline, body_text: 'It sails.', ...more })

describe('a file of several stories', () => {
  let folder: string
  let remove: () => void
  const path = (...names: string[]) => join(folder, ...names)
  const write = (...items: object[]) => writeFileSync(path('wire.json'), JSON.stringify(items))

  beforeEach(() => {
    ;({ folder, remove } = temporaryFolder())
    write(item('Ferry'), item('Bridge'))
  })
  afterEach(() => remove())

  it('becomes a file each, numbered, beside whatever is called so', async () => {
    writeFileSync(path('wire-1.txt'), 'Tunnel opens\n\nThe tunnel opens on Monday, the police said.')
    const { code, stderr } = await lede([
      'convert',
      path('wire-1.txt'),
      path('wire.json'),
      '--to',
      'text',
      '--out',
      path('out'),
    ])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(readdirSync(path('out')).sort()).toEqual(['wire-1-2.txt', 'wire-1.txt', 'wire-2.txt'])
    expect(readFileSync(path('out', 'wire-1-2.txt'), 'utf8')).toContain('Ferry')
    expect(readFileSync(path('out', 'wire-2.txt'), 'utf8')).toContain('Bridge')
  })

  it('is told apart in a report, and needs a folder where there is none', async () => {
    const { stdout } = await lede(['convert', path('wire.json'), '--to', 'text', '--json'])
    expect(JSON.parse(stdout)).toMatchObject([
      { file: path('wire.json'), story: 'Ferry', text: expect.stringContaining('Ferry') },
      { file: path('wire.json'), story: 'Bridge', text: expect.stringContaining('Bridge') },
    ])
    const { code, stdout: printed, stderr } = await lede(['convert', path('wire.json')])
    expect({ code, printed }).toEqual({ code: 1, printed: '' })
    expect(stderr).toContain('2 stories in one file need a folder to be written to: --out DIR.')
  })

  it('of which one cannot be read or is held names it, and takes the others', async () => {
    const urgent = { embargoed: '2099-01-01T00:00:00Z' }
    write(item('Ferry'), item('Bridge', urgent), item('Tunnel'))
    const to = ['--to', 'html', '--out', path('out')]
    const { code, stderr } = await lede(['convert', path('wire.json'), ...to])
    expect(code).toBe(1)
    expect(stderr).toContain(`lede: ${path('wire.json')}: Bridge: `)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(readdirSync(path('out')).sort()).toEqual(['wire-1.html', 'wire-3.html'])
  })

  it('becomes a draft each', async () => {
    const { code, stdout } = await lede(['import', path('wire.json'), '--data', path('data')])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^\S+ {2}Ferry\n\S+ {2}Bridge\n$/)
  })

  it('has no more of them than a call takes, and the rest is told', async () => {
    write(...Array.from({ length: 303 }, (_, index) => item(`Story ${index + 1}`)))
    const { stdout, stderr } = await lede(['convert', path('wire.json'), '--to', 'text', '--json'])
    const reports = JSON.parse(stdout)
    expect(reports).toHaveLength(300)
    expect(reports[0].leftOut).toEqual([{ kind: 'stories', count: 3, words: 'Story 301' }])
    expect(stderr).toBe('')
  })
})
