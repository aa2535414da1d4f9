import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleSchema } from '#shared/article/article.ts'
import { derive } from '#shared/article/derive.ts'
import { readArticleJson } from '#shared/article/read.ts'
import { anyText, articles } from '#tests/helpers/arbitrary-article.ts'
import { cases } from '#tests/helpers/cases.ts'
import { publish } from '#tests/helpers/publish.ts'

const options = { publisher: { name: '', url: '' } }

describe('publishing Lede JSON', () => {
  it('loses nothing, not even what a page cannot carry', () => {
    fc.assert(
      fc.property(articles(anyText), (article) => {
        expect(readArticleJson(JSON.parse(publish(article, 'json', options)))).toEqual(derive(article))
      }),
      cases(150),
    )
  })

  it('writes the keys in the order of the schema', () => {
    const [article] = fc.sample(articles(anyText), 1)
    const shuffled = Object.fromEntries(Object.entries(article ?? {}).reverse())
    const written: unknown = JSON.parse(publish(articleSchema.parse(shuffled), 'json', options))
    expect(Object.keys(Object(written))).toEqual(Object.keys(articleSchema.unwrap().shape))
  })
})
