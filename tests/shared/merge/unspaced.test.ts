import { describe, expect, test } from 'vitest'
import { doc, merged, readings } from './scene.ts'

// Chinese and Japanese: no space stands between sentences.

const rules = '北京市政府周五宣布新的交通规定。'
const welcome = '居民表示欢迎这一措施。'
const rejected = '居民表示反对这一措施。'
const asked = '「这有什么用？！」专家问道，效果有限，还需观察。'
const last = '记者现场报道。'

describe('a sentence of Chinese that one moved', () => {
  test.each([
    ['within its paragraph', doc(welcome + rules + asked, last), [rejected + rules + asked, last]],
    ['to another one', doc(rules + asked, last + welcome), [rules + asked, last + rejected]],
    ['to a paragraph of its own', doc(rules + asked, welcome, last), [rules + asked, rejected, last]],
  ])('has the words of the other: %s', (_, moved, expected) => {
    const seen = merged(doc(rules + welcome + asked, last), moved, doc(rules + rejected + asked, last))
    expect(seen.blocks).toEqual(expected)
    expect(readings(seen)).toEqual([])
  })

  test('has no space before or behind it, wherever both moved something', () => {
    const seen = merged(
      doc(rules + welcome + asked, last),
      doc(asked + rules + welcome, last),
      doc(rules + asked, last + welcome),
    )
    expect(seen.blocks).toEqual([asked + rules, last + welcome])
    expect(readings(seen)).toEqual([])
  })
})

test('a Japanese paragraph that one split has the words of the other, and what each put in', () => {
  const [resigned, fell] = ['首相は金曜日に辞任を発表した。', '東京の株価は急落している。']
  const seen = merged(
    doc(resigned + fell),
    doc(resigned, fell),
    doc(`${resigned}野党は歓迎した。${fell.replace('急落', '急騰')}`),
  )
  expect(seen.blocks.join('')).toBe(`${resigned}野党は歓迎した。${fell.replace('急落', '急騰')}`)
  expect(readings(seen)).toEqual([])
})
