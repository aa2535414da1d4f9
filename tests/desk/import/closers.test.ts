import { describe, expect, it } from 'vitest'
import { announcesMore, closerIn, isCloser } from '#desk/import/closers.ts'
import { fieldsOf, read } from './reading.ts'

const head = 'Ferry runs aground off the islands'
const story = 'The ferry lies at the quay of the old harbour, the police said on Monday.'
const more = 'Nobody was hurt when it ran aground, its captain told reporters.'
const wire = (...lines: string[]) => read([head, `HALIFAX, June 21 (Reuters) - ${story}`, ...lines].join('\n\n'))

describe('what a text ends with', () => {
  it.each(
    '(MORE TO FOLLOW)|— ends —|...ends...|more to come|MORE...|=ENDS=|~ends~|[ends]|<ENDS>|EOM|* ends *|END TEXT|End of release|Story ends|(ends/al)|-30-|# # #|(final)|-fine-|(fim)|Folgt mehr|(mehr folgt)|- Ende -|(à suivre)|(продолжение следует)|(ciąg dalszy nastąpi)'.split(
      '|',
    ),
  )('%s is no copy, on a line of its own', (closer) => {
    expect(isCloser(closer)).toBe(true)
    const { article, leftOut } = wire(more, closer)
    expect(article.bodyText).toBe(`${story}\n${more}`)
    expect(leftOut).toEqual([{ kind: 'wireCode', count: 1, words: closer }])
  })

  it.each('ENDS|-ends-|(ENDS)|-30-|/ends|(More)|###|END|(Schluss)|(FIN)|Ends.|(mtf)|MORE|(ends/al)'.split('|'))(
    '%s is no copy behind the last sentence',
    (closer) => {
      const { article, leftOut } = wire(`${more} ${closer}`)
      expect(article.bodyText).toBe(`${story}\n${more}`)
      expect(leftOut).toEqual([{ kind: 'wireCode', count: 1, words: closer }])
    },
  )

  it.each([
    'More is known of the ferry.',
    'The end of the ferry',
    'Final',
    'Fine',
    'Ended',
    '"More!"',
    'More?',
    'The suite',
  ])('%s is copy', (text) => {
    expect(isCloser(text)).toBe(false)
  })

  it.each(['What did he want? More', 'It was the end. Of what?', 'His blood is of type? O', 'Is it 0? 0'])(
    '%s is one sentence after another',
    (text) => {
      expect(closerIn(text)).toBe(-1)
    },
  )

  it('tells an end from what is to be continued', () => {
    expect(['(more)', 'Fortsetzung folgt', 'MTF'].map(announcesMore)).toEqual([true, true, true])
    expect(['(ends)', 'Ende', '-30-'].map(announcesMore)).toEqual([false, false, false])
  })

  it.each([
    ['-- BERNAMA', 'Bernama'],
    ['—Reuters', 'Reuters'],
    ['/AP', 'AP'],
  ])('names the agency behind a dash: %s', (mark, agency) => {
    const { article } = read(`${head}\n\nHALIFAX, June 21 - ${story}\n\n${more} ${mark}`)
    expect(article).toMatchObject({ agency, bodyText: `${story}\n${more}` })
  })
})

describe('what press offices put around a text', () => {
  it.each([
    ['FOR IMMEDIATE RELEASE', 'Notes to editors', '1. The ferry carries 400 people.'],
    ['PRESSEMITTEILUNG', 'Pressekontakt:', 'Anna Huber, Tel. 0341 123456'],
    ['COMMUNIQUÉ DE PRESSE', 'Contact presse', 'Anne Petit, 01 23 45 67 89'],
    ['PRESS RELEASE', 'Media contact: Anna Lee, 0113 496 0000', 'About the harbour'],
  ])('is told and left out: %s … %s', (above, below, last) => {
    const { article, leftOut } = read([above, head, story, more, 'ENDS', below, last].join('\n\n'))
    expect(article).toMatchObject({ headline: head, kicker: null, bodyText: `${story}\n${more}` })
    expect(leftOut).toEqual([
      { kind: 'boilerplate', count: 3, words: above },
      { kind: 'wireCode', count: 1, words: 'ENDS' },
    ])
  })
})

it('a heading that names a press office is one of the story, where text follows', () => {
  const { article } = read([head, story, 'Pressestelle', more].join('\n\n'))
  expect(article.bodyText).toBe([story, 'Pressestelle', more].join('\n'))
})

describe('what is between headline and dateline', () => {
  const dateline = `HALIFAX, June 21 (Reuters) - ${story}`
  const fields = (...lines: string[]) => fieldsOf(read([head, ...lines, dateline].join('\n\n')))

  it('is text if it is two paragraphs', () => {
    const [first, second] = ['The ferry had left an hour late, its owners admit now.', more]
    expect(fields(first, second)).toMatchObject({ deck: null, paragraphs: [first, second, story] })
  })

  it('is a deck if it is one, or points of a list, which are told apart', () => {
    expect(fields(more)).toMatchObject({ deck: more, paragraphs: [story] })
    const deck = 'Nobody hurt; Captain questioned'
    expect(fields('• Nobody hurt\n• Captain questioned')).toMatchObject({ deck, paragraphs: [story] })
    expect(fields('- Nobody hurt\n- Captain questioned')).toMatchObject({ deck, paragraphs: [story] })
  })
})
