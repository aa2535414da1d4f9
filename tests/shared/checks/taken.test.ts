import { describe, expect, it } from 'vitest'
import type { TakenText } from '#shared/checks/rule.ts'
import { story } from '#tests/helpers/story.ts'
import { foundBy } from './checked.ts'

const page: TakenText = {
  kind: 'pasted',
  program: null,
  address: 'https://www.example.org/bridge',
  text: 'Engineers had warned for years that the northern bridge over the river would not last another winter.',
}
const { text } = page
const from = (...taken: Partial<TakenText>[]) => ({ taken: taken.map((each) => ({ ...page, ...each })) })
const quotes = (taken: Partial<TakenText>, paragraphs: string[], language = 'en') =>
  foundBy('takenUnquoted', story({ language }, paragraphs), from(taken)).map(({ quote }) => quote)

describe('a passage from elsewhere', () => {
  it('is found where it stands as it was, and says where it is from', () => {
    const [found] = foundBy('takenUnquoted', story({}, ['The council met.', `${text} It did not.`]), from({}))
    expect(found).toMatchObject({ quote: text.slice(0, -1), details: { from: ' (https://www.example.org/bridge)' } })
  })

  it('is told however its typography, its case and its place have changed', () => {
    expect(quotes({}, [`So: ${text.toUpperCase().replace(' years', '\u00a0years,')}`])).toHaveLength(1)
    expect(quotes({ text: `Before it. ${text} And after it.` }, ['One.', text, 'Two.'])).toHaveLength(1)
  })

  it.each([
    ['quotation marks', `“${text}”`],
    ['Swedish ones', `”${text}”`],
    ['others in them', `«${text.replace('northern bridge', '«northern bridge»')}»`],
    ['one that the next paragraph goes on with', `“${text}`],
    ['a speaker', `${text.slice(0, -1)}, the engineer’s report said.`],
    ['words of their own', text.replace('warned', 'told the city').replace('would not last', 'might fall in')],
  ])('is let stand with %s', (_what, paragraph) => {
    expect(quotes({}, [paragraph])).toEqual([])
  })

  it('is let stand after a line that announces it, and beside a link to where it is from', () => {
    expect(quotes({}, ['In the report they write:', text])).toEqual([])
    const link = { type: 'link', attrs: { href: 'https://example.org/other' } }
    const linked = [
      { type: 'text', text: 'the report', marks: [link] },
      { type: 'text', text: `: ${text}` },
    ]
    const article = story()
    const body = { ...article.body, content: [{ type: 'paragraph', attrs: { level: null }, content: linked }] }
    expect(foundBy('takenUnquoted', { ...article, body }, from({}))).toEqual([])
  })

  it.each<[string, Partial<TakenText>, number]>([
    ['a word processor', { program: 'Microsoft Word', address: null }, 0],
    ['a page with the signs of a word processor', { program: 'Microsoft Word' }, 1],
    ['another story of Lede', { program: 'Lede', address: null }, 0],
    ['a mail', { program: 'Outlook', address: null }, 1],
    ['a document that was opened', { kind: 'document' }, 0],
    ['a generator', { kind: 'generated' }, 0],
  ])('counts by what it came from: %s', (_what, taken, count) => {
    expect(quotes(taken, [text])).toHaveLength(count)
  })

  it('of wire copy is attributed by the agency of the story', () => {
    const wire = from({ kind: 'wire', address: null })
    expect(foundBy('takenUnquoted', story({ agency: 'Reuters' }, [text]), wire)).toEqual([])
    expect(foundBy('takenUnquoted', story({}, [text]), wire)).toHaveLength(1)
  })

  it.each([
    [
      'de',
      'Fachleute hatten seit Jahren davor gewarnt, dass die alte Brücke über den Fluss keinen Winter mehr hält.',
      'sagte',
    ],
    [
      'ru',
      'Инженеры много лет предупреждали город о том, что старый северный мост через реку не выдержит новой зимы.',
      'сообщил',
    ],
    [
      'fr',
      'Des ingénieurs avaient prévenu la ville depuis des années que le vieux pont du nord ne tiendrait pas un hiver.',
      'selon',
    ],
  ])('is found and attributed in %s', (language, passage, says) => {
    expect(quotes({ text: passage, address: null }, [passage], language)).toHaveLength(1)
    expect(quotes({ text: passage, address: null }, [`${passage} (${says} X)`], language)).toEqual([])
  })
})

const said = 'The mayor told reporters: “We never wanted to close the bridge before the winter comes.” He left.'
const altered = (paragraph: string, taken: Partial<TakenText> = {}) =>
  foundBy('quoteAltered', story({}, [paragraph]), from({ text: said, ...taken }))

describe('a quotation', () => {
  it('that says something else than what was pasted is found, with what it said', () => {
    const [found] = altered('“We always wanted to close the bridge before the winter comes,” he said.')
    expect(found).toMatchObject({
      details: { was: 'We never wanted to close the bridge before the winter comes' },
      fix: { text: '“We never wanted to close the bridge before the winter comes,”' },
    })
  })

  it.each([
    ['a word more', '“We never really wanted to close the bridge before the winter comes.”'],
    ['a word less', '“We never wanted to close the bridge before winter comes.”'],
    ['another last word', '“We never wanted to close the bridge before the winter ends.”'],
  ])('with %s is found', (_what, paragraph) => {
    expect(altered(paragraph)).toHaveLength(1)
  })

  it.each([
    ['the same words', '“We never wanted to close the bridge before the winter comes.”'],
    ['part of them', 'They “never wanted to close the bridge” now.'],
    ['other typography', '"We never wanted to close the bridge, before the winter comes"'],
    ['words left out and said to be', '“We never wanted to close … before the winter comes.”'],
    ['the same with spaces between the dots', '“We never wanted to close . . . before the winter comes.”'],
    ['a word put in in brackets', '“We never wanted to close the [northern] bridge before the winter comes.”'],
    ['words of somebody else', '“The council has had no money for repairs since the spring.”'],
    ['too few words', '“We always wanted that.”'],
  ])('with %s is let stand', (_what, paragraph) => {
    expect(altered(paragraph)).toEqual([])
  })

  it('is mended with its own marks, and no further than the quotation went', () => {
    const fixOf = (paragraph: string) => altered(paragraph)[0]?.fix
    expect(fixOf('«\u00a0We always wanted to close the bridge before the winter comes\u00a0».')).toEqual({
      text: '«\u00a0We never wanted to close the bridge before the winter comes\u00a0»',
    })
    expect(fixOf('“We never wanted to close the bridge before the winter comes back.”')).toEqual({
      text: '“We never wanted to close the bridge before the winter comes.”',
    })
  })

  it('is held against wire copy and documents as well, not against what was generated', () => {
    const paragraph = '“We always wanted to close the bridge before the winter comes.”'
    expect(altered(paragraph, { kind: 'wire' })).toHaveLength(1)
    expect(altered(paragraph, { kind: 'generated' })).toEqual([])
  })
})
