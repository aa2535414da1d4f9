import { Node } from '@tiptap/pm/model'
import { describe, expect, it } from 'vitest'
import type { BodyNode } from '#shared/article/body.ts'
import { fieldsOf } from '#shared/article/fields.ts'
import { proseSchema, schemaVersion, versionNeededFor } from '#shared/schema/index.ts'
import { passageLanguage } from '#shared/schema/passage-language.ts'
import { checkParts, spelledParts } from '#shared/spelling/story.ts'
import { bundled } from '#tests/helpers/spelling.ts'
import { story } from '#tests/helpers/story.ts'
import { foundBy } from '#tests/shared/checks/checked.ts'

/** A line in which `[fr:words]` is a passage; a line feed is a break. */
function bodyOf(...lines: readonly string[]): BodyNode {
  const content = lines.map((line): BodyNode => {
    const parts = [...line.matchAll(/\[([\w-]+):([^\]]*)\]|([^[\n]+)|\n/g)]
    return {
      type: 'paragraph',
      attrs: { level: null },
      content: parts.map(([whole, tag, spoken, plain]): BodyNode => {
        if (whole === '\n') return { type: 'hardBreak' }
        if (tag === undefined) return { type: 'text', text: plain ?? '' }
        return { type: 'text', text: spoken ?? '', marks: [{ type: 'language', attrs: { tag } }] }
      }),
    }
  })
  return { type: 'doc', content }
}

async function misspelledIn(language: string, ...lines: readonly string[]): Promise<string[]> {
  const content = { fields: fieldsOf(story({ language })), body: Node.fromJSON(proseSchema, bodyOf(...lines)) }
  const parts = spelledParts(content, language)
  const spellers = new Map(
    await Promise.all(['en-GB', 'fr', 'de'].map(async (tag) => [tag, await bundled(tag)] as const)),
  )
  return checkParts(parts, spellers, () => false).map(
    ({ word, from, to, line, language: tag }) =>
      `${tag} ${word}${line.text.slice(from, to) === word ? '' : ' elsewhere'}`,
  )
}

describe('the spelling of a passage in another language', () => {
  it.each<[string, string[], string[]]>([
    ['is that of its language', ['He said [fr:c’est la fenêtre ouverte] loudly.'], []],
    ['without it is the article’s', ['He said la fenêtre ouverte loudly.'], ['en-GB fenêtre', 'en-GB ouverte']],
    [
      'is told with its place',
      ['A teh [fr:la fennêtre] and recieved.'],
      ['en-GB teh', 'en-GB recieved', 'fr fennêtre'],
    ],
    ['is not checked without a dictionary', ['He said [eo:ĝis revidoo aamikoj] twice.'], []],
    [
      'holds where a passage goes on over a break',
      ['Now [fr:oui]\n[fr:la fennêtre] teh.'],
      ['en-GB teh', 'fr fennêtre'],
    ],
    [
      'of several languages in one line',
      ['[de:Das Fensterr] and [fr:la fennêtre] here.'],
      ['de Fensterr', 'fr fennêtre'],
    ],
    ['knows the names of the article', ['Then Zofia Krzywda spoke.', '[fr:La fenêtre de Krzywda.]'], []],
    ['of nothing but a passage', ['[fr:La fennêtre.]'], ['fr fennêtre']],
  ])('%s', async (_, lines, expected) => {
    expect(await misspelledIn('en-GB', ...lines)).toEqual(expected)
  })
})

it.each([
  ['typesetting', 'He said [fr:« oui, c’est ça ! »] twice.', 'He said « oui » twice.'],
  ['doubledWord', 'They say [fr:vous vous trompez] there.', 'They say vous vous trompez there.'],
  ['spaceBefore', 'He said [fr:quoi ?] and left.', 'He said quoi ? and left.'],
] as const)('the check %s lets passages in another language be', (rule, spoken, plain) => {
  const saying = (line: string) => ({ ...story({ language: 'en' }), body: bodyOf(line) })
  expect(foundBy(rule, saying(plain)).length).toBeGreaterThan(0)
  expect(foundBy(rule, saying(spoken))).toEqual([])
})

it('a check still finds what stands beside a passage, where it stands', () => {
  const article = { ...story({ language: 'en' }), body: bodyOf('They [fr:vous vous] and and left.') }
  expect(foundBy('doubledWord', article).map(({ quote }) => quote)).toEqual(['and and'])
})

it.each([
  ['EN-us', 'en-US'],
  ['sr-cyrl-rs', 'sr-Cyrl-RS'],
  ['und', null],
  ['zxx', null],
  ['', null],
  ['fr" onload="x', null],
  ['x-klingon', null],
  [`en-${'x-abcdefgh-'.repeat(20)}a`, null],
  [null, null],
  [7, null],
])('%j is said as %j', (said, expected) => {
  expect(passageLanguage(said)).toBe(expected)
})

it('a draft with a passage is for a Lede that knows of them', () => {
  expect(versionNeededFor(['paragraph', 'language'])).toBe(4)
  expect(schemaVersion).toBeGreaterThanOrEqual(4)
})
