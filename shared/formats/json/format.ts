import type { Format } from '../format.ts'

/** Lede's own JSON: the whole article, for further work. */
export const json = {
  id: 'json',
  extension: 'json',
  mediaType: 'application/json',
  demand: 'handOver',
  images: 'originals',
  leavesOut: [],
  flattens: [],
  load: () => import('./write.ts'),
} as const satisfies Format
