import type { Format } from '../format.ts'

/** The story as one element of HTML, for a content management system. */
export const fragment = {
  id: 'html-fragment',
  extension: 'html',
  mediaType: 'text/html',
  demand: 'markup',
  images: 'renditions',
  leavesOut: ['slugline', 'urgency', 'embargo', 'editorNote'],
  flattens: [],
  load: () => import('./write.ts'),
} as const satisfies Format
