import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyArticle } from '#shared/article/article.ts'
import { anyText, articles } from '#tests/helpers/arbitrary-article.ts'
import { cases } from '#tests/helpers/cases.ts'
import { publishedSchema, schemaFile } from '#tests/helpers/generate-schema.ts'
import { publish } from '#tests/helpers/publish.ts'

const options = { publisher: { name: '', url: '' } }

describe('lede-article-1.schema.json', () => {
  const schema: unknown = JSON.parse(readFileSync(schemaFile, 'utf8'))
  const accepts = new Ajv2020({ strict: true }).compile(Object(schema))

  it('is what the schema in the code says; else run tests/helpers/generate-schema.ts', () => {
    expect(readFileSync(schemaFile, 'utf8')).toBe(publishedSchema())
  })

  it('accepts every article as Lede writes it', () => {
    fc.assert(
      fc.property(articles(anyText), (article) => {
        expect(accepts(JSON.parse(publish(article, 'json', options)))).toBe(true)
      }),
      cases(50),
    )
  })

  it('refuses what is no article', () => {
    const article = emptyArticle('en')
    expect(accepts(article)).toBe(true)
    expect(accepts({ ...article, format: 'lede-article/2' })).toBe(false)
    expect(accepts({ ...article, urgency: 9 })).toBe(false)
    expect(accepts({ ...article, body: { content: [] } })).toBe(false)
    expect(accepts({ ...article, more: 1 })).toBe(false)
  })
})
