import { expect, test } from 'vitest'
import type { BodyNode } from '#shared/article/body.ts'
import { addressAfter, plainWordsOf } from '#shared/publish/plain-words.ts'

type Marks = NonNullable<BodyNode['marks']>

const words = (text: string, ...marks: Marks): BodyNode => ({ type: 'text', text, marks })
const lineBreak: BodyNode = { type: 'hardBreak' }
const link = { type: 'link', attrs: { href: 'https://example.org/' } }
const bold = { type: 'bold' }

test.each<[string, readonly BodyNode[], string]>([
  ['one line of a text', [words(' Two \n words ')], 'Two words'],
  ['a line break', [words('One '), lineBreak, words(' two')], 'One\ntwo'],
  ['a link', [words('See '), words('there', link), words('.')], 'See there (https://example.org/).'],
  ['a link in two parts', [words('see ', link), words('there', link, bold)], 'see there (https://example.org/)'],
  ['a link that is its address', [words('example.org', link), words('.')], 'example.org.'],
  ['words before such a link', [words('At '), words('example.org', link)], 'At example.org'],
  ['raised digits', [words('10'), words('-6', bold, { type: 'superscript' })], '10⁻⁶'],
  ['lowered digits', [words('H'), words('2', { type: 'subscript' }), words('O')], 'H₂O'],
])('in plain words, %s', (_, content, text) => {
  expect(plainWordsOf({ type: 'paragraph', content: [...content] })).toBe(text)
})

test.each([
  ['mail', 'mailto:desk@example.org', ' (desk@example.org)'],
  ['desk@example.org', 'mailto:desk@example.org', ''],
  ['x', 'https://example.org/?a=mailto:b', ' (https://example.org/?a=mailto:b)'],
  ['http://example.org', 'https://example.org/', ''],
])('%j that links to %s is followed by %j', (text, href, after) => expect(addressAfter(text, href)).toBe(after))
