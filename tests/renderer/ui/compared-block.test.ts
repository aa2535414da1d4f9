import i18next from 'i18next'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { initReactI18next } from 'react-i18next'
import { beforeAll, expect, it } from 'vitest'
import { Block } from '#renderer/ui/comparison/block.tsx'
import type { BodyNode } from '#shared/article/body.ts'
import { compareReadings } from '#shared/merge/index.ts'

beforeAll(() => i18next.use(initReactI18next).init({ lng: 'en', resources: {} }))

const reading = (marks: BodyNode['marks']) => ({
  body: {
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        attrs: { level: null },
        content: [
          { type: 'text', text: 'He said ' },
          { type: 'text', text: 'in the pain', ...(marks && { marks }) },
        ],
      },
    ],
  },
  ends: true,
})

/** What is shown for both readings, without markup. */
const shown = (one: BodyNode['marks'], other: BodyNode['marks']) => {
  const { one: first, other: second } = compareReadings(reading(one), reading(other))
  return [first, second].map((blocks) =>
    blocks
      .map((block) => renderToStaticMarkup(createElement(Block, { block, around: 'ltr' })).replaceAll(/<[^>]*>/g, ''))
      .join('\n'),
  )
}

const language = (tag: string) => [{ type: 'language', attrs: { tag } }]
const link = (href: string) => [{ type: 'link', attrs: { href } }]

it('says what marks say that the words do not show, where that is what differs', () => {
  expect(shown(language('fr'), language('de-AT'))).toEqual([
    'He said in the pain (French)',
    'He said in the pain (Austrian German)',
  ])
  expect(shown(undefined, language('fr'))).toEqual(['He said in the pain', 'He said in the pain (French)'])
  expect(shown(link('https://a.example/'), link('https://b.example/'))).toEqual([
    'He said in the pain (https://a.example/)',
    'He said in the pain (https://b.example/)',
  ])
})

it('says nothing of marks that both have, or that can be seen', () => {
  expect(shown(language('fr'), language('fr'))).toEqual(['He said in the pain', 'He said in the pain'])
  expect(shown([{ type: 'bold' }], undefined)).toEqual(['He said in the pain', 'He said in the pain'])
})

it.each([
  ['figure', 'credit'],
  ['figure', 'source'],
  ['pullQuote', 'attribution'],
  ['linkCard', 'description'],
  ['linkCard', 'site'],
])('says of a %s what its %s is, where that is what differs', (type, name) => {
  const card = { asset: 'a'.repeat(64), alt: 'A ship', url: 'https://a.example/', title: 'Ferries' }
  const reading = (words: string) => ({
    body: { type: 'doc', content: [{ type, attrs: { ...card, [name]: words } }] },
    ends: true,
  })
  const { one, other } = compareReadings(reading('Ann Lee'), reading('Ben Okri'))
  const [first = '', second = ''] = [one, other].map((blocks) =>
    blocks.map((block) => renderToStaticMarkup(createElement(Block, { block, around: 'ltr' }))).join(''),
  )
  expect([first, second].map((html) => html.match(/Ann Lee|Ben Okri/g))).toEqual([['Ann Lee'], ['Ben Okri']])
})
