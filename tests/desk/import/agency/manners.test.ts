import { describe, expect, it } from 'vitest'
import { figuresIn } from '#shared/publish/figure.ts'
import { readAll, readBytes } from '../reading.ts'

const asset = (hash: string) => ({
  hash: hash.repeat(64),
  mediaType: 'image/jpeg' as const,
  ...{ width: 1200, height: 800, animated: false, transparent: false, removed: [] },
})
const g2Item = (meta: string, content: string, set: string) =>
  `<newsItem guid="${content.length}" xml:lang="en"><itemMeta>${meta}</itemMeta><contentMeta>${content}</contentMeta><contentSet>${set}</contentSet></newsItem>`
const xhtml = (text: string) => `<inlineXML><html><body>${text}</body></html></inlineXML>`
const g2 = async (content: string, text: string, meta = '') =>
  (await readBytes(g2Item(meta, content, xhtml(text)), 'a.xml')).article
const ninjs = (more: object) => JSON.stringify({ uri: 'urn:a', language: 'en', headline: 'Ferry', ...more })
const nitf = (docdata: string, bodyHead: string, content: string, head = '') =>
  `<nitf><head>${head}<docdata>${docdata}</docdata></head><body><body.head>${bodyHead}</body.head><body.content>${content}</body.content></body></nitf>`

describe('NewsML-G2 in the manner of agencies', () => {
  it('Reuters: the text begins below advisory and byline, whose names are known', async () => {
    const text =
      '<p>(Adds minister)</p><p>By Anna Hansen</p><p>OSLO, March 5 (Reuters) - A ferry ran aground.</p><p>(Reporting by Anna Hansen)</p>'
    const said = '<headline>Ferry runs aground</headline><by>By Anna Hansen</by><dateline>OSLO</dateline>'
    expect(await g2(said, text, '<versionCreated>2026-03-05T12:34:56.000Z</versionCreated>')).toMatchObject({
      bylines: ['Anna Hansen'],
      dateline: { place: 'Oslo', date: '2026-03-05', agency: 'Reuters' },
      bodyText: '(Adds minister)\nA ferry ran aground.\n(Reporting by Anna Hansen)',
    })
  })

  it('dpa: the main headline among kicker and sub-headline, in any order', async () => {
    const headline = (role: string, words: string) => `<headline role="hld:${role}">${words}</headline>`
    const roles = [headline('kicker', 'Schifffahrt'), headline('main', 'Fähre'), headline('subHeadline', 'Niemand')]
    for (const order of [roles, roles.toReversed()])
      expect(await g2(order.join(''), '<p>Eine Fähre.</p>')).toMatchObject({
        headline: 'Fähre',
        kicker: 'Schifffahrt',
        deck: 'Niemand',
      })
  })

  it('a subject that is somebody or somewhere is no section', async () => {
    const subject = (type: string, name: string) => `<subject type="cpnat:${type}"><name>${name}</name></subject>`
    const subjects = [subject('person', 'Ann Lee'), subject('geoArea', 'Oslo'), subject('abstract', 'transport')]
    expect(await g2(`<headline>Ferry</headline>${subjects.join('')}`, '<p>It sails.</p>')).toMatchObject({
      category: 'transport',
      keywords: ['Ann Lee', 'Oslo'],
    })
  })

  it.each(['(Schluss) red/ab', 'al/bd/cf', 'MORE', '(Ends)'])(
    'what a wire says below a text for itself: %s',
    async (end) => {
      const said = await readBytes(
        g2Item('', '<headline>F</headline>', xhtml(`<p>It sails.</p><p>${end}</p>`)),
        'a.xml',
      )
      expect(said.article.bodyText).toBe('It sails.')
      expect(said.leftOut).toContainEqual({ kind: 'rest', count: 1, words: end })
    },
  )
})

it('pictures that come along stand in the story with caption and credit; of others the caption is told', async () => {
  const picture = '<itemClass qcode="ninat:picture"/>'
  const about =
    '<by>Ola Foto</by><creditline>REUTERS</creditline><headline>F</headline><description role="descRole:caption">On sand.</description>'
  const file = (name: string, width: number) =>
    `<remoteContent href="${name}" contenttype="image/jpeg" width="${width}"/>`
  const message = `<newsMessage><itemSet>${g2Item('', '<headline>Ferry</headline>', xhtml('<p>It sails.</p>'))}${g2Item(picture, about, file('small.jpg', 100) + file('ferry.jpg', 1200))}</itemSet></newsMessage>`
  const association = {
    ...{ type: 'picture', byline: 'Ola Foto', copyrightholder: 'REUTERS', description_text: 'On sand.' },
    renditions: {
      small: { href: 'https://cdn.example/small.jpg', width: 100, mimetype: 'image/jpeg' },
      original: { href: 'https://cdn.example/ferry.jpg?w=9', width: 1200, mimetype: 'image/jpeg' },
    },
  }
  const component = (role: string, inside: string) =>
    `<NewsComponent><Role FormalName="${role}"/>${inside}</NewsComponent>`
  const newsml = `<NewsML><NewsItem><NewsComponent>${component('Main', '<NewsLines><HeadLine>Ferry</HeadLine></NewsLines><ContentItem><DataContent><p>It sails.</p></DataContent></ContentItem>')}${component('Picture', `<NewsLines><ByLine>Ola Foto</ByLine><CreditLine>REUTERS</CreditLine></NewsLines>${component('Caption', '<ContentItem><DataContent><p>On sand.</p></DataContent></ContentItem>')}${component('Photo', '<ContentItem Href="ferry.jpg"/>')}`)}</NewsComponent></NewsItem></NewsML>`
  const media =
    '<media media-type="photo"><media-reference source="ferry.jpg"/><media-caption>On sand.</media-caption><media-producer>Ola Foto/REUTERS</media-producer></media>'
  const files = {
    'g2.xml': message,
    'n1.xml': newsml,
    'nitf.xml': nitf('', '<hedline><hl1>Ferry</hl1></hedline>', `${media}<p>It sails.</p>`),
    'a.json': ninjs({ body_text: 'It sails.', associations: { featuremedia: association } }),
    'b.json': ninjs({
      body_html:
        '<figure><img src="https://cdn.example/ferry.jpg"><figcaption>On sand. <small>Ola Foto/REUTERS</small></figcaption></figure><p>It sails.</p>',
      associations: { editor_0: association },
    }),
  }
  for (const [name, text] of Object.entries(files)) {
    const bare = await readAll(text, name)
    expect(
      bare.stories.map(({ article }) => article.bodyText),
      name,
    ).toEqual(['It sails.'])
    expect(bare.stories[0]?.leftOut, name).toContainEqual({
      kind: 'picture',
      count: 1,
      words: expect.stringContaining('On sand.'),
    })
    expect(
      bare.images.map(({ address }) => address.split(/[/?]/).at(name === 'a.json' ? 0 : -1)),
      name,
    ).toEqual(['ferry.jpg'])
    const [story] = (await readAll(text, name, { images: [asset('a')] })).stories
    const figures = figuresIn(story?.article.body ?? { type: 'doc' })
    expect(figures, name).toHaveLength(1)
    expect(figures[0], name).toMatchObject({
      attrs: { asset: 'a'.repeat(64), credit: 'Ola Foto/REUTERS' },
      content: [{ text: 'On sand.' }],
    })
  }
})

describe('ninjs in the manner of systems', () => {
  it('Superdesk: offsets without a colon, markup in a headline, pictures that are no stories', async () => {
    const { article, notes, leftOut } = await readBytes(
      ninjs({
        headline: 'Ferry <b>aground</b> &amp; safe',
        firstcreated: '2026-03-05T12:10:00+0000',
        embargoed: '2026-03-06T12:00:00-0530',
        byline: '<span>Anna Lee</span>',
        body_html: '<p>It sails.</p>',
        associations: { v: { type: 'video', headline: 'A film' } },
      }),
      'a.json',
    )
    expect(article).toMatchObject({
      headline: 'Ferry aground & safe',
      publishedAt: '2026-03-05T12:10:00+00:00',
      embargoUntil: '2026-03-06T12:00:00-05:30',
      bylines: ['Anna Lee'],
    })
    expect(notes).toEqual([])
    expect(leftOut).toEqual([{ kind: 'picture', count: 1, words: 'A film' }])
  })

  it('NTB and STT: headings by class, an agency behind a name', async () => {
    const { article } = await readBytes(
      ninjs({ by: 'Ola Nordmann / NTB', body_html: '<p class="lead">A.</p><p class="hl2">B</p><p class="txt">C.</p>' }),
      'a.json',
    )
    expect(article.bylines).toEqual(['Ola Nordmann'])
    expect(article.body.content?.map(({ attrs }) => attrs?.level ?? null)).toEqual([null, 2, null])
  })
})

describe('NITF in the manner of agencies', () => {
  const headed = '<hedline><hl1>Ferry runs aground</hl1><hl2 id="originalHeadline">Ferry</hl2></hedline>'

  it('AP: the first headline is no deck, and the kind of an item no section', async () => {
    const subject = '<tobject.subject tobject.subject.refnum="03000000" tobject.subject.type="Disaster"/>'
    const text = nitf('', headed, '<p>It sails.</p>', `<tobject tobject.type="news">${subject}</tobject>`)
    expect((await readBytes(text, 'a.xml')).article).toMatchObject({ deck: null, category: 'Disaster' })
  })

  it.each([
    ['20260305T141000+0100', null],
    ['20260305T151000+0100', '2026-03-05T15:10:00+01:00'],
  ])('dpa: released at %s, when it was issued at 14:10', async (released, embargoUntil) => {
    const docdata = `<date.issue norm="20260305T141000+0100"/><date.release norm="${released}"/>`
    expect((await readBytes(nitf(docdata, headed, '<p>It sails.</p>'), 'a.xml')).article).toMatchObject({
      embargoUntil,
    })
  })

  it('an archive: a name once, and the beginning once', async () => {
    const bylines =
      '<byline class="print_byline">By ANNA LEE</byline><byline class="normalized_byline">Lee, Anna</byline>'
    const blocks =
      '<block class="lead_paragraph"><p>It sails.</p></block><block class="full_text"><p>It sails.</p><p>Safe.</p></block>'
    expect((await readBytes(nitf('', headed + bylines, blocks), 'a.xml')).article).toMatchObject({
      bylines: ['Anna Lee'],
      bodyText: 'It sails.\nSafe.',
    })
  })
})

describe('the text of an item', () => {
  const lead = 'The season is long, and there are many books to choose from.'
  const end = 'The shop on the beach sells nothing else until the last day of August.'
  const readText = (...lines: string[]) =>
    readBytes(ninjs({ headline: 'Books for the beach', byline: 'Anna Lee', body_xhtml: lines.join('') }), 'a.json')
  const paragraphs = (...lines: string[]) => lines.map((line) => `<p>${line}</p>`)

  it.each([
    ['a sentence that begins as its byline', 'By Anna Lee, our critic, who has read them all so that you need not'],
    ['a line that repeats its headline below its beginning', 'Books for the beach'],
  ])('keeps %s', async (_, line) => {
    const { article } = await readText(...paragraphs(lead, line, end))
    expect(article.bodyText).toBe([lead, line, end].join('\n'))
  })

  it('keeps a heading that begins as its byline', async () => {
    const { article } = await readText(`<p>${lead}</p><h2>By Anna Lee and her friends</h2><p>${end}</p>`)
    expect(article.bodyText).toContain('By Anna Lee and her friends')
  })

  it('keeps the datelines of several reports below an introduction', async () => {
    const reports = ['HALIFAX (AP) - The harbour reopened on Monday.', 'TRURO (AP) - The mills stood still.']
    const { article } = await readText(...paragraphs(lead, ...reports))
    expect(article).toMatchObject({ dateline: { place: null }, bodyText: [lead, ...reports].join('\n') })
  })

  it('tells what a byline says besides names', async () => {
    const { article, leftOut } = await readText(...paragraphs('By Anna Lee, staff of the harbour desk', lead, end))
    expect(article.bodyText).toBe([lead, end].join('\n'))
    expect(leftOut).toContainEqual({ kind: 'rest', count: 1, words: 'staff of the harbour desk' })
  })
})
