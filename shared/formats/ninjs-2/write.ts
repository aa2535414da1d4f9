import type { Article } from '#shared/article/article.ts'
import type { PublishOptions } from '#shared/publish/options.ts'
import { itemOf } from '../agency/item.ts'
import { ninjsOf } from '../ninjs/write.ts'

/**
 * The article as an item of ninjs 2.1 (https://www.iptc.org/std/ninjs/ninjs-schema_2.1.json): the
 * content of 3.1 under the older, all lower-case names.
 */
export function write(article: Article, options: PublishOptions): string {
  const item = ninjsOf(itemOf(article, options), options)
  return `${JSON.stringify({ ...older(item), standard }, null, 2)}\n`
}

const standard = { name: 'ninjs', version: '2.1', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_2.1.json#' }

function older({
  embargoedUntil,
  associations,
  digitalSourceType,
  ...item
}: Record<string, unknown>): Record<string, unknown> {
  // In 2.1 the name of an association alone says what it is to the story.
  const pictures = Array.isArray(associations)
    ? associations.map(({ rel, digitalSourceType: _none, ...picture }) => picture)
    : undefined
  return Object.fromEntries(
    Object.entries({ embargoed: embargoedUntil, ...item, associations: pictures })
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name.toLowerCase(), inSmallLetters(value)]),
  )
}

function inSmallLetters(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inSmallLetters)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inside]) => [name.toLowerCase(), inSmallLetters(inside)]))
}
