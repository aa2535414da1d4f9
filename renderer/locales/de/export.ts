import type { exporting as english } from '../en/export.ts'
import type { Same } from '../same.ts'

export const exporting: Same<typeof english> = {}
