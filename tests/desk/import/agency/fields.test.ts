import { describe, expect, it } from 'vitest'
import { publish } from '#tests/helpers/publish.ts'
import { full, publisher } from '#tests/shared/formats/full-story.ts'
import { readAll, readBytes } from '../reading.ts'

const said = async (text: string, name: string) => {
  const { article, leftOut } = await readBytes(text, name)
  return { ...article, told: leftOut.map(({ kind, count, words }) => `${kind} ${count}: ${words}`) }
}

const item = (meta: string, content: string, more = '', body = '<p>It sails.</p>') =>
  `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:a" xml:lang="de" standard="NewsML-G2" standardversion="2.35">${more}<itemMeta>${meta}</itemMeta><contentMeta>${content}</contentMeta><contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body>${body}</body></html></inlineXML></contentSet></newsItem>`

describe('NewsML-G2', () => {
  const g2 = (...parts: Parameters<typeof item>) => said(item(...parts), 'a.xml')

  it('names in the language of the item, of several; else the first', async () => {
    const names = '<name xml:lang="en">economy</name><name xml:lang="de-CH">Wirtschaft</name>'
    const article = await g2(
      '',
      `<headline xml:lang="en">Ferry sails</headline><headline xml:lang="de">Fähre fährt</headline>
      <subject qcode="medtop:04000000">${names}</subject><subject><name xml:lang="fr">port</name></subject>
      <located><name xml:lang="en">Geneva</name><name xml:lang="de">Genf</name></located>`,
    )
    expect(article).toMatchObject({ headline: 'Fähre fährt', category: 'Wirtschaft', keywords: ['port'] })
    expect(article.dateline.place).toBe('Genf')
  })

  it('all that is said several times: who wrote it, notes to editors, terms', async () => {
    const article = await g2(
      '<edNote>Adds quote.</edNote><edNote>Photo follows.</edNote>',
      '<by>Ann Lee</by><by>Ola Nordmann</by><headline>Ferry</headline>',
      '<rightsInfo><copyrightNotice>(c) Post</copyrightNotice></rightsInfo><rightsInfo><usageTerms>No archive.</usageTerms></rightsInfo>',
    )
    expect(article).toMatchObject({
      bylines: ['Ann Lee', 'Ola Nordmann'],
      editorNote: 'Adds quote. Photo follows.',
      usageTerms: 'No archive.',
    })
    expect(article.told).toEqual(['noField 1: (c) Post'])
  })

  it.each([
    ['<pubStatus qcode="stat:canceled"/>', 'killed', []],
    ['<pubStatus uri="http://cv.iptc.org/newscodes/pubstatusg2/canceled"/>', 'killed', []],
    ['<pubStatus uri="http://cv.iptc.org/newscodes/pubstatusg2/withheld"/>', 'draft', ['embargo 1: withheld']],
    ['<embargoed/><pubStatus qcode="stat:usable"/>', 'draft', ['embargo 1: embargoed']],
    ['<pubStatus qcode="stat:usable"/>', 'draft', []],
  ])('%s is %s and tells %j', async (meta, status, told) => {
    expect(await g2(meta, '<headline>Ferry</headline>')).toMatchObject({ status, told })
  })

  it('what its signals and services are', async () => {
    const { told } = await g2(
      '<service qcode="svc:bdi"><name>Basisdienst Inland</name></service><signal qcode="sig:correction"/>',
      '<headline>Ferry</headline>',
    )
    expect(told).toEqual(['noField 2: correction'])
  })

  it('Media Topics under the name that its catalog gives them', async () => {
    const catalog =
      '<catalog><scheme alias="mt" uri="http://cv.iptc.org/newscodes/mediatopic/"/><scheme alias="own" uri="http://post.example/"/></catalog>'
    const article = await g2('', '<subject qcode="mt:20000153"/><subject qcode="own:20000154"/>', catalog)
    expect(article.subjects).toEqual(['20000153'])
  })

  it('what sums it up, among captions', async () => {
    const { summary } = await g2(
      '',
      '<headline>F</headline><description role="drol:caption">A ferry.</description><description role="drol:summary">It sails again.</description>',
    )
    expect(summary).toBe('It sails again.')
  })

  it('each item of a message, with NITF, data or nothing inside', async () => {
    const inside = (guid: string, set: string) =>
      `<newsItem guid="${guid}"><contentMeta><headline>${guid}</headline></contentMeta><contentSet>${set}</contentSet></newsItem>`
    const message = `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>${[
      inside('one', '<inlineXML><nitf><body><body.content><p>In NITF.</p></body.content></body></nitf></inlineXML>'),
      inside('two', '<inlineData contenttype="text/plain">In text.\n\nTwo.</inlineData>'),
      inside(
        'three',
        '<inlineData contenttype="text/html">&lt;p&gt;In &lt;b&gt;HTML&lt;/b&gt;.&lt;/p&gt;</inlineData>',
      ),
      inside('four', '<remoteContent href="a.jpg" contenttype="image/jpeg"/>'),
    ].join('')}</itemSet></newsMessage>`
    const { stories, leftOut } = await readAll(message, 'a.xml')
    expect(stories.map(({ article }) => [article.headline, article.bodyText])).toEqual([
      ['one', 'In NITF.'],
      ['two', 'In text.\nTwo.'],
      ['three', 'In HTML.'],
    ])
    expect(leftOut).toEqual([{ kind: 'stories', count: 1, words: 'four' }])
  })
})

describe('NITF', () => {
  const nitf = (head: string, bodyHead: string, content = '<p>It sails.</p>', end = '') =>
    said(
      `<nitf version="-//IPTC//DTD NITF 3.4//EN" xml:lang="en"><head>${head}</head><body><body.head>${bodyHead}</body.head><body.content>${content}</body.content>${end}</body></nitf>`,
      'a.xml',
    )

  it('every field that a story has a place for', async () => {
    const article = await nitf(
      `<tobject tobject.type="Sport"><tobject.subject tobject.subject.refnum="20000153"/></tobject>
      <docdata><doc-id id-string="a-1" regsrc="AP"/><urgency ed-urg="2"/><du-key key="FERRY" version="2"/>
      <ed-msg info="Adds quote."/><ed-msg info="Photo follows."/><date.issue norm="20260305T100000+0100"/>
      <date.release norm="20260306T060000Z"/><date.expire norm="20270101T000000Z"/><fixture fix-id="weekly"/>
      <series series.name="Harbours"/><key-list><keyword key="port"/><keyword key="ferry"/></key-list></docdata>`,
      `<hedline><hl1>Ferry sails</hl1><hl2>After the storm</hl2></hedline><rights>No archive.</rights>
      <byline>By <person>Ann Lee</person><byttl>Harbour correspondent</byttl></byline>
      <dateline><location><city>LEEDS</city></location>, <story.date norm="20260305">March 5</story.date></dateline><abstract>Short.</abstract>`,
    )
    expect(article).toMatchObject({
      headline: 'Ferry sails',
      deck: 'After the storm',
      summary: 'Short.',
      bylines: ['Ann Lee'],
      category: 'Sport',
      subjects: ['20000153'],
      keywords: ['port', 'ferry'],
      slugline: 'FERRY',
      urgency: 2,
      editorNote: 'Adds quote. Photo follows.',
      usageTerms: 'No archive.',
      agency: 'AP',
      embargoUntil: '2026-03-06T06:00:00Z',
    })
    expect(article.dateline).toMatchObject({ place: 'Leeds', date: '2026-03-05' })
    expect(article.told).toEqual(['noField 3: 20270101T000000Z', 'rest 1: Harbour correspondent'])
  })

  it('every block of its text, no word lost', async () => {
    const { bodyText } = await nitf(
      '',
      '<hedline><hl1>Ferry</hl1></hedline>',
      `<p>One <em>two</em> <person>Ann Lee</person> at <chron norm="20260305T1000">ten</chron> paid <money unit="EUR">5 euros</money>.</p>
      <hl2>Between</hl2><bq><block><p>Quoted.</p></block><credit>Somebody</credit></bq>
      <ol><li>First</li></ol><ul><li>Second</li></ul><dl><dt>Term</dt><dd>Meaning</dd></dl>
      <table><caption>Times</caption><tr><th>Day</th><td>Mon</td></tr></table><pre>fixed   pitch</pre><fn><p>Note.</p></fn>
      <block><p>In a block.</p></block><nitf-table><nitf-table-metadata/><table><tr><td>Cell</td></tr></table></nitf-table>`,
      '<body.end><tagline>ends</tagline></body.end>',
    )
    for (const word of ['One two Ann Lee at ten paid 5 euros.', 'Between', 'Quoted.', 'Somebody', 'First', 'Second'])
      expect(bodyText).toContain(word)
    for (const word of ['Term', 'Meaning', 'Day', 'Mon', 'pitch', 'Note.', 'In a block.', 'Cell'])
      expect(bodyText).toContain(word)
  })
})

describe('ninjs', () => {
  const ninjs = (more: object) => said(JSON.stringify({ uri: 'urn:a', language: 'en', ...more }), 'a.json')

  it('1.3: people and places in its own lists', async () => {
    const article = await ninjs({
      version: '1',
      headline: 'Ferry sails',
      body_html: '<p>It sails.</p>',
      person: [{ name: 'Ann Lee', rel: 'author' }],
      place: [
        { name: 'Norway', rel: 'about' },
        { name: 'Oslo', rel: 'located' },
      ],
      urgency: '3',
      slugline: 'FERRY',
      ednote: 'Adds quote.',
      usageterms: 'No archive.',
      subject: [{ code: '20000153', scheme: 'medtop', name: 'earthquake' }],
      associations: { main: { type: 'picture', headline: 'The ferry' } },
    })
    expect(article).toMatchObject({
      bylines: ['Ann Lee'],
      dateline: { place: 'Oslo' },
      urgency: 3,
      slugline: 'FERRY',
      editorNote: 'Adds quote.',
      usageTerms: 'No archive.',
      subjects: ['20000153'],
      category: 'earthquake',
    })
    expect(article.told).toContain('picture 1: The ferry')
  })

  it('3.1: headlines, bodies, associations as a list, embargo and status', async () => {
    const article = await ninjs({
      standard: { name: 'ninjs', version: '3.1' },
      pubStatus: 'usable',
      embargoedUntil: '2026-03-06T06:00:00Z',
      headlines: [
        { role: 'sub', value: 'After the storm' },
        { role: 'main', value: 'Ferry sails' },
      ],
      bodies: [{ role: 'main', contentType: 'text/html', value: '<p>It sails.</p>' }],
      associations: [
        { name: 'p1', type: 'picture', headlines: [{ value: 'x' }], descriptions: [{ value: 'The ferry' }] },
      ],
    })
    expect(article).toMatchObject({
      headline: 'Ferry sails',
      deck: 'After the storm',
      embargoUntil: '2026-03-06T06:00:00Z',
      bodyText: 'It sails.',
    })
    expect(article.told).toContain('picture 1: The ferry')
  })
})

describe('an item of a version that nobody knows', () => {
  const g2 = item('', '<headline>Ferry</headline>').replace('2.35', '9.99')
  const nitf = (version: string) =>
    `<nitf version="${version}"><body><body.content><p>It sails.</p></body.content></body></nitf>`
  const ninjs = (standard: object) =>
    JSON.stringify({ uri: 'urn:a', headline: 'Ferry', body_text: 'It sails.', standard })

  it.each([
    ['NewsML-G2', '9.99', g2, 'a.xml'],
    ['NITF', '9.0', nitf('-//IPTC//DTD NITF 9.0//EN'), 'a.xml'],
    ['ninjs', '9.9', ninjs({ name: 'ninjs', version: '9.9' }), 'a.json'],
    ['ninjs', '9.9', ninjs({ schema: 'https://iptc.org/std/ninjs/ninjs-schema_9.9.json' }), 'a.json'],
    ['NewsML', '9.2', newsml('9.2'), 'a.xml'],
  ])('%s %s is read as the newest that is known, and said', async (format, version, text, name) => {
    const { article, notes } = await readBytes(text, name)
    expect(article.bodyText).toContain('It sails.')
    expect(notes).toContainEqual({ code: 'unknownVersion', details: { format, version } })
  })

  it.each([
    [item('', '<headline>Ferry</headline>').replace('2.35', '2.99'), 'a.xml'],
    [nitf('-//IPTC-NAA//DTD NITF-XML 2.5//EN'), 'a.xml'],
    [nitf(''), 'a.xml'],
    [ninjs({ name: 'ninjs', version: '3.1' }), 'a.json'],
    [JSON.stringify({ uri: 'urn:a', version: '9.9', body_text: 'It sails.' }), 'a.json'],
    [newsml('1.2'), 'a.xml'],
  ])('%s is of one that is known', async (text, name) => {
    const { notes } = await readBytes(text, name)
    expect(notes.map(({ code }) => code)).not.toContain('unknownVersion')
  })
})

function newsml(version: string): string {
  return `<NewsML Version="${version}"><NewsItem><NewsComponent><NewsLines><HeadLine>Ferry</HeadLine></NewsLines><ContentItem><DataContent>It sails.</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`
}

it.each(['ninjs', 'newsml-g2', 'json-feed', 'rss'] as const)(
  'what readers were told stays as words where a system on the way took it apart, in %s',
  async (format) => {
    const sent = publish(full, format, { publisher })
    const { article } = await readBytes(
      sent.replaceAll(/ data-notice=(?:\\?"|&quot;)correction(?:\\?"|&quot;)/g, ''),
      'story',
    )
    expect(article.notices.map(({ kind }) => kind)).toEqual(['update'])
    expect(article.bodyText).toContain('It was late.')
  },
)
