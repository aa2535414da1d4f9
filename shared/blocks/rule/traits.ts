import type { BlockTraits } from '../trait.ts'

export const rule = {
  horizontalRule: { since: 1, holds: 'nothing', shows: () => '―' },
} as const satisfies BlockTraits
