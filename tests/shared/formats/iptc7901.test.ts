import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { Article } from '#shared/article/article.ts'
import { encodingOf } from '#shared/formats/iptc7901/code-page.ts'
import { anyText, articles } from '#tests/helpers/arbitrary-article.ts'
import { cases } from '#tests/helpers/cases.ts'
import { writtenAs } from '#tests/helpers/publish.ts'
import { story } from '#tests/helpers/story.ts'
import { full, publisher } from './full-story.ts'

/**
 * A message with symbols in place of its control characters (Unicode's Control Pictures), except
 * line ends.
 */
const message = (article: Article, label = 'latin1') =>
  new TextDecoder(label)
    .decode(writtenAs(article, 'iptc7901', { publisher }) as Uint8Array)
    .replace(/[\p{Cc}--[\r\n]]/gv, (sign) => String.fromCodePoint(0x2400 + (sign.codePointAt(0) ?? 0)))

const form =
  /^(?:␛-[A-Z])?␁[a-z]{1,4}\d{4} [1-6] [a-z]{1,3} \d+[^\r\n]*\r\n(?:[^\r\n]+\r\n)?␂(?:[^\r\n]{1,69}\r\n)*␃\r\n\d{6} GMT [A-Z]{3} \d\d\r\n␄$/

describe('a message of IPTC 7901', () => {
  it('has header, text and time between their control characters', () => {
    const text = message({ ...full, notices: [] })
    expect(text).toMatch(form)
    const [, header = '', body = '', end = ''] = /^␁(.*?)␂(.*?)␃(.*)␄$/s.exec(text) ?? []
    expect(header).toMatch(/^thp\d{4} 3 tra \d+ FERRY-OSLO\r\nferries\/ports\r\n$/)
    expect(body.split('\r\n').slice(0, 7)).toEqual([
      'EMBARGOED until March 5, 2026 at 9:00 AM GMT+1=',
      'Eds: Please check=',
      'Harbour=',
      'Ferry sails & waits=',
      'After a month=',
      'By Ann Lee, Ben Roe=',
      '   OSLO, Norway, March 5 (Reuters) - It sails to Hull',
    ])
    expect(end).toBe('\r\n050900 GMT MAR 26\r\n')
  })

  it('has no line of its header longer than 69 letters, whatever key words there are', () => {
    const many = Array.from({ length: 30 }, (_, at) => `ferry${at}`)
    const [, header = ''] = /^␁(.*?)␂/s.exec(message({ ...full, keywords: many, slugline: 'FERRY'.repeat(20) })) ?? []
    expect(header.split('\r\n').map((line) => line.length)).toEqual([69, 69, 0])
    expect(header).toContain(many.join('/').slice(0, 69))
  })

  it.each([
    ['a', 'Zürich – “näher” an der Straße', 'latin1', 'Zürich - "näher" an der Straße'],
    ['b', 'Мост закрыт', 'iso-8859-5', 'Мост закрыт'],
    ['c', 'Šimák jede do Plzně', 'iso-8859-2', 'Šimák jede do Plzně'],
    ['d', 'Ten € for 橋 – Žilina ß', 'iso-8859-2', 'Ten EUR for ? - Žilina ß'],
  ])('writes letters in one byte, in the set that has most of them (%s)', (_, words, label, expected) => {
    expect(message(story({ headline: words }), label)).toContain(`${expected}=\r\n`)
  })

  it('is of that form whatever the story says', () => {
    fc.assert(
      fc.property(articles(anyText), (article) => {
        expect(message(article)).toMatch(form)
      }),
      cases(50),
    )
  })
})

test.each([
  ['“so” „so“ «so» ‘so’ ‚so‘', `"so" "so" «so» 'so' 'so'`],
  ['– — ‐ ‑ − … • ·', '- - - - - ... - ·'],
  ['€ 5, £ 5', 'EUR 5, £ 5'],
  ['→ ← ™', '-> <- (TM)'],
  ['Łódź œuvre Œ ıþð', 'Lódz oeuvre Oe iþð'],
  ['soft\u00adhyphen e\u0301 ş', 'softhyphen é s'],
  ['橋', '?'],
])('%j is written for a wire as %j', (text, fitted) => {
  const encoding = encodingOf('é à ü')
  expect(encoding.designation).toBe('')
  expect(encoding.fitted(text)).toBe(fitted)
  expect([...encoding.bytes('aé')]).toEqual([0x61, 0xe9])
})

test.each([
  ['Łódź', '\u001b-B', 0xa3],
  ['Мост', '\u001b-L', 0xbc],
  ['Γέφυρα', '\u001b-F', 0xc3],
  ['جسر', '\u001b-G', 0xcc],
  ['גשר', '\u001b-H', 0xe2],
  ['İşğ', '\u001b-M', 0xdd],
  ['bridge', '', 0x62],
])('%j is in a set of its own', (text, designation, first) => {
  const encoding = encodingOf(text)
  expect([encoding.designation, encoding.bytes(encoding.fitted(text))[0]]).toEqual([designation, first])
})
