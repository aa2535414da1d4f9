import type { Format } from '../format.ts'

/** GitHub Flavored Markdown with front matter, for static sites. */
export const markdown = {
  id: 'markdown',
  name: 'Markdown',
  extension: 'md',
  mediaType: 'text/markdown',
  demand: 'markup',
  images: 'renditions',
  leavesOut: [
    'slugline',
    'urgency',
    'embargo',
    'editorNote',
    'listNumbers',
    'mergedCells',
    'imageGroups',
    'imageSources',
    'leadImages',
    'cropping',
  ],
  flattens: ['captions', 'credits', 'tableCaptions', 'factBoxes', 'pullQuotes', 'linkCards', 'relatedLinks'],
  load: () => import('./write.ts'),
} as const satisfies Format
