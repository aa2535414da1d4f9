import { LedeError } from '#shared/api/errors.ts'
import type { Article } from '#shared/article/article.ts'
import { readArticleJson } from '#shared/article/read.ts'

/**
 * The article in a Lede JSON file; one article a file.
 *
 * @throws LedeError `file.badJson` for text that is no JSON, and what `readArticleJson` throws for JSON that is no article.
 */
export function readJson(text: string, name: string): Article {
  return readArticleJson(parse(text, name))
}

function parse(text: string, name: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new LedeError('file.badJson', { name, why: error instanceof Error ? error.message : String(error) }, error)
  }
}
