import type { Format } from '../format.ts'

/** The ninjs of systems that have not moved on to 3. */
export const ninjs2 = {
  id: 'ninjs-2.1',
  name: 'ninjs 2.1',
  extension: 'ninjs.json',
  mediaType: 'application/json',
  demand: 'markup',
  images: 'renditions',
  leavesOut: ['timeZone'],
  flattens: [],
  load: () => import('./write.ts'),
} as const satisfies Format
