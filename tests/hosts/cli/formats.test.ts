import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { oneOfEach } from '#tests/desk/import/one-of-each.ts'
import { temporaryFolder } from '#tests/helpers/desk.ts'
import { lede } from './run.ts'

/** The names that newsrooms' scripts rely on, and the extensions of their files. */
const written = {
  ninjs: 'ninjs.json',
  'ninjs-2.1': 'ninjs.json',
  nitf: 'nitf.xml',
  'newsml-g2': 'newsml.xml',
  markdown: 'md',
  docx: 'docx',
  odt: 'odt',
  pdf: 'pdf',
  rss: 'rss.xml',
  'json-feed': 'feed.json',
  iptc7901: 'iptc',
  html: 'html',
  'html-fragment': 'html',
  text: 'txt',
  json: 'json',
}
const read = [
  ...['webpage', 'docx', 'odt', 'rtf', 'markdown', 'mail', 'pdf', 'iptc7901', 'anpa', 'ninjs', 'nitf', 'newsml'],
  ...['newsml-g2', 'feed', 'wxr', 'ghost'],
] as const

function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const { folder, remove } = temporaryFolder()
  onTestFinished(remove)
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return folder
}

test('each format is written under its name, with its extension', async () => {
  const folder = folderOf({ 'ferry.md': '# Ferry sails\n\nIt sails again on Monday, the company said.\n' })
  for (const [format, extension] of Object.entries(written)) {
    const out = join(folder, format)
    const ended = await lede(['convert', join(folder, 'ferry.md'), '--to', format, '--out', out])
    expect(ended, format).toMatchObject({ code: 0 })
    expect(readdirSync(out), format).toEqual([`ferry.${extension}`])
  }
})

test('each format is read under its name, and recognised without it', async () => {
  const each = read.map((id) => ({ id, ...oneOfEach[id as keyof typeof oneOfEach] }))
  // Named neutrally: what it is has to show itself.
  const folder = folderOf(
    Object.fromEntries(each.map(({ id, name, bytes }) => [`${id}.${name.split('.').at(-1)}`, bytes])),
  )
  for (const { id, name } of each) {
    const file = join(folder, `${id}.${name.split('.').at(-1)}`)
    for (const from of [['--from', id], []]) {
      const { code, stdout } = await lede(['convert', file, ...from, '--to', 'text', '--insist', '--json'])
      expect({ code, sails: stdout.includes('sails') }, `${id} ${from.join(' ')}`).toEqual({ code: 0, sails: true })
    }
  }
})

test('stories of one file are numbered, with the whole extension', async () => {
  const item = (headline: string) => ({ uri: headline, headline, body_text: 'It sails.' })
  const folder = folderOf({ 'wire.json': JSON.stringify([item('Ferry'), item('Bridge')]) })
  for (const format of ['ninjs', 'nitf', 'newsml-g2', 'iptc7901'] as const) {
    const out = join(folder, format)
    expect((await lede(['convert', join(folder, 'wire.json'), '--to', format, '--out', out])).code).toBe(0)
    const names = [1, 2].map((number) => `wire-${number}.${written[format]}`)
    expect(readdirSync(out).sort(), format).toEqual(names)
  }
})
