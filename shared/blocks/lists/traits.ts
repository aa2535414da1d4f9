import type { BlockTraits } from '../trait.ts'

export const lists = {
  bulletList: { since: 1, holds: 'parts' },
  orderedList: { since: 1, holds: 'parts' },
  listItem: { since: 1, holds: 'parts', isPart: true, isIndented: true },
} as const satisfies BlockTraits
