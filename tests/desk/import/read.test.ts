import { describe, expect, it } from 'vitest'
import { type Article, emptyArticle } from '#shared/article/article.ts'
import { bodyOfParagraphs } from '#shared/article/body.ts'
import { derive } from '#shared/article/derive.ts'
import { read, readBytes, settings } from './reading.ts'

const article: Article = derive({
  ...emptyArticle('en'),
  headline: 'The tide table was wrong',
  body: bodyOfParagraphs(['Fishermen waited an hour.']),
})
const refused = (code: string) => expect.objectContaining({ code })

describe('a file', () => {
  it('is read as Lede JSON by what it says or by its name', async () => {
    const text = JSON.stringify(article)
    for (const name of ['story.json', 'story', 'story.txt']) {
      expect(await readBytes(text, name)).toMatchObject({ format: 'json', lines: [], notes: [], article })
    }
  })

  it('is wire copy where it is nothing else, whatever brackets it begins with', async () => {
    expect((await readBytes('{brackets} at the beginning of a line', 'note.txt')).format).toBe('wire')
    expect((await readBytes('[Corrects spelling]\n\nA headline of some words', 'note.txt')).format).toBe('wire')
    expect((await readBytes('<3 is not a tag, said the mayor', 'note.html')).format).toBe('wire')
  })

  it.each([
    ['', 'a.txt', 'file.empty'],
    [' \n\n ', 'a.txt', 'file.empty'],
    ['12 34 -- 56', 'a.txt', 'file.noText'],
    ['{ "format": ', 'a.json', 'file.badJson'],
    [JSON.stringify([article, article]), 'a.json', 'file.otherJson'],
    [JSON.stringify({ ...article, format: 'lede-article/2' }), 'a.json', 'article.newerFormat'],
    [JSON.stringify({ ...article, headline: 7 }), 'a.json', 'article.invalid'],
    ['<!doctype html><html><body><p>Any page</p></body></html>', 'a.html', 'file.notLede'],
  ])('%j named %s is refused with %s', async (text, name, code) => {
    await expect(readBytes(text, name)).rejects.toThrow(refused(code))
  })

  it('is refused when it is too large, before anything reads it', async () => {
    await expect(readBytes(new Uint8Array(10 * 1024 * 1024 + 1), 'a.txt')).rejects.toThrow(refused('file.tooLarge'))
  })

  it('is read as what the person says it is', async () => {
    await expect(readBytes('Just words', 'a.txt', 'json')).rejects.toThrow(refused('file.badJson'))
    expect((await readBytes(JSON.stringify(article), 'a.json', 'wire')).format).toBe('wire')
  })
})

describe('what the reader assumed', () => {
  const story =
    'Ferry sails again\n\n22 June 2022, 14:36\n\nHALIFAX, June 21 (Reuters) - The ferry to the islands sails again on Tuesday.'
  it('is said: the agency’s zone', () => {
    expect(read(story).notes).toEqual([{ code: 'zoneOfAgency', details: { agency: 'Reuters', zone: 'Etc/UTC' } }])
  })
  it('is said: the newsroom’s zone', () => {
    const { notes, article: made } = read(story.replace(' (Reuters)', ''))
    expect(notes).toEqual([{ code: 'zoneOfSettings', details: { zone: 'Europe/Zurich' } }])
    expect(made.publishedAt).toBe('2022-06-22T14:36:00+02:00')
  })
  it('is said: the year, where the page has none', () => {
    const { notes, article: made } = read(story.replace('22 June 2022, 14:36\n\n', ''))
    expect(notes).toEqual([{ code: 'yearAssumed', details: { year: '2026' } }])
    expect(made.dateline.date).toBe('2026-06-21')
    expect(read(story, { referenceDate: '2020-01-01' }).article.dateline.date).toBe('2019-06-21')
  })
})

describe('the newsroom’s own categories', () => {
  it('are recognised, and win over the page’s spelling', () => {
    const own = { ...settings, categories: ['Stadtleben', 'SPORT'] }
    const page = (section: string) =>
      `${section}\n\nDer Brunnen läuft wieder\n\nAuf dem Markt läuft der Brunnen seit gestern wieder, sagte die Stadt.`
    expect(read(page('STADTLEBEN'), { own }).article.category).toBe('Stadtleben')
    expect(read(page('Sport'), { own }).article.category).toBe('SPORT')
    expect(read(page('Stadtleben')).article).toMatchObject({ category: null, headline: 'Der Brunnen läuft wieder' })
  })
})
