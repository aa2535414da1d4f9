import { LedeError } from '#shared/api/errors.ts'
import type { Article } from '#shared/article/article.ts'
import { readArticleJson } from '#shared/article/read.ts'
import { type LeftOut, LeftOuts } from '#shared/import/left-out.ts'

/**
 * The article in a Lede JSON file, one article a file, and what of the file is in no article.
 *
 * @throws LedeError `file.badJson` for text that is no JSON, `file.otherJson` for JSON of another kind, and what `readArticleJson` throws for JSON that is no article.
 */
export function readJson(text: string, name: string): { article: Article; leftOut: LeftOut[] } {
  const value = parse(text, name)
  if (!isArticle(value)) throw new LedeError('file.otherJson', { name })
  const article = readArticleJson(value)
  const leftOut = new LeftOuts()
  for (const path of entriesMissing(value, article)) leftOut.add('entry', path)
  return { article, leftOut: leftOut.list() }
}

/** Whether some JSON says that it is an article of Lede's, be it of which version. */
function isArticle(value: unknown): boolean {
  return (
    typeof value === 'object' && value !== null && 'format' in value && /^lede-article\//.test(String(value.format))
  )
}

/** The paths of what one value has and another has not. */
function* entriesMissing(value: unknown, other: unknown, path = ''): Generator<string> {
  if (typeof value !== 'object' || value === null) return
  for (const [name, entry] of Object.entries(value)) {
    const here = path === '' ? name : `${path}.${name}`
    const there =
      typeof other === 'object' && other !== null ? Object.entries(other).find(([key]) => key === name) : undefined
    if (there !== undefined) yield* entriesMissing(entry, there[1], here)
    else if (entry !== null && entry !== undefined) yield here
  }
}

function parse(text: string, name: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new LedeError('file.badJson', { name, why: error instanceof Error ? error.message : String(error) }, error)
  }
}
