import type { AgencyItem } from './item.ts'

/** An item with what a story in it says of itself, where the item around it leaves that open. */
export function filledBy(item: AgencyItem, story: AgencyItem): AgencyItem {
  const open = Object.entries(story).filter(([name, value]) => {
    const said = item[name as keyof AgencyItem]
    return value !== null && (said === null || (Array.isArray(said) && said.length === 0))
  })
  return { ...item, ...Object.fromEntries(open) }
}
