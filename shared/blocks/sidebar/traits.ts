import type { BlockTraits } from '../trait.ts'

export const sidebar = {
  sidebar: { since: 4, holds: 'blocks', isBox: true, isMarkedWhole: true, isIndented: true, sign: '▥' },
} as const satisfies BlockTraits
