import { noticesMarkup } from '#shared/publish/notices.ts'
import type { PublishOptions } from '#shared/publish/options.ts'
import { serialiseBody } from '#shared/publish/serialise-body.ts'
import type { Item } from './item.ts'

/**
 * What readers are to be shown of an item as HTML: notices, then the text with its dateline run in,
 * one block a line.
 */
export function itemMarkup({ article, isKilled }: Item, { images }: PublishOptions): string {
  const text = isKilled ? '' : serialiseBody(article.body, article, images)
  return [noticesMarkup(article), text].filter((part) => part !== '').join('\n')
}
