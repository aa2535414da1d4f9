import type { Format } from '../format.ts'

/** Really Simple Syndication, with the modules for full content, authors and images. */
export const rss = {
  id: 'rss',
  name: 'RSS 2.0',
  extension: 'rss.xml',
  mediaType: 'application/rss+xml',
  demand: 'page',
  images: 'none',
  several: true,
  leavesOut: ['kicker', 'slugline', 'urgency', 'timeZone', 'embargo', 'editorNote'],
  flattens: [],
  load: () => import('./write.ts'),
} as const satisfies Format
