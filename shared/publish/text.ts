import type { Article } from '#shared/article/article.ts'
import { bodyAsText } from './body-text.ts'
import { onOneLine } from './printable.ts'
import { publishedPart } from './published-part.ts'

/**
 * The article as wire copy: kicker, headline, deck, bylines, the text with its dateline run in, usage terms; an empty line between them and between
 * paragraphs. Plain text with line feeds, one at the end.
 */
export function text(article: Article): string {
  const published = publishedPart(article)
  const { kicker, headline, deck, bylines, dateline, usageTerms } = published
  const before = [kicker, headline, deck, bylines.join(', ')].map((field) => onOneLine(field ?? ''))
  const parts = [...before, bodyAsText(published.body, dateline.text), onOneLine(usageTerms ?? '')]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}
