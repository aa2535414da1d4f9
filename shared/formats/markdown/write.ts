import type { Root } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'
import { stringify } from 'yaml'
import { type Article, articleFormat } from '#shared/article/article.ts'
import { isKilled } from '#shared/article/killed.ts'
import { authorName } from '#shared/publish/byline.ts'
import { isLabelAbove, labelLine } from '#shared/publish/label.ts'
import { modifiedAt, noticeLines } from '#shared/publish/notices.ts'
import type { PublishOptions } from '#shared/publish/options.ts'
import { publishedPart } from '#shared/publish/published-part.ts'
import { markdownBody } from './body.ts'
import { paragraphOf } from './inline.ts'

/**
 * The article as GitHub Flavored Markdown (https://github.github.com/gfm/) below YAML front matter
 * with the names that static site generators know (title, date, lastmod, authors, tags, …). The
 * dateline is run into the text, as readers see it; its fields are in the front matter.
 */
export function write(article: Article, options: PublishOptions): string {
  const published = publishedPart(article, options)
  const notices = noticeLines(published).map(paragraphOf)
  const text = isKilled(published) ? [] : markdownBody(published, options.images)
  const label = [labelLine(published, options) ?? []].flat().map(paragraphOf)
  const said = isLabelAbove(options) ? [...label, ...text] : [...text, ...label]
  const root: Root = { type: 'root', children: [...notices, ...said] }
  const body = toMarkdown(root, { extensions: [gfmToMarkdown()], bullet: '-', rule: '-', fences: true })
  const front = stringify(frontMatter(published, options), { lineWidth: 0, compat: 'yaml-1.1' })
  return `---\n${front}---\n${body === '' ? '' : `\n${body}`}`
}

function frontMatter(article: Article, options: PublishOptions): Record<string, unknown> {
  const { dateline, bylines, language } = article
  const front = {
    title: article.headline,
    kicker: article.kicker,
    subtitle: article.deck,
    description: article.summary,
    date: article.publishedAt,
    lastmod: modifiedAt(article),
    authors: bylines.map((byline) => authorName(byline, language)),
    categories: article.category === null ? [] : [article.category],
    tags: article.keywords,
    subjects: article.subjects.map((code) => `medtop:${code}`),
    canonical: article.canonicalUrl,
    lang: language,
    dir: article.direction === 'rtl' ? 'rtl' : null,
    agency: article.agency,
    dateline: given({ ...dateline, text: null }),
    timezone: article.timeZone,
    usage: article.usageTerms,
    digital_source_type: article.label,
    label: labelLine(article, options),
    notices: article.notices.map(({ kind, at, text }) => ({ kind, at, text })),
    status: isKilled(article) ? 'withdrawn' : null,
    id: article.id,
    profile: articleFormat,
  }
  return given(front)
}

/** Only the fields that are set. */
function given(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => {
      if (value === null) return false
      return typeof value !== 'object' || Object.keys(value).length > 0
    }),
  )
}
