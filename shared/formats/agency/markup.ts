import { anyLabelMarkup, isLabelAbove } from '#shared/publish/label.ts'
import { noticesMarkup } from '#shared/publish/notices.ts'
import type { PublishOptions } from '#shared/publish/options.ts'
import { serialiseBody } from '#shared/publish/serialise-body.ts'
import type { Item } from './item.ts'

/**
 * What readers are to see of an item as HTML: notices, then the text with its dateline run in, one
 * block on each line, and its label.
 */
export function itemMarkup({ article, isKilled }: Item, options: PublishOptions): string {
  const text = isKilled ? '' : serialiseBody(article.body, article, options)
  const label = anyLabelMarkup(article, options)
  return [noticesMarkup(article), ...(isLabelAbove(options) ? [label, text] : [text, label])]
    .filter((part) => part !== '')
    .join('\n')
}
