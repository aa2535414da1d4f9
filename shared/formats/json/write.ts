import { type Article, articleSchema, datelineSchema } from '#shared/article/article.ts'
import { derive } from '#shared/article/derive.ts'

/**
 * The whole article as Lede JSON, including internal fields, for hand-over inside the newsroom:
 * indented, keys in the schema's order. Characters are not cleaned, since JSON can carry all of
 * them.
 */
export function write(article: Article): string {
  const derived = derive(article)
  const ordered = {
    ...inOrder(derived, Object.keys(articleSchema.unwrap().shape)),
    dateline: inOrder(derived.dateline, Object.keys(datelineSchema.unwrap().shape)),
  }
  return `${JSON.stringify(ordered, null, 2)}\n`
}

function inOrder(value: object, keys: readonly string[]): Record<string, unknown> {
  const entries = new Map<string, unknown>(Object.entries(value))
  return Object.fromEntries(keys.map((key) => [key, entries.get(key)]))
}
