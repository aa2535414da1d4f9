import { describe, expect, it } from 'vitest'
import { readBytes } from '../reading.ts'

const read = async (text: string, name: string) => (await readBytes(text, name)).article
const g2 = (meta: string, content: string, words: string) =>
  read(
    `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="a"><itemMeta>${meta}</itemMeta><contentMeta>${content}</contentMeta><contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body><p>${words}</p></body></html></inlineXML></contentSet></newsItem>`,
    'a.xml',
  )
const ninjs = (more: object) =>
  read(
    JSON.stringify({ uri: 'urn:a', language: 'en', headline: 'Ferry sails', body_text: 'It sails.', ...more }),
    'a.json',
  )

describe('what agencies say in ways of their own', () => {
  it('a dateline in brackets that begins with the item’s place', async () => {
    const located = '<located><name>New York, NY</name></located><headline>Fed waits</headline>'
    const created = '<versionCreated>2026-10-21T16:25:32-05:00</versionCreated>'
    const article = await g2(created, located, '(New York, NY - October 21) The bank waits for a month.')
    expect(article).toMatchObject({
      dateline: { place: 'New York', date: '2026-10-21' },
      bodyText: 'The bank waits for a month.',
    })
    const other = await g2(created, located, '(see page 3) The bank waits for a month.')
    expect(other.bodyText).toBe('(see page 3) The bank waits for a month.')
  })

  it('a provider by its code', async () => {
    const article = await g2('<provider qcode="nprov:REUTERS"/>', '<headline>Fed waits</headline>', 'It waits.')
    expect(article.agency).toBe('Reuters')
  })

  it('ninjs: authors among the people, the place among the places', async () => {
    const people = [
      { name: 'Ann Lee', rel: 'author' },
      { name: 'Ola Nordmann', rel: 'about' },
    ]
    const article = await ninjs({
      people,
      places: [
        { name: 'Oslo', rel: 'located' },
        { name: 'Norway', rel: 'about' },
      ],
    })
    expect(article).toMatchObject({ bylines: ['Ann Lee'], dateline: { place: 'Oslo' } })
  })

  it.each([['canceled'], ['Cancelled']])('ninjs that is %s is withdrawn', async (pubstatus) => {
    expect(await ninjs({ pubstatus })).toMatchObject({ status: 'killed', headline: 'Ferry sails' })
  })

  it('ninjs: the main one of several bodies, in HTML before text', async () => {
    const bodies = [
      { role: 'short', contentType: 'text/html', value: '<p>Short.</p>' },
      { role: 'main', contentType: 'text/plain', value: 'Plain.' },
      { role: 'main', contentType: 'text/html', value: '<p>Whole.</p>' },
    ]
    expect(await ninjs({ body_text: undefined, bodies })).toMatchObject({ bodyText: 'Whole.' })
  })
})
