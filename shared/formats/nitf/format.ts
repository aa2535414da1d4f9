import type { Format } from '../format.ts'

/** IPTC's News Industry Text Format. */
export const nitf = {
  id: 'nitf',
  name: 'NITF 3.6',
  extension: 'nitf.xml',
  mediaType: 'application/nitf+xml',
  demand: 'markup',
  images: 'renditions',
  leavesOut: ['cropping'],
  flattens: [],
  load: () => import('./write.ts'),
} as const satisfies Format
