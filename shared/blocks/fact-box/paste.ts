import { rebuildAs } from '#shared/paste/rebuild-as.ts'
import type { BlockPasting } from '../pasting.ts'

export const factBox = {
  factBox: {
    writtenAs: [['aside', 'fact-box']],
    box: (content) => rebuildAs(content, 'aside', 'fact-box'),
  },
} satisfies BlockPasting
