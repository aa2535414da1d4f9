import type { BlockTraits } from '../trait.ts'

export const imageGroup = {
  imageGroup: { since: 2, holds: 'blocks', isBox: true, isMarkedWhole: true, isIndented: true },
} as const satisfies BlockTraits
