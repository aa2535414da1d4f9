import { describe, expect, it } from 'vitest'
import { LedeError } from '#shared/api/errors.ts'
import { sourceIds } from '#shared/formats/sources.ts'
import { isLong } from '#tests/helpers/long.ts'
import { oneOfEach } from './one-of-each.ts'
import { readAll } from './reading.ts'

/** The outcome for a file: what was read, or else the code of the error. */
async function outcome(bytes: Uint8Array | string, name: string): Promise<string> {
  try {
    const { stories } = await readAll(bytes, name)
    return stories.map(({ article }) => `${article.headline}\n${article.bodyText}`).join('\n')
  } catch (error) {
    // Anything else is our fault, and not in the reader's language.
    if (!(error instanceof LedeError)) throw error
    expect(error.code, String(error.cause)).not.toBe('internal')
    expect(error.details.name, error.code).toBe(name)
    return error.code
  }
}

/** A sample of many, evenly spread; in the long run all. */
function some<Item>(items: readonly Item[], count: number): readonly Item[] {
  const step = Math.ceil(items.length / count)
  return isLong ? items : items.filter((_, place) => place % step === 0)
}

/** Every tenth byte of a file; of large ones a thousand places. */
function everyTenth({ length }: Uint8Array): number[] {
  const step = Math.max(10, Math.ceil(length / 1_000))
  return Array.from({ length: Math.ceil(length / step) }, (_, place) => place * step)
}

const packed = new Set(['docx', 'odt', 'pdf'])

describe.each(sourceIds)('a file of %s', (id) => {
  const { name, bytes: whole } = oneOfEach[id]
  // Compressed files are slow to read.
  const cuts = packed.has(id) ? 4 : 8

  it('is read whole', async () => expect(await outcome(whole, name)).toContain('sails'))

  it('that ends anywhere is read as far as it goes, or refused by its name', async () => {
    for (const end of [...some(everyTenth(whole), cuts), whole.length - 1]) await outcome(whole.subarray(0, end), name)
  })

  it('in which bytes were turned is read, or refused by its name', async () => {
    for (const at of some(everyTenth(whole), 4)) {
      const turned = Uint8Array.from(whole)
      for (let near = at; near < at + 4; near += 1) turned[near] = (turned[near] ?? 0) ^ 0x5a
      await outcome(turned, name)
    }
  })

  it('of which a value is something else is read, or refused by its name', async () => {
    if (packed.has(id)) return
    const text = Buffer.from(whole).toString('latin1')
    const values = text.matchAll(
      /(?<==")[^"\n]{1,200}(?=")|(?<=[\w"]: ?)("[^"\n]{0,200}"|[^\n",{}[\]]{1,100})(?=[,}\]\n]|$)/g,
    )
    for (const { index, 0: value } of some([...values], 12)) {
      for (const other of isLong ? ['x', '', '-1', '9'.repeat(20)] : ['x']) {
        const told = value.startsWith('"') ? `"${other}"` : other
        await outcome(Buffer.from(text.slice(0, index) + told + text.slice(index + value.length), 'latin1'), name)
      }
    }
  })

  it('twice over is read, or refused by its name', async () => {
    await outcome(Buffer.concat([whole, whole]), name)
  })
})

describe('XML', () => {
  const kinds = sourceIds.filter((id) => oneOfEach[id].isXml)
  const entities = Array.from({ length: 12 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`)
  const bomb = `<!DOCTYPE x [<!ENTITY e0 "bang">${entities.join('')}<!ENTITY file SYSTEM "file:///etc/passwd"><!ENTITY % far SYSTEM "http://127.0.0.1:9/x.dtd">%far;]>`

  it.each(kinds)('that is a bomb opens nothing, as %s', async (id) => {
    const { name, bytes } = oneOfEach[id]
    const text = new TextDecoder()
      .decode(bytes)
      .replace(/^<\?xml[^>]*>\n?/, '')
      .replaceAll('sails', 'sails &e12; &file;')
    const said = await outcome(`<?xml version="1.0"?>${bomb}${text}`, name)
    expect(said).not.toMatch(/bang|root:/)
    expect(said.length).toBeLessThan(5_000)
  })

  it.each(kinds)('of another encoding than it says is read, as %s', async (id) => {
    const { name, bytes } = oneOfEach[id]
    const text = new TextDecoder().decode(bytes).replace(/^<\?xml[^>]*>\n?/, '')
    const of = (encoding: string) =>
      `<?xml version="1.0" encoding="${encoding}"?>\n${text.replaceAll('sails', 'fährt für Łódź')}`
    for (const encoding of ['ISO-8859-1', 'US-ASCII', 'UTF-16', 'x-nobody'])
      expect(await outcome(of(encoding), name)).toContain('fährt für Łódź')
    const western = Buffer.from(of('UTF-8').replaceAll(/Łódź|[^\0-\u00ff]/g, ''), 'latin1')
    expect(await outcome(western, name)).toContain('fährt für')
    expect((await readAll(western, name)).stories.flatMap(({ notes }) => notes.map(({ code }) => code))).toContain(
      'encoding',
    )
    const wide = Buffer.from(`\ufeff${of('UTF-8')}`, 'utf16le')
    expect(await outcome(wide, name)).toContain('fährt für Łódź')
  })
})

describe('two items in one file', () => {
  const item = (headline: string) => ({ uri: `urn:${headline}`, headline, body_text: `${headline} it is.` })
  const headlines = async (text: string, name: string) =>
    (await readAll(text, name)).stories.map(({ article }) => article.headline)
  const nitf = (headline: string) =>
    `<nitf><body><body.head><hedline><hl1>${headline}</hl1></hedline></body.head><body.content><p>It is.</p></body.content></body></nitf>`
  const g2 = (headline: string) =>
    `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="${headline}"><contentMeta><headline>${headline}</headline></contentMeta><contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body><p>It is.</p></body></html></inlineXML></contentSet></newsItem>`
  const newsml = (headline: string) =>
    new TextDecoder().decode(oneOfEach.newsml.bytes).replace('Ferry sails again', headline)
  const message = (headline: string) =>
    Buffer.from(oneOfEach.anpa.bytes)
      .toString('latin1')
      .replace('Ferry sails again', headline)
      .replace('a0123', headline === 'One' ? 'a0123' : 'a0124')
      .replace('BC-Ferry', `BC-${headline}  `)

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
    ['NewsML 1 one behind the other', 'two.xml', `${newsml('One')}\n${newsml('Two')}`],
    ['ANPA one behind the other', 'two.anpa', `${message('One')}${message('Two')}`],
  ])('%s', async (_, name, text) => expect(await headlines(text, name)).toEqual(['One', 'Two']))
})
