import { describe, expect, it } from 'vitest'
import { onlyStory, readAll } from '../reading.ts'

const item = (inside: string, { status = 'Usable', more = '' } = {}) => `<NewsItem>
  <Identification><NewsIdentifier><ProviderId>a.example</ProviderId><DateId>20260305</DateId><NewsItemId>1</NewsItemId>
    <RevisionId PreviousRevision="0" Update="N">1</RevisionId><PublicIdentifier>urn:newsml:a.example:20260305:1:1</PublicIdentifier></NewsIdentifier>
    <NameLabel>Norway-ferry</NameLabel></Identification>
  <NewsManagement><NewsItemType FormalName="News"/><FirstCreated>20260305T090000Z</FirstCreated>
    <ThisRevisionCreated>20260305T110000+0100</ThisRevisionCreated><Status FormalName="${status}"/>${more}<Urgency FormalName="3"/></NewsManagement>
  ${inside}</NewsItem>`
const file = (...items: string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE NewsML SYSTEM "NewsML_1.2.dtd"><NewsML><NewsEnvelope><DateAndTime>20260305T120000Z</DateAndTime></NewsEnvelope>${items.join('')}</NewsML>`
const component = (content: string, headline = 'Ferry sails') => `<NewsComponent xml:lang="en"><Role FormalName="Main"/>
  <NewsLines><HeadLine>${headline}</HeadLine><SubHeadLine>After a month</SubHeadLine><ByLine>By Ann Lee</ByLine><DateLine>OSLO, March 5 (AFP)</DateLine><KeywordLine>ferries, ports</KeywordLine>
    <NewsLine><NewsLineType FormalName="AdvisoryLine"/><NewsLineText>Adds quotes</NewsLineText></NewsLine></NewsLines>
  <AdministrativeMetadata><Provider><Party FormalName="AFP"/></Provider></AdministrativeMetadata>
  <RightsMetadata><UsageRights><UsageType>Not for Norway</UsageType></UsageRights></RightsMetadata>
  <DescriptiveMetadata><Language FormalName="en"/><SubjectCode><Subject FormalName="04000000"/></SubjectCode><Location HowPresent="Origin"><Property FormalName="City" Value="Oslo"/><Property FormalName="Country" Value="NOR"/></Location></DescriptiveMetadata>
  ${content}</NewsComponent>`
const content = (data: string) =>
  `<ContentItem><MediaType FormalName="Text"/><DataContent>${data}</DataContent></ContentItem>`

describe('a story in NewsML 1', () => {
  it('has its fields in lines, metadata and management', async () => {
    const read = onlyStory(await readAll(file(item(component(content('<p>It sails.</p><p>It <b>waits</b>.</p>'))))))
    expect(read).toMatchObject({ format: 'newsml', leftOut: [], notes: [] })
    expect(read.article).toMatchObject({
      headline: 'Ferry sails',
      deck: 'After a month',
      bylines: ['Ann Lee'],
      agency: 'AFP',
      category: 'Economy, Business and Finance',
      keywords: ['ferries', 'ports'],
      slugline: 'Norway-ferry',
      urgency: 3,
      language: 'en',
      publishedAt: '2026-03-05T11:00:00+01:00',
      usageTerms: 'Not for Norway',
      editorNote: 'Adds quotes',
      bodyText: 'It sails.\nIt waits.',
      dateline: { place: 'Oslo', date: '2026-03-05', agency: 'AFP' },
    })
  })

  it.each([
    [
      'XHTML',
      '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>no</title></head><body><p>It sails.</p></body></html>',
    ],
    ['NITF', '<nitf><body><body.content><p>It sails.</p></body.content></body></nitf>'],
    ['the body of NITF alone', '<body.content><p>It sails.</p></body.content>'],
    ['HTML as text', '<![CDATA[<p>It sails.</p>]]>'],
    ['NITF as text', '<![CDATA[<nitf><body><body.content><p>It sails.</p></body.content></body></nitf>]]>'],
    ['plain text', 'It sails.'],
  ])('has its text as %s', async (_, data) => {
    expect(onlyStory(await readAll(file(item(component(content(data)))))).article.bodyText).toBe('It sails.')
  })

  it('has its text in base 64 as well, and of equivalents the one that says most', async () => {
    const packed = `<ContentItem><Encoding Notation="Base64"><DataContent>${Buffer.from('It sails — über.').toString('base64')}</DataContent></Encoding></ContentItem>`
    expect(onlyStory(await readAll(file(item(component(packed))))).article.bodyText).toBe('It sails — über.')
    const both = `<NewsComponent EquivalentsList="yes">${content('It sails.')}${content('<p>It <b>sails</b>.</p>')}</NewsComponent>`
    expect(JSON.stringify(onlyStory(await readAll(file(item(component(both))))).article.body)).toContain('bold')
  })

  it('is under embargo or withdrawn where its status says so', async () => {
    const text = component(content('<p>It sails.</p>'))
    const change =
      '<StatusWillChange><FutureStatus FormalName="Usable"/><DateAndTime>20260306T060000Z</DateAndTime></StatusWillChange>'
    const held = onlyStory(await readAll(file(item(text, { status: 'Embargoed', more: change }))))
    expect(held.article.embargoUntil).toBe('2026-03-06T06:00:00Z')
    const open = onlyStory(await readAll(file(item(text, { status: 'Embargoed' }))))
    expect(open.leftOut).toEqual([{ kind: 'embargo', count: 1, words: 'embargoed' }])
    expect(onlyStory(await readAll(file(item(text, { status: 'Canceled' })))).article.status).toBe('killed')
  })

  it('is one of several: of an item each, and of a component each that has a headline', async () => {
    const picture = `<NewsComponent><Role FormalName="Photo"/><ContentItem Href="a.jpg"><MediaType FormalName="Photo"/></ContentItem><NewsComponent><Role FormalName="Caption"/>${content('The ferry')}</NewsComponent></NewsComponent>`
    const side = component(content('<p>It is old.</p>'), 'The ship')
    const { stories } = await readAll(
      file(
        item(component(content('<p>It sails.</p>') + picture + side)),
        item(component(content('<p>It opens.</p>'), 'Bridge')),
      ),
    )
    expect(stories.map(({ article }) => [article.headline, article.bodyText])).toEqual([
      ['Ferry sails', 'It sails.'],
      ['The ship', 'It is old.'],
      ['Bridge', 'It opens.'],
    ])
    expect(stories[0]?.leftOut).toEqual([{ kind: 'picture', count: 1, words: 'The ferry' }])
  })

  it('is refused where it has none, is cut off, or nests without end', async () => {
    const bare = file(item(component('<ContentItem Href="b.jpg"><MediaType FormalName="Photo"/></ContentItem>')))
    const { article, leftOut } = onlyStory(await readAll(bare))
    expect([article.headline, article.bodyText]).toEqual(['Ferry sails', ''])
    expect(leftOut.map(({ kind }) => kind)).toContain('text')
    await expect(
      readAll(file(item(component(content('<p>It sails.</p>')))).slice(0, -40), 'x.xml', { from: 'newsml' }),
    ).rejects.toMatchObject({ code: 'file.notItem' })
    await expect(
      readAll(`<NewsML>${'<NewsItem>'.repeat(2_000)}${'</NewsItem>'.repeat(2_000)}</NewsML>`),
    ).rejects.toMatchObject({ code: 'file.noText' })
    const bomb = file(item(component(content('<p>&a;It sails.</p>')))).replace(
      'SYSTEM "NewsML_1.2.dtd"',
      '[<!ENTITY a "x"><!ENTITY b SYSTEM "file:///etc/passwd">]',
    )
    expect(onlyStory(await readAll(bomb)).article.bodyText).toBe('&a;It sails.')
  })
})
