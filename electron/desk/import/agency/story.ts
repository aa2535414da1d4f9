import type { FoundStory, ReadContext } from '../reader.ts'
import { fallbackLanguage } from '../wire.ts'
import { articleOfItem } from './article.ts'
import type { AgencyItem } from './item.ts'

/** The story that an item of a file of a name says. */
export function storyOfItem(item: AgencyItem, name: string, context: ReadContext): FoundStory {
  const { referenceDate, today, settings } = context
  const fallback = fallbackLanguage(settings)
  return {
    title: item.headline ?? item.slugline ?? '',
    read: (images) => articleOfItem(item, { name, fallback, today: referenceDate ?? today, settings, images }),
  }
}
