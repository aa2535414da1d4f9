import type { BlockTraits } from '../trait.ts'

export const factBox = {
  factBox: { since: 2, holds: 'blocks', isBox: true, isMarkedWhole: true, isIndented: true, sign: '▤' },
} as const satisfies BlockTraits
