import { chmodSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeFiles } from '#tests/desk/archive/reading.ts'
import { wxr, wxrItem } from '#tests/desk/archive/wxr-text.ts'
import { temporaryFolder } from '#tests/helpers/desk.ts'
import { lede } from './run.ts'

let folder = ''
let remove = () => {}
let data = ''
beforeAll(() => {
  ;({ folder, remove } = temporaryFolder())
  data = join(folder, 'data')
  writeFiles(folder, {
    'export.xml': wxr(
      wxrItem({ 'wp:post_id': '1', 'content:encoded': 'It sails. [poll id="1"]' }) + wxrItem({ 'wp:post_id': '2' }),
    ),
    'blog/posts/ferry.md': '---\ntitle: Ferry\ndate: 2024-03-05\n---\nIt sails.',
    'none.zip': 'no zip',
  })
})
afterAll(() => remove())

describe('lede import of an archive', () => {
  it('says how many stories there are and what was not understood, and writes a report', async () => {
    const report = join(folder, 'report.txt')
    const first = await lede(['import', join(folder, 'export.xml'), '--report', report, '--data', data])
    expect(first).toMatchObject({ code: 0, stdout: 'Stories: 2\nNew in the library: 2\n' })
    expect(first.stderr).toContain('Unknown shortcodes (the text in them stays) “poll”: 1')
    expect(readFileSync(report, 'utf8')).toContain('for example Ferry sails again')
    const again = await lede(['import', join(folder, 'export.xml'), join(folder, 'blog'), '--json', '--data', data])
    expect(again.code).toBe(0)
    expect(JSON.parse(again.stdout)).toMatchObject([
      { file: join(folder, 'export.xml'), found: 2, made: 0, known: 2 },
      { file: join(folder, 'blog'), found: 1, made: 1 },
    ])
    const { stdout } = await lede(['list', '--data', data])
    expect(stdout.trim().split('\n')).toHaveLength(3)
    expect(stdout.match(/published/g)).toHaveLength(3)
  })

  // Nothing is closed to the system's administrator.
  it.skipIf(process.getuid?.() === 0)('says which folder of it cannot be read', async () => {
    const closed = join(folder, 'closed', 'inside')
    mkdirSync(closed, { recursive: true })
    chmodSync(closed, 0)
    const { code, stderr } = await lede(['import', join(folder, 'closed'), '--data', data])
    chmodSync(closed, 0o700)
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining('inside could not be read: ') })
  })

  it('says what is wrong with one, and how a watched folder is named', async () => {
    expect(await lede(['import', join(folder, 'none.zip'), '--data', data])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('none.zip is a damaged zip file'),
    })
    expect(await lede(['import', join(folder, 'export.xml'), '--from', 'ghost', '--data', data])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('is no story in Ghost'),
    })
    expect(await lede(['watch', join(folder, 'export.xml')])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('is no folder'),
    })
  })
})
