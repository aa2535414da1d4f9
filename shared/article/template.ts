import { z } from 'zod'
import { LedeError } from '#shared/api/errors.ts'
import { type Article, emptyArticle } from './article.ts'
import { isUnclear, isUnderEmbargo } from './embargo.ts'
import { readArticleJson } from './read.ts'

/**
 * The format name and version that every file of a template carries. A reader refuses any other
 * version.
 */
export const templateFormat = 'lede-template/1'

export const templateName = z.string().trim().min(1).max(200)

/** A story to begin others with, under its own name. */
export interface Template {
  format: typeof templateFormat
  name: string
  article: Article
}

const outerSchema = z.object({ name: templateName, article: z.unknown() })

/**
 * A template of a story: all that is written in it, without what belongs to that story alone:
 * publication time, address, place in the workflow, notices to readers. An embargo stays with its
 * text as long as it holds (`begunWith`).
 */
export function templateOf(name: string, article: Article): Template {
  const { publishedAt, canonicalUrl, status, source, id, notices } = emptyArticle(article.language)
  const dateline = { ...article.dateline, date: null }
  return {
    format: templateFormat,
    name,
    article: { ...article, publishedAt, canonicalUrl, status, source, id, notices, dateline },
  }
}

/**
 * The story that a template begins; an embargo that has ended is not taken over. `now` in
 * milliseconds since the epoch.
 */
export function begunWith({ article }: Template, now: number): Article {
  const holds = isUnderEmbargo(article, now) || isUnclear(article.embargoUntil)
  return holds ? article : { ...article, embargoUntil: null }
}

/**
 * Reads a template from the content of its file.
 *
 *
 * @throws LedeError `template.newer` for another version of the template or its article, or for
 * elements that this Lede does not know; `template.damaged` for anything else.
 */
export function readTemplate(value: unknown): Template {
  const format = typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined
  if (format !== templateFormat) {
    const isNewer = typeof format === 'string' && format.startsWith('lede-template/')
    throw new LedeError(isNewer ? 'template.newer' : 'template.damaged', isNewer ? {} : { why: String(format) })
  }
  const { data, error } = outerSchema.safeParse(value)
  if (data === undefined) throw new LedeError('template.damaged', { why: error.issues[0]?.path.join('.') ?? '' })
  return { format, name: data.name, article: readInner(data.article) }
}

function readInner(value: unknown): Article {
  try {
    return readArticleJson(value)
  } catch (error) {
    const isNewer =
      error instanceof LedeError && (error.code === 'article.newerFormat' || error.code === 'article.unknownNodes')
    if (isNewer) throw new LedeError('template.newer', {}, error)
    throw new LedeError(
      'template.damaged',
      { why: error instanceof LedeError ? String(error.details.where) : '' },
      error,
    )
  }
}
