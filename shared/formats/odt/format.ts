import type { Format } from '../format.ts'

/** A text document of LibreOffice and others (OpenDocument 1.3, ISO/IEC 26300). */
export const odt = {
  id: 'odt',
  name: 'OpenDocument (ODT)',
  extension: 'odt',
  mediaType: 'application/vnd.oasis.opendocument.text',
  demand: 'markup',
  images: 'within',
  carriesReview: true,
  leavesOut: ['cropping'],
  flattens: [],
  load: () => import('./write.ts'),
} as const satisfies Format
