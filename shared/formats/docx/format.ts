import type { Format } from '../format.ts'

/** A Word document (ECMA-376, Office Open XML). */
export const docx = {
  id: 'docx',
  name: 'Word (DOCX)',
  extension: 'docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  demand: 'markup',
  images: 'within',
  carriesReview: true,
  leavesOut: ['cropping'],
  flattens: [],
  load: () => import('./write.ts'),
} as const satisfies Format
