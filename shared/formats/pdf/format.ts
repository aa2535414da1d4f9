import type { Format } from '../format.ts'

/**
 * A typeset page of A4, tagged for screen readers (PDF 1.7, ISO 32000-1; PDF/UA-1, ISO 14289-1).
 */
export const pdf = {
  id: 'pdf',
  name: 'PDF',
  extension: 'pdf',
  mediaType: 'application/pdf',
  demand: 'markup',
  images: 'within',
  leavesOut: ['slugline', 'urgency', 'embargo', 'editorNote', 'timeZone', 'imageGroups', 'leadImages', 'cropping'],
  flattens: [],
  load: () => import('./write.ts'),
} as const satisfies Format
