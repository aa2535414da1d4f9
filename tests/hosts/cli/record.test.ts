import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { temporaryFolder } from '#tests/helpers/desk.ts'
import { drawing, picture } from '#tests/helpers/images.ts'
import { story } from '#tests/helpers/story.ts'
import { lede } from './run.ts'

const drawn = `data:image/png;base64,${Buffer.from(drawing(picture(8, 8))).toString('base64')}`
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

it('an approval keeps what was read and checked; a published page is held against it', async () => {
  const article = story(
    {
      headline: 'Ferry sails again',
      kicker: 'Harbour',
      deck: 'After a year.',
      publishedAt: '2026-03-18T09:00:00Z',
      timeZone: 'Europe/Berlin',
    },
    [
      'The ferry sailed on Wednesday with 120 passengers.',
      'Mayor TK spoke at length about about the harbour.',
      'It sails daily.',
    ],
  )
  const [id = ''] = (await lede(['import', file('ferry.json', JSON.stringify(article)), ...data()])).stdout.split(' ')
  expect(await lede(['record', id, ...data()])).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('not approved'),
  })
  await lede(['status', id, 'inReview', ...data()])
  await lede(['status', id, 'approved', '--note', 'Read twice.', ...data()])
  const out = join(folder, 'out')
  await lede(['export', id, '--to', 'html', '--out', out, '--insist', '--reason', 'TK is a name.', ...data()])

  const printed = (await lede(['record', id, ...data()])).stdout
  const record = JSON.parse(printed)
  expect(record).toMatchObject({
    story: id,
    headline: 'Ferry sails again',
    approval: { note: 'Read twice.', hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
    overrides: [{ holds: ['checks'], checks: 'placeholder: TK', reason: 'TK is a name.' }],
  })
  expect(record.checks.found).toContainEqual({ rule: 'placeholder', severity: 'error', count: 1, ignored: 0 })
  expect(record.checks.clean).toContain('quotesUnbalanced')
  expect(record.checks.off).toContain('noBreak')
  const page = (await lede(['record', id, '--page', ...data()], { env: { LC_ALL: 'de_DE.UTF-8' } })).stdout
  expect(page).toContain('<html lang="de">')
  expect(record.origins).toEqual({ written: 1 })
  expect(page).toContain('<dt>Getippt</dt><dd>100\u00a0%</dd>')
  expect(page).toContain('Trotz: Fehler bei den Prüfungen (Platzhalter: TK). TK is a name.')

  const kept = file('record.json', printed)
  const live = join(out, readdirSync(out).find((name) => name.endsWith('.html')) ?? '')
  const published = readFileSync(live, 'utf8')
  expect(await lede(['verify', live, '--record', kept])).toMatchObject({
    code: 0,
    stdout: '',
  })
  const changed = published
    .replace('120 passengers', '210 passengers')
    .replace(/<p>It sails daily\.<\/p>/, '')
    .replace('<p>Mayor', '<p>Readers get ten percent off.</p><p>Mayor')
    .replace(/(<h1[^>]*>)Ferry sails again/, '$1Ferry sinks again')
  const verified = await lede(['verify', file('changed.html', changed), '--record', kept])
  expect(verified.code).toBe(1)
  expect(verified.stdout.split('\n')).toEqual([
    'changed, passage 2 (headline): “Ferry sails again” → “Ferry sinks again”',
    'changed, passage 4 (text): “The ferry sailed on Wednesday with 120 passengers.” → “The ferry sailed on Wednesday with 210 passengers.”',
    'not approved, before passage 5 (text): “Readers get ten percent off.”',
    'missing, passage 6 (text): “It sails daily.”',
    '',
  ])
  expect(await lede(['verify', kept, '--record', file('none.json', '{}')])).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('This is no record of review.'),
  })
})

it('a page is held against all of what was approved: credits, alternative texts, links, and what is hidden', async () => {
  const page = `<html lang="en"><head><title>Ferry</title><meta property="article:published_time" content="2026-03-18T09:00:00Z"></head>
    <body><article><h1>Ferry sails again</h1><p>It sails, said the <a href="https://city.example/ferry">city</a>, and it sails daily.</p>
    <figure><img src="${drawn}" alt="A ferry"><figcaption>In its harbour. Photo: Jo Doe</figcaption></figure>
    <p>Nobody was hurt on that day, and nobody is afraid of it now.</p></article></body></html>`
  const [id = ''] = (await lede(['import', file('ferry.html', page), ...data()])).stdout.split(' ')
  for (const status of ['inReview', 'approved']) await lede(['status', id, status, ...data()])
  const out = join(folder, 'out')
  await lede(['export', id, '--to', 'html', '--out', out, '--insist', '--reason', 'A test.', ...data()])
  const published = readFileSync(join(out, readdirSync(out).find((name) => name.endsWith('.html')) ?? ''), 'utf8')
  const printed = (await lede(['record', id, ...data()])).stdout
  const verified = async (from: string, to: string, record = printed) => {
    expect(published).toContain(from)
    const live = file(join('out', 'live.html'), published.replaceAll(from, to))
    const { code, stdout, stderr } = await lede(['verify', live, '--record', file('record.json', record)])
    return [code, stdout.trim().split('\n').length, stderr.replace('The page says what was approved.\n', '')]
  }
  expect(await verified('ferry', 'ferry')).toEqual([0, 1, ''])
  expect(await verified('city.example/ferry', 'casino.example')).toEqual([1, 2, ''])
  expect(await verified('alt="A ferry"', 'alt="A wreck"')).toEqual([1, 2, ''])
  expect(await verified('Jo Doe', 'Max Mustermann')).toEqual([1, 2, ''])
  const hidden = 'left out: hidden text: “Nobody was hurt on that day, and nobody is afraid of it now.”\n'
  expect(await verified('<p>Nobody', '<p style="display: none">Nobody')).toEqual([1, 2, hidden])
  expect(await verified('<p>Nobody', '<p hidden>Nobody')).toEqual([1, 2, hidden])
  const beside = 'left out: text beside the article: “The mayor lied.”\n'
  expect(await verified('</article>', '<aside>The mayor lied.</aside></article>')).toEqual([1, 1, beside])
  expect(await verified('</head>', '<script src="https://x.example/x.js"></script></head>')).toEqual([1, 1, ''])
  expect(await verified('<title>Ferry sails again', '<title>Ferry sinks again')).toEqual([1, 1, ''])

  expect((await verified('</html>', '</html><p>The mayor lied.</p>')).slice(0, 2)).toEqual([1, 1])
  expect(await verified('</h1>', ' <!-- a comment --></h1>')).toEqual([0, 1, ''])
  expect((await verified('<img ', '<img width="0" ')).slice(0, 2)).toEqual([1, 1])

  // Saved by a browser as one file, or read as XML, it is the same page.
  const saved = (html: string) =>
    [
      'From: <Saved by Blink>\r\nMIME-Version: 1.0',
      'Content-Type: multipart/related; type="text/html"; boundary="--Edge"\r\n\r\n----Edge',
      `Content-Type: text/html\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${html}\r\n----Edge--\r\n`,
    ].join('\r\n')
  const inOne = async (html: string) =>
    lede(['verify', file(join('out', 'live.mhtml'), saved(html)), '--record', file('record.json', printed)])
  expect(await inOne(published)).toMatchObject({
    code: 0,
    stderr: expect.stringContaining('saved this page as one file'),
  })
  expect(await inOne(published.replace('sails daily', 'sinks daily'))).toMatchObject({ code: 1 })
  const xml = file(join('out', 'live.xhtml'), published)
  expect(await lede(['verify', xml, '--record', file('record.json', printed)])).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('XHTML'),
  })

  // Its files lie beside it, and nobody has put another in their place.
  const images = join(out, readdirSync(out).find((name) => name.endsWith('-images')) ?? '')
  for (const name of readdirSync(images)) {
    const own = readFileSync(join(images, name))
    writeFileSync(join(images, name), drawing(picture(8, 8, 3)))
    expect((await verified('ferry', 'ferry')).slice(0, 2), name).toEqual([1, 1])
    writeFileSync(join(images, name), own)
  }
  rmSync(images, { recursive: true })
  expect(await verified('ferry', 'ferry')).toEqual([
    0,
    1,
    expect.stringMatching(/^Not beside the page, and so not compared: [^ ]+-images\//),
  ])

  // On another system's page, what is around the article belongs to that page.
  const around = published.replace(/<meta name="generator"[^>]*>/, '<link rel="stylesheet" href="/site.css">')
  const cms = file('cms.html', around.replace('<main>', '<script>site()</script><main>'))
  expect(await lede(['verify', cms, '--record', file('record.json', printed)])).toMatchObject({
    code: 0,
    stderr: expect.stringContaining('scripts, frames or styles around the article (3)'),
  })

  const unseen = file('unseen.html', around.replace('<main>', '<main hidden>'))
  expect(await lede(['verify', unseen, '--record', file('record.json', printed)])).toMatchObject({
    code: 0,
    stderr: expect.stringContaining('scripts, frames or styles around the article (3)'),
  })

  // The record of an older Lede has the words alone.
  const { format: _, passages, style: __, pictures: ___, described: ____, ...older } = JSON.parse(printed)
  const words = passages.filter(({ field }: { field: string | null }) => field === null || field === 'headline')
  const old = JSON.stringify({ format: 'lede-review-record/1', passages: words, ...older })
  const notAll = expect.stringContaining('The record is of an earlier version')
  expect(await verified('city.example/ferry', 'casino.example', old)).toEqual([0, 1, notAll])
  expect(await verified('it sails daily', 'it sinks daily', old)).toEqual([1, 1, notAll])
})
