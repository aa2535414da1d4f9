import { describe, expect, it } from 'vitest'
import { readArchive } from './reading.ts'

const post = (said: object) => ({
  id: 'p1',
  uuid: 'b7e1a3a0-0000-4000-8000-000000000001',
  title: 'Ferry sails again',
  slug: 'ferry',
  html: '<p>The ferry will sail again on Monday, the port said.</p>',
  status: 'published',
  visibility: 'public',
  type: 'post',
  published_at: '2024-03-05T08:30:00.000Z',
  ...said,
})
const lexical = (...children: object[]) => JSON.stringify({ root: { type: 'root', children } })
const text = (words: string, format = 0) => ({ type: 'extended-text', text: words, format })
const ghost = (posts: object[], tables: object = {}) =>
  JSON.stringify({
    db: [
      {
        meta: { exported_on: 1_700_000_000_000, version: '5.80.0' },
        data: {
          posts,
          tags: [
            { id: 't1', name: 'Local', visibility: 'public' },
            { id: 't2', name: '#internal', visibility: 'internal' },
            { id: 't3', name: 'Ferries', visibility: 'public' },
          ],
          posts_tags: [
            { post_id: 'p1', tag_id: 't3', sort_order: 1 },
            { post_id: 'p1', tag_id: 't1', sort_order: 0 },
            { post_id: 'p1', tag_id: 't2', sort_order: 2 },
          ],
          users: [
            { id: 'u1', name: 'Jane Roe' },
            { id: 'u2', name: 'Max Berg' },
          ],
          posts_authors: [
            { post_id: 'p1', author_id: 'u2', sort_order: 1 },
            { post_id: 'p1', author_id: 'u1', sort_order: 0 },
          ],
          posts_meta: [{ post_id: 'p1', feature_image_alt: 'A ferry', feature_image_caption: 'At the <b>pier</b>' }],
          settings: [
            { key: 'timezone', value: 'Europe/Berlin' },
            { key: 'locale', value: 'en' },
          ],
          ...tables,
        },
      },
    ],
  })
const read = (json: string, more: Record<string, string> = {}) => readArchive({ 'data/blog.ghost.json': json, ...more })

describe('an export of Ghost', () => {
  it('has stories with all that both sides know', async () => {
    const json = ghost([
      post({
        feature_image: '__GHOST_URL__/content/images/2024/03/pier.jpg',
        custom_excerpt: 'It sails.',
        canonical_url: 'https://post.example/ferry/',
      }),
    ])
    const { articles, pictures, report } = await read(json, { 'content/images/2024/03/pier.jpg': 'x' })
    expect(articles[0]).toMatchObject({
      headline: 'Ferry sails again',
      summary: 'It sails.',
      bylines: ['Jane Roe', 'Max Berg'],
      category: 'Local',
      keywords: ['Ferries'],
      slugline: 'ferry',
      language: 'en',
      status: 'published',
      publishedAt: '2024-03-05T09:30:00+01:00',
      canonicalUrl: 'https://post.example/ferry/',
    })
    expect(pictures).toEqual(['content/images/2024/03/pier.jpg'])
    expect(articles[0]?.body.content?.map(({ type }) => type)).toEqual(['figure', 'paragraph'])
    expect(articles[0]?.body.content?.[0]?.attrs).toMatchObject({ alt: 'A ferry' })
    expect(report.told).toEqual([])
  })

  it.each([
    ['draft', null, 'draft', null, null],
    ['scheduled', '2031-03-05T08:30:00.000Z', 'draft', null, '2031-03-05T09:30:00+01:00'],
    ['sent', '2024-03-05 08:30:00', 'published', '2024-03-05T09:30:00+01:00', null],
  ])('has a story that is there as %s', async (status, published_at, expected, publishedAt, embargoUntil) => {
    const { articles } = await read(ghost([post({ status, published_at })]))
    expect(articles[0]).toMatchObject({ status: expected, publishedAt, embargoUntil })
  })

  it('reads Lexical, and tells of cards that it does not know', async () => {
    const body = lexical(
      {
        type: 'paragraph',
        children: [
          text('It '),
          text('sails', 1),
          { type: 'linebreak' },
          { type: 'link', url: 'https://post.example', children: [text('again')] },
        ],
      },
      { type: 'extended-heading', tag: 'h2', children: [text('Tickets & more')] },
      { type: 'list', tag: 'ol', children: [{ type: 'listitem', children: [text('Two euros')] }] },
      { type: 'embed', url: 'https://www.youtube.com/watch?v=abcdefghijk' },
      { type: 'codeblock', code: 'a < b' },
      { type: 'signup', header: 'Join' },
    )
    const { articles, told } = await read(ghost([post({ html: null, lexical: body })]))
    expect(articles[0]?.body.content?.map(({ type }) => type).slice(0, 4)).toEqual([
      'paragraph',
      'paragraph',
      'orderedList',
      'linkCard',
    ])
    expect(articles[0]?.bodyText).toContain('Tickets & more')
    expect(told('block')).toEqual({ signup: 1 })
  })

  it('reads what is on cards: other pages, goods, headings, calls, and where a list begins', async () => {
    const body = lexical(
      { type: 'list', tag: 'ol', start: 3, children: [{ type: 'listitem', children: [text('Two euros')] }] },
      { type: 'bookmark', url: 'https://a.example/b', metadata: { title: 'Ferry', description: 'It sails' } },
      {
        type: 'product',
        productTitle: 'Ticket',
        productDescription: '<p>Two euros</p>',
        productUrl: 'https://a.example',
      },
      { type: 'header', header: 'Timetable', subheader: 'From May' },
      { type: 'call-to-action', textValue: '<p>Come along</p>', buttonText: 'Tickets', buttonUrl: 'https://a.example' },
    )
    const { articles, told } = await read(ghost([post({ html: null, lexical: body })]))
    const [list, card] = articles[0]?.body.content ?? []
    expect(list?.attrs?.start).toBe(3)
    expect(card?.attrs).toMatchObject({ url: 'https://a.example/b', title: 'Ferry', description: 'It sails' })
    for (const words of ['Ticket', 'Two euros', 'Timetable', 'From May', 'Come along', 'Tickets'])
      expect(articles[0]?.bodyText).toContain(words)
    expect(told('block')).toEqual({})
  })

  it('reads Mobiledoc', async () => {
    const mobiledoc = JSON.stringify({
      version: '0.3.1',
      markups: [['strong'], ['a', ['href', 'https://post.example']]],
      atoms: [['soft-return', '', {}]],
      cards: [
        ['markdown', { markdown: '## Tickets\n\nTwo *euros*.' }],
        ['image', { src: '/content/images/a.jpg', caption: 'Pier' }],
      ],
      sections: [
        [
          1,
          'p',
          [
            [0, [], 0, 'It '],
            [0, [0], 1, 'sails'],
            [1, [], 0, 0],
            [0, [1], 1, 'again'],
          ],
        ],
        [10, 0],
        [3, 'ul', [[[0, [], 0, 'One']], [[0, [], 0, 'Two']]]],
        [1, 'blockquote', [[0, [], 0, 'Quoted']]],
        [10, 1],
      ],
    })
    const { articles } = await read(ghost([post({ html: null, lexical: null, mobiledoc })]), {
      'content/images/a.jpg': 'x',
    })
    expect(articles[0]?.bodyText).toBe('It sails again\nTickets\nTwo euros.\nOne\nTwo\nQuoted')
    expect(articles[0]?.body.content?.map(({ type }) => type)).toEqual([
      'paragraph',
      'paragraph',
      'paragraph',
      'bulletList',
      'blockquote',
      'figure',
    ])
  })

  it('with a text that no story has loses that alone', async () => {
    const huge = post({ id: 'p2', uuid: 'x', title: 'Huge', html: `<p>${'long '.repeat(2_000_000)}</p>` })
    const { articles, report } = await read(ghost([huge, post({})]))
    expect(articles.map(({ headline }) => headline)).toEqual(['Ferry sails again'])
    expect(report.failures).toMatchObject([{ place: 'Huge', error: { code: 'file.tooMuch' } }])
  })

  it('that ends in the middle is said to be damaged, and tells of authors that are not there', async () => {
    const json = ghost([post({})], { users: [] })
    expect((await read(ghost([post({ visibility: 'paid' })]))).told('members')).toEqual({ paid: 1 })
    expect((await read(json)).told('author')).toEqual({ '': 1 })
    await expect(read(json.slice(0, -40))).rejects.toMatchObject({ code: 'file.notItem' })
  })
})
