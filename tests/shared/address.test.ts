import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addressAtEnd, addressOf } from '#shared/address.ts'
import { safeHref } from '#shared/schema/href.ts'
import { cases } from '#tests/helpers/cases.ts'

describe('addressOf', () => {
  test.each([
    ['https://example.com/a', 'https://example.com/a'],
    ['example.com', 'https://example.com/'],
    [' news.example.com/a?b=c ', 'https://news.example.com/a?b=c'],
    ['desk@example.com', 'mailto:desk@example.com'],
    ['mailto:desk@example.com', 'mailto:desk@example.com'],
    ['münchen.example', 'https://xn--mnchen-3ya.example/'],
  ])('%j means %j', (typed, address) => expect(addressOf(typed)).toBe(address))

  test.each(['', 'a word', 'two words', 'javascript:alert(1)', 'data:text/html,x', '//example.com', '/path'])(
    '%j is no address',
    (typed) => expect(addressOf(typed)).toBeNull(),
  )

  test('whatever is typed, only what may be a link comes out', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.emailAddress()), (typed) => {
        const address = addressOf(typed)
        return address === null || safeHref(address) === address
      }),
      cases(100),
    )
  })
})

describe('addressAtEnd', () => {
  test.each([
    ['see https://example.com/a', 'https://example.com/a', 'https://example.com/a'],
    ['see https://example.com/a.', 'https://example.com/a', 'https://example.com/a'],
    ['(https://example.com/a)', 'https://example.com/a', 'https://example.com/a'],
    ['https://example.com/a_(b)', 'https://example.com/a_(b)', 'https://example.com/a_(b)'],
    ['(see https://example.com/a_(b)).', 'https://example.com/a_(b)', 'https://example.com/a_(b)'],
    ['„https://example.com/“,', 'https://example.com/', 'https://example.com/'],
    ['www.example.com', 'www.example.com', 'https://www.example.com/'],
    ['write to desk@example.com!', 'desk@example.com', 'mailto:desk@example.com'],
    [
      '<jo.bloggs+news@mail.example.co.uk>',
      'jo.bloggs+news@mail.example.co.uk',
      'mailto:jo.bloggs+news@mail.example.co.uk',
    ],
    ['a line\ufffchttps://example.com/', 'https://example.com/', 'https://example.com/'],
    ['https://münchen.example/', 'https://münchen.example/', 'https://xn--mnchen-3ya.example/'],
  ])('%j ends with %j', (before, text, href) => expect(addressAtEnd(before)).toEqual({ text, href }))

  test.each([
    '',
    'a word',
    'Amazon.com',
    'https://',
    'www.',
    '@example',
    'me@example',
    '3@4.5',
    'javascript:alert(1)//https://example.com',
    'https://example.com/a and',
    'https://example.com/ ',
    'xhttps://example.com/',
  ])('%j ends with none', (before) => expect(addressAtEnd(before)).toBeNull())

  test('what it finds stands at the end but for signs, and may be a link', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.oneof(fc.webUrl({ withFragments: true, withQueryParameters: true }), fc.emailAddress(), fc.string()),
        (before, address) => {
          const text = `${before} ${address}`
          const found = addressAtEnd(text)
          if (found === null) return true
          const rest = text.slice(text.lastIndexOf(found.text) + found.text.length)
          return safeHref(found.href) === found.href && !/[\p{L}\p{N}\s]/u.test(rest)
        },
      ),
      cases(100),
    )
  })
})
