import type { Format } from '../format.ts'

/** A complete web page. */
export const page = {
  id: 'html',
  extension: 'html',
  mediaType: 'text/html',
  demand: 'page',
  images: 'renditions',
  leavesOut: ['slugline', 'urgency', 'embargo', 'editorNote'],
  flattens: [],
  load: () => import('./write.ts'),
} as const satisfies Format
