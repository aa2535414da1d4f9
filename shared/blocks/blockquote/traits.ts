import type { BlockTraits } from '../trait.ts'

export const blockquote = {
  blockquote: { since: 1, holds: 'blocks', reads: 'quote', isBox: true, isIndented: true },
} as const satisfies BlockTraits
