import type { BlockTraits } from '../trait.ts'

export const linkCard = {
  linkCard: {
    since: 2,
    holds: 'nothing',
    texts: ['title', 'description', 'site'],
    isBox: true,
    isMarkedWhole: true,
    isKnownBySaying: true,
    shows: ({ title, url }) => `↗ ${title || url || ''}`,
  },
} as const satisfies BlockTraits
