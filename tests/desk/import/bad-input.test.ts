import { describe, expect, it } from 'vitest'
import { LedeError } from '#shared/api/errors.ts'
import { formats } from '#shared/formats/formats.ts'
import { writtenAs } from '#tests/helpers/publish.ts'
import { full, publisher } from '#tests/shared/formats/full-story.ts'
import { readAll } from './reading.ts'

const bytesOf = (written: string | Uint8Array): Uint8Array =>
  typeof written === 'string' ? new TextEncoder().encode(written) : written

/** What becomes of a file: what was read of it, else the code of why not. */
async function outcome(bytes: Uint8Array, name: string): Promise<string> {
  try {
    const { stories } = await readAll(bytes, name)
    return stories.map(({ article }) => article.bodyText).join('\n')
  } catch (error) {
    // Anything else is a fault of ours, in no language of the reader's.
    if (!(error instanceof LedeError)) throw error
    expect(error.details.name, error.code).toBe(name)
    return error.code
  }
}

describe.each(formats.map(({ id, extension }) => ({ id, name: `ferry.${extension}` })))(
  'a file of $id',
  ({ id, name }) => {
    const whole = bytesOf(writtenAs(full, id, { publisher }))

    it('is read whole', async () => expect(await outcome(whole, name)).toContain('sails'))

    it('that ends anywhere is read as far as it goes, or refused by its name', async () => {
      for (const share of [0.02, 0.1, 0.3, 0.5, 0.7, 0.9, 0.97, 0.999])
        await outcome(whole.subarray(0, Math.floor(whole.length * share)), name)
    })

    it('in which bytes were turned is read, or refused by its name', async () => {
      for (const at of [5, 40, 200, 700, 1_500, 4_000, 9_000].filter((each) => each < whole.length)) {
        const turned = Uint8Array.from(whole)
        for (let near = at; near < at + 4; near += 1) turned[near] = (turned[near] ?? 0) ^ 0x5a
        await outcome(turned, name)
      }
    })

    it('twice over is read, or refused by its name', async () => {
      const twice = new Uint8Array(whole.length * 2)
      twice.set(whole)
      twice.set(whole, whole.length)
      await outcome(twice, name)
    })
  },
)

describe('two items in one file', () => {
  const item = (headline: string) => ({ uri: `urn:${headline}`, headline, body_text: `${headline} it is.` })
  const headlines = async (text: string, name: string) =>
    (await readAll(text, name)).stories.map(({ article }) => article.headline)
  const nitf = (headline: string) =>
    `<nitf><body><body.head><hedline><hl1>${headline}</hl1></hedline></body.head><body.content><p>It is.</p></body.content></body></nitf>`
  const g2 = (headline: string) =>
    `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="${headline}"><contentMeta><headline>${headline}</headline></contentMeta><contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body><p>It is.</p></body></html></inlineXML></contentSet></newsItem>`

  it.each<[string, string, string]>([
    ['a list of ninjs', 'two.json', JSON.stringify([item('One'), item('Two')])],
    ['ninjs a line', 'two.json', `${JSON.stringify(item('One'))}\n${JSON.stringify(item('Two'))}\n`],
    [
      'ninjs one behind the other',
      'two.json',
      `${JSON.stringify(item('One'), null, 2)}\n${JSON.stringify(item('Two'), null, 2)}`,
    ],
    [
      'NITF one behind the other',
      'two.xml',
      `<?xml version="1.0"?>\n${nitf('One')}\n<?xml version="1.0"?>\n${nitf('Two')}`,
    ],
    ['NewsML-G2 one behind the other', 'two.xml', `${g2('One')}${g2('Two')}`],
  ])('%s', async (_, name, text) => expect(await headlines(text, name)).toEqual(['One', 'Two']))
})

describe('an encoding that is declared and is not the file’s', () => {
  const nitf = (encoding: string) =>
    `<?xml version="1.0" encoding="${encoding}"?><nitf><body><body.head><hedline><hl1>Größe für Łódź</hl1></hedline></body.head><body.content><p>Fähre fährt.</p></body.content></body></nitf>`

  it.each(['ISO-8859-1', 'US-ASCII', 'UTF-16', 'x-nobody'])('UTF-8 that says %s is read as UTF-8', async (encoding) => {
    const { stories } = await readAll(nitf(encoding), 'ferry.xml')
    expect(stories[0]?.article.headline).toBe('Größe für Łódź')
  })

  it('Latin 1 that says UTF-8 is read as Latin 1, and said', async () => {
    const bytes = Uint8Array.from(nitf('UTF-8').replace(' für Łódź', ' für'), (sign) => sign.charCodeAt(0))
    const { stories } = await readAll(bytes, 'ferry.xml')
    expect(stories[0]?.article.headline).toBe('Größe für')
    expect(stories[0]?.notes.map(({ code }) => code)).toContain('encoding')
  })
})
