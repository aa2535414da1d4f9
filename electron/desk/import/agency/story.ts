import type { FoundStory, ReadContext } from '../reader.ts'
import { fallbackLanguage } from '../wire.ts'
import { articleOfItem } from './article.ts'
import type { AgencyItem } from './item.ts'

/** The story of an item in a file with this name. */
export function storyOfItem(item: AgencyItem, name: string, context: ReadContext): FoundStory {
  const { referenceDate, today, settings } = context
  const fallback = fallbackLanguage(settings)
  return {
    title: item.headline ?? item.slugline ?? '',
    read: (images) => articleOfItem(item, { name, fallback, today: referenceDate ?? today, settings, images }),
  }
}
