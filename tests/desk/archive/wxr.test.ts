import { describe, expect, it } from 'vitest'
import { readAll, settings } from '../import/reading.ts'
import { readArchive } from './reading.ts'
import { attachment, wxr, wxrItem } from './wxr-text.ts'

const read = (text: string, more: Record<string, string | Uint8Array> = {}, own = settings) =>
  readArchive({ 'export.xml': text, ...more }, { only: 'export.xml', own })
const readItem = async (said: Record<string, string>, inside = '') => {
  const { articles, ...rest } = await read(wxr(wxrItem(said, inside)))
  const [article] = articles
  if (article === undefined) throw new RangeError(`no story: ${JSON.stringify(rest.report)}`)
  return { article, ...rest }
}
const term = (domain: string, name: string, nicename = name.toLowerCase()) =>
  `<category domain="${domain}" nicename="${nicename}"><![CDATA[${name}]]></category>`
const meta = (key: string, value: string) =>
  `<wp:postmeta><wp:meta_key>${key}</wp:meta_key><wp:meta_value><![CDATA[${value}]]></wp:meta_value></wp:postmeta>`

describe('an export of WordPress', () => {
  it('has stories with all that both sides know', async () => {
    const { article, report } = await readItem(
      { title: 'Ferry &#8211; it sails', 'excerpt:encoded': 'It <b>sails</b>.' },
      term('category', 'Local') +
        term('category', 'Harbour') +
        term('post_tag', 'Ferries') +
        meta('subtitle', 'Two crews are trained'),
    )
    expect(article).toMatchObject({
      headline: 'Ferry – it sails',
      deck: 'Two crews are trained',
      summary: 'It sails.',
      bylines: ['Jane Roe'],
      category: 'Local',
      keywords: ['Ferries', 'Harbour'],
      slugline: 'ferry',
      language: 'en-GB',
      status: 'published',
      publishedAt: '2024-03-05T09:30:00+01:00',
      canonicalUrl: 'https://post.example/2024/03/ferry/',
      bodyText: 'The ferry across the harbour will sail again on Monday, the port said.',
    })
    expect(report.told).toEqual([])
  })

  it.each([
    ['publish', {}, 'published', '2024-03-05T09:30:00+01:00', null],
    ['draft', { 'wp:post_date_gmt': '0000-00-00 00:00:00' }, 'draft', null, null],
    ['pending', {}, 'inReview', null, null],
    ['private', {}, 'draft', null, null],
    [
      'future',
      { 'wp:post_date': '2031-03-05 09:30:00', 'wp:post_date_gmt': '2031-03-05 09:30:00' },
      'draft',
      null,
      '2031-03-05T09:30:00+00:00',
    ],
    ['publish', { 'wp:post_password': 'secret' }, 'draft', null, null],
  ])('has a story that is there as %s %j', async (status, more, expected, publishedAt, embargoUntil) => {
    const { article } = await readItem({ 'wp:status': status, ...more })
    expect(article).toMatchObject({ status: expected, publishedAt, embargoUntil })
  })

  it.each([
    ['0000-00-00 00:00:00', '2024-03-05 08:30:00', '2024-03-05T08:30:00Z'],
    ['2024-03-05 09:30:00', '0000-00-00 00:00:00', '2024-03-05T09:30:00+01:00'],
    ['2024-07-05 14:00:00', '2024-07-05 08:30:00', '2024-07-05T14:00:00+05:30'],
    ['2024-03-05 03:30:00', '2024-03-05 08:30:00', '2024-03-05T03:30:00-05:00'],
    ['2024-02-30 03:30:00', '', null],
    ['0000-00-00 00:00:00', '0000-00-00 00:00:00', null],
    ['', '', null],
  ])('was published at %s, %s UTC', async (wall, utc, expected) => {
    const { article, told } = await readItem({ 'wp:post_date': wall, 'wp:post_date_gmt': utc })
    expect(article.publishedAt).toBe(expected)
    expect(Object.keys(told('date'))).toHaveLength(expected === null ? 1 : 0)
  })

  it('has paragraphs where the classic editor keeps none', async () => {
    const { article } = await readItem({
      'content:encoded':
        'First line\nsecond line\n\n<h2>Tickets</h2>\nTwo euros.\n<ul>\n<li>Children: free</li>\n<li>Dogs: one</li>\n</ul>\n<blockquote>It sails.</blockquote>\n\nEnd.',
    })
    expect(article.bodyText).toBe(
      'First line second line\nTickets\nTwo euros.\nChildren: free\nDogs: one\nIt sails.\nEnd.',
    )
    expect(article.body.content?.map(({ type }) => type)).toEqual([
      'paragraph',
      'paragraph',
      'paragraph',
      'bulletList',
      'blockquote',
      'paragraph',
    ])
  })

  it('has blocks, and an address alone is what it shows', async () => {
    const { article, told } = await readItem({
      'content:encoded': `<!-- wp:paragraph {"fontSize":"large"} -->
<p>It sails.</p>
<!-- /wp:paragraph -->
<!-- wp:more --><!--more--><!-- /wp:more -->
<!-- wp:embed {"url":"https://www.youtube.com/watch?v=abcdefghijk"} -->
<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">
https://www.youtube.com/watch?v=abcdefghijk
</div></figure>
<!-- /wp:embed -->
<!-- wp:acme/poll {"id":3} /-->
<!-- wp:nextpage --><!--nextpage--><!-- /wp:nextpage -->
<!-- wp:heading --><h2>Tickets</h2><!-- /wp:heading -->`,
    })
    expect(article.body.content?.map(({ type }) => type)).toEqual(['paragraph', 'linkCard', 'paragraph'])
    expect(article.bodyText).not.toMatch(/wp:|more|nextpage/)
    expect(told('block')).toEqual({ 'acme/poll': 1 })
    expect(told('pages')).toEqual({ '': 1 })
  })

  it('has what the classic editor left between blocks, and lists within blocks as they are', async () => {
    const { article } = await readItem({
      'content:encoded':
        'Left by\n\nthe classic editor.\n<!-- wp:list --><ul><!-- wp:list-item --><li>One</li><!-- /wp:list-item -->\n<!-- wp:list-item --><li>Two</li><!-- /wp:list-item --></ul><!-- /wp:list -->\n<!-- wp:freeform -->More\n\nof it.<!-- /wp:freeform -->',
    })
    expect(article.bodyText).toBe('Left by\nthe classic editor.\nOne\nTwo\nMore\nof it.')
  })

  it('has shortcodes: what they show, the text in those that nobody knows, and words in brackets', async () => {
    const { article, told } = await readItem({
      'content:encoded':
        'He said [sic] it [AP] would.\n\n[poll id="3"]\n\n[highlight]Kept[/highlight] and [[escaped]].\n\n[acme color="red"]Also kept[/acme]\n\n[embed]https://vimeo.com/12345[/embed]\n\nEnd.',
    })
    expect(article.bodyText).toContain('He said [sic] it [AP] would.')
    expect(article.bodyText).toContain('Kept and [escaped].')
    expect(article.bodyText).toContain('Also kept')
    expect(article.body.content?.some(({ type }) => type === 'linkCard')).toBe(true)
    expect(told('shortcode')).toEqual({ poll: 1, acme: 1 })
  })

  it('has addresses in shortcodes, and captions of embeds', async () => {
    const address = 'https://www.youtube.com/watch?v=abcdefghijk'
    const { article } = await readItem({
      'content:encoded': `It sails.\n\n[youtube ${address}]\n\n[embed]${address}[/embed]\n\n[youtube=${address}]`,
    })
    expect(article.body.content?.slice(1).map(({ attrs }) => attrs?.url)).toEqual([address, address, address])
  })

  it('shows patterns in the stories that have them, wherever they are in the export', async () => {
    const pattern = (id: number, content: string) =>
      wxrItem({ 'wp:post_id': String(id), 'wp:post_type': 'wp_block', 'content:encoded': content })
    const story = wxrItem({
      'content:encoded':
        '<!-- wp:paragraph --><p>It sails.</p><!-- /wp:paragraph -->\n<!-- wp:block {"ref":99} /-->\n<!-- wp:block {"ref":5} /-->',
    })
    const inside = '<!-- wp:paragraph --><p>Two euros.</p><!-- /wp:paragraph --><!-- wp:block {"ref":98} /-->'
    const itself = '<!-- wp:paragraph --><p>Dogs too.</p><!-- /wp:paragraph --><!-- wp:block {"ref":98} /-->'
    const { articles, told } = await read(wxr(story + pattern(99, inside) + pattern(98, itself)))
    expect(articles).toHaveLength(1)
    expect(articles[0]?.bodyText).toMatch(/^It sails\.\nTwo euros\.(?:\nDogs too\.)+$/)
    expect(told('block')).toEqual({ block: 2 })
    expect(told('type')).toEqual({})
  })

  it('has its notes, linked with their references', async () => {
    const notes = meta('footnotes', '[{"content":"On <em>Monday</em>.","id":"u1"}]')
    const reference = '<sup data-fn="u1" class="fn"><a href="#u1" id="u1-link">1</a></sup>'
    const content = `<!-- wp:paragraph --><p>It sails${reference}.</p><!-- /wp:paragraph -->`
    for (const end of ['\n<!-- wp:footnotes /-->', '']) {
      const { article, told } = await readItem({ 'content:encoded': content + end }, notes)
      expect(article.bodyText).toBe('It sails1.\n1 On Monday.')
      expect(JSON.stringify(article.body)).toMatch(/#note-1.*#call-1/)
      expect([told('meta'), told('block')]).toEqual([{}, {}])
    }
    const { told } = await readItem({ 'content:encoded': content })
    expect(told('block')).toEqual({ footnotes: 1 })
  })

  it('brings its pictures: captions, galleries, sizes, and the one above a story, whose entry comes later', async () => {
    const post = wxrItem(
      {
        'content:encoded':
          'It sails.\n\n[caption id="attachment_3" width="300"]<a href="x"><img src="https://post.example/wp-content/uploads/2024/03/bow-300x200.jpg" alt="Bow" /></a> The <em>bow</em>[/caption]\n\n[gallery ids="4,99"]',
      },
      meta('_thumbnail_id', '5'),
    )
    const uploads = 'https://post.example/wp-content/uploads/2024/03'
    const entries =
      post +
      attachment(4, `${uploads}/stern.jpg`, { caption: 'The stern' }) +
      attachment(5, `${uploads}/lead-scaled.jpg`, { alt: 'A ferry', caption: 'At the pier' })
    const files = Object.fromEntries(
      ['bow', 'stern', 'lead'].map((name) => [`wp-content/uploads/2024/03/${name}.jpg`, name]),
    )
    const { articles, pictures, report } = await read(wxr(entries), files)
    const figures = articles[0]?.body.content?.filter(({ type }) => type === 'figure') ?? []
    expect(pictures.map((path) => path.replace(/^.*\//, '')).toSorted()).toEqual(['bow.jpg', 'lead.jpg', 'stern.jpg'])
    expect(figures.map(({ attrs }) => attrs?.alt)).toEqual(['A ferry', 'Bow', ''])
    expect(figures.map(({ content }) => content?.map(({ text }) => text).join(''))).toEqual([
      'At the pier',
      'The bow',
      'The stern',
    ])
    expect(report.told).toEqual([])
  })

  it('tells of pictures that are not there', async () => {
    const { told } = await readItem({
      'content:encoded': '<p>It sails.</p><img src="https://post.example/wp-content/uploads/a.jpg">',
    })
    expect(told('image')).toEqual({ 'post.example': 1 })
  })

  it('goes by the newsroom’s list of categories, where it has one', async () => {
    const items = wxrItem(
      {},
      term('category', 'Local') + term('category', 'CULTURE') + term('category', 'Uncategorized'),
    )
    const { articles, told } = await read(wxr(items), {}, { ...settings, categories: ['Culture', 'Sport'] })
    expect(articles[0]).toMatchObject({ category: 'Culture', keywords: ['Local'] })
    expect(told('category')).toEqual({ Local: 1 })
  })

  it('has one language of several, each story its own where a plug-in has it so', async () => {
    const { article, told } = await readItem({
      title: '[:en]Ferry[:de]Fähre[:]',
      'content:encoded': '<!--:en-->It sails.<!--:--><!--:de-->Sie fährt.<!--:-->',
    })
    expect(article).toMatchObject({ headline: 'Ferry', bodyText: 'It sails.', language: 'en-GB' })
    expect(told('languages')).toEqual({ 'en, de': 1 })
    const polylang = await readItem({ 'content:encoded': 'Die Fähre fährt wieder.' }, term('language', 'Deutsch', 'de'))
    expect(polylang.article.language).toBe('de')
  })

  it('names several authors, and tells of one that is not there', async () => {
    const several = await readItem({}, term('author', 'jroe') + term('author', 'Max Berg'))
    expect(several.article.bylines).toEqual(['Jane Roe', 'Max Berg'])
    const missing = await readItem({ 'dc:creator': 'gone' })
    expect(missing.article.bylines).toEqual(['gone'])
    expect(missing.told('author')).toEqual({ gone: 1 })
  })

  it('tells of entries that are no stories, of comments and of fields of plug-ins', async () => {
    const items =
      wxrItem(
        { 'wp:post_id': '1' },
        `<wp:comment><wp:comment_content>Hi</wp:comment_content></wp:comment>${meta('ads_off', '1')}${meta('_edit_last', '2')}`,
      ) +
      wxrItem({ 'wp:post_id': '2', 'wp:post_type': 'nav_menu_item' }) +
      wxrItem({ 'wp:post_id': '3', 'wp:post_type': 'acme_form' }) +
      wxrItem({ 'wp:post_id': '4', 'wp:status': 'trash' })
    const { articles, told } = await read(wxr(items))
    expect(articles).toHaveLength(1)
    expect(told('type')).toEqual({ nav_menu_item: 1, acme_form: 1 })
    expect(told('trashed')).toEqual({ '': 1 })
    expect(told('reader')).toEqual({ '': 1 })
    expect(told('meta')).toEqual({ ads_off: 1 })
  })
})

describe('a bad export of WordPress', () => {
  it('with control characters, foreign entities and a text of several CDATA sections is read', async () => {
    const text = wxr(wxrItem({ 'content:encoded': 'Before\u0003 ]]> after &bomb;' })).replace(
      '<rss',
      '<!DOCTYPE rss [<!ENTITY bomb "boom"><!ENTITY leak SYSTEM "file:///etc/passwd">]><rss',
    )
    const { articles } = await read(text)
    expect(articles[0]?.bodyText).toMatch(/^Before\s?\]\]> after &bomb;$/)
  })

  it('that ends in the middle has the stories before that', async () => {
    const whole = wxr(wxrItem({ 'wp:post_id': '1' }) + wxrItem({ 'wp:post_id': '2', title: 'Lost' }))
    const { articles, told } = await read(whole.slice(0, whole.indexOf('wp:post_name', whole.indexOf('Lost'))))
    expect(articles.map(({ headline }) => headline)).toEqual(['Ferry sails again'])
    expect(told('cut')).toEqual({ Lost: 1 })
  })

  it('with a text that no story has goes on behind it, and has not ended in the middle', async () => {
    const large = wxrItem({ 'wp:post_id': '2', title: 'Large', 'content:encoded': 'word '.repeat(3_500_000) })
    const text = wxr(wxrItem({ 'wp:post_id': '1' }) + large + wxrItem({ 'wp:post_id': '3', title: 'After' }))
    const { articles, told } = await read(text)
    expect(articles.map(({ headline }) => headline)).toEqual(['Ferry sails again', 'After'])
    expect(told('cut')).toEqual({})
  })

  it('in an encoding other than UTF-8 is read by what it says', async () => {
    const text = wxr(wxrItem({ title: 'Fähre' })).replace('UTF-8', 'ISO-8859-1')
    const { articles } = await readArchive({ 'export.xml': Buffer.from(text, 'latin1') }, { only: 'export.xml' })
    expect(articles[0]?.headline).toBe('Fähre')
  })

  it('with a text that no story has loses that alone, in little memory', async () => {
    const huge = 'long '.repeat(4_000_000)
    const { articles, report } = await read(
      wxr(wxrItem({ 'wp:post_id': '1', title: 'Huge', 'content:encoded': huge }) + wxrItem({ 'wp:post_id': '2' })),
    )
    expect(articles).toHaveLength(1)
    expect(report.failures).toMatchObject([{ place: 'Huge', error: { code: 'file.tooMuch' } }])
  })
})

it('an export is converted as any file of several stories', async () => {
  const items =
    wxrItem({ 'wp:post_id': '1', 'content:encoded': 'It sails. [poll id="1"]' }) +
    wxrItem({ 'wp:post_id': '2', 'wp:post_type': 'nav_menu_item' })
  const { stories, leftOut } = await readAll(wxr(items), 'export.xml')
  expect(stories.map(({ format, article }) => [format, article.status, article.canonicalUrl])).toEqual([
    ['wxr', 'published', 'https://post.example/2024/03/ferry/'],
  ])
  expect(stories[0]?.leftOut).toEqual([{ kind: 'element', count: 1, words: 'poll' }])
  expect(leftOut).toEqual([{ kind: 'stories', count: 1, words: 'nav_menu_item' }])
})

it('names the file of a story only where several have stories', async () => {
  const items = wxr(wxrItem({ 'wp:post_id': '1', title: 'Ferry: it sails', 'content:encoded': '[poll id="1"]' }))
  const placesOf = async (files: Record<string, string>) =>
    (await readArchive(files)).report.told.find(({ kind }) => kind === 'shortcode')?.places
  expect(await placesOf({ 'one.xml': items })).toEqual(['Ferry: it sails'])
  expect(await placesOf({ 'one.xml': items, 'two.xml': items })).toEqual([
    'one.xml: Ferry: it sails',
    'two.xml: Ferry: it sails',
  ])
})
