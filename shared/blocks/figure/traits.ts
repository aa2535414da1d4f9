import type { BlockTraits } from '../trait.ts'

export const figure = {
  figure: {
    since: 2,
    holds: 'words',
    reads: 'caption',
    isBeside: true,
    texts: ['alt', 'credit', 'source'],
    isBox: true,
    isMarkedWhole: true,
    isKnownBySaying: true,
    shows: ({ alt }) => (alt === '' ? '▣' : ` ▣ ${alt}`),
  },
} as const satisfies BlockTraits
