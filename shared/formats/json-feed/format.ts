import type { Format } from '../format.ts'

/** A feed in JSON. */
export const jsonFeed = {
  id: 'json-feed',
  name: 'JSON Feed 1.1',
  extension: 'feed.json',
  mediaType: 'application/feed+json',
  demand: 'page',
  images: 'none',
  several: true,
  leavesOut: ['slugline', 'urgency', 'timeZone', 'embargo', 'editorNote'],
  flattens: [],
  load: () => import('./write.ts'),
} as const satisfies Format
