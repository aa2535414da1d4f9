import { beforeAll, describe, expect, it } from 'vitest'
import { sampleStory } from '#renderer/locales/sample-story.ts'
import { type Article, emptyArticle } from '#shared/article/article.ts'
import type { BodyNode } from '#shared/article/body.ts'
import { readArticleJson } from '#shared/article/read.ts'
import { languageTags } from '#shared/locales/languages.ts'
import { problemsOf } from '#shared/publish/index.ts'
import { readSettings } from '#shared/settings/settings.ts'

// Half past midnight in Berlin and in London's summer, still the day before in UTC.
const now = Date.UTC(2026, 5, 30, 23, 30)

describe.each(languageTags)('the sample story in %s', (language) => {
  let story: Article
  beforeAll(async () => {
    story = await sampleStory(language, now)
  })

  it('is a valid article with every kind of element a newcomer should see', () => {
    const article = readArticleJson({ ...emptyArticle(language), ...story })
    const kinds = new Set<string>()
    const visit = (node: BodyNode) => {
      kinds.add(node.attrs?.level ? 'heading' : node.type)
      for (const mark of node.marks ?? []) kinds.add(mark.type)
      for (const child of node.content ?? []) visit(child)
    }
    visit(article.body)
    for (const kind of ['heading', 'blockquote', 'bulletList', 'bold', 'italic', 'link']) expect(kinds).toContain(kind)
  })

  it('is of the day it is where it happens', () => {
    expect(story.dateline.date).toBe('2026-07-01')
    expect(story.publishedAt).toMatch(/^2026-07-01T/)
  })

  it('can be exported as it is', () => {
    const { publisher } = readSettings({})
    const problems = problemsOf(story, { demand: 'page', publisher })
    expect(problems.filter(({ severity }) => severity !== 'warning')).toEqual([])
  })
})
