import type { Format } from '../format.ts'

/** IPTC's NewsML-G2, as agencies exchange it. */
export const newsmlG2 = {
  id: 'newsml-g2',
  name: 'NewsML-G2 2.35',
  extension: 'newsml.xml',
  mediaType: 'application/vnd.iptc.g2.newsitem+xml',
  demand: 'markup',
  images: 'renditions',
  leavesOut: ['timeZone'],
  flattens: [],
  load: () => import('./write.ts'),
} as const satisfies Format
