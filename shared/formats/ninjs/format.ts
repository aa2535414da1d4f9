import type { Format } from '../format.ts'

/** IPTC's news in JSON, accepted by many systems. */
export const ninjs = {
  id: 'ninjs',
  name: 'ninjs 3.1',
  extension: 'ninjs.json',
  mediaType: 'application/json',
  demand: 'markup',
  images: 'renditions',
  leavesOut: ['timeZone'],
  flattens: [],
  load: () => import('./write.ts'),
} as const satisfies Format
