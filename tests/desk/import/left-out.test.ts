import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isOfficeHtml } from '#desk/import/office-html.ts'
import { LeftOuts, leftOutKinds } from '#shared/import/left-out.ts'
import { languageTags } from '#shared/locales/languages.ts'
import { leftOutLine, leftOutText } from '#shared/locales/text.ts'
import { words } from '#shared/locales/words.ts'
import { publish } from '#tests/helpers/publish.ts'
import { story } from '#tests/helpers/story.ts'
import { readBytes } from './reading.ts'

await Promise.all(languageTags.map(words.load))

const publisher = { name: 'The Harbour Post', url: 'https://post.example' }
const leftOut = async (text: string, name: string) =>
  (await readBytes(text, name)).leftOut.map(({ kind, count, words }) => [kind, count, words])
const office = (body: string) =>
  `<html><head><meta name="Generator" content="Microsoft Word 15"></head><body><p class="MsoNormal">It sails.</p>${body}</body></html>`

describe('a page that a word processor saved tells what it leaves out', () => {
  it.each([
    ['<p style="display:none">CHECK WITH LAWYER</p>', ['hidden', 1, 'CHECK WITH LAWYER']],
    ['<p hidden>CHECK <b hidden>WITH LAWYER</b></p>', ['hidden', 1, 'CHECK WITH LAWYER']],
    ['<p><span style="mso-hide:all">CHECK</span></p>', ['hidden', 1, 'CHECK']],
    ['<video src="ferry.mp4"></video>', ['media', 1, 'ferry.mp4']],
    ['<iframe src="https://example.org/map"></iframe>', ['media', 1, 'https://example.org/map']],
    ['<object data="sheet.xls"></object>', ['media', 1, 'sheet.xls']],
    ['<svg><text>Chart</text></svg>', ['drawing', 1, 'Chart']],
    ['<math><mi>x</mi></math>', ['formula', 1, 'x']],
    ['<textarea>Name</textarea>', ['control', 1, 'Name']],
  ])('%s', async (body, expected) => expect(await leftOut(office(body), 'page.html')).toEqual([expected]))

  it('and nothing where there is nothing, and of what becomes a link card', async () => {
    expect(await leftOut(office('<p style="display:none"></p>'), 'page.html')).toEqual([])
    expect(
      await leftOut(office('<iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ"></iframe>'), 'page.html'),
    ).toEqual([])
  })

  it('and no more than that of pages of real programs', async () => {
    const folder = new URL('../../fixtures/clipboard/', import.meta.url)
    const pages = readdirSync(folder).filter((name) => name.endsWith('.html'))
    for (const name of pages) {
      const html = readFileSync(new URL(name, folder), 'utf8')
      if (isOfficeHtml(html)) expect(await leftOut(html, name), name).toEqual([])
    }
  })
})

describe('a page of Lede’s', () => {
  const page = publish(story(), 'html', { publisher })

  it('leaves nothing out as it was exported', async () => {
    expect(await leftOut(page, 'story.html')).toEqual([])
    expect(await leftOut(publish(story(), 'html-fragment', { publisher }), 'story.html')).toEqual([])
  })

  it('tells what somebody put into it or beside it since', async () => {
    const changed = page
      .replace('<body>', '<body><p>Our other stories</p>')
      .replace(/(<div class="body"[^>]*>)/, '$1<video src="ferry.mp4"></video>')
    expect(await leftOut(changed, 'story.html')).toEqual([
      ['media', 1, 'ferry.mp4'],
      ['beside', 1, 'Our other stories'],
    ])
  })
})

describe('Lede JSON', () => {
  it('leaves nothing out as it was exported', async () => {
    expect(await leftOut(publish(story(), 'json', { publisher }), 'story.json')).toEqual([])
  })

  it('is refused with an entry that no article has, and says which', async () => {
    const json = JSON.parse(publish(story(), 'json', { publisher }))
    for (const more of [{ comments: [] }, { dateline: { ...json.dateline, comments: [] } }])
      await expect(readBytes(JSON.stringify({ ...json, ...more }), 'story.json')).rejects.toThrow(
        expect.objectContaining({
          code: 'article.invalid',
          details: expect.objectContaining({ why: expect.stringContaining('comments') }),
        }),
      )
  })

  it('tells what a block says that no block has', async () => {
    const json = JSON.parse(publish(story(), 'json', { publisher }))
    const content = [
      { type: 'paragraph', attrs: { level: null, mood: 'grey' }, content: [{ type: 'text', text: 'It sails.' }] },
    ]
    const text = JSON.stringify({ ...json, body: { type: 'doc', content } })
    expect(await leftOut(text, 'story.json')).toEqual([['entry', 1, 'paragraph.mood']])
  })
})

it('copy with characters that its encoding has not tells of them', async () => {
  const copy = `Ferry sails\n\n${'The ferry sails from the old harbour at noon. '.repeat(5)}The f\uFFFDhre sails.`
  expect((await readBytes(copy)).leftOut).toEqual([
    { kind: 'undecoded', count: 1, words: expect.stringContaining('The f\uFFFDhre') },
  ])
})

describe('what was left out, in words', () => {
  it('is told kind by kind, with how often and the first words', () => {
    const told = new LeftOuts()
    told.add('hidden', '  ')
    told.add('hidden', 'CHECK\n WITH  LAWYER')
    told.add('hidden', 'and this')
    told.add('formula')
    expect(told.list()).toEqual([
      { kind: 'hidden', count: 3, words: 'CHECK WITH LAWYER' },
      { kind: 'formula', count: 1, words: '' },
    ])
    expect(leftOutLine(told.list(), 'en')).toBe(
      'left out: hidden text (3): “CHECK WITH LAWYER”; how a formula looks (its signs stand in one line)',
    )
    expect(leftOutLine(told.list().slice(0, 1), 'de')).toBe('weggelassen: verborgener Text (3): „CHECK WITH LAWYER“')
    expect(leftOutLine([], 'de')).toBe('')
  })

  it('keeps to the beginning of long texts, and cuts no letter in half', () => {
    const told = new LeftOuts()
    told.add('hidden', '😀'.repeat(500))
    const words = told.list()[0]?.words ?? ''
    expect(words.length).toBeLessThanOrEqual(100)
    expect(words.isWellFormed()).toBe(true)
    expect(words).toMatch(/^😀+…$/u)
  })

  it('has words for every kind in every language', () => {
    for (const language of languageTags)
      for (const kind of leftOutKinds) expect(leftOutText({ kind, count: 1, words: '' }, language)).toMatch(/\p{L}{3}/u)
  })
})
