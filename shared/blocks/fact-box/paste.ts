import { filled } from '#shared/paste/filled.ts'
import type { BlockPasting } from '../pasting.ts'

export const factBox = {
  factBox: {
    writtenAs: [['aside', 'fact-box']],
    box: (content) => filled(content, 'aside', 'fact-box'),
  },
} satisfies BlockPasting
