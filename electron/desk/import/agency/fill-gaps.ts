import { entriesOf } from '#shared/keys-of.ts'
import type { AgencyItem } from './item.ts'

/** An item with its gaps filled from a story inside it. */
export function fillGaps(item: AgencyItem, story: AgencyItem): AgencyItem {
  const open = entriesOf(story).filter(([name, value]) => {
    const said = item[name]
    return value !== null && (said === null || (Array.isArray(said) && said.length === 0))
  })
  return { ...item, ...Object.fromEntries(open) }
}
