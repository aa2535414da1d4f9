import type { Format } from '../format.ts'
import { ninjs } from '../ninjs/format.ts'

/** The older ninjs, for systems that have not moved on to 3. */
export const ninjs2 = {
  ...ninjs,
  id: 'ninjs-2.1',
  name: 'ninjs 2.1',
  load: () => import('./write.ts'),
} as const satisfies Format
