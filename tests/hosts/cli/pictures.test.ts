import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { temporaryFolder } from '#tests/helpers/desk.ts'
import { photograph } from '#tests/helpers/images.ts'
import { alternative, manifest, withManifest, withXmp, xmpPacket } from '#tests/helpers/picture-metadata.ts'
import { lede } from './run.ts'

test('a picture that comes with a story says itself what the story does not', async () => {
  const { folder, remove } = temporaryFolder()
  onTestFinished(remove)
  const data = ['--data', join(folder, 'data')]
  const packet = xmpPacket(
    [
      alternative('dc:description', 'The ferry on Monday.'),
      alternative('Iptc4xmpCore:AltTextAccessibility', 'A ferry on a sandbank'),
      '<photoshop:Credit>Ada/Post</photoshop:Credit>',
      '<photoshop:Instructions>NO ARCHIVE</photoshop:Instructions>',
    ].join(''),
  )
  const claimed = manifest({ claim_generator: 'Painter/3' }, [{ action: 'c2pa.created' }])
  mkdirSync(join(folder, 'in'))
  writeFileSync(join(folder, 'in', 'ferry.jpg'), withManifest(withXmp(await photograph(), packet), claimed))
  const text = '# Ferry aground\n\nIt sails again on Friday, the company said.\n\n![](ferry.jpg)\n'
  writeFileSync(join(folder, 'in', 'story.md'), text)

  const { stdout, code } = await lede(['import', join(folder, 'in', 'story.md'), ...data])
  expect(code).toBe(0)
  const id = stdout.split(' ')[0] ?? ''
  const { body } = JSON.parse((await lede(['show', id, '--json', ...data])).stdout)
  const said = {
    attrs: { alt: 'A ferry on a sandbank', credit: 'Ada/Post' },
    content: [{ text: 'The ferry on Monday.' }],
  }
  expect(body.content).toContainEqual(expect.objectContaining({ type: 'figure' }))
  expect(body.content.find(({ type }: { type: string }) => type === 'figure')).toMatchObject(said)

  const shown = (await lede(['pictures', id, ...data])).stdout
  expect(shown).toContain('! Instructions: NO ARCHIVE\n')
  expect(shown).toContain('Content Credentials: Present, but there is no signature that can be verified. They')
  expect(shown).toContain('They claim: Painter/3, c2pa.created.')
  const originals = ['--originals', join(folder, 'originals')]
  const written = await lede(['pictures', id, ...originals, '--json', ...data])
  expect(written).toMatchObject({ code: 0, stderr: '' })
  const [{ original }] = JSON.parse(written.stdout)
  expect(original).toMatch(/originals\/Ferry-aground-[0-9a-f]{8}\.jpg$/)
  expect(readFileSync(original)).toEqual(readFileSync(join(folder, 'in', 'ferry.jpg')))
  // Another story of the same headline may have the same picture.
  expect((await lede(['pictures', id, ...originals, ...data])).code).toBe(0)
  writeFileSync(original, 'something else')
  const again = await lede(['pictures', id, ...originals, ...data])
  expect(again.code).toBe(1)
  expect(again.stderr).toContain(original)
  expect((await lede(['pictures', id, ...originals, '--force', ...data])).code).toBe(0)
  const out = ['--to', 'docx', '--out', join(folder, 'out')]
  const left = await lede(['export', id, ...out, ...data])
  expect(left.stderr).toContain('Images with Content Credentials: 1. The exported files are without them')
  expect((await lede(['convert', join(folder, 'in', 'story.md'), ...out])).stderr).toContain('Content Credentials: 1')

  // What a page shows carries whose it is.
  for (const command of [
    ['export', id, ...data],
    ['convert', join(folder, 'in', 'story.md')],
  ]) {
    const pages = join(folder, command[0] ?? '')
    expect((await lede([...command, '--to', 'html-fragment', '--out', pages])).code).toBe(0)
    const files = readdirSync(pages, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.jpg'))
    expect(files.length).toBeGreaterThan(0)
    for (const name of files) {
      const bytes = readFileSync(join(pages, name))
      expect([bytes.includes('Ada/Post'), bytes.includes('NO ARCHIVE')]).toEqual([true, false])
    }
  }

  const [picture] = JSON.parse((await lede(['pictures', id, '--json', ...data])).stdout)
  expect(picture.facts).toMatchObject({ instructions: 'NO ARCHIVE', credentials: { isReadable: true } })
})
