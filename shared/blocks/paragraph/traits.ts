import type { BlockTraits } from '../trait.ts'

export const paragraph = {
  paragraph: { since: 1, holds: 'words', reads: 'text' },
} as const satisfies BlockTraits
