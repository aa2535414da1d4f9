import { entriesOf } from '#shared/keys-of.ts'
import type { AgencyItem } from './item.ts'

/** An item with what a story in it says of itself, where the item around it leaves that open. */
export function filledBy(item: AgencyItem, story: AgencyItem): AgencyItem {
  const open = entriesOf(story).filter(([name, value]) => {
    const said = item[name]
    return value !== null && (said === null || (Array.isArray(said) && said.length === 0))
  })
  return { ...item, ...Object.fromEntries(open) }
}
