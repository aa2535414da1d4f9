import type { BlockTraits } from '../trait.ts'

export const pullQuote = {
  pullQuote: {
    since: 2,
    holds: 'words',
    reads: 'quote',
    // It repeats words of the story.
    isBeside: true,
    texts: ['attribution'],
    isBox: true,
    isMarkedWhole: true,
    isKnownBySaying: true,
    sign: '❞',
  },
} as const satisfies BlockTraits
