import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { temporaryFolder } from '#tests/helpers/desk.ts'
import { lede } from './run.ts'

describe('subjects on the command line', () => {
  let folder: string
  let remove: () => void

  beforeAll(() => {
    ;({ folder, remove } = temporaryFolder())
  })
  afterAll(() => remove())

  it('finds Media Topics by words and languages', async () => {
    const found = await lede(['topics', 'Streik', '--language', 'de'])
    expect(found).toEqual({ code: 0, stdout: '20000530  Arbeit > Arbeitsbeziehungen > Streik\n', stderr: '' })
    const json = await lede(['topics', '20009999', '--json'])
    expect(JSON.parse(json.stdout)).toEqual([{ code: '20009999', name: '20009999', path: [] }])
  })

  it('adds subjects to a story, takes them out, and carries them into what it exports', async () => {
    const data = ['--data', join(folder, 'desk')]
    const subjects = [{ name: 'labour market', uri: 'http://cv.iptc.org/newscodes/mediatopic/20000523' }]
    const item = { uri: 'urn:a', headline: 'Ferry waits', language: 'en', body_text: 'It sails at dawn.', subjects }
    writeFileSync(join(folder, 'ferry.json'), JSON.stringify(item))
    const id = (await lede(['import', join(folder, 'ferry.json'), ...data])).stdout.split(' ')[0] ?? ''
    expect((await lede(['subjects', id, ...data])).stdout).toBe('20000523  labour > labour market\n')

    const added = await lede(['subjects', id, '--add', 'medtop:04000000', '--category', ...data])
    expect(added.stdout).toBe('20000523  labour > labour market\n04000000  economy, business and finance\n')
    const left = await lede(['subjects', id, '--remove', '20000523', '--json', ...data])
    expect(JSON.parse(left.stdout)).toMatchObject([{ code: '04000000' }])
    expect((await lede(['show', id, '--json', ...data])).stdout).toContain('"04000000"')

    expect(await lede(['subjects', id, '--add', '1234', ...data])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('“1234” is no code of a Media Topic'),
    })
  })
})
