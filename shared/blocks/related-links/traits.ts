import type { BlockTraits } from '../trait.ts'

export const relatedLinks = {
  relatedLinks: { since: 2, holds: 'blocks', isBeside: true, isBox: true, isMarkedWhole: true, isIndented: true },
  relatedLink: {
    since: 2,
    holds: 'words',
    reads: 'beside',
    isMarkedWhole: true,
    isKnownBySaying: true,
    sign: '→',
  },
} as const satisfies BlockTraits
