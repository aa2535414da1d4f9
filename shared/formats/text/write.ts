import type { Article } from '#shared/article/article.ts'
import { isKilled } from '#shared/article/killed.ts'
import { bodyAsText } from '#shared/publish/body-text.ts'
import { isLabelAbove, labelLine } from '#shared/publish/label.ts'
import { noticeLines } from '#shared/publish/notices.ts'
import type { PublishOptions } from '#shared/publish/options.ts'
import { onOneLine } from '#shared/publish/printable.ts'
import { publishedPart } from '#shared/publish/published-part.ts'

/**
 * The article as wire copy: its notices to readers (notices.ts), kicker, headline, deck, bylines,
 * the text with its dateline run in and its label, usage terms; with an empty line between them and
 * between paragraphs. Plain text with line feeds, one at the end.
 */
export function write(article: Article, options: PublishOptions): string {
  const published = publishedPart(article, options)
  const { kicker, headline, deck, bylines, dateline, usageTerms } = published
  const before = [kicker, headline, deck, bylines.join(', ')].map((field) => onOneLine(field ?? ''))
  const label = labelLine(published, options) ?? ''
  const parts = [
    ...noticeLines(published),
    ...before,
    isLabelAbove(options) ? label : '',
    isKilled(published) ? '' : bodyAsText(published.body, dateline.text),
    isLabelAbove(options) ? '' : label,
    onOneLine(usageTerms ?? ''),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}
