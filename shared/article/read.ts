import { LedeError } from '#shared/api/errors.ts'
import { checkBody } from '#shared/schema/index.ts'
import { type Article, articleFormat, articleSchema } from './article.ts'
import { derive } from './derive.ts'
import { bodyTooMuch } from './extent.ts'

/**
 * Reads an article from the content of a JSON file.
 *
 *
 * @throws LedeError `article.newerFormat` for another version of the format, `article.unknownNodes`
 * for nodes or marks that the schema does not know, `draft.tooMuch` for a body that is larger or
 * more deeply nested than a draft can be, `article.invalid` (with the first path and reason) for
 * anything else.
 */
export function readArticleJson(value: unknown): Article {
  const format = typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined
  if (typeof format === 'string' && format.startsWith('lede-article/') && format !== articleFormat) {
    throw new LedeError('article.newerFormat', { format, known: articleFormat })
  }
  const article = validArticle(value)
  const check = checkBody(article.body)
  if (!check.fits) {
    throw check.unknown.length > 0
      ? new LedeError('article.unknownNodes', { names: check.unknown.join(', ') })
      : new LedeError('article.invalid', { where: 'body', why: check.reason })
  }
  return derive(article)
}

/**
 * Validates a value as an article. A draft may hold more than an article may, and callers are
 * promised a valid one.
 *
 *
 * @throws LedeError `draft.tooMuch` for a body that is larger or more deeply nested than a draft
 * can be; `article.invalid` (with the first path and reason)
 */
export function validArticle(value: unknown): Article {
  const { data, error } = articleSchema.safeParse(value)
  if (data !== undefined) return data
  const issue = error.issues[0]
  if (issue?.message === bodyTooMuch) throw new LedeError('draft.tooMuch')
  throw new LedeError('article.invalid', { where: issue?.path.join('.') ?? '', why: issue?.message ?? '' })
}
